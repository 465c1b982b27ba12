/** What stands beside the model: the names of floors and of a way's two ends; for eyes only. */
import { seen } from "./eye.js";

const GAP = 8, AWAY = 16; // pixels
const OVER = 20; // how much worse it is to lie upon another label than upon a piece of the way
const AROUND = [[0, -1], [1, -0.5], [1, 0.5], [0, 1], [-1, -0.5], [-1, 0.5]]; // the best side first

export class Labels {
  /** @param {HTMLElement} stage */
  constructor(stage) {
    this.place = document.createElement("div");
    this.place.className = "model__labels";
    this.place.ariaHidden = "true"; // lists and sentences say the same
    stage.append(this.place);
    this.ends = [];
  }

  /** Takes the names of the floors. */
  name(names) {
    this.floors = names.map((name) => this.label(name, "model__floor"));
  }

  /** Takes the names of where a way begins and ends; none without a way. */
  mark(titles) {
    for (const label of this.ends) label.remove();
    this.ends = titles.map((title, index) => this.label(title, `model__${index ? "goal" : "start"}`));
  }

  label(text, name) {
    const label = document.createElement("span");
    label.className = name;
    label.textContent = text;
    this.place.append(label);
    return label;
  }

  /** Puts all in its place: floors to the left of their slabs, ends above theirs. */
  put(matrix, floors, way, strengths, { width, height }) {
    const taken = floors.map((corners, index) => {
      const places = corners.map((place) => seen(matrix, place));
      const [x, y] = places.reduce((best, place) => (place[0] < best[0] ? place : best));
      const label = this.floors[index];
      const { offsetWidth: wide, offsetHeight: high } = label;
      const [left, top] = [Math.max(x * width - wide - GAP, 0), y * height - high / 2];
      move(label, left, top);
      label.style.opacity = strengths[index] < 1 ? 0.4 : 1;
      return [left, top, wide, high];
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
      const size = [label.offsetWidth, label.offsetHeight];
      const boxes = AROUND.map((side) => boxAt(drawn.at(-index), side, size, [width, height]));
      const box = boxes.reduce((best, one) => (inTheWay(one) < inTheWay(best) ? one : best));
      taken.push(box);
      move(label, box[0], box[1]);
    });
  }

  leave() {
    this.place.remove();
  }
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

function move(label, x, y) {
  label.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}
