/**
 * Mouse, touch, wheel and keyboard on the stage.
 *
 * @typedef {import("./view.js").View} View
 * @typedef {import("./motion.js").Motion} Motion
 * @typedef {{x: number, y: number, time: number}} Point
 */
import { ACTS } from "./acts.js";
import { clamp, radians, turnBetween } from "./angles.js";

/** A drag shorter than this, in pixels, is a click. */
const CLICK = 6;
/** The last part of a drag, in milliseconds, gives the speed of the fling. */
const FLING = 150;
/** By how much of the field of view an arrow key turns. */
const STEP = 1 / 8;

/** @type {Record<string, keyof typeof ACTS>} */
const KEYS = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
  "+": "larger",
  "=": "larger",
  "-": "smaller",
  Home: "home",
};

/** @param {HTMLElement} stage @param {View} view @param {Motion} motion @param {AbortSignal} signal */
export function listen(stage, view, motion, signal) {
  const drag = new Drag(stage, view, motion);
  /** @param {string} type @param {(event: any) => void} handle @param {object} [options] */
  const on = (type, handle, options) => stage.addEventListener(type, handle, { signal, ...options });
  on("pointerdown", (event) => drag.press(event));
  on("pointermove", (event) => drag.pull(event));
  on("pointerup", (event) => drag.release(event));
  on("pointercancel", (event) => drag.release(event));
  on("click", (event) => drag.swallowClick(event), { capture: true });
  on("dragstart", (event) => event.preventDefault());
  on("keydown", (event) => {
    if (event.key === "Escape") stage.focus();
    else press(event, view, motion);
  });
  on("wheel", (event) => roll(event, stage, motion), { passive: false });
}

/** @param {KeyboardEvent} event @param {View} view @param {Motion} motion */
function press(event, view, motion) {
  const act = ACTS[KEYS[event.key]];
  if (!act || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  act(motion, view, STEP);
}

/** Zooms only where the wheel would not be missed for scrolling the page.
 * @param {WheelEvent} event @param {HTMLElement} stage @param {Motion} motion */
function roll(event, stage, motion) {
  const ours = event.ctrlKey || stage.contains(document.activeElement) || document.fullscreenElement;
  if (!ours) return;
  event.preventDefault();
  // In pixels in every browser, as nobody has asked for `deltaMode`.
  motion.zoomBy(Math.exp(clamp(event.deltaY * 0.002, -0.5, 0.5)));
}

/** One or two fingers, or the mouse, holding the picture. */
class Drag {
  /** @param {HTMLElement} stage @param {View} view @param {Motion} motion */
  constructor(stage, view, motion) {
    this.stage = stage;
    this.view = view;
    this.motion = motion;
    /** @type {Map<number, Point>} */
    this.held = new Map();
    /** @type {(Point & {heading: number, pitch: number})[]} */
    this.trail = [];
    this.way = 0;
  }

  /** @param {PointerEvent} event */
  press(event) {
    if (event.button !== 0 || onTool(event.target)) return;
    if (this.held.size === 0) this.way = 0;
    this.motion.stop();
    this.held.set(event.pointerId, pointOf(event));
    this.trail = [];
  }

  /** @param {PointerEvent} event */
  pull(event) {
    const before = this.held.get(event.pointerId);
    if (!before) return;
    // Let go where nobody told us: outside of the stage, or of the window.
    if (!(event.buttons & 1)) return this.release(event);
    const now = pointOf(event);
    const spread = this.spread();
    this.held.set(event.pointerId, now);
    this.way += Math.hypot(now.x - before.x, now.y - before.y);
    if (this.way < CLICK) return;
    this.grab(event.pointerId);
    this.turn((now.x - before.x) / this.held.size, (now.y - before.y) / this.held.size);
    if (spread) this.view.set({ fov: (this.view.look.fov * spread) / (this.spread() || spread) });
    this.trail.push({ ...now, ...this.view.look });
  }

  /** Takes the pointer only once it drags: a captured pointer would click the stage, not the link.
   * @param {number} pointer */
  grab(pointer) {
    if (!this.stage.hasPointerCapture(pointer)) this.stage.setPointerCapture(pointer);
  }

  /** Keeps the point under the finger. @param {number} dx @param {number} dy in pixels */
  turn(dx, dy) {
    const { look, degreesPerPixel } = this.view;
    const upright = Math.max(0.3, Math.cos(radians(look.pitch)));
    this.view.set({
      heading: look.heading - (dx * degreesPerPixel) / upright,
      pitch: look.pitch + dy * degreesPerPixel,
    });
  }

  /** The distance between two fingers, 0 with one. */
  spread() {
    const [a, b] = [...this.held.values()];
    return b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
  }

  /** @param {PointerEvent} event */
  release(event) {
    if (!this.held.delete(event.pointerId) || this.held.size) return;
    const trail = this.trail.filter((point) => event.timeStamp - point.time < FLING);
    const [first, last] = [trail[0], trail.at(-1)];
    const time = last && last.time - first.time;
    if (!last || !time || event.type === "pointercancel") return;
    const turned = turnBetween(first.heading, last.heading);
    this.motion.fling(turned / time, (last.pitch - first.pitch) / time);
  }

  /** A drag that ends on a hotspot is no click on it; Enter (detail 0) always is.
   * @param {MouseEvent} event */
  swallowClick(event) {
    if (this.way < CLICK || event.detail === 0) return;
    this.way = 0;
    event.preventDefault();
    event.stopPropagation();
  }
}

/** @param {PointerEvent} event @returns {Point} */
const pointOf = (event) => ({ x: event.clientX, y: event.clientY, time: event.timeStamp });

/** @param {any} target an element of the stage */
const onTool = (target) => target.closest("button, .pano__info");
