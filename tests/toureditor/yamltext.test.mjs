import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Refused } from "../../theme/static/js/toureditor/refused.js";
import { TourFile } from "../../theme/static/js/toureditor/tourfile.js";
import { ALL, NAME, OWN, PLAIN, PROSE } from "./files.mjs";

const RUNS = 300;

/** Every file, one of its scenes with hotspots, one of these. */
const spots = ALL.flatMap((text, file) =>
  TourFile.read(text).scenes.flatMap((scene, i) => scene.spots.map((_, j) => ({ file, scene: i, spot: j }))),
);
const scenes = ALL.flatMap((text, file) => TourFile.read(text).scenes.map((_, scene) => ({ file, scene })));
const anySpot = fc.constantFrom(...spots);
const anyScene = fc.constantFrom(...scenes);
const heading = fc.integer({ min: 0, max: 3599 }).map((tenths) => tenths / 10);
const pitch = fc.integer({ min: -900, max: 900 }).map((tenths) => tenths / 10);
/** Lists the comments of a text. @param {string} text */
const comments = (text) => text.match(/(?:^|\s)#.*$/gm) ?? [];

/** Says that only lines from one to another were replaced: those before and after are the same.
 * @param {string} before @param {string} after @returns {{taken: string[], put: string[]}} */
function touched(before, after) {
  const [old, now] = [before.split("\n"), after.split("\n")];
  let first = 0;
  while (first < Math.min(old.length, now.length) && old[first] === now[first]) first += 1;
  let last = 0;
  while (last < Math.min(old.length, now.length) - first && old.at(-1 - last) === now.at(-1 - last)) last += 1;
  return { taken: old.slice(first, old.length - last), put: now.slice(first, now.length - last) };
}

/** @param {TourFile} file @param {number} scene @param {number} spot */
const without = (file, scene, spot) => {
  const value = structuredClone(file.yaml.value);
  const [gone] = value.scenes[scene].hotspots.splice(spot, 1);
  return { rest: value, gone };
};

test("there are tours in the repository, and all are read", () => {
  assert.ok(OWN.length >= 1);
  for (const text of ALL) assert.equal(TourFile.read(text).text, text);
});

test("a hotspot that moves changes only its own lines, and no other value", () => {
  fc.assert(
    fc.property(anySpot, heading, pitch, ({ file, scene, spot }, to, up) => {
      const text = ALL[file];
      const before = TourFile.read(text);
      const after = before.aim(scene, spot, { heading: to, pitch: up });
      assert.deepEqual(without(after, scene, spot).rest, without(before, scene, spot).rest);
      const { heading, pitch } = after.scenes[scene].spots[spot];
      assert.deepEqual([heading, pitch], [to, up + 0]);
      const { taken, put } = touched(text, after.text);
      assert.ok(taken.length <= 3 && put.length <= taken.length + 2, after.text);
      assert.deepEqual(comments(after.text), comments(text));
    }),
    { numRuns: RUNS },
  );
});

test("a hotspot that moves back leaves the file as it was", () => {
  fc.assert(
    fc.property(anySpot, heading, ({ file, scene, spot }, to) => {
      const text = ALL[file];
      const before = TourFile.read(text);
      const home = before.scenes[scene].spots[spot];
      if (home.heading === null) return;
      const away = before.aim(scene, spot, { heading: to, pitch: home.pitch });
      assert.equal(away.aim(scene, spot, { heading: home.heading, pitch: home.pitch }).text, text);
    }),
    { numRuns: RUNS },
  );
});

test("a name of any letters is read as it was typed", () => {
  fc.assert(
    fc.property(anySpot, NAME, ({ file, scene, spot }, title) => {
      const text = ALL[file];
      const before = TourFile.read(text);
      const after = before.rename(scene, spot, title);
      assert.equal(after.scenes[scene].spots[spot].title, title);
      assert.deepEqual(without(after, scene, spot).rest, without(before, scene, spot).rest);
      assert.equal(touched(text, after.text).put.length <= 1 + Number(!before.scenes[scene].spots[spot].title), true);
    }),
    { numRuns: RUNS },
  );
});

test("a new hotspot is behind the others, and nothing else has changed", () => {
  const spot = fc.record({
    kind: fc.constantFrom("to", "info", "article", "project", "shop", "url"),
    target: NAME, title: NAME, heading, pitch,
    text: fc.oneof(fc.constant(""), PROSE),
  });
  fc.assert(
    fc.property(anyScene, spot, ({ file, scene }, wanted) => {
      const text = ALL[file];
      const before = TourFile.read(text);
      const after = before.add(scene, wanted);
      const count = before.scenes[scene].spots.length;
      const { gone, rest } = without(after, scene, count);
      assert.equal(gone[wanted.kind], wanted.kind === "info" ? wanted.title : wanted.target);
      assert.equal(after.scenes[scene].spots[count].text, wanted.text);
      if (count) assert.deepEqual(rest, before.yaml.value);
      assert.deepEqual(touched(text, after.text).taken.length <= 1, true);
      assert.equal(after.drop(scene, count).scenes[scene].spots.length, count);
    }),
    { numRuns: RUNS },
  );
});

test("a hotspot that goes takes its lines along and leaves all comments around", () => {
  fc.assert(
    fc.property(anySpot, ({ file, scene, spot }) => {
      const text = ALL[file];
      const before = TourFile.read(text);
      const after = before.drop(scene, spot);
      assert.deepEqual(after.yaml.value, without(before, scene, spot).rest);
      assert.ok(touched(text, after.text).put.length <= 1);
    }),
    { numRuns: spots.length * 3 },
  );
  const { text } = TourFile.read(PLAIN).drop(0, 1);
  for (const said of ["# der Weg in die Halle", "# ein Kommentar dazwischen", "# der letzte Kommentar der Liste"]) {
    assert.ok(text.includes(said), said);
  }
});

test("a longer text is folded as people fold it", () => {
  const words = "Ein Satz, der so lang ist, dass er nicht mehr in eine einzige Zeile passt, und noch ein Stück weiter geht.";
  const after = TourFile.read(PLAIN).tell(0, 1, words);
  assert.deepEqual(touched(PLAIN, after.text).put, [
    "          Ein Satz, der so lang ist, dass er nicht mehr in eine einzige Zeile passt, und noch ein Stück",
    "          weiter geht.",
  ]);
  const lines = after.tell(0, 1, "Eins.\n\nZwei.");
  assert.ok(lines.text.includes("        text: |-\n          Eins.\n\n          Zwei.\n\n      # ein Kommentar dazwischen"));
  assert.equal(lines.tell(0, 1, "").scenes[0].spots[1].text, "");
});

test("quotation marks stay those of the author", () => {
  const { text } = TourFile.read(PLAIN).rename(0, 1, "It's");
  assert.ok(text.includes("- info: 'It''s'\n"));
});

test("what is not YAML, or not as the build takes it, is not opened", () => {
  for (const [text, said] of [
    ["scenes: [", /kein lesbares YAML \(Zeile 1\)/],
    ["- a\n", /kein lesbares YAML/],
    ["a: 1\n---\nb: 2\n", /kein lesbares YAML/],
    ["a: &x 1\nb: *x\n", /Zeile 1: Anker/],
    ["a: 1\nb: !!str 2\n", /Zeile 2: Anker/],
    ["a: 1\na: 2\n", /kein lesbares YAML \(Zeile 2\)/],
  ]) {
    assert.throws(() => TourFile.read(text), (/** @type {Error} */ fault) => fault instanceof Refused && said.test(fault.message), text);
  }
});

test("an edit that would be read as something else is refused", () => {
  const odd = "scenes:\n  - id: a\n    view: {heading: 0}\n    hotspots:\n      - ? to\n        : b\n";
  const file = TourFile.read(odd);
  assert.throws(() => file.yaml.edited([[0, 0, "x: 1\n"]], file.yaml.value), Refused);
});
