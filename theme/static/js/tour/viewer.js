/**
 * One scene, live: takes over the still of a `.pano` and gives it back.
 *
 * @typedef {import("./studio.js").Studio} Studio
 * @typedef {import("./scene.js").Scene} Scene
 * @typedef {import("./view.js").Look} Look
 */
import { Compass } from "./compass.js";
import { listen } from "./controls.js";
import { dress, element, part } from "./elements.js";
import { Gyro, hasGyro } from "./gyro.js";
import { formatHash, parseHash, remember } from "./hash.js";
import { Hotspots, aimOf, listOf } from "./hotspots.js";
import { Info } from "./info.js";
import { Live } from "./live.js";
import { Moments, momentOf } from "./moments.js";
import { Motion } from "./motion.js";
import { cameraOf } from "./projection.js";
import { button, toolbar } from "./tools.js";
import { View } from "./view.js";
import { Walk, leaveGhost } from "./walk.js";
import { WORDS, viewSentence } from "./words.js";

/** The field of view in which one looks at what a text tells of, in degrees. */
const CLOSE = 50;
/** Milliseconds the view must rest before the address says it: browsers allow 100 changes in 30 s. */
const REST = 400;

export class Viewer {
  /** @param {HTMLElement} root the `.pano` @param {Scene} scene @param {Studio} studio
   *  @param {() => void} onLeave */
  constructor(root, scene, studio, onLeave) {
    this.root = root;
    this.scene = scene;
    this.studio = studio;
    this.onLeave = onLeave;
    this.stage = part(root, ".pano__stage");
    /** @type {HTMLElement} */
    this.list = root.querySelector(".pano__hotspots") ?? listOf(scene);
    /** Whether it is in a page that is not the scene's own. */
    this.embedded = root.classList.contains("pano--embed");
    /** The still of the scene, where it is not on the page yet. @type {Element | null} */
    this.still = null;
    /** Whether the canvas shows this scene, and no longer the still. */
    this.drawn = false;
    this.frame = 0;
    /** Whether it was said that a tile failed. */
    this.broken = false;
    this.end = new AbortController();
    this.live = new Live(part(root, ".pano__status"));
    this.view = new View(scene, () => this.moved());
    this.motion = new Motion(this.view);
    this.hotspots = new Hotspots(this.list, scene.yaw0);
    this.info = new Info(this.stage);
    this.compass = new Compass();
    this.gyro = new Gyro(this.view, () => this.live.note(WORDS.noMotion));
    this.walk = new Walk(this);
    this.moments = new Moments((moment) => void this.walk.shift(moment));
    /** What still shows the time before. @type {Element | undefined} */
    this.ghost = undefined;
  }

  /** Takes the stage. */
  start() {
    this.studio.lend(this);
    this.build();
    this.listen();
    this.view.resize(this.stage.clientWidth || 1, this.stage.clientHeight || 1); // the limits depend on it
    this.enter(this.scene, this.embedded ? {} : (history.state?.look ?? parseHash(location.hash)));
    this.sizes = new ResizeObserver(() => this.resize());
    this.sizes.observe(this.stage);
  }

  build() {
    const { root, stage } = this;
    this.help = element("span", { class: "pano__help", id: `${root.id || "pano"}-help` }, WORDS.keys);
    const tools = toolbar(this.view, this.motion, {
      share: () => void this.share(),
      gyro: hasGyro() && ((button) => void this.switchGyro(button)),
      fullscreen: document.fullscreenEnabled && (() => void this.switchFullscreen()),
    });
    tools.querySelector(".pano__tool--gyro")?.setAttribute("aria-pressed", "false");
    root.classList.add("pano--live");
    dress(stage, { role: "application", tabindex: "0", "aria-describedby": this.help.id });
    stage.append(this.studio.canvas, this.list, this.compass.element, this.help);
    this.bar = element("div", {}, tools, this.moments.element);
    stage.after(this.bar);
    void this.offerVr(tools);
  }

