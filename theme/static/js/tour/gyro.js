/** Turns the view as the device is turned. The horizon stays level. */
import { degrees, radians, turnBetween } from "./angles.js";

/** A device that has not reported by then has no sensor, in milliseconds. */
const PATIENCE = 1500;

/** @returns {boolean} */
export const hasGyro = () =>
  "DeviceOrientationEvent" in window && matchMedia("(pointer: coarse)").matches;

/**
 * Says where the back camera of a device points (axes of the W3C: x east, y north, z up).
 * @param {number} alpha @param {number} beta @param {number} gamma in degrees
 * @returns {{heading: number, pitch: number}}
 */
export function aimOf(alpha, beta, gamma) {
  const [a, b, g] = [radians(alpha), radians(beta), radians(gamma)];
  const east = -(Math.cos(a) * Math.sin(g) + Math.sin(a) * Math.sin(b) * Math.cos(g));
  const north = -(Math.sin(a) * Math.sin(g) - Math.cos(a) * Math.sin(b) * Math.cos(g));
  const up = -Math.cos(b) * Math.cos(g);
  return { heading: degrees(Math.atan2(east, north)), pitch: degrees(Math.atan2(up, Math.hypot(east, north))) };
}

/** iOS wants to be asked, and only after a click. @returns {Promise<boolean>} */
async function isAllowed() {
  const asked = /** @type {any} */ (DeviceOrientationEvent).requestPermission;
  if (!asked) return true;
  return (await asked.call(DeviceOrientationEvent).catch(() => "denied")) === "granted";
}

export class Gyro {
  /** @param {import("./view.js").View} view @param {() => void} onMissing */
  constructor(view, onMissing) {
    this.view = view;
    this.onMissing = onMissing;
    /** @type {{heading: number, pitch: number} | null} */
    this.last = null;
    /** Says that the device has reported. @type {(() => void) | undefined} */
    this.told = undefined;
    this.follow = this.follow.bind(this);
    this.on = false;
  }

  /** Switches on or off. @returns {Promise<boolean>} whether it is on, once the device has reported */
  async toggle() {
    if (this.on) return this.stop();
    if (await isAllowed()) {
      this.on = true;
      addEventListener("deviceorientation", this.follow);
      await new Promise((done) => {
        this.told = () => done(0);
        setTimeout(this.told, PATIENCE);
      });
      if (this.last || !this.on) return this.on;
    }
    this.onMissing();
    return this.stop();
  }

  stop() {
    removeEventListener("deviceorientation", this.follow);
    this.last = null;
    return (this.on = false);
  }

  /** Takes the pitch as it is and the heading by what it changed, so that a drag still counts.
   * @param {DeviceOrientationEvent} event */
  follow({ alpha, beta, gamma }) {
    if (alpha === null) return; // no sensor
    const aim = aimOf(alpha, Number(beta), Number(gamma));
    const turned = this.last ? turnBetween(this.last.heading, aim.heading) : 0;
    this.last = aim;
    this.told?.();
    this.view.set({ heading: this.view.look.heading + turned, pitch: aim.pitch });
  }
}
