document.documentElement.classList.add("offline");
