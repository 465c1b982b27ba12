document.documentElement.classList.add("aloud");
