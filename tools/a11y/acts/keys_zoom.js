// What enlarges a page must not be taken away: two fingers, Ctrl with the wheel or with plus.
(lib) => {
  const target = document.querySelector("main p, [role=main] p, main, p") ?? document.body;
  const touches = () => [0, 1].map((identifier) => new Touch({ identifier, target, clientX: 100 + 40 * identifier, clientY: 100 }));
  const fingers = (type) => new TouchEvent(type, { bubbles: true, cancelable: true, touches: touches(), targetTouches: touches() });
  const common = { bubbles: true, cancelable: true, ctrlKey: true };
  const kept = [
    () => new WheelEvent("wheel", { ...common, deltaY: -100 }),
    () => new KeyboardEvent("keydown", { ...common, key: "+", code: "BracketRight" }),
    () => fingers("touchstart"),
    () => fingers("touchmove"),
    () => new Event("gesturestart", { bubbles: true, cancelable: true }),
  ].some((event) => !target.dispatchEvent(event()));
  return kept ? lib.where(target) : "";
}
