import assert from "node:assert/strict";
import { test } from "node:test";
import { cameraOfEye } from "../../theme/static/js/tour/eye.js";
import { cameraOf, direction, toClip } from "../../theme/static/js/tour/projection.js";

const near = (a, b) => a.forEach((value, i) => assert.ok(Math.abs(value - b[i]) < 1e-9, `${a} is not ${b}`));

/** The matrix of a head turned to the right and up, as WebXR writes it. */
function head(yaw, pitch) {
  const { right, up, forward } = cameraOf({ yaw, pitch, focal: 1, width: 1, height: 1 });
  return [...right, 0, ...up, 0, ...forward.map((part) => -part), 0, 0, 0, 0, 1];
}

/** A projection matrix from tangents of the angles to the four edges. */
function projection(left, right, down, up) {
  const [w, h] = [right + left, up + down];
  return [2 / w, 0, 0, 0, 0, 2 / h, 0, 0, (right - left) / w, (up - down) / h, -1, -1, 0, 0, -0.2, 0];
}

const area = { width: 1000, height: 800 };

test("an even eye sees what the page's camera sees", () => {
  const eye = cameraOfEye(head(20, 10), projection(1, 1, 0.8, 0.8), 0, area);
  const page = cameraOf({ yaw: 20, pitch: 10, focal: 500, ...area });
  for (const point of [direction(20, 10), direction(50, -5), direction(0, 30)]) {
    near(toClip(eye, point), toClip(page, point));
  }
});

test("an eye that sees further to one side has its middle aside", () => {
  const eye = cameraOfEye(head(0, 0), projection(1.2, 0.8, 1, 1), 0, area);
  near(toClip(eye, [0.8, 0, -1]), [1, 0, 1]);
  near(toClip(eye, [-1.2, 0, -1]), [-1, 0, 1]);
  near(toClip(eye, [0, 1, -1]), [0.2, 1, 1]);
});

test("the panorama is turned so that its compass is right", () => {
  const eye = cameraOfEye(head(30, 0), projection(1, 1, 0.8, 0.8), 60, area);
  near(eye.forward, direction(90, 0));
});
