import assert from "node:assert/strict";
import { test } from "node:test";

import fc from "fast-check";

import { eyeOf, seen } from "../../theme/static/js/house/eye.js";
import { read } from "../../theme/static/js/house/paints.js";
import { PAINTS, areaOf, runsOf, solidsOf } from "../../theme/static/js/house/solids.js";
import { along, cordOf } from "../../theme/static/js/house/tube.js";

const SQUARE = [[0, 0], [100, 0], [100, 60], [0, 60]];
const SHOP = { id: "a", kind: "shop", ring: [[0, 30], [40, 30], [40, 60], [0, 60]] };
const HOLE = { id: "b", kind: "void", ring: [[60, 20], [80, 20], [80, 40], [60, 40]] };
const floorOf = (more) => ({ floors: [SQUARE], spaces: [SHOP, HOLE], doors: [], treads: [], ...more });

/** Returns how much of a mesh lies flat in one paint. */
function flat({ position, normal, paint }, name) {
  let area = 0;
  for (let at = 0; at < paint.length; at += 3) {
    if (PAINTS[paint[at]] !== name || normal[3 * at + 2] !== 1) continue;
    const ring = [0, 1, 2].map((corner) => position.slice(3 * (at + corner), 3 * (at + corner) + 2));
    area += Math.abs(areaOf(ring)) / 2;
  }
  return area;
}

test("a floor is as large as its outline without the holes in it", () => {
  const { ground } = solidsOf(floorOf());
  assert.equal(flat(ground, "floor"), 100 * 60 - 20 * 20);
  assert.equal(flat(ground, "shop"), 40 * 30);
});

test("a floor of two parts is built whole, each hole in its own part", () => {
  const apart = [[200, 0], [260, 0], [260, 60], [200, 60]];
  const inside = { id: "c", kind: "void", ring: [[200, 0], [220, 0], [220, 20], [200, 20]] };
  const { ground } = solidsOf(floorOf({ floors: [SQUARE, apart], spaces: [HOLE, inside] }));
  assert.equal(flat(ground, "floor"), 100 * 60 - 20 * 20 + 60 * 60 - 20 * 20);
});

test("a wall stands once where two rooms meet, and not where a door is", () => {
  const door = [[10, 30], [20, 30]];
  const runs = runsOf([[SHOP.ring, 15], [[[0, 0], [40, 0], [40, 30], [0, 30]], 6]], [door]);
  const between = runs.filter(([start, end]) => start[1] === 30 && end[1] === 30);
  assert.deepEqual(between, [[[0, 30], [10, 30], 15], [[20, 30], [40, 30], 15]]);
});

test("however many doors are in a wall, what stands and what is open is the whole wall", () => {
  const door = fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 30 }));
  fc.assert(fc.property(fc.array(door, { maxLength: 5 }), (doors) => {
    const lines = doors.map(([at, wide]) => [[at, 0], [Math.min(at + wide, 100), 0]]);
    const runs = runsOf([[[[0, 0], [100, 0], [50, 40]], 15]], lines);
    const standing = (x) => runs.some(([a, b]) => a[1] === 0 && b[1] === 0 && a[0] <= x && x <= b[0]);
    for (let x = 0.25; x < 100; x += 0.5) {
      const isOpen = lines.some(([[from], [to]]) => from <= x && x <= to);
      assert.notEqual(standing(x), isOpen);
    }
  }), { numRuns: 40 });
});

test("a cord has no holes: every bend has a ball, every part a pipe", () => {
  const way = [[0, 0, 9], [50, 0, 9], [50, 0, 309], [50, 40, 309]];
  assert.deepEqual(along(way, 0), way[0]);
  assert.deepEqual(along(way, 1), way.at(-1));
  assert.deepEqual(along(way, 0.5), [50, 0, 9 + 150 - 5]);
  const { position, normal } = cordOf(way);
  assert.ok(position.every(Number.isFinite) && normal.every(Number.isFinite));
  const single = cordOf(way.slice(0, 1)).position.length;
  assert.equal(cordOf(way).position.length, 4 * single + 3 * 8 * 6 * 3);
});

test("from wherever one looks, the whole house is in the picture", () => {
  const corners = [0, 900].flatMap((z) => SQUARE.map(([x, y]) => [x * 7, y * 9, z]));
  const angle = (min, max) => fc.integer({ min, max });
  fc.assert(fc.property(angle(-180, 180), angle(15, 80), fc.constantFrom(0.5, 1, 2), (turn, tilt, aspect) => {
    const matrix = eyeOf({ turn, tilt, near: 0 }, corners, [0, 0, 0], aspect);
    const places = corners.map((place) => seen(matrix, place));
    assert.ok(places.every(([x, y]) => x > 0 && x < 1 && y > 0 && y < 1));
    const wide = Math.max(...places.map(([x]) => Math.abs(x - 0.5)));
    const high = Math.max(...places.map(([, y]) => Math.abs(y - 0.5)));
    assert.ok(wide > 0.3 || high > 0.3, "and it fills the picture");
  }), { numRuns: 60 });
});

test("colours are understood as browsers say them", () => {
  assert.deepEqual(read("#ff0000"), [1, 0, 0]);
  assert.deepEqual(read("rgb(0, 255, 51)"), [0, 1, 0.2]);
  assert.deepEqual(read("color(srgb 0.5 0.25 1)"), [0.5, 0.25, 1]);
});
