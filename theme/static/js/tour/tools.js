/**
 * The buttons below the picture: all that mouse and keys can do, by plain clicks.
 *
 * @typedef {import("./view.js").View} View
 * @typedef {import("./motion.js").Motion} Motion
 */
import { ACTS } from "./acts.js";
import { element, icon } from "./elements.js";
import { WORDS } from "./words.js";

const STROKES = {
  left: "M15 5l-7 7 7 7",
  right: "M9 5l7 7-7 7",
  up: "M5 15l7-7 7 7",
  down: "M5 9l7 7 7-7",
  larger: "M12 5v14M5 12h14",
  smaller: "M5 12h14",
  home: "M4 11l8-7 8 7M6 10v10h12V10",
  fullscreen: "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5",
  gyro: "M8 3h8v18H8zM3 8a9 9 0 0 0 0 8M21 8a9 9 0 0 1 0 8",
  vr: "M3 7h18v10h-6l-3-3-3 3H3zM6 11h3M15 11h3",
  share: "M12 15V4M8 7l4-4 4 4M5 12v8h14v-8",
};

/** By how much of the field of view a button turns. */
const STEP = 1 / 4;

/** @typedef {keyof typeof STROKES} Tool */

/** @typedef {(button: HTMLButtonElement) => void} Press */

/** @param {Tool} tool @param {Press} act @returns {HTMLButtonElement} */
export function button(tool, act) {
  const title = WORDS[tool];
  const name = { class: `pano__tool pano__tool--${tool}`, title, "aria-label": title };
  const made = element("button", { type: "button", ...name }, icon(STROKES[tool]));
  made.addEventListener("click", () => act(made));
  return made;
}

/** @param {View} view @param {Motion} motion
 * @param {Partial<Record<Tool, Press | false>>} acts what else can be done, where it can
 * @returns {HTMLElement} */
export function toolbar(view, motion, acts) {
  const bar = element("div", { class: "pano__tools", role: "group", "aria-label": WORDS.tools });
  for (const [name, act] of Object.entries(ACTS)) {
    bar.append(button(/** @type {Tool} */ (name), () => act(motion, view, STEP)));
  }
  for (const [name, act] of Object.entries(acts)) if (act) bar.append(button(/** @type {Tool} */ (name), act));
  return bar;
}
