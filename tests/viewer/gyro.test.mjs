import assert from "node:assert/strict";
import { test } from "node:test";
import { aimOf } from "../../theme/static/js/tour/gyro.js";

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
