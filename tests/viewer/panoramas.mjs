/** Cases in one line: a pyramid as the build cuts it, and a camera. */
import { coverFocal, cameraOf } from "../../theme/static/js/tour/projection.js";

export const pyramid = (sizes = [328, 656, 1304], tile = 328) => ({
  tile,
  tiles: "/kacheln/{l}/{f}{y}_{x}.jpg",
  preview: "/kacheln/preview.jpg",
  levels: sizes.map((size, i) => ({ level: i + 1, size, tiles: Math.ceil(size / tile) })),
});

export const camera = ({ yaw = 0, pitch = 0, fov = 90, width = 1280, height = 720 } = {}) =>
  cameraOf({ yaw, pitch, focal: coverFocal(fov, 16 / 9, width, height), width, height });
