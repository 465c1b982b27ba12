/**
 * An eye of a headset as a camera of ours. Its picture may lie aslant: what WebXR writes into the
 * projection matrix goes into the camera's axes, so that all that draws needs to know nothing of it.
 *
 * @typedef {import("./projection.js").Camera} Camera
 * @typedef {import("./projection.js").Vector} Vector
 */
import { radians } from "./angles.js";

/**
 * @param {ArrayLike<number>} place the eye's matrix in space, column by column
 * @param {ArrayLike<number>} projection its projection matrix, column by column
 * @param {number} turn degrees by which the panorama's centre lies left of the space's front
 * @param {{width: number, height: number}} area in device pixels @returns {Camera}
 */
export function cameraOfEye(place, projection, turn, { width, height }) {
  const [right, up, back] = [0, 4, 8].map((i) => turned([place[i], place[i + 1], place[i + 2]], turn));
  /** @type {Vector} */
  const forward = [-back[0], -back[1], -back[2]];
  return {
    right: mixed(right, projection[0], forward, -projection[8]),
    up: mixed(up, (projection[5] * height) / width, forward, (-projection[9] * height) / width),
    forward,
    focal: width / 2,
    width,
    height,
  };
}

/** Turns a vector around the vertical, clockwise seen from above.
 * @param {Vector} vector @param {number} angle in degrees @returns {Vector} */
function turned([x, y, z], angle) {
  const [cos, sin] = [Math.cos(radians(angle)), Math.sin(radians(angle))];
  return [x * cos - z * sin, y, x * sin + z * cos];
}

/** @param {Vector} a @param {number} s @param {Vector} b @param {number} t @returns {Vector} */
const mixed = (a, s, b, t) => [a[0] * s + b[0] * t, a[1] * s + b[1] * t, a[2] * s + b[2] * t];
