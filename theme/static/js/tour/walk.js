/**
 * Walking from scene to scene in place: picture, text, address and focus change, the page stays.
 * Whatever goes wrong ends in an ordinary visit of the next page.
 *
 * @typedef {import("./viewer.js").Viewer} Viewer
 * @typedef {import("./view.js").Look} Look
 * @typedef {import("./scene.js").Scene} Scene
 */
import { element, part } from "./elements.js";
import { formatHash, parseHash } from "./hash.js";
import { aimOf } from "./hotspots.js";
import { wantsCalm } from "./motion.js";
import { adoptAround, adoptScene, fetchPage, fits, panoOf } from "./page.js";
import { WORDS } from "./words.js";

/** The next preview strip may take this long before one walks without it, in milliseconds. */
const PATIENCE = 1200;
/** Neighbours whose preview is fetched ahead while all is quiet. */
const NEIGHBOURS = 6;

export class Walk {
  /** @param {Viewer} viewer @param {boolean} embedded in a page that is not the scene's own */
  constructor(viewer, embedded) {
    this.viewer = viewer;
    this.studio = viewer.studio;
    this.embedded = embedded;
    this.path = location.pathname;
    this.busy = false;
    /** @type {Map<string, Promise<Document | null>>} */
    this.pages = new Map();
  }

  /** Fetches a neighbour's page and preview ahead. @param {string} url */
  preload(url) {
    if (!this.pages.has(url)) {
      const page = fetchPage(url);
      page.catch(() => this.pages.delete(url));
      this.pages.set(url, page);
    }
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
    await Promise.race([preview, new Promise((done) => setTimeout(done, PATIENCE))]);
    return scene;
  }

  /** Follows a link, looking where it leads in the picture.
   * @param {string} url @param {boolean} [above] the picture is to be sought further up */
  async follow(url, above = false) {
    if (this.busy) return;
    const [door] = this.doorsTo(url);
    const { fov } = this.viewer.view.look;
    const look = door ? { heading: aimOf(door).heading, pitch: 0, fov } : parseHash(new URL(url).hash);
    await this.walkOrVisit(url, look, door?.dataset.scene);
    if (above) scrollTo(0, 0);
  }

  /** Changes to another capture of the place, looking where one looks.
   * @param {string} url @param {string} scene its data */
  async shift(url, scene) {
    if (this.busy) return;
    await this.walkOrVisit(url, this.viewer.view.look, scene, true);
    await this.viewer.moments.choose(); // the slider may have gone on
  }

  /** @param {string} url @param {Partial<Look>} look @param {string} [scene] its data
   * @param {boolean} [inPlace] without a step */
  async walkOrVisit(url, look, scene, inPlace) {
    try {
      await this.go(url, look, scene, true, inPlace);
    } catch {
      location.assign(url.split("#")[0] + formatHash(look));
    }
  }

  /** Walks to the page the browser's back or forward leads to. @param {PopStateEvent} event */
  async goBack(event) {
    if (location.pathname === this.path) return;
    await this.go(location.href, event.state?.look ?? {}).catch(() => location.reload());
  }

  /** @param {string} url @param {Partial<Look>} look @param {string} [sceneAddress] when known
   * @param {boolean} [push] a new entry into the browser's history @param {boolean} [inPlace] */
  async go(url, look, sceneAddress, push = false, inPlace = false) {
    this.busy = true;
    if (!inPlace) this.viewer.live.note(WORDS.walking);
    try {
      const early = sceneAddress && this.sceneOf(sceneAddress);
      const pano = panoOf(await this.takePage(url));
      if (!this.embedded && !fits(this.viewer.root, pano)) throw new Error("other page");
      const scene = await (early || this.sceneOf(pano.dataset.scene ?? ""));
      this.viewer.fade(() => this.change(url, pano, scene, look, push), inPlace);
      if (!inPlace) this.focus();
      this.viewer.root.dispatchEvent(new CustomEvent("tour:walk", { bubbles: true, detail: { url } }));
    } finally {
      this.busy = false;
    }
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
    if (!this.embedded) this.changeAddress(url, push, look);
    viewer.still = pano.querySelector(".pano__still");
    adoptScene(viewer.root, pano, this.embedded);
    if (!this.embedded) adoptAround(viewer.root, pano);
    viewer.enter(scene, look);
  }

  /** Keeps both looks in the browser's history. @param {string} url @param {boolean} push
   * @param {Partial<Look>} look */
  changeAddress(url, push, look) {
    if (push) {
      history.replaceState({ look: this.viewer.view.look }, "");
      history.pushState({ look }, "", url);
    }
    this.path = location.pathname;
  }

  /** Puts the focus where the new scene begins. */
  focus() {
    const hidden = this.embedded || document.fullscreenElement;
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
