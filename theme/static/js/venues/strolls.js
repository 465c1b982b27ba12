/**
 * The panoramas along a way, and whither one looks in each to see how it goes on: the same as
 * plugins/venues/strolls.py; a test compares both.
 *
 * @typedef {{ title: string, url: string, scene: string, level: number, place: [number, number],
 *   right: number, credit: string }} Sight lengths in decimetres; `right` is the heading of the plan's right
 * @typedef {{ sight: number, heading: number, rest: number }} Stop
 */

const REACH = 150, AHEAD = 60, NEAR = 15; // decimetres

/** Returns the heading of a direction on the plan: degrees against the clock from its right. */
export function headingOf(right, angle) {
  return Math.floor(((((right - angle) % 360) + 360) % 360) + 0.5) % 360;
}

/** Returns the panoramas along a path, in the order in which one comes by. */
export function stops(kit, path) {
  const found = new Map();
  let walked = 0;
  for (const { level, points } of legs(kit, path)) {
    kit.sights.forEach((sight, index) => {
      if (sight.level !== level) return;
      const [along, away] = nearest(sight.place, points);
      if (away > REACH || away >= (found.get(index)?.away ?? Infinity)) return;
      const heading = headingOf(sight.right, direction(sight.place, points, along));
      found.set(index, { away, along: walked + along, heading });
    });
    walked += lengthOf(points);
  }
  const rows = [...found].map(([sight, { along, heading }]) => ({ sight, heading, along }));
  rows.sort((one, other) => one.along - other.along || one.sight - other.sight);
  return rows.map(({ sight, heading, along }) => {
    return { sight, heading, rest: along ? Math.floor(walked - along + 0.5) : 0 };
  });
}

function legs(kit, path) {
  const leaves = new Set(kit.leaves);
  const parts = [];
  for (const node of path) {
    if (leaves.has(node)) continue;
    const [x, y, level] = kit.nodes[node];
    if (parts.at(-1)?.level !== level) parts.push({ level, points: [] });
    parts.at(-1).points.push([x, y]);
  }
  return parts.filter(({ points }) => points.length > 1);
}

function direction(place, points, along) {
  const [ahead, last] = at(points, along + AHEAD);
  if (Math.hypot(ahead[0] - place[0], ahead[1] - place[1]) < NEAR) return last;
  return degrees(Math.atan2(ahead[1] - place[1], ahead[0] - place[0]));
}

/** Returns the place that lies so far along a line, or its end, and the line's direction there. */
function at(points, along) {
  let angle = 0;
  for (const [[x, y], [u, v]] of pairs(points)) {
    const length = Math.hypot(u - x, v - y);
    if (!length) continue;
    angle = degrees(Math.atan2(v - y, u - x));
    if (along <= length) return [[x + ((u - x) * along) / length, y + ((v - y) * along) / length], angle];
    along -= length;
  }
  return [points.at(-1), angle];
}

function nearest(place, points) {
  let best = Infinity, found = 0, walked = 0;
  for (const [[x, y], [u, v]] of pairs(points)) {
    const length = Math.hypot(u - x, v - y);
    if (!length) continue;
    const share = ((place[0] - x) * (u - x) + (place[1] - y) * (v - y)) / length;
    const kept = Math.min(Math.max(share, 0), length);
    const part = kept / length;
    const away = Math.hypot(place[0] - x - (u - x) * part, place[1] - y - (v - y) * part);
    if (away < best) [best, found] = [away, walked + kept];
    walked += length;
  }
  return [found, best];
}

function lengthOf(points) {
  return pairs(points).reduce((sum, [[x, y], [u, v]]) => sum + Math.hypot(u - x, v - y), 0);
}

function pairs(points) {
  return points.slice(1).map((point, index) => [points[index], point]);
}

function degrees(angle) {
  return (angle * 180) / Math.PI;
}
