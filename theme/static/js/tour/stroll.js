/**
 * A way through a building in its panoramas: in each an arrow points along the way, and a step leads
 * to the next one.  Loaded by the page of a building when somebody wants to walk.
 *
 * @typedef {{text: string, language: string}} Name
 * @typedef {{title: string, scene: string, heading: number, url: string, text: string, on: string,
 *   whither: Name, goal: string, source: string, credit: string}} Stop titles and credits are German
 * @typedef {{language: string, back: string, next: string, count: (number: number, count: number) => string}} Words
 */
import { element } from "./elements.js";
import { Studio } from "./studio.js";
import { Viewer } from "./viewer.js";

/** Where the arrow lies: on the ground, a few steps ahead. */
const PITCH = -12;

/** Shows the stops of a way, the first one at first; `said` is announced, so it is there before.
 * @param {HTMLElement} place @param {Stop[]} stops @param {Words} words @param {HTMLElement} said */
export async function present(place, stops, words, said) {
  const stroll = new Stroll(place, stops, words, said);
  await stroll.start();
  return stroll;
}

class Stroll {
  /** @param {HTMLElement} place @param {Stop[]} stops @param {Words} words @param {HTMLElement} said */
  constructor(place, stops, words, said) {
    Object.assign(this, { place, stops, words, said });
    this.index = 0;
    this.studio = new Studio();
    this.list = element("ul", { class: "pano__hotspots" });
    const stage = element("div", { class: "pano__stage" }, this.list);
    const status = element("p", { class: "pano__status", role: "status" });
    this.root = element("section", { class: "pano pano--embed" }, stage, status);
    this.back = this.step(words.back, -1);
    this.next = this.step(words.next, 1);
    this.credit = element("figcaption", { class: "meta" });
    const steps = element("p", { class: "stroll__steps" }, this.back, this.next);
    place.replaceChildren(element("figure", {}, this.root, steps, this.credit));
    this.list.addEventListener("click", (event) => this.follow(event), { capture: true });
  }

  /** @param {string} text @param {number} by */
  step(text, by) {
    const button = element("button", { type: "button", class: "button" }, text);
    button.addEventListener("click", () => void this.turn(by));
    return button;
  }

  async start() {
    const [stop] = this.stops;
    const scene = await this.studio.scenes.fetch(stop.scene);
    this.write(stop);
    this.viewer = new Viewer(this.root, scene, this.studio, () => {});
    this.viewer.start();
    this.viewer.view.set({ heading: stop.heading, pitch: 0 });
    this.viewer.stage.focus({ preventScroll: true });
  }

  /** Goes on, or back. @param {number} by */
  async turn(by) {
    const index = this.index + by;
    const stop = this.stops[index];
    if (!stop) return;
    const scene = await this.studio.scenes.fetch(stop.scene);
    this.index = index;
    this.viewer.fade(() => {
      this.write(stop);
      this.viewer.enter(scene, { heading: stop.heading, pitch: 0 });
    }, false);
  }

  /** Writes what belongs to a stop: the arrow along the way, and what one reads. @param {Stop} stop */
  write(stop) {
    const following = this.stops[this.index + 1];
    const href = following ? following.url : stop.goal;
    const whither = element("span", { lang: stop.whither.language }, stop.whither.text);
    const name = element("span", {}, stop.on, whither);
    const arrow = element("a", { class: "hotspot hotspot--way", href }, name);
    arrow.dataset.heading = `${stop.heading}`;
    arrow.dataset.pitch = `${PITCH}`;
    this.list.replaceChildren(element("li", {}, arrow));
    this.root.setAttribute("aria-label", stop.title);
    const count = this.words.count(this.index + 1, this.stops.length);
    this.said.replaceChildren(`${count}: `, german(stop.title), `. ${stop.text}`);
    this.credit.replaceChildren(stop.source, german(stop.credit));
    this.root.parentElement?.classList.toggle("is-single", this.stops.length === 1);
    this.back.toggleAttribute("disabled", this.index === 0);
    this.next.toggleAttribute("disabled", !following);
  }

  /** The arrow is a step within the page; the last one leads to the page of the destination.
   * @param {Event} event */
  follow(event) {
    if (this.index + 1 >= this.stops.length) return;
    event.preventDefault();
    event.stopPropagation();
    void this.turn(1);
  }

  leave() {
    this.viewer?.leave();
    this.place.replaceChildren();
    this.said.textContent = "";
  }
}

/** @param {string} text */
const german = (text) => element("span", { lang: "de" }, text);
