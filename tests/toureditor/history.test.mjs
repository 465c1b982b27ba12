import assert from "node:assert/strict";
import { test } from "node:test";
import { History } from "../../theme/static/js/toureditor/history.js";

test("steps go back and forth with their names", () => {
  const history = new History("a");
  history.push("b", "eins");
  history.push("c", "zwei");
  assert.deepEqual([history.state, history.label, history.next], ["c", "zwei", ""]);
  assert.ok(history.go(-1));
  assert.deepEqual([history.state, history.label, history.next], ["b", "eins", "zwei"]);
  assert.ok(history.go(1));
  assert.equal(history.go(1), false);
  assert.equal(history.state, "c");
});

test("a new step forgets those that were taken back", () => {
  const history = new History("a");
  history.push("b", "eins");
  history.go(-1);
  history.push("c", "zwei");
  assert.equal(history.next, "");
  history.go(-1);
  assert.equal(history.state, "a");
});

test("steps under one word are one step, until something comes between", () => {
  const history = new History(0);
  for (const state of [1, 2, 3]) history.push(state, "nudge", "spot 1");
  history.rest();
  history.push(4, "nudge", "spot 1");
  history.go(-1);
  assert.equal(history.state, 3);
  history.go(-1);
  assert.equal(history.state, 0);
});
