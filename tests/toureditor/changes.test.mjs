import assert from "node:assert/strict";
import { test } from "node:test";
import { changesBetween } from "../../theme/static/js/toureditor/changes.js";

const LINES = Array.from({ length: 20 }, (_, i) => `Zeile ${i + 1}`);

test("changes are shown with two lines around them and their numbers", () => {
  const now = LINES.with(9, "anders").join("\n");
  const [part, ...others] = changesBetween(LINES.join("\n"), now);
  assert.deepEqual(others, []);
  assert.deepEqual(part.map(({ sign, line, text }) => `${sign}${line} ${text}`), [
    " 8 Zeile 8", " 9 Zeile 9", "-10 Zeile 10", "+10 anders", " 11 Zeile 11", " 12 Zeile 12",
  ]);
});

test("places far from each other are parts of their own", () => {
  const now = LINES.with(2, "oben").toSpliced(15, 1).join("\n");
  assert.equal(changesBetween(LINES.join("\n"), now).length, 2);
});

test("the same text has no changes", () => {
  assert.deepEqual(changesBetween("a\nb", "a\nb"), []);
});
