/**
 * The links in the picture: put where they belong, and turned to when they get the focus.
 *
 * @typedef {import("./projection.js").Camera} Camera
 * @typedef {{x: number, y: number}} Point
 * @typedef {{link: HTMLAnchorElement, place: import("./projection.js").Vector, width: number,
 *   height: number}} Spot
 */
import { element } from "./elements.js";
import { direction, project } from "./projection.js";

/** Half the size of a marker, in pixels. */
const HALF = 22;

export class Hotspots {
  /** @param {HTMLElement} list @param {number} yaw0 heading of the panorama's centre */
  constructor(list, yaw0) {
    /** @type {Spot[]} */
    this.spots = [...list.querySelectorAll("a")].map((link) => {
      const { heading, pitch } = aimOf(link);
      return { link, place: direction(heading - yaw0, pitch), width: 0, height: 0 };
    });
  }

  /** Learns how large the labels are; once for each size of the stage. */
  measure() {
    for (const { link } of this.spots) link.classList.remove("hotspot--bare");
    for (const spot of this.spots) {
      spot.width = spot.link.offsetWidth;
      spot.height = spot.link.offsetHeight;
    }
  }

  /** @param {Camera} camera in CSS pixels */
  place(camera) {
    const middle = camera.width / 2;
    /** @type {(Point & {spot: Spot})[]} */
    const seen = [];
    for (const spot of this.spots) {
      const point = project(camera, spot.place);
      spot.link.classList.toggle("hotspot--away", !point.visible);
      // Those out of view wait in the middle: focusing them must not scroll the stage.
      const at = point.visible ? point : { x: middle, y: camera.height / 2 };
      put(spot.link, at, at.x > middle);
      if (point.visible) seen.push({ ...at, spot });
    }
    seen.sort((a, b) => Math.abs(a.x - middle) - Math.abs(b.x - middle));
    bareWhereCrowded(seen, middle);
  }

  /** Gives the links back to the flow of the page. */
  free() {
    for (const { link } of this.spots) {
      link.style.transform = "";
      link.classList.remove("hotspot--away", "hotspot--flipped", "hotspot--bare");
    }
  }
}

/** @param {HTMLElement} link @param {Point} at its marker @param {boolean} flipped label to the left */
function put(link, { x, y }, flipped) {
  const shift = flipped ? `calc(${HALF}px - 100%)` : `${-HALF}px`;
  link.classList.toggle("hotspot--flipped", flipped);
  link.style.transform = `translate(${x}px, ${y}px) translate(${shift}, -50%)`;
}

/** Leaves out a label that would cover another's marker, or a label nearer to the middle; turning
 * there brings it back.
 * @param {(Point & {spot: Spot})[]} seen the nearest to the middle first @param {number} middle */
function bareWhereCrowded(seen, middle) {
  const markers = seen.map((point) => around(point, 16));
  /** @type {import("./pyramid.js").Box[]} */
  const labels = [];
  for (const [index, { x, y, spot }] of seen.entries()) {
    const left = x > middle ? x + HALF - spot.width : x - HALF;
    const full = { left, right: left + spot.width, top: y - spot.height / 2, bottom: y + spot.height / 2 };
    const own = markers[index];
    const bare = [...labels, ...markers].some((box) => box !== own && meets(box, full));
    spot.link.classList.toggle("hotspot--bare", bare);
    labels.push(bare ? around({ x, y }, HALF) : full);
  }
}

/** @param {{x: number, y: number}} middle @param {number} half of its side @returns {import("./pyramid.js").Box} */
const around = ({ x, y }, half) => ({ left: x - half, right: x + half, top: y - half, bottom: y + half });

/** @param {import("./pyramid.js").Box} a @param {import("./pyramid.js").Box} b */
const meets = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Makes the list of links where the page brings none, as in an embed.
 * @param {import("./scene.js").Scene} scene @returns {HTMLUListElement} */
export function listOf(scene) {
  const items = scene.hotspots.map((hotspot) => {
    const { kind, title, lang, heading, pitch } = hotspot;
    const { href } = new URL(hotspot.url, scene.url);
    const aim = { "data-heading": `${heading}`, "data-pitch": `${pitch}` };
    const link = element("a", { class: `hotspot hotspot--${kind}`, href, ...aim }, title);
    if (lang) link.lang = lang;
    if (hotspot.scene) link.dataset.scene = hotspot.scene;
    return element("li", {}, link);
  });
  return element("ul", { class: "pano__hotspots" }, ...items);
}

/** @param {HTMLElement} link @returns {{heading: number, pitch: number}} */
export const aimOf = ({ dataset }) => ({ heading: Number(dataset.heading), pitch: Number(dataset.pitch) });
