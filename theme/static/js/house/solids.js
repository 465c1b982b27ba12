/**
 * A floor as a model of card: a slab, open rooms with walls cut at the height of a table, and the
 * shadows of these walls.  Numbers in, numbers out; lengths in decimetres.
 *
 * @typedef {import("../venues/outlines.js").Point} Point
 * @typedef {{ position: number[], normal: number[], paint: number[], tone: number[] }} Mesh
 */
import earcut from "earcut";

/** What is painted how; numbers of the palette. */
export const PAINTS = [
  "floor", "shop", "food", "service", "vacant", "carrier", "closed", "plants", "side", "wall", "cut",
  "way", "walker",
];
export const SLAB = 5, WALL = 15, RAIL = 6, PLANTS = 5;
export const SUN = [0.95, 0.6]; // how far to the right and the back the shadow of a decimetre falls

const THICK = 1.8; // of walls
const ABOVE = 0.35, SHADE = 0.7; // fills and shadows lie upon the slab
const OPEN = 1.5; // from a door's line to the wall that it opens
const HEIGHTS = { shop: WALL, food: WALL, service: WALL, vacant: WALL, closed: WALL, carrier: RAIL, void: RAIL };
const FOOT = 0.9; // walls are darker where they stand
const UP = [0, 0, 1];

/** Returns the parts of a floor, its slab at a height of 0. */
export function solidsOf({ floors, spaces, doors, treads }) {
  const ground = mesh(), walls = mesh();
  const holes = spaces.filter(({ kind }) => kind === "void").map(({ ring }) => ring);
  for (const floor of floors) {
    fill(ground, floor, holes.filter((hole) => partOf(floors, hole) === floor), 0, "floor");
  }
  for (const ring of [...floors, ...holes]) band(ground, ring, -SLAB, 0, "side", floors.includes(ring));
  for (const { kind, ring } of spaces) {
    if (kind === "plants") {
      fill(walls, ring, [], PLANTS, kind);
      band(walls, ring, 0, PLANTS, kind, true);
    } else if (PAINTS.includes(kind)) fill(ground, ring, [], ABOVE, kind);
  }
  const shadows = [];
  const outer = floors.map((floor) => [floor, WALL]);
  const rows = [...outer, ...spaces.map(({ kind, ring }) => [ring, HEIGHTS[kind] ?? 0])];
  for (const [start, end, high] of runsOf(rows, doors)) {
    wall(walls, start, end, high);
    shadow(shadows, start, end, high);
  }
  const lines = treads.flatMap((line) => line.flatMap(([x, y]) => [x, y, SHADE]));
  return { ground, walls, shadows, lines };
}

/** Returns an empty mesh. @returns {Mesh} */
export function mesh() {
  return { position: [], normal: [], paint: [], tone: [] };
}

/** Puts a corner to a mesh. */
export function corner(into, place, normal, paint, tone = 1) {
  into.position.push(...place);
  into.normal.push(...normal);
  into.paint.push(PAINTS.indexOf(paint));
  into.tone.push(tone);
}

/** Puts a face of four corners to a mesh. */
export function quad(into, [a, b, c, d], normal, paint, tones = [1, 1, 1, 1]) {
  for (const at of [0, 1, 2, 0, 2, 3]) corner(into, [a, b, c, d][at], normal, paint, tones[at]);
}

function fill(into, ring, holes, z, paint) {
  const flat = [ring, ...holes].flat(2);
  const starts = holes.map((_, index) => [ring, ...holes.slice(0, index)].flat().length);
  for (const at of earcut(flat, starts)) corner(into, [flat[2 * at], flat[2 * at + 1], z], UP, paint);
}

/** Returns the part of a floor in which a hole is. */
function partOf(floors, hole) {
  const [x, y] = [0, 1].map((axis) => hole.reduce((sum, place) => sum + place[axis], 0) / hole.length);
  return floors.find((floor) => isIn([x, y], floor)) ?? floors[0];
}

