import assert from "node:assert/strict";
import { test } from "node:test";
import { View } from "../../theme/static/js/tour/view.js";

const HOME = { heading: 180, pitch: 5, fov: 90 };

const sceneOf = (more = {}) => ({ view: HOME, still: { width: 1600, height: 900 }, face: 1304, yaw0: 0, ...more });

function viewOf(more = {}, width = 1280, height = 720) {
  let changes = 0;
  const view = new View(sceneOf(), () => changes++);
  view.resize(width, height);
  view.move(sceneOf(more));
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
  view.move(sceneOf({ view: { heading: 10, pitch: 0, fov: 80 }, face: 2608 }), { heading: 95 });
  assert.deepEqual(view.look, { heading: 95, pitch: 0, fov: 80 });
  assert.equal(view.home.heading, 10);
});

/** The edges of the picture as one sees them, in degrees from the panorama's centre. */
function edges(view) {
  const focal = view.focalOf(view.look);
  const half = (side) => (Math.atan(side / 2 / focal) * 180) / Math.PI;
  const yaw = ((view.look.heading - view.scene.yaw0 + 540) % 360) - 180;
  const { pitch } = view.look;
  return [yaw - half(view.width), yaw + half(view.width), pitch - half(view.height), pitch + half(view.height)];
}

test("a partial panorama is seen up to its edges and no further", () => {
  const extent = [-100, 60, -30, 40];
  const { view } = viewOf({ extent, yaw0: 170, view: { heading: 180, pitch: 5, fov: 60 } });
  for (const heading of [0, 60, 120, 200, 260, 330]) {
    for (const pitch of [-90, 0, 90]) {
      view.set({ heading, pitch, fov: 60 });
      const [left, right, bottom, top] = edges(view);
      assert.ok(left > -100 - 1e-9 && right < 60 + 1e-9, `${heading}: ${left} to ${right}`);
      assert.ok(bottom > -30 - 1e-9 && top < 40 + 1e-9, `${pitch}: ${bottom} to ${top}`);
    }
  }
});

test("zoomed out, a partial panorama fills the picture", () => {
  const { view } = viewOf({ extent: [-40, 40, -20, 20], view: { heading: 0, pitch: 0, fov: 40 } });
  view.set({ fov: 110 });
  const [left, right, bottom, top] = edges(view);
  assert.ok(left >= -40 - 1e-9 && right <= 40 + 1e-9 && bottom >= -20 - 1e-9 && top <= 20 + 1e-9);
});

test("a panorama without sky can be walked around, and looked down from", () => {
  const { view } = viewOf({ extent: [-180, 180, -90, 50] });
  view.set({ heading: 350, pitch: -90 });
  assert.deepEqual([view.look.heading, view.look.pitch], [350, -90]);
  view.set({ pitch: 90 });
  assert.ok(view.look.pitch < 50);
});
