/**
 * The slider between captures of one place: the time changes, the view stays.
 *
 * @typedef {import("./scene.js").Scene} Scene
 * @typedef {import("./scene.js").Moment} Moment
 */
import { element } from "./elements.js";
import { WORDS } from "./words.js";

/** @param {Scene} scene @returns {Moment | undefined} the capture one is in, where there are several */
export const momentOf = ({ moments }) => moments?.find((moment) => moment.current);

export class Moments {
  /** @param {(moment: Moment) => void} go */
  constructor(go) {
    this.go = go;
    /** @type {Moment[]} */
    this.moments = [];
    this.input = element("input", { type: "range", min: "0" });
    this.text = element("b");
    this.element = element("label", { class: "pano__moments" }, `${WORDS.moment} `, this.text, this.input);
    this.input.addEventListener("input", () => this.go(this.say()));
  }

  /** @param {Scene} scene */
  show({ moments = [] }) {
    this.moments = moments;
    this.element.hidden = moments.length < 2;
    this.input.max = `${moments.length - 1}`;
    this.input.value = `${moments.findIndex((moment) => moment.current)}`;
    this.say();
  }

  /** Names the chosen capture. @returns {Moment} */
  say() {
    const chosen = this.moments[Number(this.input.value)];
    this.text.textContent = chosen?.title ?? "";
    this.input.setAttribute("aria-valuetext", this.text.textContent);
    return chosen;
  }
}
