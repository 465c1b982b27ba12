/**
 * Turns the picture of the whole house: the projection of plugins/venues/stack.py, with the outlines
 * of the page's plans.  Colours, print and forced colours are those of its stylesheet.  It is seen
 * where there is no WebGL, on paper, in forced colours, and until the model (js/house) is there.
 *
 * @typedef {[number, number]} Point
 * @typedef {[number, number, number]} Place in decimetres
 */

const HEIGHT = 32, SLAB = 8, EDGE = 30, LIFTED = 12; // decimetres
const ROOMS = /plan__(shop|food|service|vacant|closed)/;
const SVG = "http://www.w3.org/2000/svg";

/** Returns what draws the picture anew, for a look at the house. */
export function startStack(drawing, floors) {
  const levels = floors.map((floor) => withElements(drawing, floor));
  const corners = floors.flatMap(({ floors }) => floors.flat());
  const middle = { x: middleOf(corners.map(([x]) => x)), y: middleOf(corners.map(([, y]) => y)) };
  const overlay = drawing.appendChild(made("g"));

  /** @param {import("./house.js").Look} look */
  return ({ turn, tilt, gap, way, walked }) => {
    const eye = { ...middle, turn, tilt };
    const seen = levels.flatMap((level, number) => drawLevel(level, number * gap, eye));
    const [xs, ys] = [seen.map(([x]) => x), seen.map(([, y]) => y)];
    const left = Math.min(...xs) - EDGE * 4, top = Math.min(...ys) - EDGE;
    const size = [Math.max(...xs) + EDGE - left, Math.max(...ys) + EDGE - top];
    drawing.setAttribute("viewBox", [left, top, ...size].map(Math.round).join(" "));
    const points = way.map(([x, y, level]) => seenFrom(eye, [x, y, level * gap + LIFTED]));
    overlay.replaceChildren(...(points.length ? wayOf(points, walked) : []));
  };
}

function wayOf(points, walked) {
  const d = `M${points.map((point) => point.join(" ")).join("L")}`;
  const [cx, cy] = along(points, walked);
  return [
    made("path", { class: "stack__way stack__way--edge", d }),
    made("path", { class: "stack__way", d }),
    made("circle", { class: "stack__walker", cx, cy, r: 15 }),
  ];
}

/** Returns a floor with the elements of the drawing that show it. */
function withElements(drawing, { id, floors, spaces }) {
  const group = drawing.querySelector(`[data-level="${id}"]`);
  const rings = new Map(spaces.map((space) => [space.id, space.ring]));
  const shapes = [...group.querySelectorAll("[data-unit]")].map((element) => ({
    element,
    ring: rings.get(element.dataset.unit),
    isRoom: ROOMS.test(element.lastElementChild.getAttribute("class")),
  }));
  return {
    shapes, floors,
    side: group.querySelector(".stack__side"),
    ground: group.querySelector(".stack__floor"),
    label: group.querySelector(".stack__label"),
  };
}

/** Draws a level at a height; returns where the corners of its floor appear. */
function drawLevel({ shapes, floors, side, ground, label }, z, eye) {
  side.setAttribute("d", floors.map((floor) => walls(floor, z - SLAB, z, eye)).join(""));
  ground.setAttribute("d", floors.map((floor) => face(floor, z, eye)).join(""));
  for (const { element, ring, isRoom } of shapes) {
    if (isRoom) element.firstElementChild.setAttribute("d", walls(ring, z, z + HEIGHT, eye));
    element.lastElementChild.setAttribute("d", face(ring, isRoom ? z + HEIGHT : z, eye));
  }
  const rooms = shapes.filter((shape) => shape.isRoom);
  rooms.sort((one, other) => depth(other.ring, eye) - depth(one.ring, eye));
  for (const { element } of rooms) label.before(element);
  const corners = floors.flat();
  const seen = corners.map(([x, y]) => seenFrom(eye, [x, y, z]));
  const [x, y] = seen.reduce((best, point) => (point[0] < best[0] ? point : best));
  label.setAttribute("x", (x - 12).toFixed(1));
  label.setAttribute("y", (y + 5).toFixed(1));
  return [-SLAB, HEIGHT].flatMap((rise) => corners.map(([x, y]) => seenFrom(eye, [x, y, z + rise])));
}

function seenFrom(eye, [x, y, z]) {
  const turn = (eye.turn * Math.PI) / 180, tilt = (eye.tilt * Math.PI) / 180;
  const right = x - eye.x, up = y - eye.y;
  const across = right * Math.cos(turn) - up * Math.sin(turn);
  const away = right * Math.sin(turn) + up * Math.cos(turn);
  return [across, -away * Math.sin(tilt) - z * Math.cos(tilt)];
}

function depth(ring, eye) {
  const turn = (eye.turn * Math.PI) / 180;
  const x = ring.reduce((sum, corner) => sum + corner[0], 0) / ring.length - eye.x;
  const y = ring.reduce((sum, corner) => sum + corner[1], 0) / ring.length - eye.y;
  return x * Math.sin(turn) + y * Math.cos(turn);
}

function face(ring, z, eye) {
  return pathOf(ring.map(([x, y]) => seenFrom(eye, [x, y, z])));
}

/** Gives the walls that one sees: those of an outline against the clock that run to the right. */
function walls(ring, low, high, eye) {
  const turned = areaOf(ring) > 0 ? ring : [...ring].reverse();
  return turned
    .map(([ax, ay], index) => {
      const [bx, by] = turned[(index + 1) % turned.length];
      const wall = [[ax, ay, low], [bx, by, low], [bx, by, high], [ax, ay, high]];
      return wall.map((corner) => seenFrom(eye, corner));
    })
    .filter((wall) => areaOf(wall) < -1e-6)
    .map(pathOf)
    .join("");
}

function areaOf(points) {
  return points.reduce((sum, [x, y], index) => {
    const [u, v] = points[(index + 1) % points.length];
    return sum + x * v - u * y;
  }, 0);
}

function pathOf(points) {
  return `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}Z`;
}

/** Returns the place at a share of a line's length. */
function along(points, share) {
  const lengths = points.slice(1).map(([x, y], i) => Math.hypot(x - points[i][0], y - points[i][1]));
  let left = lengths.reduce((sum, length) => sum + length, 0) * share;
  for (let i = 0; i < lengths.length; i += 1) {
    if (left <= lengths[i] && lengths[i]) {
      const part = left / lengths[i];
      return points[i].map((value, axis) => value + (points[i + 1][axis] - value) * part);
    }
    left -= lengths[i];
  }
  return points.at(-1);
}

function middleOf(numbers) {
  return (Math.min(...numbers) + Math.max(...numbers)) / 2;
}

function made(name, values = {}) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(values)) element.setAttribute(key, value);
  return element;
}
