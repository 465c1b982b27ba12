import assert from "node:assert/strict";
import { test } from "node:test";
import { TourFile, compass } from "../../theme/static/js/toureditor/tourfile.js";
import { PLAIN } from "./files.mjs";

const tour = () => TourFile.read(PLAIN);

/** @param {string} before @param {string} after @returns {string[]} the lines that are other ones now */
const news = (before, after) => after.split("\n").filter((line, i) => line !== before.split("\n")[i]);

test("a tour is read as values", () => {
  const { title, start, scenes, plans } = tour();
  assert.deepEqual([title, start], ["Rundgang", "platz"]);
  assert.deepEqual(plans, [{ id: "eg", title: "Das Erdgeschoss", metres: 96, up: 90 }]);
  assert.deepEqual(scenes[0].view, { heading: 345, pitch: 14, fov: 90 });
  assert.deepEqual(scenes[1].view, { heading: 0, pitch: 5, fov: 90 });
  assert.deepEqual(scenes[0].spots[1], {
    kind: "info", target: "", title: 'Der "Lange" Ludwig', heading: 20.5, pitch: 30,
    text: "Ein Satz, der über zwei Zeilen geht.",
  });
});

test("north turns hotspots and first view along, so that they stay in the picture", () => {
  const turned = tour().north(0, 30, 40, true);
  assert.deepEqual(news(PLAIN, turned.text), [
    "    heading: 40   # mit dem Kompass",
    "    view: {heading: 355, pitch: 14, fov: 90}",
    "        heading: 190",
    "        heading: 30.5",
    "        heading: 100",
  ]);
});

test("north alone leaves hotspots at their headings", () => {
  assert.deepEqual(news(PLAIN, tour().north(0, 30, 40, false).text), ["    heading: 40   # mit dem Kompass"]);
});

test("what is blurred stays covered, whatever else turns", () => {
  for (const along of [true, false]) {
    const { text } = tour().north(1, 0, 355, along);
    assert.ok(text.includes("- {heading: 5, pitch: -5, width: 4, height: 6}"), text);
  }
});

test("a heading that the camera wrote is written down once it is set by hand", () => {
  const bare = PLAIN.replace("    heading: 30   # mit dem Kompass\n", "");
  const { text } = TourFile.read(bare).north(0, 30, 31, false);
  assert.ok(text.includes("    position: {lat: 49.8725, lon: 8.6512}\n    heading: 31\n    view:"));
});

test("the first view is written where it stands, and only what differs", () => {
  assert.deepEqual(news(PLAIN, tour().look(0, { heading: 359.96, pitch: 14.04, fov: 75 }).text), [
    "    view: {heading: 0, pitch: 14, fov: 75}",
  ]);
  const block = tour().look(1, { heading: 12, pitch: 0, fov: 60 }).text;
  assert.ok(block.includes("    view:\n      pitch: 0\n      heading: 12\n      fov: 60\n    description: Eine Halle."));
});

test("a way can be left to the positions of its scenes", () => {
  const free = tour().unaim(0, 0);
  assert.equal(free.scenes[0].spots[0].heading, null);
  assert.ok(free.text.includes("- to: halle   # Süden\n      - info:"));
});

test("a way leads elsewhere, and a name that is emptied goes", () => {
  const other = tour().lead(0, 2, "zwei").rename(0, 2, "Zum Beitrag");
  assert.ok(other.text.includes("      - article: zwei\n        title: Zum Beitrag\n        heading: 90\n"));
  assert.equal(other.rename(0, 2, "").lead(0, 2, "eins").text, PLAIN);
});

test("a height of nothing is not written down where none is", () => {
  assert.equal(tour().aim(0, 0, { heading: 180, pitch: 0.04 }).text, PLAIN);
});

test("headings are rounded to tenths and stay below 360", () => {
  assert.deepEqual([-0.04, 359.96, 720.25, -90].map(compass), [0, 0, 0.3, 270]);
});
