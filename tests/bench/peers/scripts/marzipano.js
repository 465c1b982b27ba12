import Marzipano from "marzipano";
import { cube, radians, stage, view } from "./view.js";

const FACES = "bdflru"; // from top to bottom in the preview

/** @param {{face: string, z: number, x: number, y: number}} tile z 0 is the preview */
function fileOf({ face, z, x, y }) {
  if (z) return { url: `/material/cube/${z}/${face}${y}_${x}.jpg` };
  const rect = { x: 0, y: FACES.indexOf(face) / 6, width: 1, height: 1 / 6 };
  return { url: "/material/preview.jpg", rect };
}

const levels = cube.levels.map(({ size, tiles }) => ({ size, tileSize: size / tiles }));
const preview = { size: cube.preview, tileSize: cube.preview, fallbackOnly: true };
const { limit } = Marzipano.RectilinearView;
new Marzipano.Viewer(stage)
  .createScene({
    source: new Marzipano.ImageUrlSource(fileOf),
    geometry: new Marzipano.CubeGeometry([preview, ...levels]),
    view: new Marzipano.RectilinearView(
      { yaw: radians(view.yaw), pitch: 0, fov: radians(view.vfov) },
      limit.traditional(cube.levels.at(-1).size, radians(120)),
    ),
    pinFirstLevel: true,
  })
  .switchTo();
