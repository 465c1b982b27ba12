// What moves while nobody does anything: what says so, what a script changes, what is drawn anew.
async (lib, reduced) => {
  const notes = globalThis[Symbol.for("a11y")];
  const found = [];
  const find = (rule, element, text) => found.push([rule, text, element ? lib.where(element) : ""]);
  const canStop = lib.stoppable();
  const framed = lib.all("iframe").filter(lib.visible).flatMap((frame) => (frame.contentDocument?.getAnimations() ?? []).map((animation) => [animation, frame]));
  for (const [animation, frame] of [...document.getAnimations().map((one) => [one, null]), ...framed]) {
    const element = frame ?? animation.effect?.target;
    if (!element || animation.playState !== "running" || animation.transitionProperty) continue;
    const { iterations, duration } = animation.effect.getComputedTiming();
    if (animation.timeline?.source !== undefined || animation.timeline?.subject !== undefined) continue; // it follows scrolling
    if (!(duration > 0)) continue;
    const frames = animation.effect.getKeyframes();
    const light = frames.some((frame) => "opacity" in frame || "visibility" in frame || "backgroundColor" in frame || "color" in frame || "filter" in frame);
    const endless = iterations === Infinity || iterations * duration > 5000;
    if (light && duration <= 334 && iterations * duration > 900) find("blitzen", element, `blitzt ${Math.round(1000 / duration)}-mal in der Sekunde`);
    else if (endless && reduced) find("bewegung-trotz-wunsch", element, "bewegt sich endlos, obwohl wenig Bewegung gewünscht ist");
    else if (endless && !canStop) find("endlose-bewegung", element, "bewegt sich länger als fünf Sekunden und lässt sich nicht anhalten");
  }
  if (!reduced) {
    for (const element of lib.all("marquee, blink")) find("endlose-bewegung", element, "läuft oder blinkt ohne Halt");
    for (const element of lib.all("svg animate, svg animateTransform, svg animateMotion")) {
      if (element.getAttribute("repeatCount") === "indefinite" && !canStop) find("endlose-bewegung", element.closest("svg"), "eine Grafik bewegt sich endlos");
    }
  }
  const watch = lib.watching();
  const looks = [];
  const look = async () => looks.push([watch.counts(), await lib.standing()]);
  const changed = (one, other) => new Set([
    ...[...other[0]].filter(([element, count]) => count > (one[0].get(element) ?? 0)).map(([element]) => element),
    ...[...other[1]].filter(([element, place]) => one[1].has(element) && one[1].get(element) !== place).map(([element]) => element),
  ]);
  await look();
  for (const pause of [400, 400]) { await notes.wait(pause); await look(); }
  const [first, second] = [changed(looks[0], looks[1]), changed(looks[1], looks[2])];
  const restless = [...second].filter((element) => first.has(element));
  if (restless.length && !(canStop && !reduced)) {
    // It may still come to rest within five seconds.
    for (const pause of [4600, 400, 400]) { await notes.wait(pause); await look(); }
    const [third, fourth] = [changed(looks[3], looks[4]), changed(looks[4], looks[5])];
    const still = restless.filter((element) => third.has(element) && fourth.has(element));
    const least = still.find((element) => !still.some((other) => other !== element && element.contains(other))) ?? null;
    const known = found.some(([rule]) => ["endlose-bewegung", "bewegung-trotz-wunsch"].includes(rule));
    if (least && !known) find(reduced ? "bewegung-trotz-wunsch" : "endlose-bewegung", least, "ändert sich von selbst immer wieder und lässt sich nicht anhalten");
  }
  watch.end();
  const beats = [...notes.timers.values()].some(({ delay, again }) => again && delay <= 10000);
  return { found, moved: first.size > 0 || second.size > 0 || beats || framed.length > 0 || document.getAnimations().length > 0 };
}
