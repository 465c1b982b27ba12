/**
 * The whole house, which one turns, tilts and pulls apart: as a model where the browser has WebGL, as
 * the drawing of the build elsewhere.  Buttons, regulators and dragging do the same to both.
 *
 * @typedef {{ turn: number, tilt: number, gap: number, way: [number, number, number][],
 *   ends: string[], walked: number, near: number }} Look angles in degrees, lengths in decimetres; of
 *   a way its places (x, y, number of the floor); `walked` and `near` run from 0 to 1
 */

import { readFloors } from "./outlines.js";
import { startStack } from "./stack.js";

const PACE = 15; // milliseconds for a decimetre of a way
const SHORTEST = 6000, LONGEST = 18000; // for a whole one
const LEAN = 900; // milliseconds in which one comes closer, and goes away again
const STEPS = 4; // for those who want no motion

/** Starts the part of a page; returns a function that shows a way, between two named ends. */
export function startHouse(drawing, controls) {
  const floors = readFloors(drawing);
  const redraw = startStack(drawing, floors);
  const follow = controls.querySelector("[data-follow]");
  const look = { turn: 0, tilt: 0, gap: 0, way: [], ends: [], walked: 0, near: 0 };
  const model = startModel(drawing, floors, draw);
  let walking = 0;

  function draw() {
    for (const name of ["turn", "tilt", "gap"]) {
      look[name] = Number(controls.querySelector(`[data-${name}]`).value);
    }
    const shown = model();
    if (shown) shown.draw(look);
    else redraw(look);
  }

  function stop() {
    cancelAnimationFrame(walking);
    walking = look.near = 0;
    follow.textContent = follow.dataset[follow.lang];
  }

  function walk() {
    if (walking) return stop(), draw();
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      look.walked = look.walked >= 1 ? 0 : Math.min(1, look.walked + 1 / STEPS);
      return draw();
    }
    const began = performance.now();
    const lasts = Math.min(Math.max(lengthOf(look.way) * PACE, SHORTEST), LONGEST);
    const step = (now) => {
      const left = lasts + 2 * LEAN - (now - began);
      look.walked = Math.min(1, Math.max(0, (now - began - LEAN) / lasts));
      look.near = eased(Math.min(1, Math.max(0, Math.min(now - began, left) / LEAN)));
      if (left > 0) walking = requestAnimationFrame(step);
      else stop();
      draw();
    };
    follow.textContent = follow.dataset[`${follow.lang}Stop`];
    walking = requestAnimationFrame(step);
  }

  controls.addEventListener("input", draw);
  controls.addEventListener("click", ({ target }) => {
    const { step, by } = target.closest("[data-step]")?.dataset ?? {};
    if (!step) return;
    change(controls, step, Number(by));
    draw();
  });
  follow.addEventListener("click", walk);
  startDragging(drawing.parentElement, controls, draw);
  addEventListener("beforeprint", () => redraw(look)); // paper shows the drawing
  return (way, ends = []) => {
    stop();
    Object.assign(look, { way, ends, walked: 0 });
    follow.hidden = !way.length;
    draw();
  };
}

/** Loads the model when the drawing comes into view; returns what gives it, or null. */
function startModel(drawing, floors, changed) {
  const stage = drawing.parentElement;
  const forced = matchMedia("(forced-colors: active)");
  let model = null;
  let isNear = false;

  async function begin() {
    if (model || !isNear || forced.matches || !stage.dataset.model) return;
    try {
      const { present } = await import(stage.dataset.model);
      model ??= present(drawing, floors, () => {
        model = null;
        changed();
      });
      changed();
    } catch {
      isNear = false; // no WebGL, no network: the drawing turns as well
    }
  }

  new IntersectionObserver((entries, observer) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    isNear = true;
    begin();
  }, { rootMargin: "25%" }).observe(stage);
  forced.addEventListener("change", () => (forced.matches ? model?.leave() : begin()));
  addEventListener("pagehide", () => model?.leave());
  addEventListener("pageshow", ({ persisted }) => persisted && begin());
  return () => model;
}

/** Moves a regulator; one turns on and on. */
function change(controls, name, by) {
  const input = controls.querySelector(`[data-${name}]`);
  const value = Number(input.value) + by;
  input.value = name === "turn" ? ((((value + 180) % 360) + 360) % 360) - 180 : value;
}

/** Turns and tilts by dragging; a finger that goes up or down scrolls the page. */
function startDragging(stage, controls, changed) {
  let last = null;
  stage.addEventListener("pointerdown", (event) => {
    stage.setPointerCapture(event.pointerId);
    last = [event.clientX, event.clientY];
  });
  stage.addEventListener("pointermove", (event) => {
    if (!last) return;
    change(controls, "turn", Math.round(event.clientX - last[0]) * 0.4);
    if (event.pointerType !== "touch") change(controls, "tilt", Math.round(event.clientY - last[1]) * 0.3);
    last = [event.clientX, event.clientY];
    changed();
  });
  stage.addEventListener("lostpointercapture", () => (last = null)); // let go, or taken away
}

function lengthOf(way) {
  return way.slice(1).reduce((sum, [x, y], at) => sum + Math.hypot(x - way[at][0], y - way[at][1]), 0);
}

function eased(share) {
  return share * share * (3 - 2 * share);
}
