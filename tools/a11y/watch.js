// Runs before a page's own scripts and notes what cannot be asked of a finished page: who listens
// to what, which timers wait, what begins to move, what opens windows or holds the screen.
(() => {
  const listeners = new Map();
  const notes = { listeners, timers: new Map(), moved: [], opened: 0, locked: false, clicks: 0, ahead: 0, submitted: 0, came: [] };
  Object.defineProperty(globalThis, Symbol.for("a11y"), { value: notes });
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    const target = this ?? globalThis;
    if (!listeners.has(target)) listeners.set(target, new Set());
    listeners.get(target).add(type);
    return add.call(target, type, ...rest);
  };
  // Timers that somebody can notice are kept, so that they can be run as if time had passed.
  const [later, every, forget, end] = [setTimeout, setInterval, clearTimeout, clearInterval];
  notes.wait = (delay) => new Promise((done) => later(done, delay));
  const keep = (start, again) => (task, delay = 0, ...rest) => {
    const run = () => (typeof task === "function" ? task(...rest) : (0, eval)(String(task)));
    const id = start(() => { if (!again) notes.timers.delete(id); run(); }, delay);
    if (delay >= 100) notes.timers.set(id, { run, delay: Number(delay), again });
    return id;
  };
  globalThis.setTimeout = keep(later, false);
  globalThis.setInterval = keep(every, true);
  globalThis.clearTimeout = (id) => { notes.timers.delete(id); forget(id); };
  globalThis.clearInterval = (id) => { notes.timers.delete(id); end(id); };
  // The clock of a page can be put ahead: a countdown asks it how much is left.
  const now = Date.now;
  globalThis.Date = new Proxy(Date, {
    construct: (kind, values, made) => Reflect.construct(kind, values.length ? values : [now() + notes.ahead], made),
    apply: () => new Date().toString(),
    get: (kind, key) => (key === "now" ? () => now() + notes.ahead : Reflect.get(kind, key)),
  });
  // What begins to move by itself: short movements are over before anybody can look.
  add.call(document, "animationstart", (event) => {
    const one = event.target.getAnimations({ subtree: true }).find((at) => at.animationName === event.animationName && at.effect?.target === event.target);
    if (one && notes.moved.length < 200) notes.moved.push({ element: event.target, effect: one.effect });
  }, true);
  // What comes up over the page, announced by nothing: it may be gone before anybody looks.
  const LIVE = "[role=status], [role=alert], [role=log], [aria-live], output, dialog, [role=dialog]";
  new MutationObserver((records) => {
    for (const one of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      const over = one.nodeType === Node.ELEMENT_NODE && notes.came.length < 50 && one.isConnected && getComputedStyle(one).position === "fixed" && !one.closest(LIVE) && !one.querySelector(LIVE);
      if (over && document.readyState !== "loading" && one.innerText?.trim().length > 12) notes.came.push({ element: one, text: one.innerText.trim() });
    }
  }).observe(document, { subtree: true, childList: true });
  globalThis.open = () => { notes.opened += 1; return null; };
  if (globalThis.ScreenOrientation) {
    ScreenOrientation.prototype.lock = () => { notes.locked = true; return Promise.resolve(); };
  }
})();
