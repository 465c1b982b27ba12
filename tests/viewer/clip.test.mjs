import assert from "node:assert/strict";
import { test } from "node:test";
import { magnification, visiblePart } from "../../theme/static/js/tour/clip.js";
import { WHOLE_FACE } from "../../theme/static/js/tour/pyramid.js";
import { camera } from "./panoramas.mjs";

const faces = [0, 1, 2, 3, 4, 5];

/** Adds up which share of the screen all faces cover together. */
function coverage(eye) {
  const square = (corners) =>
    Math.abs(corners.reduce((sum, c, i) => {
      const p = corners.at(i - 1);
      return sum + (p[0] / p[2]) * (c[1] / c[2]) - (c[0] / c[2]) * (p[1] / p[2]);
    }, 0)) / 8;
  return faces.reduce((sum, face) => sum + square(visiblePart(eye, face, WHOLE_FACE)), 0);
}

test("faces cover the screen without gap or overlap, also at round angles", () => {
  for (const yaw of [0, 45, 90, 180, 270, 33.3]) {
    for (const pitch of [-90, -45, -35.264389682754654, 0, 45, 60, 90]) {
      for (const fov of [40, 90, 110]) {
        const share = coverage(camera({ yaw, pitch, fov }));
        assert.ok(Math.abs(share - 1) < 1e-6, `${yaw} ${pitch} ${fov}: ${share}`);
      }
    }
  }
});

test("no corner with w = 0 is ever drawn", () => {
  for (const yaw of [0, 90, 180, 270]) {
    for (const face of faces) {
      for (const [x, y, w] of visiblePart(camera({ yaw, fov: 110 }), face, WHOLE_FACE)) {
        assert.ok(w > 1e-3 && Math.abs(x) <= w + 1e-9 && Math.abs(y) <= w + 1e-9);
      }
    }
  }
});

test("the face behind is out of view", () => {
  assert.deepEqual(visiblePart(camera(), 2, WHOLE_FACE), []);
});

test("a face of as many texels as the screen is wide is magnified about once at 90°", () => {
  const eye = camera({ fov: 90, width: 1000, height: 1000 * 9 / 16 });
  const zoom = magnification(eye, visiblePart(eye, 0, WHOLE_FACE), 1000, 1000);
  assert.ok(Math.abs(zoom - 1) < 1e-9, `${zoom}`);
});
