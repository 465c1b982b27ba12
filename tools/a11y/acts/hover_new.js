(lib, index) => {
  const notes = globalThis[Symbol.for("a11y")];
  const one = notes.hovered[index];
  const fresh = lib.all("body *").filter((at) => !notes.before.has(at) && lib.visible(at) && lib.words(at.innerText ?? "").length > 1 && !at.closest("svg"));
  const pseudo = ["::before", "::after"].map((at) => lib.style(one, at).content).find((content) => /"[^"]{4,}"/.test(content));
  const top = fresh[0];
  const rect = top?.getBoundingClientRect();
  notes.fresh = top;
  // What hides itself again: by a timer, or by a movement of its own.
  const ends = [...notes.timers].filter(([id, { again }]) => !again && !notes.waiting.has(id)).map(([, { delay }]) => delay);
  const fades = top ? top.getAnimations().map((at) => at.effect.getComputedTiming().endTime).filter(Number.isFinite) : [];
  const hides = top ? Math.min(5000, Math.max(0, ...ends, ...fades)) : 0;
  const stop = one.matches(lib.FOCUSABLE) ? one : one.querySelector(lib.FOCUSABLE);
  return { where: lib.where(one), fresh: Boolean(top), hides, pseudo: Boolean(pseudo),
    inside: rect && { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 }, stop: Boolean(stop && !top?.contains(stop)) };
}
