/**
 * Where one looks: compass heading, pitch and field of view, always within the limits.
 *
 * @typedef {{heading: number, pitch: number, fov: number}} Look
 * @typedef {import("./scene.js").Extent} Extent
 * @typedef {[number, number]} Window half the width and half the height of a picture one unit ahead
 * @typedef {{view: Look, still: {width: number, height: number}, face: number, yaw0: number,
 *   extent?: Extent}} Frame what a view must know of a scene
 */
import { clamp, degrees, radians, turnBetween, wrap } from "./angles.js";
import { coverFocal } from "./projection.js";

const WIDEST = 110;
/** @type {Extent} */
const ALL_AROUND = [-180, 180, -90, 90];
/** One texel of the finest level may cover this many CSS pixels at most. */
const COARSEST = 3;

export class View {
  /** @param {Frame} scene @param {() => void} onChange */
  constructor(scene, onChange) {
    this.onChange = onChange;
    this.width = this.height = 1;
    this.narrowest = this.widest = WIDEST;
    this.scene = scene;
    this.look = this.home = scene.view;
    this.move(scene);
  }

  /** Starts in another scene. @param {Frame} scene @param {Partial<Look>} look what differs from home */
  move(scene, look = {}) {
    this.scene = scene;
    this.home = this.look = scene.view;
    this.resize(this.width, this.height);
    this.set({ ...scene.view, ...look });
  }

  /** @param {number} width @param {number} height of the stage in CSS pixels */
  resize(width, height) {
    this.width = width;
    this.height = height;
    this.widest = Math.max(WIDEST, this.home.fov);
    while (!this.hasRoom(this.widest)) this.widest *= 0.99;
    const narrowest = degrees(2 * Math.atan((2 * this.focalOf({ fov: 90 })) / this.scene.face / COARSEST));
    this.narrowest = clamp(narrowest, 5, Math.min(50, this.home.fov, this.widest));
    this.look = this.within(this.look);
  }

  /** @param {Partial<Look>} change */
  set(change) {
    this.look = this.within({ ...this.look, ...change });
    this.onChange();
  }

  /** Keeps a look within what the panorama shows. @param {Look} look @returns {Look} */
  within({ heading, pitch, fov }) {
    const [left, right] = this.extent;
    fov = clamp(fov, this.narrowest, this.widest);
    const [across, along] = this.windowOf(fov);
    pitch = clamp(pitch, ...this.tilts([across, along]));
    if (right - left < 360) {
      const lift = radians(Math.abs(pitch));
      // Of a tilted picture the corners near to a pole see farthest aside.
      const half = degrees(Math.atan2(across, Math.cos(lift) - along * Math.sin(lift)));
      const yaw = turnBetween(this.scene.yaw0, heading);
      heading += clamp(yaw, left + half, right - half) - yaw;
    }
    return { heading: wrap(heading), pitch, fov };
  }

  /** Finds half of what one sees across and along, one unit ahead. @param {number} fov @returns {Window} */
  windowOf(fov) {
    const focal = 2 * this.focalOf({ fov });
    return [this.width / focal, this.height / focal];
  }

  /** @param {number} fov */
  hasRoom(fov) {
    const [lowest, highest] = this.tilts(this.windowOf(fov));
    return lowest <= highest;
  }

  /** Says between which pitches the panorama fills the picture; crossed where it cannot. `window.py`
   * works out the same for stills. @param {Window} window @returns {[number, number]} */
  tilts([across, along]) {
    const [left, right, bottom, top] = this.extent.map(radians);
    const steep = Math.atan(along);
    const corner = across / Math.hypot(1, along);
    const side = (right - left) / 2;
    // Not up to the pole itself, where all sides meet.
    const level = side < Math.PI ? Math.acos(Math.max(0.002, corner / Math.tan(side))) - steep : 2;
    /** Finds where the upper edge meets a height: with its middle, below the horizon with its corners.
     * @param {number} edge */
    const rise = (edge) => {
      if (edge >= Math.PI / 2) return edge;
      return (edge < 0 ? -Math.asin(Math.min(1, Math.hypot(1, corner) * Math.sin(-edge))) : edge) - steep;
    };
    return [degrees(Math.max(-rise(-bottom), -level)), degrees(Math.min(rise(top), level))];
  }

  get extent() {
    return this.scene.extent ?? ALL_AROUND;
  }

  /** Finds the focal length of a look in CSS pixels. @param {{fov: number}} look */
  focalOf({ fov }) {
    const { width, height } = this.scene.still;
    return coverFocal(fov, width / height, this.width, this.height);
  }

  /** Whether one looks as the still does. */
  get atHome() {
    const { heading, pitch, fov } = this.home;
    const { look } = this;
    return look.heading === wrap(heading) && look.pitch === pitch && look.fov === fov;
  }

  /** The angle in degrees that one CSS pixel in the middle covers. */
  get degreesPerPixel() {
    return degrees(Math.atan(1 / this.focalOf(this.look)));
  }
}
