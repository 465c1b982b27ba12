import assert from "node:assert/strict";
import { test } from "node:test";
import { Memory, textureLimit } from "../../theme/static/js/tour/memory.js";

function memoryOf(limit) {
  const released = [];
  return { memory: new Memory(limit, (item) => released.push(item)), released };
}

test("the longest unused goes when the limit is passed", () => {
  const { memory, released } = memoryOf(100);
  memory.put("a", "A", 40);
  memory.put("b", "B", 40);
  memory.get("a");
  memory.put("c", "C", 40);
  assert.deepEqual(released, ["B"]);
  assert.ok(memory.has("a") && memory.has("c"));
  assert.equal(memory.bytes, 80);
});

test("what has just come stays, even if it is larger than the limit", () => {
  const { memory, released } = memoryOf(10);
  memory.put("a", "A", 5);
  memory.put("b", "B", 50);
  assert.deepEqual(released, ["A"]);
  assert.equal(memory.get("b"), "B");
});

test("a picture that comes twice is counted once", () => {
  const { memory, released } = memoryOf(100);
  memory.put("a", "old", 40);
  memory.put("a", "new", 30);
  assert.equal(memory.bytes, 30);
  assert.deepEqual(released, ["old"]);
});

test("after a lost context nothing is released, for it is gone already", () => {
  const { memory, released } = memoryOf(100);
  memory.put("a", "A", 40);
  memory.forget();
  assert.equal(memory.bytes, 0);
  assert.deepEqual(released, []);
});

test("phones hold 64 MB, others 192 MB", () => {
  assert.equal(textureLimit(true), 67108864);
  assert.equal(textureLimit(false), 201326592);
});
