// Whatever may react to a pointer: by a rule with :hover, or by a listener; first what brings something.
async (lib) => {
  const notes = globalThis[Symbol.for("a11y")];
  document.activeElement?.blur();
  // What the focus has brought and a timer takes away again is over first.
  const rest = [...notes.timers.values()].filter(({ delay, again }) => !again && delay <= 3000).map(({ delay }) => delay);
  await notes.wait(Math.max(0, ...rest));
  const [found, brings] = [new Set(), new Set()];
  const walk = (rules) => {
    for (const rule of rules) {
      if (rule.selectorText?.includes(":hover")) {
        for (const part of rule.selectorText.split(",")) {
          const cut = part.indexOf(":hover");
          if (cut < 0) continue;
          const reveals = /display|visibility|opacity|transform|clip|height|left|top|content/.test(rule.style.cssText);
          const colours = /color|background/.test(rule.style.cssText);
          const base = part.slice(0, cut).trim();
          if ((reveals || colours) && base) try {
            for (const one of document.querySelectorAll(base)) (reveals ? brings : found).add(one);
          } catch { /* a selector of its own kind */ }
        }
      }
      if (rule.cssRules) walk(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets) try { walk(sheet.cssRules); } catch { /* another host's */ }
  for (const one of lib.all("body *")) if (lib.listens(one, "mouseenter", "mouseover", "pointerenter", "pointerover")) brings.add(one);
  const kinds = new Map();
  for (const one of [...brings, ...found]) {
    if (!lib.visible(one) || one.matches("html, body, main")) continue;
    const kind = one.localName + [...one.classList].join(".") + (one.parentElement?.className ?? "");
    if (!kinds.has(kind)) kinds.set(kind, one);
  }
  notes.hovered = [...kinds.values()];
  return kinds.size;
}
