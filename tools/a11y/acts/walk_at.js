(lib) => {
  const notes = globalThis[Symbol.for("a11y")];
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (!active || active === document.body || active === document.documentElement) return { index: -1, opened: notes.opened };
  const index = notes.stops.findIndex(({ one }) => one === active);
  const known = notes.stops[index];
  const answer = { index, opened: notes.opened, where: lib.where(active), tag: active.localName };
  if (!known) return answer;
  known.seen = true;
  const now = known.near(active);
  const SIZES = new Set([22, 23]); // from none of its own to one: nothing is seen of that
  // What is not seen itself shows nothing: a box beneath a drawn one.
  const ghost = !lib.visible(active);
  const keys = now.map((parts, place) => parts && parts.map((values, pseudo) => values.map((value, key) => [key, value, known.state[place]?.[pseudo]?.[key]]).filter(([key, value, was]) => value !== was && !(ghost && place === 0) && !(SIZES.has(key) && [value, was].includes("auto")))));
  const changes = keys.flatMap((parts, place) => (parts ?? []).flatMap((values) => values.map(([key]) => [place, key])));
  const at = getComputedStyle(active);
  const behind = lib.ground(active.parentElement ?? active) ?? lib.ground(document.body) ?? [255, 255, 255, 1];
  const outlined = !ghost && at.outlineStyle !== "none" && parseFloat(at.outlineWidth) > 0;
  let outline = outlined ? lib.contrast(at.outlineColor, behind) : 0;
  if (outlined && parseFloat(at.outlineOffset) < 0 || (outlined && outline < 3)) {
    const inner = lib.ground(active);
    if (inner && parseFloat(at.outlineOffset) < 0) outline = Math.max(outline, lib.contrast(at.outlineColor, inner));
  }
  if (cut(active, parseFloat(at.outlineOffset))) outline = 0;
  const shadow = /^(rgba?\([^)]*\)|\w+\([^)]*\))/.exec(at.boxShadow)?.[1];
  const shadowChanged = !ghost && at.boxShadow !== known.state[0][0][4] && shadow && !/(0px ){3}0px/.test(at.boxShadow);
  const strength = Math.max(outline, shadowChanged ? lib.contrast(shadow, behind) : 0);
  const OUTLINE = new Set([0, 1, 2, 3]);
  const others = changes.filter(([, key]) => !OUTLINE.has(key) && key !== 4);
  const colours = keys[0]?.[0]?.filter(([key]) => [5, 7, 8, 11, 13].includes(key)).map(([, now, was]) => {
    const [a, b] = [lib.rgba(now), lib.rgba(was)].map((colour) => lib.over(colour, behind));
    return lib.ratio(a, b);
  }) ?? [];
  const framed = keys[0]?.slice(1).some((values) => values.some(([key]) => [0, 1, 4].includes(key)));
  const shape = framed || others.some(([place, key]) => [6, 9, 10, 12, 14, 15, 17, 18, 19, 20, 21, 22, 23, 24].includes(key) || (place > 0 && [8, 11, 13].includes(key)));
  const neighbours = keys.slice(1).some((parts) => parts?.some((values) => values.some(([key]) => [0, 1, 4, 5].includes(key))));
  answer.visible = strength >= 2.95 || shape || neighbours || colours.some((value) => value >= 2.95)
    || (outlined && at.outlineStyle === "auto") || ["iframe"].includes(active.localName);
  answer.weak = strength > 0 || colours.length > 0;
  answer.onlyShadow = !outlined && changes.length > 0 && changes.every(([, key]) => [0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 13, 16].includes(key));
  const { rect, covered, outside } = lib.placed(active);
  const label = active.labels?.[0];
  const seen = lib.visible(active) || (label && lib.visible(label)) || !lib.visible(active) && lib.visible(active.parentElement) && active.matches("input");
  answer.covered = covered;
  answer.outside = outside;
  answer.unseen = !seen;
  answer.box = [rect.left + scrollX, rect.top + scrollY, rect.width, rect.height];
  return answer;

  // Whether a box that lets nothing out cuts the whole outline off.
  function cut(element, offset) {
    const own = lib.box(element);
    for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
      const { overflowX, overflowY, contain } = lib.style(around);
      if (!/paint|content|strict/.test(contain) && (overflowX === "visible" || overflowY === "visible")) continue;
      const box = lib.box(around);
      const [left, top] = [box.left + around.clientLeft, box.top + around.clientTop];
      if (own.left - offset <= left + 0.5 && own.top - offset <= top + 0.5 && own.right + offset >= left + around.clientWidth - 0.5
        && own.bottom + offset >= top + around.clientHeight - 0.5) return true;
    }
    return false;
  }
}
