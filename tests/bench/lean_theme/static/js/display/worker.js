document.documentElement.classList.add("merchants");
