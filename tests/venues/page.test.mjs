import assert from "node:assert/strict";
import { test } from "node:test";

import { startPage } from "../../theme/static/js/venues/page.js";

/** A link as pages have it: in a list with a name, on a plan with a label. */
function linkTo(id, text, isListed) {
  const name = { textContent: text, lang: "", setAttribute: (key, value) => (name[key] = value) };
  const link = {
    lang: "", label: text,
    getAttribute: (key) => (key === "href" ? `/wege/haus/${id}/` : link.label),
    setAttribute: (key, value) => (link[key === "lang" ? key : "label"] = value),
    querySelector: () => (isListed ? name : null),
    name,
  };
  return link;
}

const listed = linkTo("wc", "Toilette", true), drawn = linkTo("wc", "Toilette, WC", false);
const shop = linkTo("e01", "E01 Laden", false), other = linkTo("nirgends", "Fremd", true);
const lines = [{ textContent: "frei" }, { textContent: "Laden" }];
const related = { textContent: "Das gehört dazu", lang: "" }, unknown = { textContent: "Neues", lang: "" };
const plan = { querySelectorAll: () => lines };
globalThis.document = {
  title: "Haus: Wege im Haus · Hub",
  querySelectorAll: (query) => {
    if (query.startsWith(".belongs")) return [related, unknown];
    return query.endsWith("a[href]") ? [listed, drawn, shop, other] : [plan];
  },
};
const speak = startPage({
  spots: [
    { id: "wc", title: "Toilette", english: "Toilet" }, // the English word is part of the German one
    { id: "e01", title: "Laden", english: "Laden" },
  ],
});
const seen = () => [listed.name.textContent, drawn.label, shop.label, lines[0].textContent, document.title];
const GERMAN = ["Toilette", "Toilette, WC", "E01 Laden", "frei", "Haus: Wege im Haus · Hub"];

test("names of places are put into English and back, however often", () => {
  speak("de");
  assert.deepEqual(seen(), GERMAN);
  for (const _ of [1, 2]) {
    speak("en");
    assert.deepEqual(seen(), ["Toilet", "Toilet, WC", "E01 Laden", "vacant", "Haus: ways in the building · Hub"]);
    assert.deepEqual([listed.name.lang, drawn.lang], ["en", "en"]);
    speak("de");
    assert.deepEqual(seen(), GERMAN);
  }
});

test("what is called the same, or is no place of the building, is left as it is", () => {
  speak("en");
  assert.deepEqual([shop.lang, other.name.lang, other.name.textContent, lines[1].textContent], ["", "", "Fremd", "Laden"]);
  assert.deepEqual([unknown.textContent, unknown.lang, related.textContent], ["Neues", "", "Related"]);
  speak("de");
  assert.deepEqual([related.textContent, related.lang], ["Das gehört dazu", "de"]);
});
