document.documentElement.classList.add("tour");
