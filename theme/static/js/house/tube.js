/** A way as a cord through the model, with a ball at each bend, at its end and for who walks it. */
import { corner, mesh, quad } from "./solids.js";

const ROUND = 8; // sides
const CORD = 4.2, END = 9, WALKER = 12; // decimetres from the middle

/** Returns the cord along some places. @typedef {[number, number, number]} Place @param {Place[]} places */
export function cordOf(places) {
  const made = mesh();
  places.forEach((place, index) => {
    ball(made, place, index === places.length - 1 ? END : CORD, "way");
    if (index) pipe(made, places[index - 1], place);
  });
  return made;
}

/** Returns the ball of who walks. @param {Place} place */
export function walkerAt(place) {
  const made = mesh();
  ball(made, place, WALKER, "walker");
  return made;
}

/** Returns the place at a share of a line's length, and the lengths of its parts. */
export function along(places, share) {
  const lengths = places.slice(1).map((place, index) => distance(place, places[index]));
  let left = lengths.reduce((sum, length) => sum + length, 0) * share;
  for (let index = 0; index < lengths.length; index += 1) {
    if (left <= lengths[index] && lengths[index]) {
      const part = left / lengths[index];
      return places[index].map((value, axis) => value + (places[index + 1][axis] - value) * part);
    }
    left -= lengths[index];
  }
  return places.at(-1);
}

function distance(one, other) {
  return Math.hypot(...one.map((value, axis) => value - other[axis]));
}

function pipe(into, start, end) {
  const length = distance(start, end);
  if (!length) return;
  const ahead = end.map((value, axis) => (value - start[axis]) / length);
  const across = unit(cross(ahead, Math.abs(ahead[2]) < 0.9 ? [0, 0, 1] : [1, 0, 0]));
  const over = cross(across, ahead);
  const normals = Array.from({ length: ROUND }, (_, side) => {
    const angle = (side / ROUND) * 2 * Math.PI;
    return across.map((value, axis) => value * Math.cos(angle) + over[axis] * Math.sin(angle));
  });
  const moved = (place, normal) => place.map((value, axis) => value + normal[axis] * CORD);
  normals.forEach((normal, side) => {
    const next = normals[(side + 1) % ROUND];
    const corners = [moved(start, normal), moved(start, next), moved(end, next), moved(end, normal)];
    quad(into, corners, normal, "way");
  });
}

function ball(into, [x, y, z], radius, paint) {
  const at = (ring, side) => {
    const [high, round] = [(ring / ROUND) * Math.PI, (side / ROUND) * Math.PI];
    return [Math.sin(high) * Math.cos(round), Math.sin(high) * Math.sin(round), Math.cos(high)];
  };
  for (let ring = 0; ring < ROUND; ring += 1) {
    for (let side = 0; side < ROUND * 2; side += 1) {
      const normals = [at(ring, side), at(ring, side + 1), at(ring + 1, side + 1), at(ring + 1, side)];
      for (const index of [0, 1, 2, 0, 2, 3]) {
        const [u, v, w] = normals[index];
        corner(into, [x + u * radius, y + v * radius, z + w * radius], normals[index], paint);
      }
    }
  }
}

function cross([a, b, c], [d, e, f]) {
  return [b * f - c * e, c * d - a * f, a * e - b * d];
}

function unit(vector) {
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}
