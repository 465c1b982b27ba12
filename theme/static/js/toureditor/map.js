/**
 * Where scenes stand on a drawing, and where their numbers fit beside each other.
 *
 * @typedef {import("./tourfile.js").TourFile} TourFile
 * @typedef {{x: number, y: number}} Spot
 * @typedef {{scene: number, x: number, y: number, badge: Spot}} Place badge: where its number stands
 * @typedef {{from: Spot, to: Spot, scenes: [number, number], back: boolean}} Way back: whether a link
 *   leads back as well
 * @typedef {{width: number, height: number, places: Place[], ways: Way[], picture: string}} Drawing
 */
import { clamp, radians } from "../tour/angles.js";
import { placeOf } from "./geometry.js";

const WIDTH = 360;
const LOWEST = 120;
const HIGHEST = 300;
const EDGE = 24;
/** How far apart the middles of two numbers are at least. */
const APART = 32;
const ROUNDS = 120;

/** Draws all scenes of which the file says where on earth they are; null for fewer than two.
 * @param {TourFile} tour @returns {Drawing | null} */
export function earthMap(tour) {
  const found = tour.scenes.flatMap((scene, index) => {
    const { position } = placeOf(tour, scene);
    return position ? [{ scene: index, ...position }] : [];
  });
  if (found.length < 2) return null;
  const narrow = Math.cos(radians(found[0].lat));
  const spots = found.map(({ scene, lat, lon }) => ({ scene, x: lon * narrow, y: -lat }));
  const [left, right] = [Math.min(...spots.map(({ x }) => x)), Math.max(...spots.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...spots.map(({ y }) => y)), Math.max(...spots.map(({ y }) => y))];
  const scale = Math.min((WIDTH - 2 * EDGE) / (right - left || 1e-9), (HIGHEST - 2 * EDGE) / (bottom - top || 1e-9));
  const height = clamp((bottom - top) * scale + 2 * EDGE, LOWEST, HIGHEST);
  const [dx, dy] = [(WIDTH - (right - left) * scale) / 2, (height - (bottom - top) * scale) / 2];
  const placed = spots.map(({ scene, x, y }) => ({ scene, x: dx + (x - left) * scale, y: dy + (y - top) * scale }));
  return drawing(tour, placed, height, "");
}

/** Draws the scenes that stand on a floor plan. @param {TourFile} tour @param {string} plan
 * @param {{url: string, width: number, height: number}} picture @returns {Drawing} */
export function planMap(tour, plan, picture) {
  const scale = WIDTH / picture.width;
  const placed = tour.scenes.flatMap((scene, index) => {
    const { point } = placeOf(tour, scene);
    return point?.on === plan ? [{ scene: index, x: point.x * scale, y: point.y * scale }] : [];
  });
  return drawing(tour, placed, picture.height * scale, picture.url);
}

/** @param {TourFile} tour @param {(Spot & {scene: number})[]} placed @param {number} height
 * @param {string} picture @returns {Drawing} */
function drawing(tour, placed, height, picture) {
  const badges = spread(placed, height);
  const places = placed.map((place, i) => ({ ...place, badge: badges[i] }));
  return { width: WIDTH, height, places, ways: waysOf(tour, places), picture };
}

/** @param {TourFile} tour @param {Place[]} places @returns {Way[]} one for both directions */
function waysOf(tour, places) {
  /** @param {number} from @param {number} to */
  const leads = (from, to) =>
    tour.scenes[from].spots.some(({ kind, target }) => kind === "to" && target === tour.scenes[to].id);
  return places.flatMap((a, i) =>
    places.slice(i + 1).flatMap((b) => {
      const [there, back] = [leads(a.scene, b.scene), leads(b.scene, a.scene)];
      if (!there && !back) return [];
      /** @type {[number, number]} */
      const scenes = [a.scene, b.scene];
      return [{ from: a.badge, to: b.badge, scenes, back: there && back }];
    }),
  );
}

/** Moves numbers apart that would cover each other. @param {Spot[]} spots @param {number} height
 * @returns {Spot[]} */
function spread(spots, height) {
  const badges = spots.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round++) {
    badges.forEach((a, i) => badges.slice(i + 1).forEach((b, j) => pushApart(a, b, i + j)));
    for (const badge of badges) {
      badge.x = clamp(badge.x, APART / 2, WIDTH - APART / 2);
      badge.y = clamp(badge.y, APART / 2, height - APART / 2);
    }
  }
  return badges;
}

/** @param {Spot} a @param {Spot} b @param {number} turn for those that stand at the same place */
function pushApart(a, b, turn) {
  const gap = Math.hypot(b.x - a.x, b.y - a.y);
  if (gap >= APART) return;
  const angle = gap > 0.01 ? Math.atan2(b.y - a.y, b.x - a.x) : turn * 2.4;
  const push = (APART - gap) / 2 + 0.1;
  a.x -= Math.cos(angle) * push;
  a.y -= Math.sin(angle) * push;
  b.x += Math.cos(angle) * push;
  b.y += Math.sin(angle) * push;
}
