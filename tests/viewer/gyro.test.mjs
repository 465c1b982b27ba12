import assert from "node:assert/strict";
import { test } from "node:test";
import { Gyro, aimOf } from "../../theme/static/js/tour/gyro.js";

const near = (actual, expected) => assert.ok(Math.abs(actual - expected) < 1e-9, `${actual}, not ${expected}`);

test("a phone held upright looks at the horizon", () => {
  near(aimOf(0, 90, 0).pitch, 0);
  near(aimOf(0, 90, 0).heading, 0);
});

test("alpha counts against the clock, headings with it", () => {
  near(aimOf(90, 90, 0).heading, -90);
});

test("tilting the screen to the sky looks down", () => {
  near(aimOf(0, 0, 0).pitch, -90);
  near(aimOf(0, 120, 0).pitch, 30);
});

test("held crosswise a phone looks as far around", () => {
  near(aimOf(0, 0, -90).pitch, 0);
  near(aimOf(0, 0, -90).heading, 90);
});

/** A device that is turned on the desk of a test. */
function device() {
  const listeners = new Set();
  globalThis.DeviceOrientationEvent = {};
  globalThis.addEventListener = (_, listener) => listeners.add(listener);
  globalThis.removeEventListener = (_, listener) => listeners.delete(listener);
  const said = [];
  const view = { look: { heading: 0 }, set: (look) => said.push(look) };
  const gyro = new Gyro(view, () => said.push("missing"));
  return { gyro, said, report: (aim) => listeners.forEach((listener) => listener(aim)) };
}

const turn = () => new Promise((done) => setImmediate(done));

test("it is on once the device has reported, and off when it is pressed again", async () => {
  const { gyro, said, report } = device();
  const on = gyro.toggle();
  await turn();
  report({ alpha: 0, beta: 90, gamma: 0 });
  assert.equal(await on, true);
  assert.equal(said.length, 1);
  assert.equal(await gyro.toggle(), false);
  report({ alpha: 9, beta: 90, gamma: 0 });
  assert.equal(said.length, 1);
});

test("a device that reports nothing is told of, and its button is not left pressed", async ({ mock }) => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const { gyro, said, report } = device();
  const on = gyro.toggle();
  await turn();
  report({ alpha: null, beta: null, gamma: null });
  mock.timers.tick(1500);
  assert.equal(await on, false);
  assert.deepEqual(said, ["missing"]);
});

test("who switches it off before the device reports is told nothing", async ({ mock }) => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const { gyro, said } = device();
  const on = gyro.toggle();
  await turn();
  assert.equal(await gyro.toggle(), false);
  mock.timers.tick(1500);
  assert.equal(await on, false);
  assert.deepEqual(said, []);
});
