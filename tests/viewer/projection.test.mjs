import assert from "node:assert/strict";
import { test } from "node:test";
import { anglesOf, coverFocal, direction, project, unproject } from "../../theme/static/js/tour/projection.js";
import { camera } from "./panoramas.mjs";

const near = (actual, expected, message) =>
  assert.ok(Math.abs(actual - expected) < 1e-6, `${message ?? ""} ${actual} is not ${expected}`);

test("directions and angles are inverse, up to the poles", () => {
  for (let yaw = -175; yaw <= 175; yaw += 25) {
    for (let pitch = -89; pitch <= 89; pitch += 11) {
      const angles = anglesOf(direction(yaw, pitch));
      near(angles.yaw, yaw);
      near(angles.pitch, pitch);
    }
  }
  near(anglesOf(direction(30, 90)).pitch, 90);
});

test("a pixel and its direction are inverse for every view", () => {
  for (const view of [{}, { yaw: 90 }, { yaw: 200, pitch: 80, fov: 60 }, { pitch: -90, fov: 110 }]) {
    const eye = camera(view);
    for (const [x, y] of [[640, 360], [1, 1], [1279, 700], [300, 600]]) {
      const pixel = project(eye, unproject(eye, x, y));
      near(pixel.x, x);
      near(pixel.y, y);
      assert.ok(pixel.visible);
    }
  }
});

test("the view's own direction is in the middle, right is right and up is up", () => {
  const eye = camera({ yaw: 120, pitch: 10 });
  near(project(eye, direction(120, 10)).x, 640);
  near(project(eye, direction(120, 10)).y, 360);
  assert.ok(project(eye, direction(130, 10)).x > 640);
  assert.ok(project(eye, direction(120, 20)).y < 360);
});

test("what is behind or exactly beside is not visible", () => {
  const eye = camera();
  for (const yaw of [90, 135, 180, -90]) assert.equal(project(eye, direction(yaw, 0)).visible, false);
});

test("the field of view reaches from border to border of a 16:9 stage", () => {
  const eye = camera({ fov: 90 });
  near(project(eye, direction(45, 0)).x, 1280);
  near(project(eye, direction(-45, 0)).x, 0);
});

test("a portrait stage shows the middle of the still at the same scale as object-fit: cover", () => {
  near(coverFocal(90, 16 / 9, 360, 720), 720 * (16 / 9) / 2);
  near(coverFocal(90, 16 / 9, 1600, 600), 800);
});
