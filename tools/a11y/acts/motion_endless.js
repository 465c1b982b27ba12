// Whether a page grows whenever somebody comes to its end, so that what stands there is never reached.
async (lib) => {
  const notes = globalThis[Symbol.for("a11y")];
  const root = document.scrollingElement;
  const last = lib.all("footer a[href], footer button, [role=contentinfo] a[href]").filter(lib.visible).at(-1);
  if (!last) return "";
  let grown = 0;
  for (let n = 0; n < 4; n += 1) {
    const height = root.scrollHeight;
    root.scrollTo({ top: height, behavior: "instant" });
    await notes.wait(n ? 400 : 150);
    if (root.scrollHeight < height + 100) break;
    grown += 1;
  }
  root.scrollTo({ top: 0, behavior: "instant" });
  return grown >= 4 ? lib.where(last) : "";
}
