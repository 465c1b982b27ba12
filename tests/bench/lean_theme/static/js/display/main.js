document.documentElement.classList.add("display");
