import assert from "node:assert/strict";
import { test } from "node:test";
import { Painter } from "../../theme/static/js/tour/painter.js";
import { camera, pyramid } from "./panoramas.mjs";

const renderer = { lost: false, upload: () => ({}), release: () => {} };
const listener = { onChange: () => {}, onSharp: () => {} };

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

/** A phone that has all it asks for at once, and what it has asked for. */
function phoneBefore(scene) {
  const phone = new Painter({ ...renderer, draw: () => {} }, { phone: true, frugal: false }, listener);
  phone.pyramid = scene;
  const asked = [];
  phone.loader.want = (addresses) => {
    for (const address of addresses.slice(0, 6)) {
      asked.push(address);
      phone.keep(address, address === scene.preview ? { width: 768, height: 128 } : { width: 656, height: 656 });
    }
  };
  /** Paints some frames and tells how the last one was covered. */
  const look = (eye) => {
    let cover = "";
    for (let frame = 0; frame < 25; frame++) {
      cover = phone.paint(eye);
      phone.fetchWanted();
      clearTimeout(phone.timer);
      if (cover === "fine") phone.refine();
    }
    return cover;
  };
  return { phone, asked, look };
}

test("a view that needs more than a phone may hold settles on coarser tiles, wherever one looked before", () => {
  const { phone, asked, look } = phoneBefore(pyramid([652, 1304, 2608, 5216], 656));
  const screen = { width: 2796, height: 1290 };
  for (const yaw of [-20, 0, 20]) look(camera({ ...screen, fov: 40, yaw, pitch: 45 }));
  for (const view of [{ fov: 75, pitch: 45 }, { fov: 100, yaw: 45 }, { fov: 110 }]) {
    const eye = camera({ ...screen, ...view });
    assert.equal(look(eye), "fine");
    asked.length = 0;
    assert.equal(look(eye), "fine");
    assert.deepEqual(asked, [], "nothing is fetched again");
    assert.ok(phone.memory.bytes <= phone.memory.limit);
  }
});

test("where there is room nothing is coarser than the screen", () => {
  const { phone, look } = phoneBefore(pyramid([652, 1304, 2608, 5216], 656));
  look(camera({ width: 390, height: 844, fov: 90 }));
  const finest = [...phone.memory.entries.keys()].map((address) => Number(address.split("/")[2]));
  assert.equal(Math.max(...finest.filter(Boolean)), 3);
});
