import { CubemapTilesAdapter } from "@photo-sphere-viewer/cubemap-tiles-adapter";
import { start } from "./psv.js";
import { cube, levelEdge } from "./view.js";

const FACES = { left: "l", front: "f", right: "r", back: "b", top: "u", bottom: "d" };

const level = cube.levels.find(({ size }) => size === levelEdge);
const base = Object.entries(FACES).map(([face, letter]) => [face, `/material/base/${letter}.jpg`]);

start(CubemapTilesAdapter, {
  faceSize: level.size,
  nbTiles: level.tiles,
  baseUrl: Object.fromEntries(base),
  tileUrl: (face, column, row) => `/material/cube/${level.level}/${FACES[face]}${row}_${column}.jpg`,
});
