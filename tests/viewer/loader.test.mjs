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
  const failures = [];
  const loader = new Loader((address) => settled.push(address), () => failures.push([...loader.failed]));
  return { asked, settled, failures, loader };
}

const turn = () => new Promise((done) => setImmediate(done));

test("six that never answer do not keep the others waiting for good", async ({ mock }) => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const { asked, settled, failures, loader } = line((address) => address === "g");
  loader.want([..."abcdefg"]);
  await turn();
  assert.deepEqual(asked, [..."abcdef"]);
  mock.timers.tick(30000);
  await turn();
  assert.deepEqual(settled, ["g"]);
  assert.deepEqual(failures.at(-1), [..."abcdef"]);
  assert.ok(!loader.busy);
});

test("what nobody wants any more is given up and has not failed", async () => {
  const { asked, settled, loader } = line((address) => address === "b");
  loader.want(["a"]);
  loader.want(["b"]);
  await turn();
  assert.deepEqual(asked, ["a", "b"]);
  assert.deepEqual(settled, ["b"]);
  assert.ok(!loader.failed.size && !loader.busy);
});

/** A line that is cut, and a view that asks again for what it lacks as often as it may. */
async function cutLine() {
  const state = { cut: true, asked: 0, came: false };
  globalThis.fetch = () => {
    state.asked += 1;
    return Promise.resolve({ ok: !state.cut, blob: () => "" });
  };
  globalThis.createImageBitmap = () => ({ close: () => {} });
  const again = () => loader.failed.has("a") || loader.want(["a"]);
  const loader = new Loader(() => (state.came = true), again);
  again();
  await turn();
  return { state, loader };
}

test("what failed is asked for again by itself, ever more seldom", async ({ mock }) => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const { state } = await cutLine();
  const times = [];
  for (let second = 1; second <= 600; second++) {
    const before = state.asked;
    mock.timers.tick(1000);
    await turn();
    if (state.asked > before) times.push(second);
  }
  assert.deepEqual(times, [2, 10, 42, 170]);
});

test("once the network is back nobody waits, and the next failure is asked again as soon as the first", async ({ mock }) => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const { state, loader } = await cutLine();
  state.cut = false;
  loader.forgive();
  await turn();
  assert.deepEqual([state.asked, state.came, loader.wait], [2, true, 2000]);
});
