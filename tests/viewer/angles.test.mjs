import assert from "node:assert/strict";
import { test } from "node:test";
import { turnBetween, wrap } from "../../theme/static/js/tour/angles.js";

test("angles stay in one turn", () => {
  assert.equal(wrap(-10), 350);
  assert.equal(wrap(720), 0);
});

test("a turn goes the short way over north", () => {
  assert.equal(turnBetween(350, 10), 20);
  assert.equal(turnBetween(10, 350), -20);
  assert.equal(turnBetween(0, 180), -180);
});
