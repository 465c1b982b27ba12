import assert from "node:assert/strict";
import { test } from "node:test";

import { faultOf, say } from "../../theme/static/js/venues/notices.js";

const EMPTY = { chosen: null, typed: "", unknown: "", fitting: 0, open: 0 };
const HERE = { ...EMPTY, chosen: { id: "a" }, typed: "A" };
const THERE = { ...EMPTY, chosen: { id: "b" }, typed: "B" };

test("what fits is no fault, nor are fields that nobody has filled in yet", () => {
  assert.equal(faultOf({ von: HERE, nach: THERE }, true), null);
  assert.equal(faultOf({ von: EMPTY, nach: EMPTY }, false), null);
  assert.equal(faultOf({ von: HERE, nach: { ...EMPTY, typed: "b", fitting: 2, open: 1 } }, false), null);
});

test("of two faults the first is told", () => {
  const odd = { ...EMPTY, typed: "xyz" };
  assert.deepEqual(faultOf({ von: odd, nach: odd }, true), { name: "von", kind: "none" });
  assert.deepEqual(faultOf({ von: HERE, nach: odd }, false), { name: "nach", kind: "none" });
  assert.deepEqual(faultOf({ von: EMPTY, nach: odd }, true), { name: "von", kind: "missing" });
  const shut = { ...odd, fitting: 3 };
  assert.deepEqual(faultOf({ von: HERE, nach: shut }, false), { name: "nach", kind: "closed" });
  const strange = { ...odd, unknown: "xyz" };
  assert.deepEqual(faultOf({ von: strange, nach: EMPTY }, false), { name: "von", kind: "unknown", id: "xyz" });
  assert.deepEqual(faultOf({ von: HERE, nach: HERE }, false), { name: "nach", kind: "same" });
});

test("every fault has one sentence in both languages, short however long the address is", () => {
  const field = () => ({ setAttribute() {}, removeAttribute() {} });
  const said = { id: "said", textContent: "" };
  const root = { querySelector: () => said, elements: { von: field(), nach: field() } };
  const sentences = new Set();
  for (const kind of ["none", "closed", "unknown", "missing", "same"]) {
    for (const name of kind === "same" ? ["nach"] : ["von", "nach"]) {
      for (const language of ["de", "en"]) {
        say(root, { name, kind, id: "x".repeat(5000) }, language);
        assert.match(said.textContent, /^[A-Z][^.]{10,120}\.$/);
        sentences.add(said.textContent);
      }
    }
  }
  assert.equal(sentences.size, 18);
  say(root, null, "en");
  assert.equal(said.textContent, "");
});