/** Tells whether a place is within an outline: to its right there is an odd number of walls. */
function isIn([x, y], ring) {
  const crossed = ring.filter(([ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length];
    return ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax);
  });
  return crossed.length % 2 === 1;
}

/** Puts the sides of an outline to a mesh; seen from without or from within. */
function band(into, ring, low, high, paint, isOuter) {
  const sign = areaOf(ring) > 0 === isOuter ? 1 : -1;
  ring.forEach((start, index) => {
    const end = ring[(index + 1) % ring.length];
    const [u, v] = direction(start, end);
    const corners = [[...start, low], [...end, low], [...end, high], [...start, high]];
    quad(into, corners, [v * sign, -u * sign, 0], paint);
  });
}

/** Gives each stretch of a wall once, and no wall where a door is: start, end, height. */
export function runsOf(rows, doors) {
  const runs = new Map();
  for (const [ring, high] of rows) {
    if (!high) continue;
    ring.forEach((start, index) => {
      const end = ring[(index + 1) % ring.length];
      for (const [from, to] of withoutDoors(start, end, doors)) {
        const [a, b] = [from, to].sort((one, other) => one[0] - other[0] || one[1] - other[1]);
        const key = [...a, ...b].map((number) => number.toFixed(1)).join(" ");
        runs.set(key, [a, b, Math.max(high, runs.get(key)?.[2] ?? 0)]);
      }
    });
  }
  return [...runs.values()];
}

function withoutDoors(start, end, doors) {
  const length = Math.hypot(end[0] - start[0], end[1] - start[1]);
  const [u, v] = direction(start, end);
  const along = ([x, y]) => (x - start[0]) * u + (y - start[1]) * v;
  const away = ([x, y]) => Math.abs((x - start[0]) * v - (y - start[1]) * u);
  const cuts = doors
    .filter((door) => door.every((place) => away(place) < OPEN))
    .map((door) => door.map(along).sort((one, other) => one - other))
    .sort(([one], [other]) => one - other);
  const kept = [];
  let at = 0;
  for (const [from, to] of [...cuts, [length, length]]) {
    if (from - at > 0.5) kept.push([at, Math.min(from, length)]);
    at = Math.max(at, to);
  }
  return kept.map((part) => part.map((far) => [start[0] + u * far, start[1] + v * far]));
}

function wall(into, start, end, high) {
  const [u, v] = direction(start, end);
  const half = THICK / 2;
  const [ax, ay] = [start[0] - u * half, start[1] - v * half];
  const [bx, by] = [end[0] + u * half, end[1] + v * half];
  const [nx, ny] = [-v * half, u * half];
  const plan = [[ax - nx, ay - ny], [bx - nx, by - ny], [bx + nx, by + ny], [ax + nx, ay + ny]];
  const normals = [[v, -u, 0], [u, v, 0], [-v, u, 0], [-u, -v, 0]];
  plan.forEach((place, index) => {
    const next = plan[(index + 1) % 4];
    const corners = [[...place, 0], [...next, 0], [...next, high], [...place, high]];
    quad(into, corners, normals[index], "wall", [FOOT, FOOT, 1, 1]);
  });
  quad(into, plan.map((place) => [...place, high]), UP, "cut");
}

function shadow(into, start, end, high) {
  const [dx, dy] = SUN.map((far) => far * high);
  const [a, b] = [start, end];
  const [c, d] = [[b[0] + dx, b[1] + dy], [a[0] + dx, a[1] + dy]];
  for (const [x, y] of [a, b, c, a, c, d]) into.push(x, y, SHADE);
}

function direction(start, end) {
  const length = Math.hypot(end[0] - start[0], end[1] - start[1]) || 1;
  return [(end[0] - start[0]) / length, (end[1] - start[1]) / length];
}

/** Returns twice the area of an outline; below 0 when it runs with the clock. */
export function areaOf(ring) {
  return ring.reduce((sum, [x, y], index) => {
    const [u, v] = ring[(index + 1) % ring.length];
    return sum + x * v - u * y;
  }, 0);
}
