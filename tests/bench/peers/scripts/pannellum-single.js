import "pannellum/build/pannellum.css";
import "pannellum/build/pannellum.js";
import { stage, view } from "./view.js";

window.pannellum.viewer(stage, {
  type: "equirectangular",
  autoLoad: true,
  showControls: false,
  yaw: view.yaw,
  hfov: view.hfov,
  panorama: "/material/full.jpg",
});
