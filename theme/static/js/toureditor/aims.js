/**
 * The cards below the picture: the point, north, and the first view.
 *
 * @typedef {import("./tourfile.js").Aim} Aim
 * @typedef {import("./tourfile.js").Look} Look
 * @typedef {{point: (aim: Aim) => void, middle: () => void, north: (meant: number, along: boolean) => void,
 *   centre: (heading: number, along: boolean) => void, setLook: () => void, showLook: () => void}} Acts
 */
import { element } from "../tour/elements.js";
import { input, onChange, onClick, part, put } from "./parts.js";
import { tenth } from "./tourfile.js";
import { angle, lookWords } from "./words.js";

const WINDS = /** @type {const} */ ([["Norden", 0], ["Osten", 90], ["Süden", 180], ["Westen", 270]]);

export class Aims {
  /** @param {Acts} acts */
  constructor(acts) {
    this.acts = acts;
    onClick({
      middle: acts.middle, "set-look": acts.setLook, "show-look": acts.showLook,
      "set-north": () => acts.north(Number(input("meant").value), this.along),
    });
    onChange({ "point-heading": () => this.typed(), "point-pitch": () => this.typed(), centre: () => this.turned() });
  }

  /** Whether hotspots and first view are to stay at their places in the picture. */
  get along() {
    return input("along").checked;
  }

  typed() {
    const [heading, pitch] = [input("point-heading"), input("point-pitch")];
    if (heading.reportValidity() && pitch.reportValidity()) {
      this.acts.point({ heading: Number(heading.value), pitch: Number(pitch.value) });
    }
  }

  turned() {
    const field = input("centre");
    if (field.value !== "" && field.reportValidity()) this.acts.centre(Number(field.value), this.along);
  }

  /** @param {import("./desk.js").Desk} desk */
  show({ point, yaw0, here, neighbours }) {
    put(input("point-heading"), point ? `${point.heading}` : "");
    put(input("point-pitch"), point ? `${point.pitch}` : "");
    put(input("centre"), `${tenth(yaw0)}`);
    part("saved-look").textContent = lookWords(here.view);
    const select = input("meant");
    const { value } = select;
    select.replaceChildren(
      ...WINDS.map(([name, heading]) => option(heading, `im ${name} (${heading}°)`)),
      ...neighbours.map(({ title, heading }) => option(heading, `Richtung ${title} (${angle(heading)})`)),
    );
    select.value = value;
    if (!select.value) select.value = "0";
  }

  /** @param {Look} look */
  showLook(look) {
    part("look").textContent = lookWords(look);
  }
}

/** @param {number} heading @param {string} words */
const option = (heading, words) => element("option", { value: `${heading}` }, words);
