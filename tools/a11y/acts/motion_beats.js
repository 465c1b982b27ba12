// Runs what a page does again and again as if time went by, and tells whether that can be seen.
async (lib, reduced) => {
  const notes = globalThis[Symbol.for("a11y")];
  const [SHORT, LONG, MOST] = [4000, 10000, 150];
  const beats = () => [...notes.timers].filter(([, { delay, again }]) => delay < SHORT || (again && delay <= LONG));
  if (!beats().length || (lib.stoppable() && !reduced)) return [];
  const end = beats().some(([, { delay }]) => delay >= SHORT) ? 21000 : 12500;
  const due = new Map();
  const times = [];
  const watch = lib.watching();
  let [at, place, was, counts] = [0, null, await lib.standing(), watch.counts()];
  const enough = () => times.filter((time) => time > 5000).length >= 2;
  for (let n = 0; n < MOST && !enough(); n += 1) {
    for (const [id, { delay }] of beats()) if (!due.has(id)) due.set(id, at + delay);
    const next = beats().sort(([one], [other]) => due.get(one) - due.get(other))[0];
    if (!next || due.get(next[0]) > end) break;
    const [id, { run, delay, again }] = next;
    at = due.get(id);
    due.set(id, at + delay);
    if (!again) { clearTimeout(id); due.delete(id); }
    notes.ahead = at;
    try { run(); } catch { /* its own fault */ }
    await notes.wait(n < 12 ? 30 : 0); // a picture may have to be found, a smooth scroll to begin
    const [now, places] = [watch.counts(), n < 12 ? await lib.standing() : was];
    const one = [...now].find(([element, count]) => count > (counts.get(element) ?? 0))?.[0]
      ?? [...places].find(([element, value]) => was.has(element) && was.get(element) !== value)?.[0];
    if (one) { times.push(at); place = one; }
    [counts, was] = [now, places];
  }
  notes.ahead = 0;
  watch.end();
  const rule = reduced ? "bewegung-trotz-wunsch" : "endlose-bewegung";
  return enough() ? [[rule, "ändert sich alle paar Sekunden von selbst und lässt sich nicht anhalten", lib.where(place)]] : [];
}
