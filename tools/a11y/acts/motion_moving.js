async (lib, reduced) => {
  const found = [];
  const find = (rule, element, text) => found.push([rule, text, element ? lib.where(element) : ""]);
  const PAUSE = /anhalten|pause|pausieren|stopp?|bewegung|animation/i;
  const canStop = lib.all("button, [role=button], input[type=checkbox]").some((one) => lib.visible(one) && PAUSE.test(lib.name(one)));
  for (const animation of document.getAnimations()) {
    const element = animation.effect?.target;
    if (!element || animation.playState !== "running" || animation instanceof CSSTransition) continue;
    const { iterations, duration, direction } = animation.effect.getComputedTiming();
    if (animation.timeline && !(animation.timeline instanceof DocumentTimeline)) continue;
    const shown = lib.visible(element) || (animation.effect.pseudoElement && lib.visible(element)) || element.closest("[style], [class]");
    if (!shown || !(duration > 0)) continue;
    const frames = animation.effect.getKeyframes();
    const light = frames.some((frame) => "opacity" in frame || "visibility" in frame || "backgroundColor" in frame || "color" in frame || "filter" in frame);
    const endless = iterations === Infinity || iterations * duration > 5000;
    if (light && duration > 0 && duration <= 334 && iterations * duration > 900) find("blitzen", element, `blitzt ${Math.round(1000 / duration)}-mal in der Sekunde`);
    else if (endless && reduced) find("bewegung-trotz-wunsch", element, "bewegt sich endlos, obwohl wenig Bewegung gewünscht ist");
    else if (endless && !canStop) find("endlose-bewegung", element, "bewegt sich länger als fünf Sekunden und lässt sich nicht anhalten");
    void direction;
  }
  if (!reduced) {
    for (const element of lib.all("marquee, blink")) find("endlose-bewegung", element, "läuft oder blinkt ohne Halt");
    for (const image of lib.all("img, image").filter(lib.visible)) {
      const address = image.currentSrc || image.href?.baseVal || "";
      if (!/\.gif(?:[?#]|$)|^data:image\/(gif|apng)/i.test(address) || canStop) continue;
      const bytes = new Uint8Array(await fetch(address).then((answer) => answer.arrayBuffer()).catch(() => new ArrayBuffer(0)));
      let frames = 0;
      for (let i = 0; i + 2 < bytes.length; i += 1) if (bytes[i] === 0x21 && bytes[i + 1] === 0xf9 && bytes[i + 2] === 4) frames += 1;
      if (frames > 1) find("endlose-bewegung", image, "ein bewegtes Bild lässt sich nicht anhalten");
    }
    for (const element of lib.all("svg animate, svg animateTransform, svg animateMotion")) {
      if (element.getAttribute("repeatCount") === "indefinite" && !canStop) find("endlose-bewegung", element.closest("svg"), "eine Grafik bewegt sich endlos");
    }
  }
  // What is drawn anew all the time; a drawing in three dimensions shows nothing of itself.
  const canvases = lib.all("canvas").filter(lib.visible);
  const drawn = () => canvases.map((one) => { try { return one.toDataURL(); } catch { return ""; } });
  const drawings = [drawn()];
  const pause = async (time) => { await new Promise((done) => setTimeout(done, time)); drawings.push(drawn()); };
  // What a script changes while nobody does anything.
  const changes = new Map();
  const live = "[role=timer], time, video, audio, [role=progressbar], progress, script, style, head";
  const observer = new MutationObserver((records) => {
    for (const { target, type } of records) {
      const element = target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement;
      if (!element || element.closest(live) || !lib.visible(element)) continue;
      if (type === "attributes" || lib.words(element.textContent)) changes.set(element, (changes.get(element) ?? 0) + 1);
    }
  });
  const WATCHED = { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ["style", "class", "transform", "hidden", "src"] };
  observer.observe(document.body, WATCHED);
  await pause(400);
  const before = new Map(changes);
  await pause(400);
  observer.disconnect();
  const differs = (at, element) => drawings[at][element] !== drawings[at - 1][element];
  const drawing = canvases.findIndex((_, one) => differs(1, one) && differs(2, one));
  if (drawing >= 0 && !(canStop && !reduced)) {
    await pause(4600);
    await pause(400);
    if (differs(4, drawing)) find(reduced ? "bewegung-trotz-wunsch" : "endlose-bewegung", canvases[drawing], "wird immer wieder neu gezeichnet und lässt sich nicht anhalten");
  }
  for (const [element, count] of changes) {
    if (count < 2 || (before.get(element) ?? 0) === count || !(before.get(element) > 0)) continue;
    if (canStop && !reduced) continue;
    // It may still come to rest within five seconds.
    await new Promise((done) => setTimeout(done, 4600));
    const calm = new Map(changes);
    observer.observe(document.body, WATCHED);
    await new Promise((done) => setTimeout(done, 800));
    observer.disconnect();
    if ((changes.get(element) ?? 0) <= (calm.get(element) ?? 0)) continue;
    find(reduced ? "bewegung-trotz-wunsch" : "endlose-bewegung", element, "ändert sich von selbst immer wieder und lässt sich nicht anhalten");
    break;
  }
  return { found, moved: changes.size > 0 || drawing >= 0 || document.getAnimations().length > 0 };
}
