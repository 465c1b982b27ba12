/** Degrees as the town uses them: 0 to 360, clockwise, north 0. */

/** @param {number} degrees */
export const radians = (degrees) => (degrees * Math.PI) / 180;

/** @param {number} angle in radians */
export const degrees = (angle) => (angle * 180) / Math.PI;

/** @param {number} angle in degrees, any @returns {number} the same direction in [0, 360) */
export const wrap = (angle) => ((angle % 360) + 360) % 360;

/** Says how far to turn: the short way, −180 to 180. @param {number} from @param {number} to */
export const turnBetween = (from, to) => wrap(to - from + 180) - 180;

/** @param {number} value @param {number} low @param {number} high */
export const clamp = (value, low, high) => Math.min(high, Math.max(low, value));
