(lib) => {
  const found = [];
  const main = document.querySelector("main, [role=main], h1") ?? document.body;
  for (let at = main; at; at = at.parentElement) {
    const { transform, rotate, writingMode } = lib.style(at);
    const matrix = /^matrix\(([^)]+)\)/.exec(transform)?.[1].split(",").map(Number);
    const turned = matrix && Math.abs(matrix[1]) > 0.9 || /(^|[^\d.])(-?90|270)deg/.test(rotate);
    const sideways = writingMode !== "horizontal-tb" && !/^(ja|zh|ko|mn)/.test(document.documentElement.lang);
    if (turned || sideways) found.push("der Inhalt steht auf der Seite");
  }
  const said = (element) => `${element.innerText} ${[element, ...element.querySelectorAll("[aria-label], [alt]")].map((one) => one.getAttribute("aria-label") ?? one.alt ?? "").join(" ")}`;
  const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  for (let at = middle; at && at !== document.body; at = at.parentElement) {
    const { position } = lib.style(at);
    const { width, height } = lib.box(at);
    if (position === "fixed" && width >= innerWidth * 0.95 && height >= innerHeight * 0.95
      && /dreh|quer|hochformat|rotate|landscape|portrait|hochkant/i.test(said(at))) found.push("eine Aufforderung verdeckt den Inhalt");
  }
  return found;
}
