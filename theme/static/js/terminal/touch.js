/** What somebody means who touches a plan: a finger is broader than a pictogram. */

const FINGER = 48; // pixels of 1080: every place answers within a square of this size

/** Returns the names of the places that may be meant, the nearest first; of what is large only itself. */
export function touched(drawing, { clientX, clientY, target }) {
  const size = Math.max(FINGER, (FINGER / 1080) * innerWidth);
  const parts = [...drawing.querySelectorAll("[data-place]")].map((part) => {
    return { id: part.dataset.place, isHit: part.contains(target), box: part.getBoundingClientRect() };
  });
  return meant(parts, [clientX, clientY], size);
}

/** Picks the places of parts { id, isHit, box } that a finger of a size at a point may mean. */
export function meant(parts, point, size) {
  const found = new Map();
  for (const { id, isHit, box } of parts) {
    const away = isHit ? 0 : distance(box, point, size);
    if (away < (found.get(id) ?? Infinity)) found.set(id, away);
  }
  return [...found].sort(([, one], [, other]) => one - other).map(([id]) => id);
}

/** Returns how far a point is from the middle of what is too small for a finger; else Infinity. */
function distance({ left, top, width, height }, [x, y], size) {
  if (Math.min(width, height) >= size) return Infinity;
  const away = [Math.abs(x - left - width / 2), Math.abs(y - top - height / 2)];
  const isIn = away[0] <= Math.max(size, width) / 2 && away[1] <= Math.max(size, height) / 2;
  return isIn ? Math.hypot(...away) : Infinity;
}
