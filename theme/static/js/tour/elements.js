/** Makes elements node by node, since HTML strings are forbidden by our Content Security Policy. */

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name @param {Record<string, string>} [attributes] @param {(Node | string)[]} children
 * @returns {HTMLElementTagNameMap[Name]}
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  dress(made, attributes);
  made.append(...children);
  return made;
}

/** @param {Element} made @param {Record<string, string>} attributes */
export function dress(made, attributes) {
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
}

/** Returns the one element within another that our pages always have there.
 * @param {ParentNode} root @param {string} selector @returns {HTMLElement} */
export const part = (root, selector) => /** @type {HTMLElement} */ (root.querySelector(selector));

const SVG = "http://www.w3.org/2000/svg";

/** Draws an icon of strokes on a field of 24 by 24. @param {string} strokes @param {string} [name] */
export function icon(strokes, name = "pano__icon") {
  const [svg, path] = ["svg", "path"].map((kind) => document.createElementNS(SVG, kind));
  dress(svg, { viewBox: "0 0 24 24", class: name, "aria-hidden": "true" });
  dress(path, { d: strokes });
  svg.append(path);
  return svg;
}
