// Movements that began by themselves though the reader wants few: far, turning or growing, and slow enough to be seen.
async (lib) => {
  for (let n = 0; n < 3; n += 1) await new Promise(requestAnimationFrame); // until they have begun
  const smooth = [document.documentElement, document.body].filter((one) => lib.style(one).scrollBehavior === "smooth").map((one) => [one.localName, "rollt sanft"]);
  const begun = globalThis[Symbol.for("a11y")].moved.flatMap(({ element, effect }) => {
    if (!element.isConnected || !effect) return [];
    const { duration, iterations } = effect.getComputedTiming();
    const frames = effect.getKeyframes();
    const far = ["transform", "translate", "rotate", "scale", "left", "top", "right", "bottom", "marginLeft", "marginTop", "offsetDistance", "backgroundPositionX", "backgroundPositionY"]
      .some((key) => frames.some((frame) => key in frame && !/^(none|auto|0px|0deg|0%|1)$/.test(frame[key])));
    return far && duration * iterations >= 500 ? [[lib.where(element), "bewegt sich weit"]] : [];
  });
  return [...begun.slice(0, 4), ...smooth.slice(0, 1)];
}
