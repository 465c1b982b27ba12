// Pictures that may move, of the document and of its stylesheets: [place, address].
(lib) => {
  const found = new Map();
  if (lib.stoppable()) return [];
  const add = (address, element) => { if (address && !found.has(address)) found.set(address, lib.where(element)); };
  for (const image of lib.all("img, input[type=image]").filter(lib.visible)) add(image.currentSrc || image.src, image);
  for (const image of lib.all("svg image").filter(lib.visible)) add(image.href.baseVal && new URL(image.href.baseVal, document.baseURI).href, image);
  for (const image of lib.all("object[data], embed[src]").filter(lib.visible)) add(image.data || image.src, image);
  const KEYS = ["backgroundImage", "listStyleImage", "borderImageSource", "maskImage", "content"];
  for (const element of lib.all("html, body, body *")) {
    if (element.closest("svg, script, style, head")) continue;
    for (const pseudo of [null, "::before", "::after"]) {
      const at = lib.style(element, pseudo);
      if (pseudo && (at.content === "none" || at.content === "normal")) continue;
      for (const key of KEYS) {
        if (!at[key]?.includes("url(") || !element.checkVisibility()) continue;
        for (const [, address] of at[key].matchAll(/url\("([^"]+)"\)/g)) add(address, element);
      }
    }
  }
  return [...found].map(([address, where]) => [where, address]).slice(0, 120);
}
