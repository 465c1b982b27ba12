/**
 * The hotspots in the picture as handles: buttons that stand where the links of a visitor stand.
 *
 * @typedef {{kind: string, title: string, label: string, heading: number, pitch: number,
 *   chosen: boolean}} Pin
 */
import { element } from "../tour/elements.js";
import { Hotspots } from "../tour/hotspots.js";
import { direction } from "../tour/projection.js";

export class Handles extends Hotspots {
  /** @param {HTMLElement} list whose buttons stay, so that none loses the focus
   *  @param {number} yaw0 @param {Pin[]} pins */
  constructor(list, yaw0, pins) {
    super(list, yaw0);
    while (list.children.length > pins.length) list.lastElementChild?.remove();
    while (list.children.length < pins.length) list.append(element("li", {}, element("button", { type: "button" })));
    /** @type {any[]} */
    this.spots = pins.map((pin, i) => {
      const link = /** @type {HTMLButtonElement} */ (list.children[i].firstElementChild);
      dress(link, pin);
      return { link, place: direction(pin.heading - yaw0, pin.pitch), width: 0, height: 0 };
    });
    this.measure();
  }
}

/** @param {HTMLButtonElement} button @param {Pin} pin */
function dress(button, { kind, title, label, chosen }) {
  button.className = `hotspot hotspot--${kind === "to" ? "scene" : kind}`;
  button.textContent = title;
  button.setAttribute("aria-label", label);
  button.setAttribute("aria-pressed", `${chosen}`);
}
