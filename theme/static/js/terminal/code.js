/** The QR code of a way: drawn here, so that it needs neither network nor a code for every pair. */

import { correction, generate } from "lean-qr";
import { toSvgPath } from "lean-qr/extras/svg";

const QUIET = 4; // modules around the code, which readers need

/**
 * Returns the address under which a telephone shows the same way; `site` is that of the building.
 * @param {{ von: string, nach: string, art: string, language: string }} way
 */
export function addressOf(site, { von, nach, art, language }) {
  const asked = new URLSearchParams({ von, nach, art });
  if (language === "en") asked.set("sprache", "en");
  return `${site}?${asked}`;
}

/**
 * Draws the code of an address. A screen has no scratches: the fewest modules are seen from
 * farthest away, and what room is left in them corrects errors all the same.
 */
export function drawCode(svg, address) {
  const code = generate(address, { minCorrectionLevel: correction.L });
  const side = code.size + 2 * QUIET;
  svg.setAttribute("viewBox", `${-QUIET} ${-QUIET} ${side} ${side}`);
  svg.firstElementChild.setAttribute("d", toSvgPath(code));
}
