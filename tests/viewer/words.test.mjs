import assert from "node:assert/strict";
import { test } from "node:test";
import { directionLetters, directionWord, viewSentence } from "../../theme/static/js/tour/words.js";

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
