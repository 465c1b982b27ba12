/** Buttons, keys and the pointer: who stands before the screen may stop it and turn the pages. */

const AWAKE = 6; // seconds for which the buttons stay after the last movement
const KEYS = {
  " ": "pause", ArrowRight: "next", ArrowLeft: "back", PageDown: "next", PageUp: "back", f: "full",
};

export class Controls {
  /** Takes the display's element and what each deed does. */
  constructor(root, deeds) {
    this.root = root;
    this.deeds = deeds;
    this.left = 0;
    this.bar = root.querySelector("[data-controls]");
    this.bar.hidden = false;
    this.bar.querySelector('[data-do="full"]').hidden = !document.fullscreenEnabled;
    this.bar.addEventListener("click", (event) => {
      const button = event.target.closest("[data-do]");
      if (button) this.deeds[button.dataset.do]();
    });
    this.place = "";
    addEventListener("pointermove", (event) => this.move(event));
    for (const kind of ["pointerdown", "focusin"]) addEventListener(kind, () => this.wake());
    addEventListener("keydown", (event) => this.press(event));
  }

  get isAwake() {
    return this.left > 0;
  }

  /** Shows the buttons for a while. */
  wake() {
    this.left = AWAKE;
    this.root.classList.add("is-awake");
  }

  /** Wakes when the pointer moves; that the page moved below it, browsers tell in the same way. */
  move({ screenX, screenY }) {
    const place = `${screenX} ${screenY}`;
    if (this.place && place !== this.place) this.wake();
    this.place = place;
  }

  /** Lets a second pass. */
  tick() {
    if (this.left === 0) return;
    this.left -= 1;
    if (this.left === 0) this.root.classList.remove("is-awake");
  }

  press(event) {
    this.wake();
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === " " && event.target.closest("a, button")) return;
    const deed = this.deeds[KEYS[event.key]];
    if (!deed) return;
    event.preventDefault();
    deed();
  }

  /** Says on the button what it does next. */
  showPaused(paused) {
    const button = this.bar.querySelector('[data-do="pause"]');
    button.textContent = paused ? "Fortsetzen" : "Anhalten";
  }
}

/** Fills the screen, or gives it back. */
export function toggleFullScreen() {
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  done.catch(() => {}); // a kiosk fills its screen already
}
