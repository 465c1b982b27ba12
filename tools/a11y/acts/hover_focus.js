async (lib, index) => {
  const one = globalThis[Symbol.for("a11y")].hovered[index];
  const stop = one.matches(lib.FOCUSABLE) ? one : one.querySelector(lib.FOCUSABLE);
  stop?.focus({ focusVisible: true });
  await new Promise((done) => setTimeout(done, 60));
}
