/**
 * Walking from scene to scene in place: picture, text, address and focus change, the page stays.
 * Whatever goes wrong ends in an ordinary visit of the next page.
 *
 * @typedef {import("./viewer.js").Viewer} Viewer
 * @typedef {import("./view.js").Look} Look
 * @typedef {import("./scene.js").Scene} Scene
 */
import { element, part } from "./elements.js";
import { formatHash, parseHash, remember } from "./hash.js";
import { aimOf } from "./hotspots.js";
import { once } from "./loader.js";
import { wantsCalm } from "./motion.js";
import { adoptAround, adoptScene, fetchPage, fits } from "./page.js";
import { WORDS } from "./words.js";

/** The next preview strip may take this long before one walks without it, in milliseconds. */
const PATIENCE = 1200;
/** All of the next scene may take this long before its page is visited like any other. */
const LONGEST = 8000;
/** Neighbours whose preview is fetched ahead while all is quiet. */
const NEIGHBOURS = 6;

/** @param {number} time in milliseconds @returns {Promise<any>} */
const after = (time) => new Promise((done) => setTimeout(done, time));

export class Walk {
  /** @param {Viewer} viewer */
  constructor(viewer) {
    this.viewer = viewer;
    this.studio = viewer.studio;
    this.path = location.pathname;
    /** Counts what visitors ask for: of walks that overtake one another the newest wins. */
    this.turn = 0;
    /** Whether the browser is on its way to another page. */
    this.left = false;
    /** @type {Map<string, Promise<Document | null>>} */
    this.pages = new Map();
  }

  /** Fetches a neighbour's page and preview ahead. @param {string} url */
  preload(url) {
    void once(this.pages, url, () => fetchPage(url));
    this.preloadScenes(this.doorsTo(url));
  }

  /** Lists the links in the picture to a scene. @param {string} url */
  doorsTo(url) {
    return this.viewer.doors().filter(({ href }) => href === url);
  }

  /** Fetches previews ahead. @param {HTMLAnchorElement[]} doors the nearest to the view first */
  preloadScenes(doors) {
    for (const { dataset } of doors.slice(0, NEIGHBOURS)) {
      void this.sceneOf(dataset.scene ?? "").catch(() => {});
    }
  }

  /** @param {string} address @returns {Promise<Scene>} */
  async sceneOf(address) {
    const scene = await this.studio.scenes.fetch(address);
    const preview = this.studio.painter.preload(scene.preview).catch(() => {});
    await Promise.race([preview, after(PATIENCE)]);
    return scene;
  }

  /** Follows a link, looking where it leads in the picture.
   * @param {string} url @param {boolean} [above] the picture is to be sought further up */
  async follow(url, above = false) {
    const [door] = this.doorsTo(url);
    const { fov } = this.viewer.view.look;
    const look = door ? { heading: aimOf(door).heading, pitch: 0, fov } : parseHash(new URL(url).hash);
    await this.go(url, look, door?.dataset.scene, true);
    if (above) scrollTo(0, 0);
  }

  /** Changes to another capture of the place, looking where one looks; back to the one that is shown
   * no step is needed. @param {import("./scene.js").Moment} moment */
  async shift({ url, scene, current }) {
    const { root, view } = this.viewer;
    if (current) this.turn++;
    else await this.go(url + (root.dataset.inside ?? ""), view.look, scene, true, true);
  }

  /** Walks to the page the browser's back or forward leads to; on the same page, to the view.
   * @param {PopStateEvent} event */
  goBack({ state }) {
    this.turn++;
    const { view } = this.viewer;
    const look = state?.look;
    if (location.pathname !== this.path) void this.go(location.href, look);
    else view.set(look ?? (location.hash ? parseHash(location.hash) : view.home));
  }

  /** @param {string} url @param {Partial<Look>} [look] @param {string} [sceneAddress] when known
   * @param {boolean} [push] a new entry into the browser's history @param {boolean} [inPlace] */
  async go(url, look = {}, sceneAddress, push = false, inPlace = false) {
    const turn = ++this.turn;
    if (!inPlace) this.viewer.live.note(WORDS.walking);
    try {
      if (this.left) throw new Error("left");
      // What comes too late is no list, and that is an error, too.
      const [pano, scene] = await Promise.race([this.load(url, sceneAddress), after(LONGEST)]);
      if (turn !== this.turn) return;
      this.viewer.fade(() => this.change(url, pano, scene, look, push), inPlace);
      if (!inPlace) this.focus();
      this.viewer.root.dispatchEvent(new CustomEvent("tour:walk", { bubbles: true, detail: { url } }));
    } catch {
      if (turn !== this.turn) return;
      this.left = true;
      if (push) location.assign(url.split("#")[0] + formatHash(look));
      else location.reload();
    }
  }

  /** @param {string} url @param {string} [sceneAddress] when known
   * @returns {Promise<[HTMLElement, Scene]>} the picture of a page that fits around ours */
  async load(url, sceneAddress) {
    const early = sceneAddress && this.sceneOf(sceneAddress);
    const [page, scene] = await Promise.all([this.takePage(url), early]);
    /** @type {HTMLElement | null | undefined} */
    const pano = page?.querySelector(".pano[data-scene]"); // the page of an error has none
    if (!pano || !(this.viewer.embedded || fits(this.viewer.root, pano))) throw new Error("other page");
    return [pano, scene || (await this.sceneOf(pano.dataset.scene ?? ""))];
  }

  /** @param {string} url @returns {Promise<Document | null>} */
  takePage(url) {
    const page = this.pages.get(url) ?? fetchPage(url);
    this.pages.delete(url); // its nodes are about to be moved into ours
    return page;
  }

  /** @param {string} url @param {HTMLElement} pano @param {Scene} scene
   * @param {Partial<Look>} look @param {boolean} push */
  change(url, pano, scene, look, push) {
    const { viewer } = this;
    if (!viewer.embedded) this.changeAddress(url, push, look);
    viewer.still = pano.querySelector(".pano__still");
    adoptScene(viewer.root, pano, viewer.embedded);
    if (!viewer.embedded) adoptAround(viewer.root, pano);
    viewer.enter(scene, look);
  }

  /** Keeps both looks in the browser's history. @param {string} url @param {boolean} push
   * @param {Partial<Look>} look */
  changeAddress(url, push, look) {
    if (push) {
      // On a way back that was given up the entry is that of another place.
      if (location.pathname === this.path) remember(this.viewer.view.look);
      history.pushState({ look }, "", url);
    }
    this.path = location.pathname;
  }

  /** Puts the focus where the new scene begins. */
  focus() {
    const hidden = this.viewer.embedded || document.fullscreenElement;
    const place = hidden ? this.viewer.stage : part(document, "main h1");
    if (!hidden) place.tabIndex = -1;
    place.focus({ preventScroll: true });
  }
}

/** Lays a copy of the picture over the canvas that fades while one steps forward, or in its place
 * when it is told to. @param {HTMLCanvasElement} canvas just drawn @param {boolean} inPlace
 * @returns {Element | undefined} */
export function leaveGhost(canvas, inPlace) {
  if (wantsCalm()) return undefined;
  const { width, height } = canvas;
  const name = `pano__ghost pano__ghost--${inPlace ? "waits" : "steps"}`;
  const ghost = element("canvas", { class: name, width: `${width}`, height: `${height}`, "aria-hidden": "true" });
  ghost.getContext("2d")?.drawImage(canvas, 0, 0);
  canvas.after(ghost);
  ghost.addEventListener("animationend", () => ghost.remove());
  return ghost;
}