  listen() {
    const { signal } = this.end;
    /** @param {EventTarget} target @param {string} type @param {(event: any) => void} act */
    const on = (target, type, act) => target.addEventListener(type, act, { signal });
    listen(this.stage, this.view, this.motion, signal);
    on(this.stage, "pointerdown", () => this.info.close());
    const links = this.embedded ? this.list : document;
    on(links, "click", (event) => this.click(event));
    on(links, "pointerover", (event) => this.approach(event));
    on(links, "focusin", (event) => this.approach(event));
    on(window, "beforeprint", () => this.showStill());
    if (!this.embedded) on(window, "popstate", (event) => this.walk.goBack(event)); // links to a view, too
  }

  /** Shows a scene. @param {Scene} scene @param {Partial<Look>} look what differs from its own view */
  enter(scene, look) {
    this.scene = scene;
    this.info.close();
    this.moments.show(scene);
    this.title = [scene.title, momentOf(scene)?.title].filter(Boolean).join(", ");
    this.stage.setAttribute("aria-label", `${WORDS.view} ${this.title}`);
    this.motion.stop();
    this.hotspots = new Hotspots(this.list, scene.yaw0);
    this.studio.painter.pyramid = scene;
    this.view.move(scene, look);
    this.drawn = false;
    clearTimeout(this.rest); // one has come, and not turned
    this.resize();
    if (this.studio.renderer.lost) this.interrupt();
    else if (!this.drawn) this.showStill();
  }

  resize() {
    const { clientWidth, clientHeight } = this.stage;
    if (!clientWidth || !clientHeight) return;
    const ratio = devicePixelRatio;
    this.view.resize(clientWidth, clientHeight);
    this.hotspots.measure();
    this.studio.renderer.resize(Math.round(clientWidth * ratio), Math.round(clientHeight * ratio));
    this.render(); // at once: a resized canvas is empty
  }

  moved() {
    this.ghost?.remove();
    this.studio.painter.moved(this.covered);
    this.root.dataset.state = "moving";
    this.request();
    clearTimeout(this.rest);
    if (!this.embedded) this.rest = setTimeout(() => this.keep(), REST);
  }

