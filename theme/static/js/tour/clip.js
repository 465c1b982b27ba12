/**
 * Pieces of cube faces cut to what the camera sees.
 *
 * Cutting here and not on the graphics card does three things at once: it tells what is visible,
 * how large it is on the screen, and no corner at exactly 90° from the view (w = 0, which some
 * drivers answer by dropping the triangle) ever reaches the card.
 *
 * @typedef {import("./projection.js").Camera} Camera
 * @typedef {import("./pyramid.js").Box} Box
 * @typedef {[number, number, number, number, number]} Corner x, y, w, and u, v in the texture
 */
import { pointOn } from "./pyramid.js";
import { toClip } from "./projection.js";

/** The left, right, lower and upper border of the picture: which coordinate ends there, at which sign.
 * @type {[0 | 1, number][]} */
const BORDERS = [[0, 1], [0, -1], [1, 1], [1, -1]];

/** Cuts a box of a face to the picture; empty when it is out of view.
 * @param {Camera} camera @param {number} face @param {Box} box @returns {Corner[]} */
export function visiblePart(camera, face, box) {
  /** @param {0|1} u @param {0|1} v @returns {Corner} */
  const corner = (u, v) => [
    ...toClip(camera, pointOn(face, u ? box.right : box.left, v ? box.bottom : box.top)),
    u,
    v,
  ];
  let corners = [corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)];
  for (const [i, sign] of BORDERS) corners = cut(corners, (c) => c[2] + sign * c[i]);
  return corners.length < 3 ? [] : corners;
}

/** Cuts a polygon at one border (Sutherland and Hodgman).
 * @param {Corner[]} corners @param {(corner: Corner) => number} distance @returns {Corner[]} */
function cut(corners, distance) {
  /** @type {Corner[]} */
  const kept = [];
  corners.forEach((corner, i) => {
    const before = corners.at(i - 1) ?? corner;
    const [d0, d1] = [distance(before), distance(corner)];
    if (d0 < 0 !== d1 < 0) kept.push(between(before, corner, d0 / (d0 - d1)));
    if (d1 >= 0) kept.push(corner);
  });
  return kept;
}

/** @param {Corner} a @param {Corner} b @param {number} share of the way @returns {Corner} */
function between(a, b, share) {
  return /** @type {Corner} */ (a.map((value, i) => value + (b[i] - value) * share));
}

/** Says how many screen pixels one texel covers, along one side, on the average.
 * @param {Camera} camera in device pixels @param {Corner[]} corners @param {number} across
 * @param {number} down texels of the whole box */
export function magnification(camera, corners, across, down) {
  const screen = area(corners, (c) => [(c[0] / c[2]) * camera.width, (c[1] / c[2]) * camera.height]) / 4;
  const texels = area(corners, (c) => [c[3] * across, c[4] * down]);
  return texels > 0 ? Math.sqrt(screen / texels) : 0;
}

/** @param {Corner[]} corners @param {(corner: Corner) => [number, number]} place */
function area(corners, place) {
  const points = corners.map(place);
  const twice = points.reduce((sum, [x, y], i) => {
    const [px, py] = /** @type {[number, number]} */ (points.at(i - 1));
    return sum + px * y - x * py;
  }, 0);
  return Math.abs(twice) / 2;
}
