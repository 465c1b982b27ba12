document.documentElement.classList.add("venues");
