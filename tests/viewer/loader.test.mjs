import assert from "node:assert/strict";
import { test } from "node:test";
import { Loader } from "../../theme/static/js/tour/loader.js";

/** A line on which only some addresses answer; the others do when they are given up. */
function line(answers) {
  const asked = [];
  globalThis.fetch = (address, { signal }) => {
    asked.push(address);
    if (answers(address)) return Promise.resolve({ ok: true, blob: () => address });
    return new Promise((_, fail) => signal.addEventListener("abort", () => fail(new Error("abort"))));
  };
  globalThis.createImageBitmap = (address) => ({ address, close: () => {} });
  const settled = [];
  const loader = new Loader((address, picture) => settled.push([address, Boolean(picture)]));
  return { asked, settled, loader };
}

const turn = () => new Promise((done) => setImmediate(done));

test("six that never answer do not keep the others waiting for good", async ({ mock }) => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const { asked, settled, loader } = line((address) => address === "g");
  loader.want([..."abcdefg"]);
  await turn();
  assert.deepEqual(asked, [..."abcdef"]);
  mock.timers.tick(30000);
  await turn();
  assert.deepEqual(settled, [...[..."abcdef"].map((address) => [address, false]), ["g", true]]);
  assert.ok(loader.hasFailed("a") && !loader.hasFailed("g") && !loader.busy);
});

test("what nobody wants any more is given up and has not failed", async () => {
  const { asked, settled, loader } = line((address) => address === "b");
  loader.want(["a"]);
  loader.want(["b"]);
  await turn();
  assert.deepEqual(asked, ["a", "b"]);
  assert.deepEqual(settled, [["b", true]]);
  assert.ok(!loader.hasFailed("a") && !loader.busy);
});
