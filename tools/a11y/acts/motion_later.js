// Runs the long timers of a page as if somebody read slowly, then all of them as if an hour had gone by.
async (lib) => {
  const notes = globalThis[Symbol.for("a11y")];
  const shown = () => lib.all("main p, main h2, main li, main section, [role=alert], form, input, textarea, select, button")
    .filter((one) => lib.visible(one) && (lib.words(one.innerText).length > 60 || one.matches("form, input, textarea, select, [role=alert]")));
  const [before, text] = [shown(), lib.words(document.body.innerText)];
  const extends_ = lib.all("button, [role=button], a").some((one) => lib.visible(one) && /verlänger|mehr zeit|länger|angemeldet bleiben|anhalten|pause|stopp?/i.test(lib.name(one)));
  const run = ([id, { run: task, again }]) => {
    if (!again) clearTimeout(id);
    try { task(); } catch { /* its own fault */ }
  };
  const offered = () => lib.all("dialog[open], [role=alertdialog], [role=dialog]").some(lib.visible);
  const gone = () => before.some((one) => !one.isConnected || !lib.visible(one));
  const long = [...notes.timers].filter(([, { delay }]) => delay >= 4000);
  const known = new Set(notes.timers.keys());
  const [watch, places] = [lib.watching(), await lib.standing()];
  long.forEach(run);
  await notes.wait(long.length ? 120 : 0);
  const changed = watch.counts().size > 0 || text !== lib.words(document.body.innerText)
    || (long.length > 0 && [...await lib.standing()].some(([element, place]) => places.has(element) && places.get(element) !== place));
  watch.end();
  const LIMIT = [["zeitgrenze", "nach einiger Zeit verschwindet etwas, und niemand kann es verlängern", ""]];
  if (long.length && !extends_ && !offered()) {
    if (gone()) return LIMIT;
    const goesOn = long.some(([, { again }]) => again) || [...notes.timers].some(([id, { delay }]) => delay >= 4000 && !known.has(id));
    if (changed && goesOn) {
      const told = lib.all("[role=status], [role=alert], [aria-live]").some((one) => lib.words(one.textContent));
      if (!told) return [["endlose-bewegung", "etwas ändert sich von selbst und lässt sich nicht anhalten", ""]];
    }
  }
  if (!notes.timers.size) return [];
  notes.ahead = 3600000;
  for (let n = 0; n < 100; n += 1) [...notes.timers].forEach(run);
  await notes.wait(60);
  notes.ahead = 0;
  return !extends_ && !offered() && gone() ? LIMIT : [];
}
