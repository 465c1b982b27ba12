/**
 * Directions as the build reckons them (plugins/tours/geography.py, ways.py, floors.py).
 *
 * @typedef {import("./tourfile.js").Scene} Scene
 * @typedef {import("./tourfile.js").TourFile} TourFile
 * @typedef {import("../tour/projection.js").Camera} Camera
 */
import { degrees, radians, wrap } from "../tour/angles.js";
import { anglesOf, unproject } from "../tour/projection.js";

/** Finds what is seen at a pixel. @param {Camera} camera @param {number} x @param {number} y
 * @param {number} yaw0 heading of the panorama's centre @returns {{heading: number, pitch: number}} */
export function aimAt(camera, x, y, yaw0) {
  const { yaw, pitch } = anglesOf(unproject(camera, x, y));
  return { heading: wrap(yaw0 + yaw), pitch };
}

/** Finds the heading of the panorama's centre that gives a direction a heading.
 * @param {number} yaw0 its heading until now @param {number} seen the direction's heading until now
 * @param {number} meant the direction's heading from now on */
export const centreFor = (yaw0, seen, meant) => wrap(yaw0 + meant - seen);

/** The initial heading of the shortest way between two positions: the forward azimuth.
 * @param {import("./tourfile.js").Position} start @param {import("./tourfile.js").Position} end */
export function bearing(start, end) {
  const [lat1, lat2, turn] = [start.lat, end.lat, end.lon - start.lon].map(radians);
  const east = Math.sin(turn) * Math.cos(lat2);
  const north = Math.cos(lat1) * Math.sin(lat2) - Math.sin(lat1) * Math.cos(lat2) * Math.cos(turn);
  return wrap(degrees(Math.atan2(east, north)));
}

/** Finds where a scene stands; a capture stands where the scene does whose capture it is.
 * @param {TourFile} tour @param {Scene} scene @returns {Pick<Scene, "position" | "point">} */
export function placeOf(tour, scene) {
  if (scene.position || scene.point || !scene.captureOf) return scene;
  return tour.scenes.find(({ id }) => id === scene.captureOf) ?? scene;
}

/** The heading from one scene to another; null where the file does not say it. The plan comes first:
 * within a building it is more exact than any position.
 * @param {TourFile} tour @param {Scene} start @param {Scene} end @returns {number | null} */
export function headingTo(tour, start, end) {
  const [from, to] = [placeOf(tour, start), placeOf(tour, end)];
  if (from.point && to.point && from.point.on === to.point.on) {
    const up = tour.plans.find(({ id }) => id === from.point?.on)?.up ?? 0;
    return wrap(up + degrees(Math.atan2(to.point.x - from.point.x, from.point.y - to.point.y)));
  }
  return from.position && to.position ? bearing(from.position, to.position) : null;
}
