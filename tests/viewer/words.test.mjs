import assert from "node:assert/strict";
import { test } from "node:test";
import "../../theme/static/js/tour/german.js";
import { WORDS, directionLetters, directionWord, viewSentence } from "../../theme/static/js/tour/words.js";

test("headings have German names, eight to the turn", () => {
  const words = [0, 45, 90, 135, 180, 225, 270, 315].map(directionWord);
  assert.deepEqual(words, ["Norden", "Nordosten", "Osten", "Südosten", "Süden", "Südwesten", "Westen", "Nordwesten"]);
});

test("north reaches from both sides", () => {
  assert.equal(directionWord(350), "Norden");
  assert.equal(directionWord(-20), "Norden");
  assert.equal(directionWord(360), "Norden");
  assert.equal(directionLetters(59), "NO");
});

test("the sentence says scene, direction and a steep look", () => {
  assert.equal(viewSentence("Luisenplatz", { heading: 181, pitch: 5 }), "Luisenplatz, Blick nach Süden");
  assert.equal(viewSentence("Luisenplatz", { heading: 0, pitch: 60 }), "Luisenplatz, Blick nach Norden, nach oben");
  assert.equal(viewSentence("Luisenplatz", { heading: 0, pitch: -60 }), "Luisenplatz, Blick nach Norden, nach unten");
});

test("English has words of its own for all that German says, and no others", async () => {
  const german = { ...WORDS };
  for (const name of Object.keys(WORDS)) delete WORDS[name];
  await import("../../theme/static/js/tour/english.js");
  assert.deepEqual(Object.keys(WORDS).sort(), Object.keys(german).sort());
  assert.equal(WORDS.winds.length, german.winds.length);
  for (const [name, words] of Object.entries(WORDS)) assert.notDeepEqual(words, german[name]);
});
