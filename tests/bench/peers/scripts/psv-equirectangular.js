import { EquirectangularTilesAdapter } from "@photo-sphere-viewer/equirectangular-tiles-adapter";
import { start } from "./psv.js";
import { levelWidth } from "./view.js";

const TILE = 512;

start(EquirectangularTilesAdapter, {
  width: levelWidth,
  cols: levelWidth / TILE,
  rows: levelWidth / 2 / TILE,
  baseUrl: "/material/base.jpg",
  tileUrl: (column, row) => `/material/flat/${levelWidth}/${column}_${row}.jpg`,
});
