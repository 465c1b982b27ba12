import assert from "node:assert/strict";
import { test } from "node:test";

import { coverOf } from "../../theme/static/js/venues/compounds.js";
import { fold, found, indexed } from "../../theme/static/js/venues/search.js";
import { isNear } from "../../theme/static/js/venues/slips.js";

const spot = (title, words = "", number = "") => ({ title, english: title, number, words, floors: 0 });
const INDEX = indexed([
  spot("Geldautomat", "bankautomat bargeld"),
  spot("Schuhschachtel Siebenmeil", "schuhe stiefel", "E02"),
  spot("Still- und Wickelraum", "wickeltisch baby"),
  spot("Damentoilette", "wc toilette klo"),
  spot("Ladestation", "laden akku"),
  spot("Kreiselkontor Brummel", "spielwaren spielzeug"),
  spot("Rollstuhlgerechte Toilette", "wc klo behinderte rollstuhl rolli"),
  { ...spot("Aufzug Ost", "fahrstuhl lift"), kind: "carrier" },
]);
const first = (query) => found(INDEX, query, 9).map((one) => one.title)[0];

test("umlauts, hyphens and capitals make no difference", () => {
  assert.deepEqual(fold("Still- und Wickelräume"), ["still", "und", "wickelraeume"]);
  assert.deepEqual(fold("Café"), ["cafe"]);
  assert.deepEqual(fold("Men’s"), ["mens"]);
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
  ["damentoilete", "Damentoilette"],
  ["Schuhladen", "Schuhschachtel Siebenmeil"],
  ["e02", "Schuhschachtel Siebenmeil"],
  ["spielzueg", "Kreiselkontor Brummel"],
  ["kreisel brummel", "Kreiselkontor Brummel"],
  ["Behindertentoilette", "Rollstuhlgerechte Toilette"],
  ["Rolliklo", "Rollstuhlgerechte Toilette"],
  ["Fahrstühle", "Aufzug Ost"],
  ["Aufzüge", "Aufzug Ost"],
]) {
  test(`„${query}“ finds ${title}`, () => assert.equal(first(query), title));
}

test("every word must fit; where that cannot be, most of them", () => {
  assert.equal(first("klo damen"), "Damentoilette");
  assert.equal(first("kreisel klo"), "Kreiselkontor Brummel");
  assert.equal(first("wo ist dr Fahrstuhl"), "Aufzug Ost");
  assert.equal(first("qqqq xxxx"), undefined);
});

test("nothing asked shows all, by name", () => {
  assert.deepEqual(found(INDEX, "", 2).map(({ title }) => title), ["Damentoilette", "Geldautomat"]);
  assert.equal(found(INDEX, "", 99).length, 7); // nobody goes to a lift for its own sake
});

test("a compound is what its last part says, of the kind that is before it", () => {
  const wheelchair = ["wc", "toilette", "behinderte", "rollstuhl"], ladies = ["wc", "toilette", "damen"];
  for (const asked of ["behindertentoilette", "rollstuhltoiletten", "behindertenwc", "rolstuhltoilette"]) {
    assert.ok(coverOf(wheelchair, asked) > coverOf(ladies, asked), asked);
  }
  assert.ok(coverOf(ladies, "gaestetoilette") > coverOf(["rollstuhl"], "rollstuhlverleih"));
  assert.equal(coverOf(["reis"], "preis"), 0);
  assert.equal(coverOf(["wc"], "wc"), 0); // no compound
});

test("what is only the first part of a compound is found where nothing else fits", () => {
  assert.equal(first("Rollstuhlverleih"), "Rollstuhlgerechte Toilette");
  assert.deepEqual(found(INDEX, "Rollstuhlakku", 1).map(({ title }) => title), ["Ladestation"]);
});

test("small words say nothing, unless they are all", () => {
  assert.equal(first("Wo ist der Fahrstuhl"), "Aufzug Ost");
  assert.equal(first("und"), "Still- und Wickelraum");
});

test("of what fits equally the nearer comes first, and one of each name", () => {
  const doors = indexed(["A", "A", "B", "B"].map((title, away) => ({ ...spot(title, "tuer"), away })));
  const listed = (away) => found(doors, "tuer", 9, away).map((one) => `${one.title}${one.away}`).join(" ");
  assert.equal(listed(), "A0 B2 A1 B3");
  assert.equal(listed(({ away }) => -away), "B3 A1 B2 A0");
});

test("a few slips are forgiven, also at the end of a beginning", () => {
  assert.ok(isNear("toilette", "toilete", 1));
  assert.ok(isNear("wickeltisch", "wikcel", 1));
  assert.ok(!isNear("toilette", "totale", 1));
});