  /** Keeps the address up to date: what one sees can be copied from it, and survives a reload. */
  keep() {
    const { look, atHome } = this.view;
    remember(look, atHome ? location.href.replace(/#.*=.*/, "") : formatHash(look));
  }

  /** Whether the still on the page shows what one looks at. */
  get covered() {
    return this.view?.atHome && !this.still; // a view says that it moved before it is one
  }

  /** Asks for a frame. */
  request() {
    this.frame ||= requestAnimationFrame(() => this.render());
  }

  render() {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    if (this.studio.presenting) return;
    this.paint();
    this.root.classList.toggle("pano--drawn", this.drawn);
    const { look, home } = this.view;
    const seen = this.drawn ? look : home;
    this.hotspots.place(this.cameraFor(seen, this.view));
    this.compass.show(seen.heading);
    if (this.drawn) this.live.direction(viewSentence(this.title, look)); // the still stays as it is
  }

  paint() {
    const { view, studio } = this;
    const cover = studio.painter.paint(this.cameraFor(view.look, studio.canvas));
    // The still is sharper than the preview: while it shows the same view it stays until the tiles are there.
    if (!this.drawn && (cover === "fine" || (cover && !this.covered))) {
      this.drawn = true;
      this.live.clear(); // what is to be seen is no longer waited for
    }
    if (cover === "fine") this.ghost?.classList.add("pano__ghost--go");
  }

  /** Looks through the stage, or through a canvas of as many pixels as it has.
   * @param {Look} look @param {{width: number, height: number}} size */
  cameraFor(look, { width, height }) {
    const focal = (this.view.focalOf(look) * width) / this.view.width;
    return cameraOf({ yaw: look.heading - this.scene.yaw0, pitch: look.pitch, focal, width, height });
  }

  /** All that can be sharp is sharp; time to look around the corner. */
  sharp() {
    this.root.dataset.state = this.drawn ? "sharp" : "still";
    if (!this.drawn) {
      this.ghost?.remove(); // the still shows the time that was asked for
      return this.live.note(WORDS.unreachable, true);
    }
    const { painter, device } = this.studio;
    if (painter.holes && !this.broken) this.live.note(WORDS.broken, true);
    else if (this.broken && !painter.holes) this.live.clear();
    this.broken = painter.holes;
    if (!device.frugal && !painter.loader.busy) this.walk.preloadScenes(this.doors());
  }

  /** Lists the links to other scenes. @returns {HTMLAnchorElement[]} */
  doors() {
    return [...this.list.querySelectorAll("a")].filter((link) => link.dataset.scene);
  }

  /** Says which other scene of the tour a link leads to, wherever on the page it stands.
   * @param {HTMLAnchorElement} link maybe one in a drawing, whose href is no text
   * @returns {string} nothing where it leads elsewhere */
  wayOf(link) {
    const { href, pathname } = new URL(link.getAttribute("href") ?? "", document.baseURI);
    const [there, here] = [href, location.href].map((address) => new URL("..", address).href);
    const near = !this.embedded && there === here && pathname !== location.pathname;
    return link.dataset.scene || near ? href : "";
  }

  /** The context is lost: the still comes back, with its links in their places. */
  interrupt() {
    this.drawn = false;
    this.root.dataset.state = "lost";
    this.showStill();
    this.live.note(WORDS.lost, true);
    this.render();
  }

  /** Puts the still of this scene in the place of the one the page came with. */
  showStill() {
    if (!this.still) return;
    this.stage.querySelector(".pano__still")?.replaceWith(this.still);
    this.still = null;
  }

  /** Changes what is shown while the old picture fades: with a step forward, or in its place once
   * the new one is sharp. @param {() => void} change @param {boolean} inPlace */
  fade(change, inPlace) {
    this.render();
    const ghost = leaveGhost(this.studio.canvas, inPlace);
    change();
    this.ghost = inPlace ? ghost : undefined;
  }

  /** @param {Event} event */
  approach({ target, type }) {
    const link = linkAt(target);
    if (!link) return;
    const url = this.wayOf(link);
    if (url) this.walk.preload(url);
    if (type === "focusin" && link.matches(".hotspot:focus-visible")) this.motion.turnTo(aimOf(link));
  }

  /** @param {MouseEvent} event */
  click(event) {
    const link = linkAt(event.target);
    const plain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!link || !plain || link.getAttribute("target")) return;
    const url = this.wayOf(link);
    const inside = this.list.contains(link);
    if (url) void this.walk.follow(url, !inside);
    else if (inside && this.info.show(link))
      this.motion.turnTo({ ...aimOf(link), fov: Math.min(this.view.look.fov, CLOSE) });
    else return;
    event.preventDefault();
  }

  async share() {
    const { look } = this.view;
    const hash = formatHash(look);
    if (!this.embedded) remember(look, hash);
    const url = this.scene.url + hash;
    try {
      if (navigator.share) return await navigator.share({ title: this.title, url });
      await navigator.clipboard.writeText(url);
      this.live.note(WORDS.copied);
    } catch (reason) {
      if (/** @type {Error} */ (reason).name !== "AbortError") this.live.note(WORDS.address);
    }
  }

  /** @param {HTMLElement} tools */
  async offerVr(tools) {
    const { vr } = this.root.dataset;
    const { xr } = /** @type {any} */ (navigator);
    if (!vr || !(await xr?.isSessionSupported("immersive-vr").catch(() => false))) return;
    const enter = () => import(vr).then(({ present }) => present(this));
    tools.append(button("vr", () => void enter().catch(() => this.live.note(WORDS.noVr))));
  }

  /** @param {HTMLButtonElement} button */
  async switchGyro(button) {
    button.setAttribute("aria-pressed", `${await this.gyro.toggle()}`);
  }

  async switchFullscreen() {
    if (document.fullscreenElement) return document.exitFullscreen();
    await this.root.requestFullscreen();
    this.stage.focus();
  }

  /** Gives the stage back to the still. */
  leave() {
    this.end.abort();
    this.sizes?.disconnect();
    this.motion.stop();
    this.gyro.stop();
    this.info.close();
    this.studio.painter.rest();
    cancelAnimationFrame(this.frame);
    this.showStill();
    this.hotspots.free();
    this.root.classList.remove("pano--live", "pano--drawn");
    for (const name of ["tabindex", "role", "aria-label", "aria-describedby"]) this.stage.removeAttribute(name);
    for (const node of [this.bar, this.help, this.compass.element]) node?.remove();
    this.onLeave();
  }
}

/** @param {EventTarget | null} target @returns {HTMLAnchorElement | null | undefined} */
const linkAt = (target) => /** @type {Partial<Element>} */ (target).closest?.("a");
