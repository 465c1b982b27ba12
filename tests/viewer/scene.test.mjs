import assert from "node:assert/strict";
import { test } from "node:test";
import { Scenes } from "../../theme/static/js/tour/scene.js";

const SCENE = {
  url: "/touren/t/platz/", tiles: "/k/{l}/{f}{y}_{x}.{e}", preview: "/k/preview.jpg",
  formats: ["avif", "jpg"], absent: ["2/u0_0"],
};

/** Lets fetch answer with a scene, as the build wrote it; counts how often it is asked. */
function serve(t, scene) {
  let asked = 0;
  t.mock.method(globalThis, "fetch", async () => {
    asked++;
    return { ok: true, json: async () => ({ ...scene }) };
  });
  globalThis.document = { baseURI: "https://hub.example/touren/" };
  return () => asked;
}

test("a browser that takes AVIF gets it, where there is any", async (t) => {
  serve(t, SCENE);
  const { tiles, absent } = await new Scenes(true).fetch("/touren/t/platz/szene.json");
  assert.equal(tiles, "https://hub.example/k/{l}/{f}{y}_{x}.avif");
  assert.ok(absent.has("2/u0_0"));
});

test("any other browser gets JPEG", async (t) => {
  serve(t, SCENE);
  assert.equal((await new Scenes(false).fetch("/s.json")).tiles, "https://hub.example/k/{l}/{f}{y}_{x}.jpg");
});

test("where there is no second set, nobody asks for AVIF", async (t) => {
  serve(t, { ...SCENE, formats: undefined, absent: undefined, tiles: "/k/{l}/{f}{y}_{x}.jpg" });
  const scene = await new Scenes(true).fetch("/s.json");
  assert.equal(scene.tiles, "https://hub.example/k/{l}/{f}{y}_{x}.jpg");
  assert.equal(scene.absent.size, 0);
});

test("a scene is fetched once", async (t) => {
  const asked = serve(t, SCENE);
  const scenes = new Scenes(false);
  await Promise.all([scenes.fetch("/a.json"), scenes.fetch("/a.json"), scenes.fetch("https://hub.example/a.json")]);
  assert.equal(asked(), 1);
});
