/**
 * The links in the picture: put where they belong, and turned to when they get the focus.
 *
 * @typedef {import("./projection.js").Camera} Camera
 */
import { direction, project } from "./projection.js";

/** Half the size of a marker, in pixels. */
const HALF = 22;

export class Hotspots {
  /** @param {HTMLElement} list @param {number} yaw0 heading of the panorama's centre */
  constructor(list, yaw0) {
    /** @type {{link: HTMLAnchorElement, place: import("./projection.js").Vector}[]} */
    this.spots = [...list.querySelectorAll("a")].map((link) => {
      const { heading, pitch } = aimOf(link);
      return { link, place: direction(heading - yaw0, pitch) };
    });
  }

  /** @param {Camera} camera in CSS pixels */
  place(camera) {
    for (const { link, place } of this.spots) {
      const { x, y, visible } = project(camera, place);
      link.classList.toggle("hotspot--away", !visible);
      // Those out of view wait in the middle: focusing them must not scroll the stage.
      const left = visible ? x : camera.width / 2;
      const top = visible ? y : camera.height / 2;
      const flipped = left > camera.width / 2;
      link.classList.toggle("hotspot--flipped", flipped);
      const shift = flipped ? `calc(${HALF}px - 100%)` : `${-HALF}px`;
      link.style.transform = `translate(${left.toFixed(1)}px, ${top.toFixed(1)}px) translate(${shift}, -50%)`;
    }
  }

  /** Gives the links back to the flow of the page. */
  free() {
    for (const { link } of this.spots) {
      link.style.transform = "";
      link.classList.remove("hotspot--away", "hotspot--flipped");
    }
  }
}

/** @param {HTMLElement} link @returns {{heading: number, pitch: number}} */
export const aimOf = ({ dataset }) => ({ heading: Number(dataset.heading), pitch: Number(dataset.pitch) });
