/** The editor's German for numbers and hotspots, in one place. */

/** What a hotspot is, in the list. @type {Record<string, string>} */
export const KIND_WORDS = {
  to: "Weg", info: "Hinweis", article: "Beitrag", project: "Projekt", shop: "Geschäft", url: "Adresse",
};

/** @param {number} angle @returns {string} such as „12,5°“ */
export const angle = (angle) => `${angle.toLocaleString("de", { maximumFractionDigits: 1 })}°`;

/** @param {{heading: number, pitch: number}} aim @returns {string} such as „82°, 5° hoch“ */
export function aimWords({ heading, pitch }) {
  if (!pitch) return angle(heading);
  return `${angle(heading)}, ${angle(Math.abs(pitch))} ${pitch > 0 ? "hoch" : "tief"}`;
}

/** @param {{heading: number, pitch: number, fov: number}} look */
export const lookWords = ({ heading, pitch, fov }) =>
  `Richtung ${angle(heading)}, Neigung ${angle(pitch)}, Bildwinkel ${angle(fov)}`;
