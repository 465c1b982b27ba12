import assert from "node:assert/strict";
import { test } from "node:test";
import { Painter } from "../../theme/static/js/tour/painter.js";

const renderer = { lost: false, upload: () => ({}), release: () => {} };
const listener = { onChange: () => {}, onFail: () => {}, onSharp: () => {} };

/** A painter that has painted once and then got one of the tiles it lacked. */
function painterWith(came, wanted) {
  const painter = new Painter(renderer, { phone: false, frugal: false }, listener);
  painter.pyramid = { preview: "preview" };
  painter.wanted = wanted;
  painter.keep(came, { width: 1, height: 1 });
  return painter;
}

test("a tile that came after the last frame is not asked for again", () => {
  const painter = painterWith("near", ["near", "far"]);
  const asked = [];
  painter.loader.want = (addresses) => asked.push(...addresses);
  painter.fetchWanted();
  clearTimeout(painter.timer);
  assert.deepEqual(asked, ["preview", "far"]);
});

test("what lies under the still is fetched as sharp as it will be, what moves is not", () => {
  for (const [frugal, covered, sharpness] of [[false, true, 1], [false, false, 0.85], [true, true, 0.85]]) {
    const painter = new Painter(renderer, { phone: false, frugal }, listener);
    painter.moved(covered);
    assert.equal(painter.sharpness, sharpness);
  }
});
