document.documentElement.classList.add("not-found");
