/**
 * The map of the tour: lines and a picture below, scenes as buttons above.
 *
 * @typedef {import("./map.js").Drawing} Drawing
 */
import { element } from "../tour/elements.js";

const SVG = "http://www.w3.org/2000/svg";

/** @param {Drawing} drawing @param {string[]} titles of all scenes @param {number} current
 * @param {(scene: number) => void} choose @returns {HTMLElement} */
export function mapView(drawing, titles, current, choose) {
  const { width, height, places } = drawing;
  const map = element("div", { class: `sketch${drawing.picture ? " sketch--plan" : ""}` });
  map.style.aspectRatio = `${width} / ${height}`;
  map.append(lines(drawing, current));
  for (const { scene, badge } of places) {
    const button = element("button", { type: "button", class: "sketch__place", title: titles[scene] }, `${scene + 1}`);
    button.setAttribute("aria-label", `${scene + 1} ${titles[scene]}`);
    if (scene === current) button.setAttribute("aria-current", "true");
    button.style.left = `${(badge.x / width) * 100}%`;
    button.style.top = `${(badge.y / height) * 100}%`;
    button.addEventListener("click", () => choose(scene));
    map.append(button);
  }
  return map;
}

/** @param {Drawing} drawing @param {number} current */
function lines({ width, height, places, ways, picture }, current) {
  const svg = shape("svg", { viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" });
  if (picture) svg.append(shape("image", { href: picture, width, height }));
  for (const { from, to, scenes, back } of ways) {
    const own = scenes.includes(current) ? " sketch__way--own" : "";
    const name = `sketch__way${own}${back ? "" : " sketch__way--single"}`;
    svg.append(shape("line", { class: name, x1: from.x, y1: from.y, x2: to.x, y2: to.y }));
  }
  for (const { x, y, badge } of places) {
    svg.append(shape("line", { class: "sketch__lead", x1: x, y1: y, x2: badge.x, y2: badge.y }));
    svg.append(shape("circle", { class: "sketch__dot", cx: x, cy: y, r: 2.5 }));
  }
  return svg;
}

/** @param {string} name @param {Record<string, string | number>} attributes */
function shape(name, attributes) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, `${value}`);
  return made;
}

/** Names the numbers on the map. @param {string[]} titles of all scenes @param {number} current */
export const legendItems = (titles, current) =>
  titles.map((title, i) => {
    const item = element("li", {}, element("span", { class: "legend__number" }, `${i + 1}`), title);
    if (i === current) item.setAttribute("aria-current", "true");
    return item;
  });
