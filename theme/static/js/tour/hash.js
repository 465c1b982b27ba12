/**
 * Links to a view: `#heading=120&pitch=-5&fov=60`.
 *
 * @typedef {import("./view.js").Look} Look
 */

/** @type {(keyof Look)[]} */
const KEYS = ["heading", "pitch", "fov"];

/** Reads what a hash says of a view; what it does not say, or not as a number, is left out.
 * @param {string} hash @returns {Partial<Look>} */
export function parseHash(hash) {
  const values = new URLSearchParams(hash.slice(1));
  /** @type {Partial<Look>} */
  const look = {};
  for (const key of KEYS) {
    const number = parseFloat(values.get(key) ?? "");
    if (isFinite(number)) look[key] = number;
  }
  return look;
}

/** Writes where one looks into this entry of the browser's history. @param {Partial<Look>} look
 * @param {string} [address] the page's own, where it stays as it is */
export const remember = (look, address) => history.replaceState({ look }, "", address);

/** @param {Partial<Look>} look @returns {string} with the leading # */
export function formatHash(look) {
  const known = KEYS.filter((key) => key in look);
  return `#${known.map((key) => `${key}=${Math.round(Number(look[key]) * 10) / 10}`).join("&")}`;
}
