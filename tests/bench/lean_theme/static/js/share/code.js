document.documentElement.classList.add("code");
