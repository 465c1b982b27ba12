import assert from "node:assert/strict";
import { test } from "node:test";
import { wrap } from "../../theme/static/js/tour/angles.js";
import { cameraOf, direction, project } from "../../theme/static/js/tour/projection.js";
import { aimAt, centreFor, headingTo } from "../../theme/static/js/toureditor/geometry.js";
import { TourFile } from "../../theme/static/js/toureditor/tourfile.js";
import { OWN } from "./files.mjs";

const near = (/** @type {number | null} */ a, /** @type {number} */ b) => assert.ok(a !== null && Math.abs(a - b) < 0.01, `${a} ${b}`);

test("what is seen at a pixel is what the viewer shows there", () => {
  const camera = cameraOf({ yaw: 45, pitch: 12, focal: 700, width: 1000, height: 600 });
  for (const [heading, pitch] of [[75, 12], [62, 3], [95, -11], [71, 24]]) {
    const { x, y } = project(camera, direction(heading - 30, pitch));
    const aim = aimAt(camera, x, y, 30);
    near(aim.heading, heading);
    near(aim.pitch, pitch);
  }
});

test("the centre is turned so that the seen has the meant heading", () => {
  assert.equal(centreFor(30, 75, 0), 315);
  assert.equal(wrap(centreFor(30, 75, 0) + (75 - 30)), 0);
});

/** Headings as the build wrote them into szene.json of our own tour (plugins/tours/ways.py). */
test("headings between scenes are those of the build", () => {
  const tour = TourFile.read(OWN[0]);
  const scene = (/** @type {string} */ name) => tour.scenes.find(({ id }) => id === name) ?? tour.scenes[0];
  near(headingTo(tour, scene("marktplatz"), scene("luisenplatz")), 270.77);
  near(headingTo(tour, scene("luisencenter-eingang"), scene("luisencenter-innen")), 177.71); // on the plan
  const [evening, day, market] = ["luisenplatz-abend", "luisenplatz", "marktplatz"].map(scene);
  assert.equal(headingTo(tour, evening, market), headingTo(tour, day, market));
});

test("scenes of which the file does not say where they are have no heading", () => {
  const tour = TourFile.read("scenes:\n  - {id: a, view: {heading: 0}}\n  - {id: b, view: {heading: 0}}\n");
  assert.equal(headingTo(tour, tour.scenes[0], tour.scenes[1]), null);
});
