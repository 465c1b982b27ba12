import assert from "node:assert/strict";
import { test } from "node:test";
import { FIRST_SHARPNESS, chooseTiles } from "../../theme/static/js/tour/tiles.js";
import { camera, pyramid } from "./panoramas.mjs";

const nothing = () => undefined;
const levelsOf = (addresses) => [...new Set(addresses.map((a) => Number(a.split("/")[2])))].sort();

test("a small screen gets the coarse level, a large one the finest", () => {
  assert.deepEqual(levelsOf(chooseTiles(pyramid(), camera({ width: 320, height: 180 }), 1, nothing).wanted), [1]);
  assert.deepEqual(levelsOf(chooseTiles(pyramid(), camera({ width: 2560, height: 1440 }), 1, nothing).wanted), [3]);
});

test("the first look is content with less", () => {
  const eye = camera({ width: 700, height: 394 });
  const first = chooseTiles(pyramid(), eye, FIRST_SHARPNESS, nothing).wanted;
  const later = chooseTiles(pyramid(), eye, 1, nothing).wanted;
  assert.ok(first.length < later.length);
  assert.ok(Math.max(...levelsOf(first)) < Math.max(...levelsOf(later)));
});

test("the level is chosen for each tile: faces seen aslant need less than the border's middle", () => {
  const eye = camera({ fov: 110, width: 900, height: 506 });
  assert.ok(levelsOf(chooseTiles(pyramid(), eye, 1, nothing).wanted).length > 1);
});

test("the middle of the picture comes first", () => {
  const { wanted } = chooseTiles(pyramid(), camera({ yaw: 3, pitch: 3, width: 1600, height: 900 }), 1, nothing);
  assert.equal(wanted[0], "/kacheln/3/f1_2.jpg");
});

test("nothing behind the view is wanted", () => {
  const { wanted } = chooseTiles(pyramid(), camera({ fov: 60 }), 1, nothing);
  assert.ok(wanted.length > 0 && wanted.every((address) => address.includes("/f")));
});

test("coarse tiles are drawn beneath the fine ones", () => {
  const { drawn } = chooseTiles(pyramid(), camera(), 1, () => "here");
  const depths = drawn.map((piece) => piece.depth);
  assert.deepEqual(depths, depths.toSorted?.() ?? [...depths].sort());
  assert.ok(depths[0] === 0 && depths.at(-1) > 0);
});

test("zoomed out, fine tiles stand in for the coarse one that is not there yet", () => {
  const fine = (address) => (address.includes("/3/") ? "here" : undefined);
  const { wanted, drawn } = chooseTiles(pyramid(), camera({ width: 320, height: 180 }), 1, fine);
  assert.deepEqual(levelsOf(wanted), [1]);
  assert.ok(drawn.length > 0 && drawn.every((piece) => piece.depth === 2));
});

test("a tile that failed is not asked for again; its coarser one is", () => {
  const eye = camera({ width: 2560, height: 1440 });
  const failed = (address) => (address === "/kacheln/3/f1_1.jpg" ? "failed" : undefined);
  const { wanted, holes } = chooseTiles(pyramid(), eye, 1, failed);
  assert.ok(!wanted.includes("/kacheln/3/f1_1.jpg"));
  assert.ok(wanted.includes("/kacheln/2/f0_0.jpg"));
  assert.deepEqual([holes, chooseTiles(pyramid(), eye, 1, nothing).holes], [true, false]);
  assert.equal(chooseTiles(pyramid(), camera({ yaw: 180 }), 1, failed).holes, false, "it is out of view");
});

test("a tile that was never made is neither asked for nor missed", () => {
  const eye = camera({ width: 2560, height: 1440 });
  const whole = chooseTiles(pyramid(), eye, 1, nothing).wanted;
  const absent = new Set(["1/f0_0", "2/f0_0", "2/f0_1", "3/f1_1"]);
  const partial = chooseTiles({ ...pyramid(), absent }, eye, 1, () => "failed").wanted;
  assert.deepEqual(partial, []);
  const wanted = chooseTiles({ ...pyramid(), absent: new Set(["3/f1_1"]) }, eye, 1, nothing).wanted;
  assert.deepEqual(wanted, whole.filter((address) => address !== "/kacheln/3/f1_1.jpg"));
});
