document.documentElement.classList.add("terminal-screen");
