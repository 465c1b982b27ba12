document.documentElement.classList.add("gallery");
