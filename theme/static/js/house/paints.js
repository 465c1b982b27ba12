/** The colours of the model: those that the page's stylesheet gives to the drawing, by day and night. */
import { PAINTS } from "./solids.js";

/** Returns red, green and blue of each paint, 0 to 1, and the strength of shadows. */
export function paintsOf(drawing) {
  const filled = (name) => read(getComputedStyle(drawing.querySelector(name) ?? drawing).fill);
  const named = (name) => read(getComputedStyle(drawing).getPropertyValue(name).trim());
  const [ink, raised, way] = ["--ink", "--raised", "--accent"].map(named);
  const floor = filled(".plan__floor");
  const isDark = light(raised) < light(ink);
  const mixed = {
    floor,
    side: mix(floor, ink, isDark ? 0.24 : 0.2),
    wall: mix(raised, ink, isDark ? 0.2 : 0.05),
    cut: mix(raised, ink, isDark ? 0.62 : 0.74),
    way,
    walker: way,
  };
  const palette = PAINTS.map((name) => mixed[name] ?? filled(`.plan__${name}`));
  return { palette: palette.flat(), shadow: isDark ? [0, 0, 0, 0.42] : [...ink, 0.2], ink };
}

function mix(one, other, share) {
  return one.map((value, index) => value + (other[index] - value) * share);
}

function light([red, green, blue]) {
  return 0.3 * red + 0.6 * green + 0.1 * blue;
}

/** Reads a colour as browsers say it: #rrggbb, rgb(…) or color(srgb …). */
export function read(text) {
  const hex = /^#(..)(..)(..)$/.exec(text);
  if (hex) return hex.slice(1).map((part) => parseInt(part, 16) / 255);
  const numbers = (text.match(/(?<![a-z])-?[\d.]+(?:e-?\d+)?/gi) ?? [1, 1, 1]).slice(0, 3).map(Number);
  return text.startsWith("color(") ? numbers : numbers.map((number) => number / 255);
}
