/**
 * A panorama as six cube faces in several levels, cut as Pannellum's multires does.
 *
 * @typedef {import("./projection.js").Vector} Vector
 * @typedef {{level: number, size: number, tiles: number}} Level
 * @typedef {{levels: Level[], tile: number, tiles: string, preview: string, absent?: Set<string>}} Pyramid
 *   absent: tiles that were never made, as "2/u0_0", for nothing of the panorama is in them
 * @typedef {{face: number, depth: number, x: number, y: number}} Tile depth 0 is the coarsest level
 * @typedef {{left: number, top: number, right: number, bottom: number}} Box on a face, −1 to 1
 */

export const FACES = "frblud";

/** Centre, way to the right and way down of each face, seen from inside.
 * @type {[Vector, Vector, Vector][]} */
export const AXES = [
  [[0, 0, -1], [1, 0, 0], [0, -1, 0]],
  [[1, 0, 0], [0, 0, 1], [0, -1, 0]],
  [[0, 0, 1], [-1, 0, 0], [0, -1, 0]],
  [[-1, 0, 0], [0, 0, -1], [0, -1, 0]],
  [[0, 1, 0], [1, 0, 0], [0, 0, -1]],
  [[0, -1, 0], [1, 0, 0], [0, 0, 1]],
];

/** @param {number} face @param {number} right @param {number} down both −1 to 1 @returns {Vector} */
export function pointOn(face, right, down) {
  const [centre, u, v] = AXES[face];
  /** @param {0|1|2} i */
  const along = (i) => centre[i] + right * u[i] + down * v[i];
  return [along(0), along(1), along(2)];
}

/** @type {Box} */
export const WHOLE_FACE = { left: -1, top: -1, right: 1, bottom: 1 };

/** @param {Pyramid} pyramid @param {Tile} tile @returns {Box} */
export function boxOf(pyramid, tile) {
  const { size } = pyramid.levels[tile.depth];
  /** @param {number} index */
  const edge = (index) => Math.min(1, (2 * index * pyramid.tile) / size - 1);
  return { left: edge(tile.x), top: edge(tile.y), right: edge(tile.x + 1), bottom: edge(tile.y + 1) };
}

/** @param {Pyramid} pyramid @param {Tile} tile @returns {string} */
export const addressOf = (pyramid, tile) => pyramid.tiles.replace("{l}/{f}{y}_{x}", nameOf(pyramid, tile));

/** Says whether a tile was never made. @param {Pyramid} pyramid @param {Tile} tile */
export const isAbsent = (pyramid, tile) => Boolean(pyramid.absent?.has(nameOf(pyramid, tile)));

/** @param {Pyramid} pyramid @param {Tile} tile @returns {string} such as "2/u0_0" */
const nameOf = ({ levels }, { face, depth, x, y }) => `${levels[depth].level}/${FACES[face]}${y}_${x}`;

/** Lists the tiles of the coarsest level. @param {Pyramid} pyramid @returns {Tile[]} */
export function rootsOf(pyramid) {
  const count = pyramid.levels[0].tiles;
  return AXES.flatMap((_, face) => grid(face, 0, [0, count], [0, count]));
}

/** Lists the tiles of the next finer level whose middle lies in this one.
 * @param {Pyramid} pyramid @param {Tile} tile @returns {Tile[]} */
export function childrenOf(pyramid, tile) {
  const [own, finer] = [pyramid.levels[tile.depth], pyramid.levels[tile.depth + 1]];
  if (!finer) return [];
  /** @param {number} index @returns {[number, number]} */
  const span = (index) => {
    /** @param {number} edge */
    const first = (edge) => Math.ceil((edge * finer.size) / own.size - 0.5);
    return [first(index), index + 1 >= own.tiles ? finer.tiles : first(index + 1)];
  };
  return grid(tile.face, tile.depth + 1, span(tile.x), span(tile.y));
}

/** @param {number} face @param {number} depth @param {[number, number]} columns
 * @param {[number, number]} rows @returns {Tile[]} */
function grid(face, depth, columns, rows) {
  const tiles = [];
  for (let y = rows[0]; y < rows[1]; y++) {
    for (let x = columns[0]; x < columns[1]; x++) tiles.push({ face, depth, x, y });
  }
  return tiles;
}
