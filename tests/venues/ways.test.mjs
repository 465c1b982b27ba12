import assert from "node:assert/strict";
import { test } from "node:test";

import { Graph } from "../../theme/static/js/venues/graph.js";
import { wayOf } from "../../theme/static/js/venues/ways.js";

// From the door 0 one gets to 1 and 3, and over steps (kind 1) to 2; 1 is nearer to 2.
const spot = (id, node) => ({
  id, node, title: id, english: id, number: "", isNamed: true, kind: "amenity", level: 0,
});
const kit = {
  nodes: [[0, 0, 0, 0], [50, 0, 0, 0], [0, 50, 0, 0], [0, 20, 0, 0]],
  edges: [[0, 1, 0, 50, 40], [0, 2, 1, 50, 40], [0, 3, 0, 20, 16]],
  carriers: [], leaves: [], doors: [], names: [], relations: [], timed: [],
  levels: [["eg", "Erdgeschoss", "ground floor", 0, 0, 0, "ins Erdgeschoss", "the ground floor"]],
  spots: [spot("tür", 0), spot("wc", 1), spot("oben", 2), spot("bad", 3)],
  notes: {
    stufenlos: {
      oben: ["Nur Stufen.", "Only steps.", 0, "restroom", "wc"], tür: ["Zu.", "Shut.", 1, "restroom", "wc"],
    },
  },
  alike: { stufenlos: { restroom: ["Die nächste ist", "The nearest is", 1, 3] } },
  calendar: { since: "2026-11-01", days: 60, holidays: "" },
};
const mode = { id: "stufenlos", kinds: [0], bars: 0 };
const [door, near, above, next] = kit.spots;
const asked = (own, von, nach, mode) => wayOf(own, new Graph(own), { von, nach, mode, language: "de" });
const way = (von, nach, own = mode) => asked(kit, von, nach, own);

test("where no way leads there is a place like it, the one nearest to where one is", () => {
  const told = way(door, above);
  const measure = "Nur Stufen. Die nächste ist: bad, Erdgeschoss.";
  assert.deepEqual([told.path, told.measure, told.instead], [[], measure, next]);
  assert.equal(way(next, above).instead, near, "nobody is sent to where one stands");
  assert.equal(way(door, near).instead, null);
  assert.equal(way(door, above, { ...mode, kinds: [0, 1] }).instead, null);
});

test("a kit from before there were alternatives by the way still tells its reason", () => {
  const { alike, ...older } = kit;
  assert.ok(alike);
  assert.deepEqual([asked(older, door, above, mode).measure, asked(older, door, above, mode).instead], ["Nur Stufen.", null]);
});

test("nobody is sent to where no way leads either; what is nearest to the place is named", () => {
  const lost = way(above, door);
  assert.equal(lost.instead, null, "the reason is that of leaving");
  const lone = { ...kit, edges: kit.edges.slice(1, 2) };
  const told = asked(lone, door, above, mode);
  assert.deepEqual([told.instead, told.measure], [null, "Nur Stufen. Die nächste ist: wc, Erdgeschoss."]);
});
