// Runs the long timers of a page as if somebody read slowly.
async (lib) => {
  const notes = globalThis[Symbol.for("a11y")];
  const shown = () => lib.all("main p, main h2, main li, main section, [role=alert], form, input, textarea, select, button")
    .filter((one) => lib.visible(one) && (lib.words(one.innerText).length > 60 || one.matches("form, input, textarea, select, [role=alert]")));
  const pictures = () => lib.all("img").filter(lib.visible).map((one) => one.currentSrc).join(" ");
  const text = () => lib.words(document.body.innerText) + pictures();
  const [before, textBefore] = [shown(), text()];
  const extends_ = lib.all("button, [role=button], a").some((one) => lib.visible(one) && /verlänger|mehr zeit|länger|angemeldet bleiben|anhalten|pause|stopp?/i.test(lib.name(one)));
  const timers = notes.timers.splice(0);
  const found = [];
  for (const { task } of timers) { try { task(); } catch { /* its own fault */ } }
  await new Promise((done) => setTimeout(done, timers.length ? 120 : 0));
  const offered = lib.all("dialog[open], [role=alertdialog], [role=dialog]").some(lib.visible);
  if (timers.length && !extends_ && !offered) {
    if (before.some((one) => !one.isConnected || !lib.visible(one))) found.push(["zeitgrenze", "nach einiger Zeit verschwindet etwas, und niemand kann es verlängern", ""]);
    else if (text() !== textBefore && (notes.timers.length > 0 || timers.some(({ again }) => again))) {
      const changed = lib.all("[role=status], [role=alert], [aria-live]").some((one) => lib.words(one.textContent));
      if (!changed) found.push(["endlose-bewegung", "etwas ändert sich von selbst und lässt sich nicht anhalten", ""]);
    }
  }
  return found;
}
