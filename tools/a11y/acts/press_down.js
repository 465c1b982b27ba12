// Puts the pointer on buttons and lets it go elsewhere: nothing may have happened by then.
async (lib) => {
  const DOWN = ["pointerdown", "mousedown", "touchstart"];
  const buttons = globalThis[Symbol.for("a11y")].buttons.filter((one) => one.matches("button, [role=button]") && !one.matches("[aria-haspopup], [aria-expanded]") && lib.listens(one, ...DOWN));
  if (!buttons.length) return null;
  // A view may turn as long as one presses; what stands on it goes along.
  const shown = () => [...lib.said()].filter(([node]) => !lib.onView(node.parentElement)).map(([, text]) => text).join("\n");
  const send = (one, down) => {
    const kind = (type) => (type.startsWith("p") ? PointerEvent : type.startsWith("m") ? MouseEvent : Event);
    for (const type of down ? DOWN : ["pointermove", "pointerleave", "pointercancel", "touchcancel"])
      one.dispatchEvent(new (kind(type))(type, { bubbles: true, cancelable: true, isPrimary: true, button: 0, buttons: down ? 1 : 0 }));
    for (const type of down ? [] : ["pointerup", "mouseup", "touchend"]) document.body.dispatchEvent(new (kind(type))(type, { bubbles: true, cancelable: true, isPrimary: true }));
  };
  const found = [];
  for (const one of buttons.slice(0, 12)) {
    const before = shown();
    send(one, true);
    await null;
    const during = shown();
    send(one, false);
    if (during === before) continue;
    await new Promise((done) => setTimeout(done, 60));
    const now = shown();
    if (now !== before) found.push(lib.where(one));
  }
  return found;
}
