/**
 * Where one looks: compass heading, pitch and field of view, always within the limits.
 *
 * @typedef {{heading: number, pitch: number, fov: number}} Look
 * @typedef {import("./scene.js").Extent} Extent
 * @typedef {{view: Look, still: {width: number, height: number}, face: number, yaw0: number,
 *   extent?: Extent}} Frame what a view must know of a scene
 */
import { clamp, degrees, radians, turnBetween, wrap } from "./angles.js";
import { coverFocal, coverFov } from "./projection.js";

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
    const [left, right, bottom, top] = this.extent;
    const focal = Math.max(width / slope(right - left), height / slope(top - bottom)) / 2;
    this.widest = Math.min(Math.max(WIDEST, this.home.fov), this.fovOf(focal));
    this.narrowest = clamp(this.fovOf((this.scene.face / 2) * COARSEST), 5, Math.min(50, this.home.fov));
    this.look = this.within(this.look);
  }

  /** @param {Partial<Look>} change */
  set({ heading = this.look.heading, pitch = this.look.pitch, fov = this.look.fov }) {
    this.look = this.within({ heading, pitch, fov });
    this.onChange();
  }

  /** Keeps a look within what the panorama shows. @param {Look} look @returns {Look} */
  within(look) {
    const { yaw0 } = this.scene;
    const [left, right, bottom, top] = this.extent;
    const fov = clamp(look.fov, this.narrowest, this.widest);
    const focal = this.focalOf({ ...look, fov });
    const [across, down] = [this.width, this.height].map((side) => degrees(Math.atan(side / 2 / focal)));
    const yaw = turnBetween(yaw0, look.heading);
    return {
      heading: wrap(right - left < 360 ? yaw0 + between(yaw, left + across, right - across) : look.heading),
      pitch: between(look.pitch, bottom + (bottom > -90 ? down : 0), top - (top < 90 ? down : 0)),
      fov,
    };
  }

  get extent() {
    return this.scene.extent ?? ALL_AROUND;
  }

  get aspect() {
    const { width, height } = this.scene.still;
    return width / height;
  }

  /** @param {number} focal in CSS pixels */
  fovOf(focal) {
    return coverFov(focal, this.aspect, this.width, this.height);
  }

  /** Finds the focal length of a look in CSS pixels. @param {Look} look */
  focalOf({ fov }) {
    return coverFocal(fov, this.aspect, this.width, this.height);
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

/** Half of what a camera sees of an angle, at focal length 1. @param {number} angle in degrees */
const slope = (angle) => Math.tan(radians(Math.min(170, angle) / 2));

/** Like clamp, but the middle where there is no room. @param {number} value @param {number} low
 * @param {number} high */
const between = (value, low, high) => (low > high ? (low + high) / 2 : clamp(value, low, high));
