document.documentElement.classList.add("terminal");
