import assert from "node:assert/strict";
import { test } from "node:test";
import { anglesOf, cameraOf, unproject } from "../../theme/static/js/tour/projection.js";
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

/** Numbers that look random and are the same in every run. */
function* numbers(seed = 7) {
  for (let state = seed; ; ) yield (state = (state * 16807) % 2147483647) / 2147483647;
}

/** Yaw from the panorama's centre and pitch all along the edge of what one sees. */
function edgeOf(view) {
  const { width, height, look, scene } = view;
  const yaw = look.heading - scene.yaw0;
  const camera = cameraOf({ yaw, pitch: look.pitch, focal: view.focalOf(look), width, height });
  const steps = Array.from({ length: 13 }, (_, step) => step / 12);
  const points = steps.flatMap((s) => [[s * width, 0], [s * width, height], [0, s * height], [width, s * height]]);
  return points.map(([x, y]) => anglesOf(unproject(camera, x, y)));
}

test("nothing beside a partial panorama is ever seen, whatever its part, the stage and the look", () => {
  const random = numbers();
  const between = (low, high) => low + (high - low) * random.next().value;
  for (let i = 0; i < 4000; i++) {
    const wide = i % 5 ? between(12, 359) : 360;
    const tall = between(8, 170);
    const left = wide === 360 ? -180 : between(-180, 180 - wide);
    const bottom = i % 7 ? between(-90, 90 - tall) : -90;
    const extent = [left, left + wide, bottom, bottom + tall];
    const size = [between(200, 1600), between(200, 1200)];
    const { view } = viewOf({ extent, yaw0: between(0, 360), view: { heading: 0, pitch: 0, fov: 60 } }, ...size);
    view.set({ heading: between(0, 360), pitch: between(-90, 90), fov: between(5, 130) });
    for (const { yaw, pitch } of edgeOf(view)) {
      const aside = ((yaw - (left + wide / 2) + 540) % 360) - 180;
      assert.ok(Math.abs(aside) <= wide / 2 + 1e-6, `${extent}: ${JSON.stringify(view.look)} sees ${yaw}`);
      assert.ok(pitch >= bottom - 1e-6 && pitch <= bottom + tall + 1e-6, `${extent}: ${JSON.stringify(view.look)} sees ${pitch}`);
    }
  }
});

test("one may look as far as the panorama goes, also tilted", () => {
  const { view } = viewOf({ extent: [-70, 70, -60, 60], view: { heading: 0, pitch: 0, fov: 50 } });
  view.set({ heading: 300, pitch: 35, fov: 50 });
  const seen = edgeOf(view);
  assert.ok(Math.abs(Math.min(...seen.map(({ yaw }) => yaw)) + 70) < 1e-6);
  view.set({ pitch: 90 });
  assert.ok(Math.abs(Math.max(...edgeOf(view).map(({ pitch }) => pitch)) - 60) < 1e-6);
});

test("a first view that fits is not moved by a hair", () => {
  const home = { heading: 351.37, pitch: 3.21, fov: 43.67 };
  const { view } = viewOf({ extent: [-60.3, 60.1, -30, 30], yaw0: 10.73, view: home });
  assert.ok(view.atHome);
});
