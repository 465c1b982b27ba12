/**
 * The house as a model that one turns; loaded by the page of a building when its picture comes into
 * view, where the browser has WebGL.
 *
 * @typedef {import("../venues/house.js").Look} Look
 */
import { eyeOf } from "./eye.js";
import { Labels } from "./labels.js";
import { LOWEST, Model } from "./model.js";
import { paintsOf } from "./paints.js";
import { WALL } from "./solids.js";
import { along, cordOf, walkerAt } from "./tube.js";

const SHARP = 2; // device pixels a pixel, at most
const LARGE = 2.4e6; // device pixels in all, at most: old phones
const HELD = 9; // decimetres above the floor: where one holds the hand of a child
const FAINT = 0.1; // floors above somebody whom one follows

/** Puts a model over a drawing; throws where there is no WebGL. `lost` is told when it ends. */
export function present(drawing, floors, lost) {
  return new Stage(drawing, floors, lost);
}

class Stage {
  constructor(drawing, floors, lost) {
    Object.assign(this, { drawing, floors, lost });
    this.stage = drawing.parentElement;
    this.canvas = document.createElement("canvas");
    this.canvas.className = "model";
    this.canvas.setAttribute("role", "img");
    this.canvas.setAttribute("aria-labelledby", drawing.getAttribute("aria-labelledby"));
    this.model = new Model(this.canvas, floors);
    this.canvas.addEventListener("webglcontextlost", () => this.leave(), { once: true });
    drawing.after(this.canvas);
    this.labels = new Labels(this.stage);
    this.labels.name(floors.length);
    this.look = null;
    this.frame = 0;
    this.sizes = new ResizeObserver(() => this.ask());
    this.sizes.observe(this.stage);
    this.night = matchMedia("(prefers-color-scheme: dark)");
    this.repaint = () => {
      this.paints = paintsOf(drawing);
      this.ask();
    };
    this.night.addEventListener("change", this.repaint);
    this.repaint();
    this.stage.classList.add("is-solid");
  }

  /** Shows it as somebody looks at it, with the next frame. @param {Look} look */
  draw(look) {
    this.look = { ...look };
    this.ask();
  }

  ask() {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      if (this.look && this.model && this.stage.clientWidth) this.paint(); // not where it is not seen
    });
  }

  paint() {
    const { turn, tilt, gap, way, walked, near, ends } = this.look;
    const size = this.fit();
    const placed = way.map(([x, y, level]) => [x, y, level * gap + HELD]);
    const walker = placed.length ? along(placed, walked) : [0, 0, 0];
    this.lay(placed, walker);
    const heights = this.floors.map((_, index) => index * gap);
    const corners = this.floors.flatMap(({ floors }, index) =>
      floors.flat().flatMap(([x, y]) => [LOWEST, WALL].map((rise) => [x, y, heights[index] + rise])),
    );
    const above = heights.map((height) => near > 0 && height > walker[2] + gap * 0.05);
    const alphas = above.map((isAbove) => (isAbove ? 1 - near * (1 - FAINT) : 1));
    const eye = eyeOf({ turn, tilt, near }, corners, walker, size.width / size.height);
    this.model.draw({ eye, heights, alphas, paints: this.paints });
    const rings = this.floors.map(({ floors }, index) =>
      floors.flat().map(([x, y]) => [x, y, heights[index]]),
    );
    if (this.ends !== ends) this.labels.mark((this.ends = ends));
    this.labels.say(this.drawing); // in the language of the page
    this.labels.put(eye, rings, placed, alphas, size);
  }

  /** Lays the way anew when it, its floors or who walks it have moved. */
  lay(placed, walker) {
    const told = JSON.stringify([placed, walker]);
    if (told === this.told) return;
    this.told = told;
    this.model.lay(placed.length ? cordOf(placed) : null, placed.length ? walkerAt(walker) : null);
  }

  /** Makes the canvas as large as its place, and as sharp as the device can bear. */
  fit() {
    const { clientWidth: width, clientHeight: height } = this.stage;
    const sharp = Math.min(devicePixelRatio, SHARP, Math.sqrt(LARGE / (width * height)));
    const [wide, high] = [Math.round(width * sharp), Math.round(height * sharp)];
    if (this.canvas.width !== wide || this.canvas.height !== high) {
      Object.assign(this.canvas, { width: wide, height: high });
    }
    return { width, height };
  }

  /** Ends: the drawing is seen again. */
  leave() {
    if (!this.model) return;
    const { model } = this;
    this.model = null;
    cancelAnimationFrame(this.frame);
    this.sizes.disconnect();
    this.night.removeEventListener("change", this.repaint);
    this.stage.classList.remove("is-solid");
    this.labels.leave();
    this.canvas.remove();
    model.leave();
    this.lost();
  }
}
