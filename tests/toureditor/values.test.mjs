import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "yaml";
import { braces, numeral, prose, words } from "../../theme/static/js/toureditor/values.js";

const BLOCK = { flow: false, column: 8 };
const FLOW = { flow: true, column: 0 };

test("numbers are written plainly, several in braces", () => {
  assert.deepEqual(numeral(12.5)(BLOCK), { source: "12.5", read: "12.5" });
  assert.equal(braces({ heading: 0, pitch: -3 })(BLOCK).source, "{heading: 0, pitch: -3}");
});

test("words that YAML would take for something else are quoted", () => {
  for (const text of ["yes", "2018-07-04", "12", "a: b", "#", "- a", ""]) {
    assert.equal(words(text)(BLOCK).source, JSON.stringify(text));
  }
  assert.equal(words("„Der Lange Ludwig“ – innen")(BLOCK).source, "„Der Lange Ludwig“ – innen");
});

test("a text of any length is read as it was given, in lines and in brackets", () => {
  const long = "Ein Satz mit vielen Worten. ".repeat(12).trim();
  for (const text of [long, `${long}\n\n${long}`, `${long} : # -`, "kurz", "zwei\nZeilen", `${long}  doppelt`]) {
    const lines = `        text: ${prose(text)(BLOCK).source}\n`;
    assert.equal(parse(lines).text, text);
    assert.ok(Math.max(...lines.split("\n").map((line) => line.length)) <= 104 || /\n|  /.test(text));
    assert.equal(parse(`{text: ${prose(text)(FLOW).source}}`).text, text);
  }
});
