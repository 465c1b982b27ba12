/**
 * The rectilinear camera. Axes of a panorama: x right of its centre, y up, z behind.
 *
 * @typedef {[number, number, number]} Vector
 * @typedef {{yaw: number, pitch: number, focal: number, width: number, height: number}} Eye
 *   yaw from the panorama's centre and pitch in degrees; focal, width, height in pixels
 * @typedef {{right: Vector, up: Vector, forward: Vector, focal: number, width: number, height: number}} Camera
 */
import { degrees, radians } from "./angles.js";

/** @param {Vector} a @param {Vector} b */
export const dot = (a, b) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** @param {number} yaw @param {number} pitch @returns {Vector} of length 1 */
export function direction(yaw, pitch) {
  const [y, p] = [radians(yaw), radians(pitch)];
  return [Math.sin(y) * Math.cos(p), Math.sin(p), -Math.cos(y) * Math.cos(p)];
}

/** @param {Vector} vector of any length @returns {{yaw: number, pitch: number}} */
export function anglesOf([x, y, z]) {
  return { yaw: degrees(Math.atan2(x, -z)), pitch: degrees(Math.atan2(y, Math.hypot(x, z))) };
}

/**
 * Finds the focal length in pixels of a still shown with `object-fit: cover`.
 * `fov` is the horizontal field of view of the whole still, whatever is cropped from it; so a
 * link to a view means the same on every screen and the still is taken over without a jump.
 * @param {number} fov in degrees @param {number} aspect of the still
 * @param {number} width @param {number} height of the stage
 */
export function coverFocal(fov, aspect, width, height) {
  return Math.max(width, height * aspect) / 2 / Math.tan(radians(fov) / 2);
}

/** @param {Eye} eye @returns {Camera} */
export function cameraOf({ yaw, pitch, focal, width, height }) {
  const y = radians(yaw);
  return {
    right: [Math.cos(y), 0, Math.sin(y)],
    up: direction(yaw, pitch + 90),
    forward: direction(yaw, pitch),
    focal,
    width,
    height,
  };
}

/** Turns a point into clip coordinates x, y, w: inside the picture when |x| ≤ w and |y| ≤ w.
 * @param {Camera} camera @param {Vector} point @returns {Vector} */
export function toClip(camera, point) {
  const scale = 2 * camera.focal;
  return [
    (dot(point, camera.right) * scale) / camera.width,
    (dot(point, camera.up) * scale) / camera.height,
    dot(point, camera.forward),
  ];
}

/** @param {Camera} camera @param {Vector} point
 * @returns {{x: number, y: number, visible: boolean}} pixels from the upper left corner */
export function project(camera, point) {
  const [x, y, w] = toClip(camera, point);
  const visible = w > 0 && Math.abs(x) <= w && Math.abs(y) <= w;
  return { x: ((1 + x / w) * camera.width) / 2, y: ((1 - y / w) * camera.height) / 2, visible };
}

/** @param {Camera} camera @param {number} x @param {number} y in pixels @returns {Vector} */
export function unproject(camera, x, y) {
  const [a, b] = [(x - camera.width / 2) / camera.focal, (camera.height / 2 - y) / camera.focal];
  const { right, up, forward } = camera;
  /** @param {0|1|2} i */
  const along = (i) => forward[i] + a * right[i] + b * up[i];
  return [along(0), along(1), along(2)];
}
