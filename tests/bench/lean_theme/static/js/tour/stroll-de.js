document.documentElement.classList.add("stroll");
