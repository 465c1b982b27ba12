/** Draws the QR code of an address; loaded only by those who ask for one. */

import { correction, generate } from "lean-qr";
import { toSvg } from "lean-qr/extras/svg";

/** Returns an SVG picture, dark on light in any colour scheme: so cameras want it. */
export function draw(url) {
  const code = generate(url, { minCorrectionLevel: correction.M });
  const svg = toSvg(code, document, { on: "#000", off: "#fff", padX: 4, padY: 4 });
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", `QR-Code: ${url}`);
  return svg;
}
