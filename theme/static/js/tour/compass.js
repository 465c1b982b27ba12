/** A small dial in the corner that shows where one looks; the live region says it in words. */
import { element, icon } from "./elements.js";
import { directionLetters } from "./words.js";

export class Compass {
  constructor() {
    this.needle = icon("M12 2l5 11H7zM12 13v9", "pano__needle");
    this.text = element("span");
    this.element = element("div", { class: "pano__compass", "aria-hidden": "true" }, this.needle, this.text);
  }

  /** @param {number} heading */
  show(heading) {
    this.needle.style.transform = `rotate(${-heading}deg)`;
    this.text.textContent = `${directionLetters(heading)} ${Math.round(heading) % 360}°`;
  }
}
