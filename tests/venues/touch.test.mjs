import assert from "node:assert/strict";
import { test } from "node:test";

import { pagesOf } from "../../theme/static/js/terminal/steps.js";
import { meant } from "../../theme/static/js/terminal/touch.js";

const part = (id, left, top, width, height, isHit = false) => ({ id, isHit, box: { left, top, width, height } });
const SHOP = part("shop", 0, 0, 200, 100);

test("a pictogram answers within a square as broad as a finger", () => {
  const sign = part("atm", 300, 300, 24, 24);
  for (const [x, y] of [[288, 288], [336, 336], [312, 312]]) assert.deepEqual(meant([sign], [x, y], 48), ["atm"]);
  for (const [x, y] of [[287, 312], [312, 337]]) assert.deepEqual(meant([sign], [x, y], 48), []);
});

test("what is large answers where it is, also in the box around a corner that it lacks", () => {
  assert.deepEqual(meant([{ ...SHOP, isHit: true }], [1, 1], 48), ["shop"]);
  assert.deepEqual(meant([SHOP], [1, 1], 48), []);
});

test("where several are meant all are given, what was hit first", () => {
  const toilet = part("wc", 0, 100, 60, 40, true), other = part("rolli", 70, 100, 30, 30);
  assert.deepEqual(meant([other, toilet], [65, 120], 48), ["wc", "rolli"]);
});

test("a room and its sign are one place", () => {
  assert.deepEqual(meant([part("wc", 0, 0, 60, 40, true), part("wc", 18, 8, 24, 24)], [30, 20], 48), ["wc"]);
});

test("pages have whole sentences, and one that is too long is alone on its page", () => {
  assert.deepEqual(pagesOf([40, 40, 40], 100), [2, 1]);
  assert.deepEqual(pagesOf([120, 40, 60, 10], 100), [1, 2, 1]);
  assert.deepEqual(pagesOf([], 100), []);
});
