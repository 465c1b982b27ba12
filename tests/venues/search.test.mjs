import assert from "node:assert/strict";
import { test } from "node:test";

import { fold, found, indexed, isNear } from "../../theme/static/js/venues/search.js";

const spot = (title, words = "", number = "") => ({ title, english: title, number, words });
const INDEX = indexed([
  spot("Geldautomat", "bankautomat bargeld"),
  spot("Schuhschachtel Siebenmeil", "schuhe stiefel", "E02"),
  spot("Still- und Wickelraum", "wickeltisch baby"),
  spot("Damentoilette", "wc toilette klo"),
  spot("Ladestation", "laden akku"),
  spot("Kreiselkontor Brummel", "spielwaren spielzeug"),
]);
const first = (query) => found(INDEX, query, 9).map((one) => one.title)[0];

test("umlauts, hyphens and capitals make no difference", () => {
  assert.deepEqual(fold("Still- und Wickelräume"), ["still", "und", "wickelraeume"]);
  assert.deepEqual(fold("Café"), ["cafe"]);
});

for (const [query, title] of [
  ["geld", "Geldautomat"],
  ["automat", "Geldautomat"],
  ["Bankautomat", "Geldautomat"],
  ["geldautomt", "Geldautomat"],
  ["gledautomat", "Geldautomat"],
  ["Wickelraum", "Still- und Wickelraum"],
  ["wickel", "Still- und Wickelraum"],
  ["Klo", "Damentoilette"],
  ["toilete", "Damentoilette"],
  ["Schuhladen", "Schuhschachtel Siebenmeil"],
  ["e02", "Schuhschachtel Siebenmeil"],
  ["spielzueg", "Kreiselkontor Brummel"],
  ["kreisel brummel", "Kreiselkontor Brummel"],
]) {
  test(`„${query}“ finds ${title}`, () => assert.equal(first(query), title));
}

test("every word must fit", () => assert.equal(first("kreisel klo"), undefined));

test("nothing asked shows all, by name", () => {
  assert.equal(found(INDEX, "", 99).length, 6);
  assert.equal(first(""), "Damentoilette");
});

test("a few slips are forgiven, also at the end of a beginning", () => {
  assert.ok(isNear("toilette", "toilete", 1));
  assert.ok(isNear("wickeltisch", "wikcel", 1));
  assert.ok(!isNear("toilette", "totale", 1));
});
