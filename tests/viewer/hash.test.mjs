import assert from "node:assert/strict";
import { test } from "node:test";
import { formatHash, parseHash } from "../../theme/static/js/tour/hash.js";

test("a full link says heading, pitch and field of view", () => {
  assert.deepEqual(parseHash("#heading=120&pitch=-5&fov=60"), { heading: 120, pitch: -5, fov: 60 });
});

test("what is missing, empty or no number is left to the scene", () => {
  assert.deepEqual(parseHash("#heading=90"), { heading: 90 });
  assert.deepEqual(parseHash("#heading=&pitch=oben&fov=Infinity"), {});
  assert.deepEqual(parseHash("#info-1"), {});
  assert.deepEqual(parseHash(""), {});
});

test("a written link reads back", () => {
  const hash = formatHash({ heading: 359.96, pitch: -0.04, fov: 72.25 });
  assert.equal(hash, "#heading=360&pitch=0&fov=72.3");
  assert.deepEqual(parseHash(formatHash({ heading: 12.5, pitch: 3, fov: 60 })), { heading: 12.5, pitch: 3, fov: 60 });
});
