import assert from "node:assert/strict";
import { test } from "node:test";

import { Graph } from "../../theme/static/js/venues/graph.js";
import { wayOf } from "../../theme/static/js/venues/ways.js";

// From the door 0 one gets to 1, and over steps (kind 1) to 2.
const spot = (id, node) => ({ id, node, title: id, english: id, number: "", isNamed: true, kind: "amenity" });
const kit = {
  nodes: [[0, 0, 0, 0], [50, 0, 0, 0], [0, 50, 0, 0]],
  edges: [[0, 1, 0, 50, 40], [0, 2, 1, 50, 40]],
  carriers: [], leaves: [], doors: [], names: [], relations: [], timed: [],
  levels: [["eg", "Erdgeschoss", "ground floor", 0, 0, 0, "ins Erdgeschoss", "the ground floor"]],
  spots: [spot("tür", 0), spot("wc", 1), spot("oben", 2)],
  notes: { stufenlos: { oben: ["Nur Stufen.", "Only steps.", 0, "wc"], tür: ["Zu.", "Shut.", 1, "wc"] } },
  calendar: { since: "2026-11-01", days: 60, holidays: "" },
};
const mode = { id: "stufenlos", kinds: [0], bars: 0 };
const [door, near, above] = kit.spots;
const way = (von, nach, own = mode) => wayOf(kit, new Graph(kit), { von, nach, mode: own, language: "de" });

test("where no way leads there is a place like it, to which one does", () => {
  const told = way(door, above);
  assert.deepEqual([told.path, told.measure, told.instead], [[], "Nur Stufen.", near]);
  assert.equal(way(door, near).instead, null);
  assert.equal(way(door, above, { ...mode, kinds: [0, 1] }).instead, null);
});

test("nobody is sent to where one stands, or to where no way leads either", () => {
  assert.equal(way(near, above).instead, null);
  assert.equal(way(above, door).instead, null, "the reason is that of leaving");
  const lone = { ...kit, edges: kit.edges.slice(1) };
  assert.equal(wayOf(lone, new Graph(lone), { von: door, nach: above, mode, language: "de" }).instead, null);
});
