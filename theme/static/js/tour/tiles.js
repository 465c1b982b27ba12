/**
 * Which tiles to fetch and which to draw: the level is chosen for each tile, not for the view.
 *
 * @typedef {import("./projection.js").Camera} Camera
 * @typedef {import("./pyramid.js").Pyramid} Pyramid
 * @typedef {import("./pyramid.js").Tile} Tile
 * @typedef {import("./clip.js").Corner} Corner
 * @typedef {{address: string, depth: number, corners: Corner[]}} Piece
 * @typedef {"here" | "failed" | undefined} Presence
 * @typedef {{wanted: string[], drawn: Piece[], holes: boolean}} Choice wanted: centre first; drawn: coarse
 *   first; holes: whether one that failed is missing
 */
import { magnification, visiblePart } from "./clip.js";
import { addressOf, boxOf, childrenOf, isAbsent, rootsOf } from "./pyramid.js";

/** Share of the screen's sharpness that is fetched first; the rest follows when all is quiet. */
export const FIRST_SHARPNESS = 0.85;

/**
 * @param {Pyramid} pyramid @param {Camera} camera in device pixels
 * @param {number} sharpness texels for each screen pixel: 0.85 first, 1 later
 * @param {(address: string) => Presence} presence
 * @returns {Choice}
 */
export function chooseTiles(pyramid, camera, sharpness, presence) {
  /** @type {(Piece & {distance: number})[]} */
  const wanted = [];
  /** @type {Piece[]} */
  const drawn = [];
  let holes = false;

  /** Walks down from a tile; tells whether a part of it cannot be had.
   * @param {Tile} tile @param {boolean} covered by a wanted coarser tile @returns {boolean} */
  const walk = (tile, covered) => {
    const corners = visiblePart(camera, tile.face, boxOf(pyramid, tile));
    if (!corners.length || isAbsent(pyramid, tile)) return false;
    const piece = { address: addressOf(pyramid, tile), depth: tile.depth, corners };
    const state = presence(piece.address);
    const zoom = zoomOf(pyramid, camera, tile, corners);
    const finest = tile.depth === pyramid.levels.length - 1;
    const enough = finest || zoom * sharpness <= 1;
    if (state === "here") drawn.push(piece);
    let wish = enough && !covered;
    if (!finest && (zoom > 1 || state !== "here")) {
      const lacks = childrenOf(pyramid, tile).map((child) => walk(child, covered || enough));
      wish ||= !covered && lacks.includes(true);
    }
    const failed = wish && state === "failed";
    holes ||= failed;
    if (wish && !failed) wanted.push({ ...piece, distance: distanceOf(corners) });
    return failed;
  };

  for (const tile of rootsOf(pyramid)) walk(tile, false);
  wanted.sort((a, b) => a.distance - b.distance);
  drawn.sort((a, b) => a.depth - b.depth);
  return { wanted: wanted.map((piece) => piece.address), drawn, holes };
}

/** @param {Pyramid} pyramid @param {Camera} camera @param {Tile} tile @param {Corner[]} corners */
function zoomOf(pyramid, camera, tile, corners) {
  const { size } = pyramid.levels[tile.depth];
  const { left, right, top, bottom } = boxOf(pyramid, tile);
  return magnification(camera, corners, ((right - left) * size) / 2, ((bottom - top) * size) / 2);
}

/** Says how far from the picture's middle a piece lies. @param {Corner[]} corners */
function distanceOf(corners) {
  /** @param {0|1} i */
  const mean = (i) => corners.reduce((sum, c) => sum + c[i] / c[2], 0) / corners.length;
  return Math.hypot(mean(0), mean(1));
}
