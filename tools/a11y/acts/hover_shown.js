(lib, index) => {
  const notes = globalThis[Symbol.for("a11y")];
  const one = notes.hovered[index];
  one.scrollIntoView({ block: "center", behavior: "instant" });
  document.activeElement?.blur();
  notes.before = new Set(lib.all("body *").filter((at) => lib.visible(at)));
  notes.waiting = new Set(notes.timers.keys());
  const rect = [...one.getClientRects()][0];
  return rect && { x: rect.left + Math.min(rect.width / 2, 40), y: rect.top + rect.height / 2 };
}
