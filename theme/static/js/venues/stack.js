/**
 * Turns the picture of the whole house: the projection of plugins/venues/stack.py, with the outlines
 * of the page's plans.  Colours, print and forced colours are those of its stylesheet.
 *
 * @typedef {[number, number]} Point
 * @typedef {[number, number, number]} Place in decimetres
 */

const HEIGHT = 32, SLAB = 8, EDGE = 30, LIFTED = 12; // decimetres
const ROOMS = /plan__(shop|food|service|vacant|closed)/;
const SVG = "http://www.w3.org/2000/svg";
const WALK = 9000; // milliseconds for a whole way

/** Starts the picture of a page; returns a function that shows a way in it. */
export function startStack(drawing, controls) {
  const levels = [...drawing.querySelectorAll("[data-level]")].map(readLevel);
  const corners = levels.flatMap((level) => level.floor);
  const eye = {
    x: middleOf(corners.map(([x]) => x)), y: middleOf(corners.map(([, y]) => y)),
    turn: 0, tilt: 0, gap: 0,
  };
  const overlay = drawing.appendChild(made("g"));
  const follow = controls.querySelector("[data-follow]");
  let way = []; // of places: x, y, level
  let walked = 0;

  function draw() {
    for (const name of ["turn", "tilt", "gap"]) {
      eye[name] = Number(controls.querySelector(`[data-${name}]`).value);
    }
    const seen = levels.flatMap((level, number) => drawLevel(level, number * eye.gap, eye));
    const [xs, ys] = [seen.map(([x]) => x), seen.map(([, y]) => y)];
    const left = Math.min(...xs) - EDGE * 4, top = Math.min(...ys) - EDGE;
    const size = [Math.max(...xs) + EDGE - left, Math.max(...ys) + EDGE - top];
    drawing.setAttribute("viewBox", [left, top, ...size].map(Math.round).join(" "));
    drawWay();
  }

  function drawWay() {
    const points = way.map(([x, y, level]) => seenFrom(eye, [x, y, level * eye.gap + LIFTED]));
    if (!points.length) return overlay.replaceChildren();
    const d = `M${points.map((point) => point.join(" ")).join("L")}`;
    const [cx, cy] = along(points, walked);
    overlay.replaceChildren(
      made("path", { class: "stack__way stack__way--edge", d }),
      made("path", { class: "stack__way", d }),
      made("circle", { class: "stack__walker", cx, cy, r: 15 }),
    );
  }

  function walk() {
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      walked = walked >= 1 ? 0 : Math.min(1, walked + 0.25);
      return drawWay();
    }
    const began = performance.now();
    const step = (now) => {
      walked = Math.min(1, (now - began) / WALK);
      drawWay();
      if (walked < 1) requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  }

  controls.addEventListener("input", draw);
  controls.addEventListener("click", ({ target }) => {
    const { step, by } = target.closest("[data-step]")?.dataset ?? {};
    if (!step) return;
    change(controls, step, Number(by));
    draw();
  });
  follow.addEventListener("click", walk);
  startDragging(drawing, controls, draw);
  return (places) => {
    way = places;
    walked = 0;
    follow.hidden = !places.length;
    draw();
  };
}

/** Moves a regulator; one turns on and on. */
function change(controls, name, by) {
  const input = controls.querySelector(`[data-${name}]`);
  const value = Number(input.value) + by;
  input.value = name === "turn" ? ((((value + 180) % 360) + 360) % 360) - 180 : value;
}

/** Turns and tilts by dragging; a finger that goes up or down scrolls the page. */
function startDragging(drawing, controls, changed) {
  let last = null;
  drawing.addEventListener("pointerdown", (event) => {
    drawing.setPointerCapture(event.pointerId);
    last = [event.clientX, event.clientY];
  });
  drawing.addEventListener("pointermove", (event) => {
    if (!last) return;
    change(controls, "turn", Math.round(event.clientX - last[0]) * 0.4);
    if (event.pointerType !== "touch") change(controls, "tilt", Math.round(event.clientY - last[1]) * 0.3);
    last = [event.clientX, event.clientY];
    changed();
  });
  drawing.addEventListener("lostpointercapture", () => (last = null)); // let go, or taken away
}

/** Reads the outlines of a level from its plan. */
function readLevel(group) {
  const plan = document.querySelector(`#plan-${group.dataset.level}`);
  const { left, top } = plan.dataset;
  const ringOf = (path) =>
    [...path.getAttribute("d").matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [
      Number(x) + Number(left), Number(top) - Number(y),
    ]);
  const shapes = [...group.querySelectorAll("[data-unit]")].map((element) => ({
    element,
    ring: ringOf(plan.querySelector(`path[data-unit="${element.dataset.unit}"]`)),
    isRoom: ROOMS.test(element.lastElementChild.getAttribute("class")),
  }));
  return {
    group, shapes,
    floor: ringOf(plan.querySelector(".plan__floor")),
    side: group.querySelector(".stack__side"),
    ground: group.querySelector(".stack__floor"),
    label: group.querySelector(".stack__label"),
  };
}

/** Draws a level at a height; returns where the corners of its floor appear. */
function drawLevel({ shapes, floor, side, ground, label }, z, eye) {
  side.setAttribute("d", walls(floor, z - SLAB, z, eye));
  ground.setAttribute("d", face(floor, z, eye));
  for (const { element, ring, isRoom } of shapes) {
    if (isRoom) element.firstElementChild.setAttribute("d", walls(ring, z, z + HEIGHT, eye));
    element.lastElementChild.setAttribute("d", face(ring, isRoom ? z + HEIGHT : z, eye));
  }
  const rooms = shapes.filter((shape) => shape.isRoom);
  rooms.sort((one, other) => depth(other.ring, eye) - depth(one.ring, eye));
  for (const { element } of rooms) label.before(element);
  const seen = floor.map(([x, y]) => seenFrom(eye, [x, y, z]));
  const [x, y] = seen.reduce((best, point) => (point[0] < best[0] ? point : best));
  label.setAttribute("x", (x - 12).toFixed(1));
  label.setAttribute("y", (y + 5).toFixed(1));
  return [-SLAB, HEIGHT].flatMap((rise) => floor.map(([x, y]) => seenFrom(eye, [x, y, z + rise])));
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
