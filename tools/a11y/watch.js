// Runs before a page's own scripts and notes what cannot be asked of a finished page:
// who listens to what, which timers wait, what tries to open windows or to lock the screen.
(() => {
  const listeners = new Map();
  const notes = { listeners, timers: [], opened: 0, locked: false, clicks: 0 };
  Object.defineProperty(globalThis, Symbol.for("a11y"), { value: notes });
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    const target = this ?? globalThis;
    if (!listeners.has(target)) listeners.set(target, new Set());
    listeners.get(target).add(type);
    return add.call(target, type, ...rest);
  };
  const later = globalThis.setTimeout;
  globalThis.setTimeout = (task, delay, ...rest) => {
    if (delay >= 4000 && typeof task === "function") notes.timers.push({ task, delay });
    return later(task, delay, ...rest);
  };
  const every = globalThis.setInterval;
  globalThis.setInterval = (task, delay, ...rest) => {
    if (delay >= 250 && typeof task === "function") notes.timers.push({ task, delay, again: true });
    return every(task, delay, ...rest);
  };
  globalThis.open = () => { notes.opened += 1; return null; };
  if (globalThis.ScreenOrientation) {
    ScreenOrientation.prototype.lock = () => { notes.locked = true; return Promise.resolve(); };
  }
})();
