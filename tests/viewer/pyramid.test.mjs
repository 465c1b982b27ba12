import assert from "node:assert/strict";
import { test } from "node:test";
import { addressOf, boxOf, childrenOf, pointOn, rootsOf } from "../../theme/static/js/tour/pyramid.js";
import { pyramid } from "./panoramas.mjs";

const [F, R, B, L, U, D] = [0, 1, 2, 3, 4, 5];

test("side faces join in the order front, right, back, left", () => {
  for (const [face, next] of [[F, R], [R, B], [B, L], [L, F]]) {
    for (const down of [-1, 0, 1]) assert.deepEqual(pointOn(face, 1, down), pointOn(next, -1, down));
  }
});

test("the upper face's bottom edge and the lower face's top edge join the front", () => {
  for (const right of [-1, 0, 1]) {
    assert.deepEqual(pointOn(U, right, 1), pointOn(F, right, -1));
    assert.deepEqual(pointOn(D, right, -1), pointOn(F, right, 1));
  }
});

test("addresses name row before column", () => {
  assert.equal(addressOf(pyramid(), { face: U, depth: 2, x: 3, y: 1 }), "/kacheln/3/u1_3.jpg");
});

test("the last tile of a row ends at the edge of the face", () => {
  const box = boxOf(pyramid(), { face: F, depth: 2, x: 3, y: 0 });
  assert.equal(box.right, 1);
  assert.ok(box.right - box.left < boxOf(pyramid(), { face: F, depth: 2, x: 0, y: 0 }).right + 1);
});

for (const cut of [pyramid(), pyramid([512, 917, 1834], 512), pyramid([652, 1304, 2608], 656)]) {
  test(`every tile has exactly one parent, sizes ${cut.levels.map((level) => level.size)}`, () => {
    let tiles = rootsOf(cut);
    for (const { tiles: across } of cut.levels) {
      const names = new Set(tiles.map((tile) => addressOf(cut, tile)));
      assert.equal(tiles.length, 6 * across * across);
      assert.equal(names.size, tiles.length);
      tiles = tiles.flatMap((tile) => childrenOf(cut, tile));
    }
    assert.equal(tiles.length, 0);
  });
}
