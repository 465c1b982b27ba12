/**
 * Takes over what another scene's page says, without leaving this page.
 *
 * The page comes through XMLHttpRequest as a document: that parses without any string of HTML
 * passing through our hands, so Trusted Types need no policy, and scripts in it never run.
 */

import { part } from "./elements.js";

/** Fetches a page, or whatever stands at its address.
 * @param {string} url @returns {Promise<Document | null>} */
export function fetchPage(url) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("GET", url);
    request.responseType = "document";
    request.onload = () => resolve(request.responseXML);
    request.onerror = reject;
    request.send();
  });
}

/** Lists an element and what it stands in, up to `main`. @param {Element} inner @returns {Element[]} */
const chain = (inner) =>
  inner.parentElement && inner.tagName !== "MAIN" ? [inner, ...chain(inner.parentElement)] : [inner];

/** Says whether one page's content fits around the other's picture.
 * @param {Element} own @param {Element} other */
export function fits(own, other) {
  const [here, there] = [own, other].map((pano) => chain(pano).map((at) => at.tagName).join());
  return here === there;
}

/** Replaces all in `main` around the picture, which stays where it is: so neither the canvas nor
 * the full screen is lost. @param {HTMLElement} own @param {HTMLElement} other */
export function adoptAround(own, other) {
  const theirs = chain(other);
  chain(own).forEach((element, i) => {
    if (i > 0) copyAttributes(element, theirs[i]);
    if (element.tagName !== "MAIN") replaceSiblings(element, theirs[i]);
  });
  document.title = other.ownerDocument.title;
  for (const name of ['link[rel="canonical"]', 'meta[name="description"]']) {
    document.querySelector(name)?.replaceWith(other.ownerDocument.querySelector(name) ?? "");
  }
}

/** @param {Element} own @param {Element} other */
function copyAttributes(own, other) {
  for (const name of own.getAttributeNames()) own.removeAttribute(name);
  for (const name of other.getAttributeNames()) own.setAttribute(name, other.getAttribute(name) ?? "");
}

/** @param {Element} own @param {Element} other */
function replaceSiblings(own, other) {
  const [here, there] = [own, other].map((at) => [.../** @type {Element} */ (at.parentNode).childNodes]);
  for (const node of here) if (node !== own) node.remove();
  const place = there.indexOf(other);
  own.before(...there.slice(0, place));
  own.after(...there.slice(place + 1));
}

/** Replaces the links in the picture and says which scene it is; the canvas stays.
 * @param {HTMLElement} own @param {HTMLElement} other
 * @param {boolean} elsewhere in a page that lacks the texts "#info-1" points to: addresses become
 *   such that hold anywhere */
export function adoptScene(own, other, elsewhere) {
  if (elsewhere) for (const link of other.querySelectorAll("a")) link.setAttribute("href", link.href);
  part(own, ".pano__hotspots").replaceChildren(...part(other, ".pano__hotspots").childNodes);
  for (const name of ["data-scene", "aria-label"]) {
    own.setAttribute(name, other.getAttribute(name) ?? "");
  }
}
