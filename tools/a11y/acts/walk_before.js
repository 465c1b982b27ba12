(lib) => {
  const stops = lib.all(lib.FOCUSABLE).filter((one) => {
    if (one.matches("[type=radio]") && one.name) {
      const group = lib.all(`input[type=radio][name="${CSS.escape(one.name)}"]`);
      const chosen = group.find((other) => other.checked) ?? group[0];
      if (one !== chosen) return false;
    }
    return one.tabIndex >= 0 && !one.disabled && !one.closest("[inert], svg") && one.checkVisibility({ visibilityProperty: true });
  });
  const state = (one) => ["", "::before", "::after"].map((pseudo) => {
    const at = getComputedStyle(one, pseudo || undefined);
    return [at.outlineStyle, at.outlineWidth, at.outlineColor, at.outlineOffset, at.boxShadow,
      at.backgroundColor, at.backgroundImage, at.color, at.borderTopColor, at.borderTopWidth, at.borderTopStyle,
      at.borderBottomColor, at.borderBottomWidth, at.borderLeftColor, at.borderLeftWidth,
      at.textDecorationLine, at.textDecorationColor, at.textDecorationThickness, at.transform, at.opacity, at.content, at.fontWeight,
      at.width, at.height, at.clipPath];
  });
  const near = (one) => [one, one.parentElement, one.parentElement?.parentElement, one.parentElement?.parentElement?.parentElement,
    one.labels?.[0], one.nextElementSibling, one.firstElementChild].map((at) => at && state(at));
  // Texts beside a field, so as to see what comes to them when it is left.
  const around = (one) => lib.all("*", one.parentElement?.parentElement ?? one).filter((at) => lib.visible(at)).map((at) => lib.words(at.innerText)).join("\n");
  // From the very beginning, wherever the focus has been before.
  const start = Object.assign(document.createElement("span"), { tabIndex: -1 });
  document.body.prepend(start);
  start.focus({ preventScroll: true });
  start.remove();
  globalThis[Symbol.for("a11y")].stops = stops.map((one) => ({ one, state: near(one), near, seen: false, said: one.matches("input, textarea, select") ? around(one) : "" }));
  scrollTo(0, 0);
  return stops.length;
}
