/** What stands beside the model: the names of floors and of a way's two ends; for eyes only. */
import { seen } from "./eye.js";

const PAD = 9, AWAY = 16; // pixels
const OVER = 20; // how much worse it is to lie upon another label than upon a piece of the way
const AROUND = [[0, -1], [1, -0.5], [1, 0.5], [0, 1], [-1, -0.5], [-1, 0.5]]; // the best side first

const SVG = "http://www.w3.org/2000/svg";

export class Labels {
  /** @param {HTMLElement} stage */
  constructor(stage) {
    this.place = stage.appendChild(made("svg", "model__labels"));
    this.place.setAttribute("aria-hidden", "true"); // lists and sentences say the same
    this.ends = [];
  }

  /** Makes a label for each floor. */
  name(count) {
    this.floors = Array.from({ length: count }, () => this.label("", "model__floor"));
  }

  /** Calls the floors what the drawing calls them. */
  say(drawing) {
    for (const [index, { textContent }] of [...drawing.querySelectorAll(".stack__label")].entries()) {
      this.floors[index].lastElementChild.textContent = textContent;
    }
  }

  /** Takes the names of where a way begins and ends; none without a way. */
  mark(titles) {
    for (const label of this.ends) label.remove();
    this.ends = titles.map((title, index) => this.label(title, `model__${index ? "goal" : "start"}`));
  }

  label(text, name) {
    const label = this.place.appendChild(made("g", name));
    label.append(made("rect"), made("text"));
    label.lastElementChild.textContent = text;
    return label;
  }

  /** Puts all in its place: floors to the left of their slabs, ends above theirs. */
  put(matrix, floors, way, strengths, { width, height }) {
    this.place.setAttribute("viewBox", `0 0 ${width} ${height}`);
    const taken = floors.map((corners, index) => {
      const places = corners.map((place) => seen(matrix, place));
      const [x, y] = places.reduce((best, place) => (place[0] < best[0] ? place : best));
      const label = this.floors[index];
      const [wide, high] = sizeOf(label);
      label.setAttribute("opacity", strengths[index] < 1 ? 0.4 : 1);
      return move(label, [Math.max(x * width - wide, 0), y * height - high / 2, wide, high]);
    });
    const drawn = way.map((place) => {
      const [x, y] = seen(matrix, place);
      return [x * width, y * height];
    });
    const inTheWay = (box) => {
      const covered = samples(drawn).filter(([x, y]) => meet(box, [x, y, 0, 0])).length;
      return covered + taken.filter((other) => meet(box, other)).length * OVER;
    };
    this.ends.forEach((label, index) => {
      const size = sizeOf(label);
      const boxes = AROUND.map((side) => boxAt(drawn.at(-index), side, size, [width, height]));
      taken.push(move(label, boxes.reduce((best, one) => (inTheWay(one) < inTheWay(best) ? one : best))));
    });
  }

  leave() {
    this.place.remove();
  }
}

/** Returns how wide and high a label is with the room around its letters. */
function sizeOf({ lastElementChild: text }) {
  const { width, height } = text.getBBox();
  return [width + 2 * PAD, height + PAD];
}

/** Moves a label into a box. */
function move({ firstElementChild: card, lastElementChild: text }, box) {
  const [x, y, width, height] = box.map(Math.round);
  for (const [key, value] of Object.entries({ x, y, width, height, rx: 3 })) card.setAttribute(key, value);
  text.setAttribute("x", x + PAD);
  text.setAttribute("y", y + height / 2);
  return box;
}

function made(name, className = "") {
  const element = document.createElementNS(SVG, name);
  if (className) element.setAttribute("class", className);
  return element;
}

/** Gives places along a line, close enough that none of it is overlooked. */
function samples(points) {
  return points.slice(1).flatMap(([x, y], index) => {
    const [u, v] = points[index];
    const count = Math.ceil(Math.hypot(x - u, y - v) / AWAY) || 1;
    return Array.from({ length: count }, (_, at) => [u + ((x - u) * at) / count, v + ((y - v) * at) / count]);
  });
}

/** Returns where a label lies that stands on one side of a place, within the picture. */
function boxAt([x, y], [right, down], [wide, high], [width, height]) {
  const left = x - wide / 2 + right * (wide / 2 + AWAY);
  const top = y - high / 2 + down * (high / 2 + AWAY);
  return [Math.min(Math.max(left, 0), width - wide), Math.min(Math.max(top, 0), height - high), wide, high];
}

function meet([a, b, wide, high], [c, d, broad, tall]) {
  return a < c + broad && c < a + wide && b < d + tall && d < b + high;
}
