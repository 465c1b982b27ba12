document.documentElement.classList.add("search");
