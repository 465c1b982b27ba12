/**
 * What hotspots may lead to, by kind; made by the build.
 *
 * @typedef {{id: string, title: string}} Name
 * @typedef {Record<string, Name[]>} Names
 * @typedef {import("./tourfile.js").TourFile} TourFile
 * @typedef {import("./tourfile.js").Spot} Spot
 */

/** Says what a hotspot is called: by its own name, else as what it leads to.
 * @param {Spot} spot @param {TourFile} tour @param {Names} names */
export function nameOf({ kind, target, title }, tour, names) {
  if (title) return title;
  if (kind === "to") return tour.scenes.find(({ id }) => id === target)?.title ?? target;
  return names[kind]?.find(({ id }) => id === target)?.title ?? (target || "Hotspot");
}
