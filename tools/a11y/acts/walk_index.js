(lib) => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const index = globalThis[Symbol.for("a11y")].stops.findIndex(({ one }) => one === active);
  return { index, tag: active?.localName ?? "", where: index < 0 ? "" : lib.where(active), covered: index >= 0 && lib.placed(active).covered };
}
