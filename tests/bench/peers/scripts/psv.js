import { Viewer } from "@photo-sphere-viewer/core";
import "@photo-sphere-viewer/core/index.css";
import { radians, stage, view } from "./view.js";

/** Starts Photo Sphere Viewer with an adapter; at zoom 0 it shows the widest angle, ours.
 * @param {unknown} adapter @param {unknown} panorama */
export function start(adapter, panorama) {
  return new Viewer({
    container: stage,
    adapter,
    panorama,
    navbar: false,
    keyboard: false,
    defaultYaw: radians(view.yaw),
    defaultZoomLvl: 0,
    minFov: 10,
    maxFov: view.vfov,
  });
}
