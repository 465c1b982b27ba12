/**
 * Moves the view in time: eased turns and the inertia of a flung drag; a cut for those who want calm.
 *
 * @typedef {import("./view.js").Look} Look
 * @typedef {import("./view.js").View} View
 */
import { turnBetween } from "./angles.js";

const TURN = 350;
/** Milliseconds in which a fling loses two thirds of its speed. */
const DECAY = 300;
/** A fling ends below this speed, in degrees a millisecond. */
const SLOWEST = 0.004;

/** @returns {boolean} whether the visitor asked for less motion */
export const wantsCalm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

export class Motion {
  /** @param {View} view */
  constructor(view) {
    this.view = view;
    this.frame = 0;
    /** @type {Look | null} */
    this.target = null;
  }

  stop() {
    cancelAnimationFrame(this.frame);
    this.target = null;
  }

  /** Turns by so much from where the last turn will end. @param {number} heading @param {number} pitch */
  turnBy(heading, pitch) {
    const from = this.target ?? this.view.look;
    this.turnTo({ heading: from.heading + heading, pitch: from.pitch + pitch });
  }

  /** @param {number} factor below 1 magnifies */
  zoomBy(factor) {
    const from = this.target ?? this.view.look;
    this.turnTo({ fov: from.fov * factor });
  }

  /** @param {Partial<Look>} change */
  turnTo(change) {
    const from = this.view.look;
    const target = this.view.within({ ...(this.target ?? from), ...change });
    this.stop();
    if (wantsCalm()) return this.view.set(target);
    this.target = target;
    const heading = turnBetween(from.heading, target.heading);
    this.run((passed) => {
      const left = (1 - Math.min(1, passed / TURN)) ** 3;
      this.view.set({
        heading: target.heading - heading * left,
        pitch: target.pitch + (from.pitch - target.pitch) * left,
        fov: target.fov + (from.fov - target.fov) * left,
      });
      if (left === 0) this.target = null;
      return left > 0;
    });
  }

  /** Lets go of a drag. @param {number} heading @param {number} pitch in degrees a millisecond */
  fling(heading, pitch) {
    this.stop();
    if (wantsCalm()) return;
    let before = 0;
    this.run((passed) => {
      const speed = Math.exp(-passed / DECAY);
      const step = passed - before;
      before = passed;
      const { look } = this.view;
      this.view.set({
        heading: look.heading + heading * speed * step,
        pitch: look.pitch + pitch * speed * step,
      });
      return Math.hypot(heading, pitch) * speed > SLOWEST;
    });
  }

  /** Calls a step each frame until it returns false. @param {(passed: number) => boolean} step */
  run(step) {
    const start = performance.now();
    const tick = () => {
      if (step(performance.now() - start)) this.frame = requestAnimationFrame(tick);
    };
    this.frame = requestAnimationFrame(tick);
  }
}
