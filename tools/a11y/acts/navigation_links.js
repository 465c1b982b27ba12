// Every link and button of the parts that pages of a language share: [part, address, name].
(lib) => {
  const PARTS = "nav, header, footer, [role=navigation], [role=banner], [role=contentinfo]";
  // A button is known by what is drawn on it.
  const drawing = (button) => lib.all("path, circle, rect, line, polyline, polygon, use, img", button)
    .map((shape) => ["d", "points", "href", "src", "cx", "x", "x1", "width"].map((key) => shape.getAttribute(key) ?? "").join(" ")).join(";");
  const address = (link) => (link.href ? link.getAttribute("href") : `button${drawing(link)}`);
  return lib.all(PARTS)
    .filter((part) => !part.closest("main, article, section, aside") && !part.parentElement.closest("nav, [role=navigation]"))
    .flatMap((part) => lib.all("a[href], button", part).filter((link) => part === link.closest(PARTS))
      .map((link) => [`${part.localName} (${document.documentElement.lang}) ${part.getAttribute("aria-label") ?? ""}`, address(link), lib.name(link)]));
}
