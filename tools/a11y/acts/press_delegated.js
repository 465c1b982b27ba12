// Clicks on what is no control, where somebody further up listens, and tells what then changes the page.
async (lib) => {
  const heard = lib.all("body, body *").filter((one) => lib.listens(one, "click", "pointerup", "mouseup", "mousedown", "pointerdown"));
  const everywhere = [document, globalThis, document.documentElement].some((one) => lib.listens(one, "click", "pointerup", "mouseup", "mousedown", "pointerdown"));
  const places = everywhere ? [document.body] : heard.filter((one) => !one.matches("a, button, input, select, textarea, label, summary, option"));
  if (!places.length) return null;
  const CONTROL = `${lib.FOCUSABLE}, label, option, [role=option], [role=tab], [role=menuitem], [role=gridcell], dialog, [popover], details`;
  const keys = [document, globalThis, document.documentElement, ...lib.all("body, body *")].some((one) => lib.listens(one, "keydown", "keyup", "keypress"));
  const possible = new Set(places.flatMap((place) => lib.all("*", place)).filter((one) => lib.visible(one) && !one.closest("script, style, svg *, [aria-hidden=true]")
    && !(one.matches(CONTROL) && one.localName !== "div" && one.localName !== "span" && one.localName !== "p" && one.localName !== "li")
    && !one.parentElement.closest(CONTROL.replace("[tabindex], ", "")) && !one.matches("a, button, input, select, textarea, label, summary")
    && !(one.tabIndex >= 0 && keys)));
  const points = (one) => lib.style(one).cursor === "pointer" && lib.style(one.parentElement).cursor !== "pointer";
  const leaf = (one) => !one.childElementCount && (one.className || Object.keys(one.dataset).length || one.id || Object.keys(one.parentElement.dataset).length);
  const tried = [...possible].filter((one) => (points(one) || leaf(one)) && !lib.all(lib.FOCUSABLE, one).some(lib.focusable))
    .sort((one, other) => Number(points(other)) - Number(points(one))).slice(0, 60);
  const records = [];
  const observer = new MutationObserver((some) => records.push(...some));
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  const press = async (one) => {
    for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup"])
      one.dispatchEvent(new (type.startsWith("p") ? PointerEvent : MouseEvent)(type, { bubbles: true, cancelable: true, isPrimary: true }));
    records.length = 0;
    one.click();
    await null;
    return [...records, ...observer.takeRecords()].filter(({ target, type }) => type !== "attributes" || !target.matches("html, body"));
  };
  // What a click anywhere does, such as closing a menu, is done first and means nothing.
  document.activeElement?.blur();
  for (let n = 0; n < 2; n += 1) await press(document.body);
  const found = [];
  for (const one of tried) {
    if (!one.isConnected || !lib.visible(one)) continue;
    if ((await press(one)).length) found.push(lib.where(one));
    if (found.length >= 3) break;
  }
  observer.disconnect();
  return found;
}
