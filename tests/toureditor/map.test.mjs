import assert from "node:assert/strict";
import { test } from "node:test";
import { earthMap, planMap } from "../../theme/static/js/toureditor/map.js";
import { TourFile } from "../../theme/static/js/toureditor/tourfile.js";
import { OWN } from "./files.mjs";

const own = TourFile.read(OWN[0]);
const index = (/** @type {string} */ name) => own.scenes.findIndex(({ id }) => id === name);

test("north is up and east is to the right", () => {
  const { places } = earthMap(own) ?? { places: [] };
  const place = (/** @type {string} */ name) => places.find(({ scene }) => scene === index(name)) ?? { x: 0, y: 0 };
  assert.ok(place("mathildenhoehe").y < place("luisenplatz").y);
  assert.ok(place("mathildenhoehe").x > place("luisenplatz").x);
  assert.ok(place("wilhelminenstrasse").y > place("luisenplatz").y);
});

test("no number covers another, and all are on the drawing", () => {
  const { places, width, height } = earthMap(own) ?? { places: [], width: 0, height: 0 };
  assert.equal(places.length, own.scenes.length);
  for (const [i, { badge }] of places.entries()) {
    assert.ok(badge.x >= 14 && badge.x <= width - 14 && badge.y >= 14 && badge.y <= height - 14);
    for (const other of places.slice(i + 1)) {
      assert.ok(Math.hypot(badge.x - other.badge.x, badge.y - other.badge.y) >= 28);
    }
  }
});

test("ways that lead in one direction only are told from those that lead back", () => {
  const { ways } = earthMap(own) ?? { ways: [] };
  const way = ways.find(({ scenes }) => scenes.includes(index("luisenplatz")) && scenes.includes(index("marktplatz")));
  assert.equal(way?.back, true);
  const lonely = TourFile.read(OWN[0].replace("      - to: luisenplatz\n      - to: mathildenhoehe\n", "      - to: mathildenhoehe\n"));
  const single = earthMap(lonely)?.ways.find(({ scenes }) => scenes.join() === `${index("luisenplatz")},${index("marktplatz")}`);
  assert.equal(single?.back, false);
});

test("a floor plan has its own scenes at their pixels", () => {
  const drawing = planMap(own, own.plans[0].id, { url: "/eg.png", width: 1800, height: 900 });
  assert.deepEqual([drawing.width, drawing.height, drawing.picture], [360, 180, "/eg.png"]);
  assert.deepEqual(drawing.places.map(({ scene, x, y }) => [scene, x, y]), [
    [index("luisencenter-eingang"), 30, 99], [index("luisencenter-innen"), 180, 93],
  ]);
});

test("a single scene makes no map", () => {
  assert.equal(earthMap(TourFile.read("scenes:\n  - {id: a, position: {lat: 49, lon: 8}, view: {heading: 0}}\n")), null);
});
