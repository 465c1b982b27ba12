/**
 * The ways on, as discs in the headset, where no link can stand.
 *
 * @typedef {import("./projection.js").Camera} Camera
 * @typedef {import("./projection.js").Vector} Vector
 * @typedef {import("./gl.js").Renderer} Renderer
 * @typedef {import("./gl.js").Patch} Patch
 */
import { direction, dot, toClip } from "./projection.js";

const CORNERS = 24;
/** Rings of a marker from the outside in: radius (tangent of the angle) and colour. */
const RINGS = /** @type {[number, string][]} */ ([[0.055, "#1b2027"], [0.048, "#fff"], [0.026, "#96301f"]]);
const CHOSEN = 1.5;

export class Markers {
  /** @param {Renderer} renderer */
  constructor(renderer) {
    this.renderer = renderer;
    /** @type {Promise<import("./gl.js").Picture>[]} */
    const colours = RINGS.map(([, colour]) => plain(colour).then((bitmap) => renderer.upload(bitmap)));
    /** @type {import("./gl.js").Picture[]} */
    this.pictures = [];
    void Promise.all(colours).then((pictures) => (this.pictures = pictures));
  }

  /** @param {Camera} camera @param {{yaw: number, pitch: number, chosen: boolean}[]} aims */
  draw(camera, aims) {
    const { pictures } = this;
    const ahead = aims.filter(({ yaw, pitch }) => dot(direction(yaw, pitch), camera.forward) > 0.3);
    this.renderer.draw(ahead.flatMap((aim) => pictures.map((picture, i) => disc(camera, aim, i, picture))));
  }

  free() {
    for (const picture of this.pictures) this.renderer.release(picture);
  }
}

/** @param {Camera} camera @param {{yaw: number, pitch: number, chosen: boolean}} aim @param {number} ring
 * @param {import("./gl.js").Picture} picture @returns {Patch} */
function disc(camera, { yaw, pitch, chosen }, ring, picture) {
  const size = RINGS[ring][0] * (chosen ? CHOSEN : 1);
  const [middle, up, right] = [direction(yaw, pitch), direction(yaw, pitch + 90), direction(yaw + 90, 0)];
  const corners = Array.from({ length: CORNERS }, (_, i) => {
    const angle = (i / CORNERS) * 2 * Math.PI;
    const [a, b] = [size * Math.cos(angle), size * Math.sin(angle)];
    /** @type {Vector} */
    const point = [0, 1, 2].map((k) => middle[k] + a * right[k] + b * up[k]);
    return /** @type {import("./clip.js").Corner} */ ([...toClip(camera, point), 0.5, 0.5]);
  });
  return { picture, corners, part: [0, 1] };
}

/** @param {string} colour @returns {Promise<ImageBitmap>} */
function plain(colour) {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 4;
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  context.fillStyle = colour;
  context.fillRect(0, 0, 4, 4);
  return createImageBitmap(canvas);
}
