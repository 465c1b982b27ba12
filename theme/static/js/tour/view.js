/**
 * Where one looks: compass heading, pitch and field of view, always within the limits.
 *
 * @typedef {{heading: number, pitch: number, fov: number}} Look
 */
import { clamp, degrees, wrap } from "./angles.js";
import { coverFocal, coverFov } from "./projection.js";

const WIDEST = 110;
const STEEPEST = 90;
/** One texel of the finest level may cover this many CSS pixels at most. */
const COARSEST = 3;

export class View {
  /** @param {Look} home @param {number} aspect of the still @param {(() => void)} onChange */
  constructor(home, aspect, onChange) {
    this.onChange = onChange;
    this.width = this.height = 1;
    this.narrowest = this.widest = home.fov;
    this.aspect = aspect;
    this.face = 1000;
    this.home = home;
    this.look = home;
    this.move(home, aspect, this.face);
  }

  /** Starts in another scene. @param {Look} home @param {number} aspect @param {number} face
   * its edge in texels @param {Partial<Look>} look what differs from home */
  move(home, aspect, face, look = {}) {
    this.home = home;
    this.aspect = aspect;
    this.face = face;
    this.widest = Math.max(WIDEST, home.fov);
    this.resize(this.width, this.height);
    this.set({ ...home, ...look });
  }

  /** @param {number} width @param {number} height of the stage in CSS pixels */
  resize(width, height) {
    this.width = width;
    this.height = height;
    const closest = coverFov((this.face / 2) * COARSEST, this.aspect, width, height);
    this.narrowest = clamp(closest, 5, Math.min(50, this.home.fov));
    this.look = { ...this.look, fov: clamp(this.look.fov, this.narrowest, this.widest) };
  }

  /** @param {Partial<Look>} change */
  set({ heading = this.look.heading, pitch = this.look.pitch, fov = this.look.fov }) {
    this.look = {
      heading: wrap(heading),
      pitch: clamp(pitch, -STEEPEST, STEEPEST),
      fov: clamp(fov, this.narrowest, this.widest),
    };
    this.onChange();
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
