document.documentElement.classList.add("house");
