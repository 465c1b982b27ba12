/**
 * What the page has once: canvas, WebGL context, painter, fetched scenes; lent to one viewer at a time.
 *
 * @typedef {import("./viewer.js").Viewer} Viewer
 */
import { element } from "./elements.js";
import { Renderer } from "./gl.js";
import { Painter } from "./painter.js";
import { Scenes } from "./scene.js";

/** A screen shorter than this on its short side, in CSS pixels, belongs to a phone. */
const PHONE = 600;

/** @returns {{phone: boolean, frugal: boolean}} */
export function deviceOf() {
  const { connection } = /** @type {any} */ (navigator);
  const frugal = connection?.saveData || matchMedia("(prefers-reduced-data: reduce)").matches;
  return { phone: Math.min(screen.width, screen.height) < PHONE, frugal: Boolean(frugal) };
}

/** Says whether the browser takes AVIF, by what it chose for a still. */
const takesAvif = () => [...document.images].some(({ currentSrc }) => currentSrc.endsWith(".avif"));

export class Studio {
  /** @throws {Error} where WebGL is missing */
  constructor() {
    this.canvas = element("canvas", { class: "pano__canvas", "aria-hidden": "true" });
    this.renderer = new Renderer(this.canvas);
    this.scenes = new Scenes(takesAvif());
    this.device = deviceOf();
    /** @type {Viewer | null} */
    this.viewer = null;
    /** Whether the picture is in a headset and not on the page. */
    this.presenting = false;
    this.painter = new Painter(this.renderer, this.device, {
      onChange: () => this.viewer?.request(),
      onSharp: () => this.viewer?.sharp(),
    });
    this.canvas.addEventListener("webglcontextlost", (event) => this.lose(event));
    addEventListener("online", () => this.painter.loader.forgive());
    this.canvas.addEventListener("webglcontextrestored", () => this.regain());
  }

  /** Lends everything to a viewer. @param {Viewer} viewer */
  lend(viewer) {
    this.viewer?.leave();
    this.viewer = viewer;
  }

  /** @param {Event} event */
  lose(event) {
    event.preventDefault(); // or the context is never given back
    this.painter.rest();
    this.viewer?.interrupt();
  }

  regain() {
    this.painter.revive();
    this.viewer?.request();
  }
}
