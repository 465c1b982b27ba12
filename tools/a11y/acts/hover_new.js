(lib, index) => {
  const notes = globalThis[Symbol.for("a11y")];
  const one = notes.hovered[index];
  const fresh = lib.all("body *").filter((at) => !notes.before.has(at) && lib.visible(at) && lib.words(at.innerText ?? "").length > 1 && !at.closest("svg"));
  const pseudo = ["::before", "::after"].map((at) => lib.style(one, at).content).find((content) => /"[^"]{4,}"/.test(content));
  const top = fresh[0];
  const rect = top?.getBoundingClientRect();
  const behind = lib.ground(one);
  const text = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && lib.words(node.data));
  const contrast = behind && text && !one.disabled ? lib.contrast(lib.style(one).color, behind) : 21;
  const size = parseFloat(lib.style(one).fontSize);
  notes.fresh = top;
  const stop = one.matches(lib.FOCUSABLE) ? one : one.querySelector(lib.FOCUSABLE);
  return { where: lib.where(one), fresh: Boolean(top), pseudo: Boolean(pseudo), contrast: size >= 24 ? contrast * 1.5 : contrast,
    inside: rect && { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 }, stop: Boolean(stop && !top?.contains(stop)) };
}
