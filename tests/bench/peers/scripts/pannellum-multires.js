import "pannellum/build/pannellum.css";
import "pannellum/build/pannellum.js";
import { cube, stage, view } from "./view.js";

window.pannellum.viewer(stage, {
  type: "multires",
  autoLoad: true,
  showControls: false,
  yaw: view.yaw,
  hfov: view.hfov,
  multiRes: {
    basePath: "/material/cube/",
    path: "%l/%s%y_%x",
    extension: "jpg",
    tileResolution: cube.levels.at(-1).size / cube.levels.at(-1).tiles,
    cubeResolution: cube.face,
    maxLevel: cube.levels.length,
  },
});
