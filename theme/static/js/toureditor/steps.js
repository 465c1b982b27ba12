/** Arrow keys as small turns. */

const FINE = 0.1;

/** @type {Record<string, {heading: number, pitch: number}>} */
const ARROWS = {
  ArrowLeft: { heading: -1, pitch: 0 },
  ArrowRight: { heading: 1, pitch: 0 },
  ArrowUp: { heading: 0, pitch: 1 },
  ArrowDown: { heading: 0, pitch: -1 },
};

/** Says how far a key moves: one degree, a tenth with Shift.
 * @param {KeyboardEvent} event @returns {{heading: number, pitch: number} | null} */
export function stepOf({ key, shiftKey, ctrlKey, altKey, metaKey }) {
  const arrow = ARROWS[key];
  if (!arrow || ctrlKey || altKey || metaKey) return null;
  const size = shiftKey ? FINE : 1;
  return { heading: arrow.heading * size, pitch: arrow.pitch * size };
}
