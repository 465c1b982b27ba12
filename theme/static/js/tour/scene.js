/**
 * A scene as the build writes it to szene.json. The Python side has checked it; we trust it.
 *
 * @typedef {import("./view.js").Look} Look
 * @typedef {{kind: "scene" | "info", title: string, heading: number, pitch: number, url: string,
 *   scene?: string, lang?: string}} Hotspot lang: where it is not that of the page
 * @typedef {{id: string, title: string, tour: string, url: string, view: Look,
 *   still: Look & {width: number, height: number}, face: number, tile: number,
 *   levels: import("./pyramid.js").Level[], tiles: string, preview: string, yaw0: number,
 *   hotspots: Hotspot[], moments?: Moment[], extent?: Extent, absent: Set<string>}} Scene
 * @typedef {{title: string, url: string, scene: string, current?: boolean}} Moment a capture of the
 *   same place at some time
 * @typedef {[number, number, number, number]} Extent left, right, bottom, top of what a partial
 *   panorama shows, in degrees from its centre
 */

import { answerFrom, once } from "./loader.js";

/** Fetches scenes, each once; addresses in them become absolute. */
export class Scenes {
  /** @param {boolean} avif whether the browser takes AVIF */
  constructor(avif) {
    this.avif = avif;
    /** @type {Map<string, Promise<Scene>>} */
    this.fetched = new Map();
  }

  /** @param {string} address @returns {Promise<Scene>} */
  fetch(address) {
    const url = new URL(address, document.baseURI).href;
    return once(this.fetched, url, () => request(url, this.avif));
  }
}

/** @param {string} url @param {boolean} avif @returns {Promise<Scene>} */
async function request(url, avif) {
  const scene = await (await answerFrom(url)).json();
  /** @param {string} path */
  const absolute = (path) => new URL(path, url).href;
  const kind = avif && scene.formats?.includes("avif") ? "avif" : "jpg";
  return {
    ...scene,
    tiles: decodeURI(absolute(scene.tiles)).replace("{e}", kind),
    preview: absolute(scene.preview),
    url: absolute(scene.url),
    absent: new Set(scene.absent),
  };
}
