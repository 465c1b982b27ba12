import assert from "node:assert/strict";
import { test } from "node:test";
import { View } from "../../theme/static/js/tour/view.js";

const HOME = { heading: 180, pitch: 5, fov: 90 };

function viewOf(width = 1280, height = 720) {
  let changes = 0;
  const view = new View(HOME, 16 / 9, () => changes++);
  view.move(HOME, 16 / 9, 1304);
  view.resize(width, height);
  return { view, changes: () => changes };
}

test("a view stays within its limits", () => {
  const { view } = viewOf();
  view.set({ heading: -30, pitch: 120, fov: 500 });
  assert.deepEqual(view.look, { heading: 330, pitch: 90, fov: 110 });
  view.set({ fov: 1 });
  assert.equal(view.look.fov, view.narrowest);
});

test("what is not named does not change", () => {
  const { view } = viewOf();
  view.set({ pitch: 20 });
  assert.deepEqual(view.look, { heading: 180, pitch: 20, fov: 90 });
});

test("one zooms in until a texel covers three pixels", () => {
  const { view } = viewOf();
  assert.ok(Math.abs(view.focalOf({ ...HOME, fov: view.narrowest }) - (1304 / 2) * 3) < 1e-6);
});

test("another scene starts at its own view, with what the link says", () => {
  const { view } = viewOf();
  view.move({ heading: 10, pitch: 0, fov: 80 }, 16 / 9, 2608, { heading: 95 });
  assert.deepEqual(view.look, { heading: 95, pitch: 0, fov: 80 });
  assert.equal(view.home.heading, 10);
});
