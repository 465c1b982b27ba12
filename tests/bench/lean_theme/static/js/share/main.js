document.documentElement.classList.add("share");
