/**
 * What the page's plans say of each floor, as numbers: the picture of the house and its model are
 * made of the same outlines, so that none has to be sent twice.
 *
 * @typedef {[number, number]} Point in decimetres
 * @typedef {{ id: string, kind: string, ring: Point[] }} Space
 * @typedef {{ id: string, floors: Point[][], spaces: Space[], doors: [Point, Point][],
 *   treads: [Point, Point][] }} Floor
 */

/** Reads the floors that a drawing shows, the lowest first. @returns {Floor[]} */
export function readFloors(drawing) {
  return [...drawing.querySelectorAll("[data-level]")].map((group) => {
    const plan = document.querySelector(`#plan-${group.dataset.level}`);
    const linesOf = (name) => lines(plan, plan.querySelector(name)?.getAttribute("d") ?? "");
    return {
      id: group.dataset.level,
      floors: linesOf(".plan__floor"),
      spaces: [...plan.querySelectorAll("path[data-unit]")].map((path) => ({
        id: path.dataset.unit,
        kind: /plan__(\w+)/.exec(path.getAttribute("class"))[1],
        ring: lines(plan, path.getAttribute("d"))[0],
      })),
      doors: linesOf(".plan__gaps"),
      treads: linesOf(".plan__treads"),
    };
  });
}

/** Returns the lines of a path of M, L and Z in the metres of the building. */
function lines({ dataset: { left, top } }, path) {
  return path.split("M").filter(Boolean).map((part) =>
    [...part.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [
      Number(x) + Number(left), Number(top) - Number(y),
    ]),
  );
}
