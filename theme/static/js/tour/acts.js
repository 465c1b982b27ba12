/**
 * What keys and buttons do with the view.
 *
 * @typedef {import("./view.js").View} View
 * @typedef {import("./motion.js").Motion} Motion
 * @typedef {(motion: Motion, view: View, step: number) => void} Act `step` is a part of the field of view
 */

const ZOOM = 0.75;

/** @satisfies {Record<string, Act>} */
export const ACTS = {
  left: (motion, { look }, step) => motion.turnBy(-look.fov * step, 0),
  right: (motion, { look }, step) => motion.turnBy(look.fov * step, 0),
  up: (motion, { look }, step) => motion.turnBy(0, look.fov * step),
  down: (motion, { look }, step) => motion.turnBy(0, -look.fov * step),
  larger: (motion) => motion.zoomBy(ZOOM),
  smaller: (motion) => motion.zoomBy(1 / ZOOM),
  home: (motion, { home }) => motion.turnTo(home),
};
