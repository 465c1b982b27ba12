/** The way to a place on a terminal: in words, with its plans, its modes and its code. */

import { stateOf } from "../venues/closures.js";
import { figuresOf } from "../venues/tracks.js";
import { wayOf, whereOf } from "../venues/ways.js";
import { addressOf, drawCode } from "./code.js";
import { Steps } from "./steps.js";

export class WayPanel {
  /** Takes the section, the kit, its graph, who shows the plans, and who says something aloud. */
  constructor(section, kit, graph, { showPlans, said }) {
    Object.assign(this, { section, kit, graph, showPlans });
    this.steps = new Steps(section, said);
    this.part = (name) => section.querySelector(`[data-${name}]`);
    this.target = null;
    const modes = this.part("modes");
    modes.append(...kit.modes.map(({ id }) => choiceOf(id)));
    modes.addEventListener("change", () => this.show());
    this.reset();
  }

  get mode() {
    const { value } = this.section.querySelector("input:checked");
    return this.kit.modes.find(({ id }) => id === value);
  }

  reset() {
    this.target = null;
    this.section.hidden = true;
    this.section.querySelector("input").checked = true;
  }

  speak(language, words) {
    Object.assign(this, { language, words });
    this.kit.modes.forEach(({ title, english }, number) => {
      const label = this.part("modes").querySelectorAll("label span")[number];
      label.textContent = language === "en" ? english : title;
    });
    if (this.target) this.show();
  }

  /** Takes from where to where it is to lead. */
  take(start, target) {
    Object.assign(this, { start, target });
    this.section.hidden = false;
  }

  /** Shows the way where it stands, so that its sentences can be measured; returns how long it is. */
  show() {
    const { kit, graph, start, target, language, words, mode } = this;
    const way = wayOf(kit, graph, { von: start, nach: target, mode, language });
    const state = stateOf(kit, target.hours, new Date());
    const isHere = start === target;
    this.part("target").textContent = language === "en" ? target.english : target.title;
    this.part("where").textContent = whereOf(kit, target, language);
    this.part("now").textContent = state ? words.state(state) : "";
    this.part("now").hidden = !state;
    this.part("now").classList.toggle("is-closed", Boolean(state && !state.open));
    this.part("measure").textContent = isHere ? words.hereAlready : way.measure;
    this.part("note").textContent = isHere ? "" : way.note;
    this.part("note").hidden = isHere || !way.note;
    this.showInstead(isHere ? null : way.instead);
    this.showCode();
    this.showPlans(isHere ? [] : figuresOf(kit, way.path, language));
    this.steps.show(isHere ? [] : way.steps, words);
    return way.measure;
  }

  /** Offers a place like the one to which no way leads. */
  showInstead(spot) {
    this.instead = spot;
    this.part("instead").hidden = !spot;
    const name = this.language === "en" ? "english" : "title";
    this.part("instead").textContent = spot ? this.words.instead(spot[name]) : "";
  }

  /** Shows the code with which one takes the way along; who stands before the place needs none. */
  showCode() {
    const { start, target, language, mode } = this;
    this.part("take").hidden = start === target;
    if (start === target) return;
    const way = { von: start.id, nach: target.id, art: mode.id, language };
    drawCode(this.part("code"), addressOf(this.part("take").dataset.take, way));
    this.part("code").setAttribute("aria-label", this.words.code);
  }
}

function choiceOf(id) {
  const label = document.createElement("label");
  label.className = "terminal__mode";
  const input = document.createElement("input");
  Object.assign(input, { type: "radio", name: "t-art", value: id });
  label.append(input, document.createElement("span"));
  return label;
}
