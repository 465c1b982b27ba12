/**
 * The panorama on the desk: our viewer, in which hotspots are moved instead of followed.
 *
 * @typedef {import("../tour/view.js").Look} Look
 * @typedef {import("./handles.js").Pin} Pin
 * @typedef {import("./tourfile.js").Aim} Aim
 * @typedef {{point: (aim: Aim) => void, choose: (pin: number) => void, drag: (pin: number, aim: Aim) => void,
 *   drop: (pin: number, aim: Aim) => void, nudge: (pin: number, heading: number, pitch: number) => void,
 *   erase: (pin: number) => void, look: (look: Look) => void}} Acts
 */
import { element } from "../tour/elements.js";
import { cameraOf, project, direction } from "../tour/projection.js";
import { Studio } from "../tour/studio.js";
import { Viewer } from "../tour/viewer.js";
import { aimAt } from "./geometry.js";
import { Handles } from "./handles.js";
import { stepOf } from "./steps.js";

/** A pull shorter than this, in pixels, is a click. */
const CLICK = 4;
/** How near to the edge a pin may come before the view follows it, as a share of the stage. */
const EDGE = 0.08;
const HELP = [
  "Ein Klick ins Bild setzt den Punkt.",
  "Hotspots lassen sich mit der Maus ziehen, mit den Pfeiltasten um ein Grad bewegen, mit Umschalt um ein Zehntel.",
  "Entf löscht sie. Auf dem Bild selbst drehen die Pfeiltasten den Blick.",
].join(" ");

export class Picture extends Viewer {
  /** @param {HTMLElement} root @param {import("../tour/scene.js").Scene} scene
   *  @param {import("../tour/studio.js").Studio} studio @param {Acts} acts */
  constructor(root, scene, studio, acts) {
    super(root, scene, studio, () => {});
    this.acts = acts;
    /** What hangs at the pointer. @type {{pin: number, x: number, y: number, way: number} | null} */
    this.pull = null;
    /** Whether a pin has just been let go: the click that follows means nothing. */
    this.dropped = false;
    this.still = element("div"); // never shown: it lets the rough picture be seen at once
  }

  build() {
    super.build();
    if (this.help) this.help.textContent = HELP;
    this.bar?.querySelector(".pano__tool--share")?.remove();
    this.stage.append(element("span", { class: "editor__cross", "aria-hidden": "true" }));
  }

  listen() {
    super.listen();
    const { signal } = this.end;
    /** @param {string} type @param {(event: any) => void} act */
    const on = (type, act) => this.list.addEventListener(type, act, { signal });
    on("pointerdown", (event) => this.grab(event));
    on("pointermove", (event) => this.carry(event));
    on("pointerup", (event) => this.release(event));
    on("pointercancel", () => (this.pull = null));
    on("keydown", (event) => this.press(event));
    this.stage.addEventListener("pointerdown", () => (this.dropped = false), { signal, capture: true });
    this.stage.addEventListener("click", (event) => this.touch(event), { signal });
  }

  /** Shows pins over the picture. @param {Pin[]} pins */
  pin(pins) {
    this.pins = pins;
    this.hotspots = new Handles(this.list, this.scene.yaw0, pins);
    this.render();
  }

  /** The still of a scene is not on this page. */
  showStill() {}

  render() {
    super.render();
    this.acts.look(this.view.look);
  }

  /** Says where one looks once the compass has been turned below the picture.
   * @param {number} turn in degrees @returns {Look} */
  lookTurned(turn) {
    const { look } = this.view;
    return { ...look, heading: look.heading + turn };
  }

  get camera() {
    const { width, height, look } = this.view;
    const focal = this.view.focalOf(look);
    return cameraOf({ yaw: look.heading - this.scene.yaw0, pitch: look.pitch, focal, width, height });
  }

  /** Turns to a direction unless it is well in view. @param {Aim} aim */
  follow({ heading, pitch }) {
    const { width, height } = this.view;
    const { x, y, visible } = project(this.camera, direction(heading - this.scene.yaw0, pitch));
    const [across, down] = [x / width, y / height];
    const well = visible && Math.min(across, 1 - across, down, 1 - down) > EDGE;
    if (!well) this.motion.turnTo({ heading, pitch });
  }

  /** @param {Event} event */
  approach({ target, type }) {
    const pin = this.pins?.[this.indexOf(target)];
    if (pin && type === "focusin" && /** @type {Element} */ (target).matches(":focus-visible")) this.follow(pin);
  }

  /** Nothing is followed here: a click chooses. @param {MouseEvent} event */
  click(event) {
    const pin = this.indexOf(event.target);
    if (pin >= 0 && !this.dropped) this.acts.choose(pin);
  }

  /** @param {MouseEvent} event */
  touch(event) {
    const { target } = event;
    if (this.dropped || !(target instanceof Element) || target.closest("button")) return;
    this.acts.point(this.aimOf(event, 0, 0));
  }

  /** @param {PointerEvent} event */
  grab(event) {
    const pin = this.indexOf(event.target);
    const held = this.pins?.[pin];
    if (!held || event.button !== 0) return;
    /** @type {Element} */ (event.target).setPointerCapture(event.pointerId);
    const { x, y } = project(this.camera, direction(held.heading - this.scene.yaw0, held.pitch));
    const stage = this.stage.getBoundingClientRect();
    this.pull = { pin, x: event.clientX - stage.left - x, y: event.clientY - stage.top - y, way: 0 };
  }

  /** @param {PointerEvent} event */
  carry(event) {
    const { pull } = this;
    if (!pull) return;
    pull.way += Math.hypot(event.movementX, event.movementY);
    if (pull.way < CLICK) return;
    this.acts.drag(pull.pin, this.aimOf(event, pull.x, pull.y));
  }

  /** @param {PointerEvent} event */
  release(event) {
    const { pull } = this;
    this.pull = null;
    this.dropped = Boolean(pull && pull.way >= CLICK);
    if (pull && this.dropped) this.acts.drop(pull.pin, this.aimOf(event, pull.x, pull.y));
  }

  /** @param {KeyboardEvent} event */
  press(event) {
    const pin = this.indexOf(event.target);
    const step = stepOf(event);
    if (pin < 0 || (!step && event.key !== "Delete")) return;
    event.preventDefault();
    event.stopPropagation(); // on the stage the arrows turn the view
    if (step) this.acts.nudge(pin, step.heading, step.pitch);
    else this.acts.erase(pin);
  }

  /** Finds what a pointer is at. @param {MouseEvent} event @param {number} dx @param {number} dy how far
   * the pointer is from the middle of what it holds @returns {Aim} */
  aimOf({ clientX, clientY }, dx, dy) {
    const stage = this.stage.getBoundingClientRect();
    return aimAt(this.camera, clientX - stage.left - dx, clientY - stage.top - dy, this.scene.yaw0);
  }

  /** @param {EventTarget | null} target @returns {number} which pin it is, −1 for none */
  indexOf(target) {
    const item = target instanceof Element ? target.closest("li") : null;
    return item && item.parentElement === this.list ? [...this.list.children].indexOf(item) : -1;
  }
}

/** @returns {Studio | null} null where WebGL is missing */
export function studioOrNone() {
  try {
    return new Studio();
  } catch {
    return null;
  }
}

/** What the viewer needs of a scene: tiles as built, directions as in the file.
 * @param {any} built @param {import("./tourfile.js").Scene} here @param {number} yaw0 */
export const sceneFor = (built, { title, view }, yaw0) => ({
  ...built, title, view, yaw0, hotspots: [], tiles: built.tiles.replace("{e}", "jpg"), absent: new Set(built.absent),
});
