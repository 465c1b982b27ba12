/**
 * Paints one scene: fetches what the view needs, keeps it on the card, draws it.
 *
 * @typedef {import("./gl.js").Renderer} Renderer
 * @typedef {import("./gl.js").Patch} Patch
 * @typedef {import("./projection.js").Camera} Camera
 * @typedef {import("./pyramid.js").Pyramid} Pyramid
 */
import { visiblePart } from "./clip.js";
import { Loader, loadPicture } from "./loader.js";
import { Memory, textureLimit } from "./memory.js";
import { AXES, WHOLE_FACE } from "./pyramid.js";
import { FIRST_SHARPNESS, chooseTiles } from "./tiles.js";

/** Milliseconds between two looks at what to fetch while the view moves. */
const LOOK = 120;
/** Half a pixel of the preview strip, whose faces have an edge of 128. */
const HALF = 1 / 256;
/** Bytes of textures for the preview strip. */
const RESERVE = 2 ** 19;
/** Milliseconds of quiet before the last sharpness is fetched. */
const QUIET = 300;

export class Painter {
  /** @param {Renderer} renderer @param {{phone: boolean, frugal: boolean}} device
   *  @param {{onChange: () => void, onSharp: () => void}} listener */
  constructor(renderer, device, listener) {
    this.renderer = renderer;
    this.frugal = device.frugal;
    this.listener = listener;
    /** @type {Memory<import("./gl.js").Picture>} */
    this.memory = new Memory(textureLimit(device.phone), (picture) => renderer.release(picture));
    this.loader = new Loader((address, bitmap) => this.keep(address, bitmap), listener.onChange);
    this.sharpness = FIRST_SHARPNESS;
    /** @type {string[]} */
    this.wanted = [];
    /** Whether the view lacks a tile that has failed. */
    this.holes = false;
    this.lastLook = 0;
    this.timer = 0;
  }

  /** Fetches a preview strip ahead. @param {string} address @returns {Promise<void>} */
  async preload(address) {
    if (this.memory.has(address)) return;
    const bitmap = await loadPicture(address);
    if (!this.renderer.lost) this.keep(address, bitmap);
  }

  /** @param {string} address @param {ImageBitmap} bitmap */
  keep(address, bitmap) {
    const { width, height } = bitmap;
    this.memory.put(address, this.renderer.upload(bitmap), width * height * 4);
    this.listener.onChange();
  }

  /** The view has changed: what is coarse but near is worth more than the last sharpness, unless the
   * still shows the same meanwhile. @param {boolean} covered */
  moved(covered) {
    this.sharpness = covered && !this.frugal ? 1 : FIRST_SHARPNESS;
  }

  /** Draws the view. @param {Camera} camera in device pixels
   * @returns {"" | "rough" | "fine"} how well the view is covered by now */
  paint(camera) {
    const { pyramid } = this;
    if (!pyramid || this.renderer.lost) return "";
    const { wanted, drawn, holes } = this.affordable(pyramid, camera);
    this.holes = holes;
    /** @type {Patch[]} */
    const fine = drawn.map(({ address, corners }) => {
      return { picture: this.memory.get(address), corners, part: [0, 1] };
    });
    const rough = this.previewPatches(pyramid, camera);
    const patches = [...rough, ...fine];
    this.renderer.draw(patches);
    // Preview and wanted tiles are used last, so they never make room for each other.
    this.wanted = wanted.filter((address) => !this.memory.get(address));
    this.plan();
    if (patches.length && !this.wanted.length) return "fine";
    return rough.length ? "rough" : "";
  }

  /** Chooses tiles that the card can hold at once: a view that needs more is content with coarser ones,
   * or each that comes would drive out one that is wanted.
   * @param {Pyramid} pyramid @param {Camera} camera @returns {import("./tiles.js").Choice} */
  affordable(pyramid, camera) {
    const most = (this.memory.limit - RESERVE) / pyramid.tile ** 2 / 4;
    for (let { sharpness } = this; ; sharpness *= 0.9) {
      const choice = chooseTiles(pyramid, camera, sharpness, (a) => this.presence(a));
      if (choice.wanted.length <= most || sharpness < 0.1) return choice;
    }
  }

  /** @param {string} address @returns {import("./tiles.js").Presence} */
  presence(address) {
    if (this.memory.has(address)) return "here";
    return this.loader.failed.has(address) ? "failed" : undefined;
  }

  /** @param {Pyramid} pyramid @param {Camera} camera @returns {Patch[]} */
  previewPatches(pyramid, camera) {
    const picture = this.memory.get(pyramid.preview);
    if (!picture) return [];
    return AXES.flatMap((_, face) => {
      const corners = visiblePart(camera, face, WHOLE_FACE);
      // Half a texel less at both sides, or the neighbour in the strip would bleed over the edge.
      return corners.length ? [{ picture, corners, part: [(face + HALF) / 6, (1 - 2 * HALF) / 6] }] : [];
    });
  }

  /** Looks what to fetch: at once when it was long ago, else a little later. */
  plan() {
    clearTimeout(this.timer);
    const wait = this.lastLook + LOOK - performance.now();
    this.timer = setTimeout(() => this.fetchWanted(), Math.max(0, wait));
  }

  fetchWanted() {
    this.lastLook = performance.now();
    const { pyramid } = this;
    if (!pyramid || this.renderer.lost) return;
    // Some have come since the last frame was painted.
    this.loader.want([pyramid.preview, ...this.wanted].filter((address) => !this.presence(address)));
    if (!this.loader.busy) this.timer = setTimeout(() => this.refine(), QUIET);
  }

  refine() {
    if (this.sharpness === 1 || this.frugal) return this.listener.onSharp();
    this.sharpness = 1;
    this.listener.onChange();
  }

  /** Stops fetching. */
  rest() {
    clearTimeout(this.timer);
    this.loader.want([]);
  }

  /** Starts again after a lost context. */
  revive() {
    this.memory.forget();
    this.renderer.prepare();
    this.listener.onChange();
  }
}
