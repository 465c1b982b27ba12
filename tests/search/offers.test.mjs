// What a field of the search offers while somebody types.

import assert from "node:assert/strict";
import { test } from "node:test";

import { offersOf } from "../../theme/static/js/search/offers.js";

const REGISTER = [
  { title: "Wegeleitsystem", kind: "Thema", url: "/thema/wegeleitsystem/" },
  { title: "Wege im Luisencenter", kind: "Wege im Haus", url: "/wege/luisencenter/" },
  { title: "Größe und Häuser", kind: "Serie", url: "/serien/groesse/" },
  { title: "Anne Weg", kind: "Person", url: "/autor/anne-weg/" },
];
const words = (question, known) => offersOf(question, known).filter(({ question: other }) => other).map(({ text }) => text);
const pages = (question) => offersOf(question, { register: REGISTER }).map(({ url }) => url);

test("nothing is offered for nothing", () => {
  assert.deepEqual(offersOf("", { register: REGISTER }), []);
  assert.deepEqual(offersOf(" – ", { register: REGISTER }), []);
});

test("words that go on, before words that have it within, each form once", () => {
  const texts = ["Das Wegeleitsystem und die Leitstelle", "Leitstellen, Leitung der Wege"];
  assert.deepEqual(words("leit", { texts }), ["Leitstelle", "Leitung", "Wegeleitsystem"]);
  assert.deepEqual(words("lei", { texts }), ["Leitstelle", "Leitung"], "three signs stand in too many words");
});

test("only the last word of a question is completed, the others stay as they are", () => {
  assert.deepEqual(words("Neue  Häu", { texts: ["Häuser in Haufen"] }), ["Neue  Häuser", "Neue  Haufen"]);
  assert.deepEqual(words("haus", { texts: ["Haus Haus HAUS"] }), []);
});

test("words that nobody looks for are not offered", () => {
  assert.deepEqual(words("unt", { texts: ["unter", "Unterführung"], stop: new Set(["unter"]) }), ["Unterführung"]);
});

test("a slip is mended first, and four words are enough", () => {
  const texts = ["Wegebau Wegekarte Wegenetz Wegeplan Wegewart"];
  assert.deepEqual(words("wege", { texts, instead: "Wegeleitsystem" }).slice(0, 2), ["Wegeleitsystem", "Wegebau"]);
  assert.equal(words("wege", { texts }).length, 4);
});

test("pages are found by the beginnings of all words, those that begin so first", () => {
  assert.deepEqual(pages("weg"), ["/thema/wegeleitsystem/", "/wege/luisencenter/", "/autor/anne-weg/"]);
  assert.deepEqual(pages("luisen weg"), ["/wege/luisencenter/"]);
  assert.deepEqual(pages("groesse"), ["/serien/groesse/"]);
  assert.deepEqual(pages("leitsystem"), ["/thema/wegeleitsystem/"]);
});

test("a page says what it is and where it lies; a word asks again", () => {
  const [word, page] = offersOf("anne w", { texts: ["Wald"], register: REGISTER });
  assert.deepEqual(word, { group: "Suchwörter", text: "anne Wald", question: "anne Wald" });
  assert.deepEqual(page, { group: "Direkt zur Seite", text: "Anne Weg", kind: "Person", url: "/autor/anne-weg/" });
});
