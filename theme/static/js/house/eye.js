/** From where one sees the model: far away with a long lens, so that upright things stay upright. */
import { m4 } from "twgl.js";

const LENS = (17 * Math.PI) / 180; // from the upper edge to the lower one
const ROOM = { x: 0.84, y: 0.9 }; // of the picture that the house may fill
const CLOSE = 0.4; // of the distance, when one follows somebody

/**
 * Returns the matrix by which places appear, for angles in degrees; all corners are in the picture.
 * `near` is how far one has come closer to the place `mark`, 0 to 1.
 */
export function eyeOf({ turn, tilt, near }, corners, mark, aspect) {
  const middle = [0, 1, 2].map((axis) => {
    const values = corners.map((place) => place[axis]);
    return (Math.min(...values) + Math.max(...values)) / 2;
  });
  const [round, up] = [(turn * Math.PI) / 180, (tilt * Math.PI) / 180];
  const back = [-Math.sin(round) * Math.cos(up), -Math.cos(round) * Math.cos(up), Math.sin(up)];
  const across = [Math.cos(round), -Math.sin(round), 0];
  const over = cross(back, across);
  const reach = Math.tan(LENS / 2);
  const far = Math.max(...corners.map((place) => {
    const from = place.map((value, axis) => value - middle[axis]);
    const wide = Math.abs(dot(from, across)) / (reach * aspect * ROOM.x);
    return dot(from, back) + Math.max(wide, Math.abs(dot(from, over)) / (reach * ROOM.y));
  }));
  const away = far * (1 - near * (1 - CLOSE));
  const target = middle.map((value, axis) => value + (mark[axis] - value) * near);
  const from = target.map((value, axis) => value + back[axis] * away);
  const lens = m4.perspective(LENS, aspect, away / 20, away * 3 + far);
  return m4.multiply(lens, m4.inverse(m4.lookAt(from, target, [0, 0, 1])));
}

/** Returns where a place appears: 0 to 1 from the left, and from above. */
export function seen(matrix, place) {
  const [x, y] = m4.transformPoint(matrix, place);
  return [(x + 1) / 2, (1 - y) / 2];
}

function cross([a, b, c], [d, e, f]) {
  return [b * f - c * e, c * d - a * f, a * e - b * d];
}

function dot(one, other) {
  return one.reduce((sum, value, axis) => sum + value * other[axis], 0);
}
