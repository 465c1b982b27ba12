/** A screen in a building: a visitor searches, sees the way, goes; then it is there for the next one. */

import { townTime } from "../display/clock.js";
import { Graph } from "../venues/graph.js";
import { figureOf, markOf } from "../venues/tracks.js";
import { Finder, itemOf } from "./finder.js";
import { Idle } from "./idle.js";
import { touched } from "./touch.js";
import { WayPanel } from "./way.js";
import { wordsOf } from "./words.js";

export class Terminal {
  /** Takes the page's element and the building's kit. */
  constructor(root, kit) {
    Object.assign(this, { root, kit });
    this.part = (name) => root.querySelector(`[data-${name}]`);
    this.graph = new Graph(kit);
    this.here = kit.spots.find(({ id }) => id === asked().get("ort")) ?? null;
    this.level = this.homeLevel;
    this.way = new WayPanel(this.part("way"), kit, this.graph, {
      showPlans: (figures) => this.showPlans(figures),
      said: (text) => this.say(text),
    });
    this.finder = new Finder(this.part("seek"), kit, {
      timeTo: (spot) => this.times.get(spot.node) ?? Infinity,
      listed: () => this.markFound(),
      chosen: (spot) => this.lead(spot),
      said: (text) => this.say(text),
    });
    this.idle = new Idle(this.part("idle"), {
      rest: (seconds) => (this.part("rest").textContent = this.words.rest(seconds)),
      leave: () => this.reset(),
    });
    root.addEventListener("click", (event) => this.click(event));
    this.run();
  }

  run() {
    this.root.classList.add("is-running");
    this.part("plain").hidden = true;
    for (const name of ["screen", "clock"]) this.part(name).hidden = false;
    this.reset();
  }

  /** Nobody is using it: nothing is asked, and everything is as the next visitor expects it. */
  get isPristine() {
    return !this.way.target && this.finder.isPristine && this.language === "de" && !this.part("idle").open;
  }

  /** Lets a second pass. */
  tick() {
    this.idle.tick(this.isPristine);
    this.showClock();
  }

  showClock() {
    const time = this.words.clock(townTime().slice(11));
    if (this.part("clock").textContent !== time) this.part("clock").textContent = time;
  }

  reset() {
    this.finder.reset();
    this.way.reset();
    this.level = this.homeLevel;
    this.speak("de");
    this.show();
  }

  say(text) {
    this.part("said").textContent = text;
  }

  speak(language) {
    this.language = language;
    this.words = wordsOf(language);
    document.documentElement.lang = language; // names and what nobody has translated say so themselves
    for (const part of this.root.querySelectorAll("[data-only]")) {
      part.hidden = part.dataset.only !== language;
    }
    for (const element of this.root.querySelectorAll("[data-text]")) {
      element.textContent = this.words[element.dataset.text];
    }
    for (const element of this.root.querySelectorAll("[data-label]")) {
      element.setAttribute("aria-label", this.words[element.dataset.label]);
    }
    for (const key of this.root.querySelectorAll("[data-letter]")) {
      key.setAttribute("aria-label", this.words.letter(key.dataset.letter));
    }
    for (const button of this.root.querySelectorAll("[data-language]")) {
      button.setAttribute("aria-pressed", String(button.dataset.language === language));
    }
    this.showClock();
    this.say(""); // it was said in another language
    this.finder.speak(language, this.words);
    this.way.speak(language, this.words);
    this.show();
  }

  click(event) {
    const drawing = event.target.closest("[data-maps] svg");
    if (drawing && this.here && !this.way.target) this.touch(touched(drawing, event));
    const { dataset } = event.target.closest("button") ?? {};
    if (!dataset) return;
    if (dataset.do) this.deeds[dataset.do]();
    if (dataset.language) this.speak(dataset.language);
    if (dataset.floor) this.turnTo(Number(dataset.floor));
    if (dataset.site) this.settle(this.kit.spots[Number(dataset.site)]);
  }

  get deeds() {
    return {
      clear: () => {
        this.leaveWay();
        this.say(this.words.cleared);
      },
      back: () => this.leaveWay(),
      open: () => this.finder.toggleOpen(),
      more: () => this.finder.more(),
      instead: () => this.lead(this.way.instead),
      stay: () => this.idle.stay(),
      leave: () => this.idle.begin(),
    };
  }

  /** Leads to the place that was touched on the plan; where it may be several, one chooses. */
  touch(ids) {
    const spots = ids.map((id) => this.kit.spots.find((spot) => spot.id === id));
    if (spots.length === 1) this.lead(spots[0]);
    else if (spots.length) this.finder.offer(spots);
  }

  lead(spot) {
    this.way.take(this.here, spot);
    this.show();
    const measure = this.way.show();
    this.say(`${this.part("target").textContent}: ${measure}`);
    this.part("target").focus();
  }

  leaveWay() {
    this.way.reset();
    this.finder.reset();
    this.level = this.homeLevel;
    this.finder.show();
    this.show();
    this.finder.input.focus();
  }

  turnTo(level) {
    this.level = level;
    this.show();
    this.say(this.nameOf(level));
    this.part("floors").querySelector(`[data-floor="${level}"]`).focus();
  }

  /** Remembers where the screen stands, in its address. */
  settle(spot) {
    this.here = spot;
    const query = asked();
    query.set("ort", spot.id);
    history.replaceState(null, "", `${location.pathname}?${query}`);
    this.reset();
  }

  /** How long it is to every node, for those who walk fast: found once for a place of the screen. */
  get times() {
    if (this.here !== this.timed?.here) {
      const times = this.here ? this.graph.tree(this.here.node, this.kit.modes[0]).times : new Map();
      this.timed = { here: this.here, times };
    }
    return this.timed.times;
  }

  /** The level that is shown first: where the screen stands, or that of the street. */
  get homeLevel() {
    return this.here?.level ?? Math.max(0, this.kit.levels.findIndex(([, , , ordinal]) => ordinal === 0));
  }

  /** Under which name a place is called in the language of the screen. */
  get name() {
    return this.language === "en" ? "english" : "title";
  }

  nameOf(level) {
    return this.kit.levels[level][this.language === "en" ? 2 : 1];
  }

  show() {
    const isLeading = Boolean(this.way.target);
    this.root.classList.toggle("is-leading", isLeading);
    this.part("seek").hidden = isLeading || !this.here;
    this.part("setup").hidden = Boolean(this.here);
    this.part("side").hidden = !this.here;
    this.part("here").textContent = this.here?.[this.name] ?? "";
    fit(this.part("here"));
    this.part("level").textContent = this.here ? this.nameOf(this.here.level) : "";
    this.showFloors();
    if (!this.here) this.showSites();
    if (!isLeading) this.showPlans([]);
  }

  showFloors() {
    const rows = this.kit.levels.map((_, level) => floorOf(level, this.nameOf(level), level === this.level));
    this.part("floors").replaceChildren(...rows.reverse());
    this.part("floors").hidden = Boolean(this.way.target);
  }

  showSites() {
    const sites = this.kit.spots.filter(({ kind }) => kind === "entrance" || kind === "amenity");
    const rows = sites.map((spot) =>
      itemOf([spot[this.name], this.nameOf(spot.level)], { site: this.kit.spots.indexOf(spot) }),
    );
    this.part("sites").replaceChildren(...rows);
  }

  /** Shows on the plan which places the list has. */
  markFound() {
    const ids = new Set(this.way.target ? [] : this.finder?.shown.map(({ id }) => id));
    for (const part of this.part("maps").querySelectorAll("[data-place]")) {
      part.classList.toggle("is-found", ids.has(part.dataset.place));
    }
  }

  /** Shows the plans of a way; without one, that of a level with the place of the screen. */
  showPlans(figures) {
    const shown = figures.length ? figures : [figureOf(this.kit, this.level, this.language, "Plan")];
    if (!figures.length && this.here?.level === this.level) {
      shown[0].lastElementChild.append(markOf(this.kit, this.here));
    }
    this.part("maps").replaceChildren(...shown);
    this.markFound();
  }
}

/** Makes letters smaller until the longest word has room in its line. */
function fit(element) {
  for (const size of [0, 1, 2]) {
    element.dataset.size = size;
    if (element.scrollWidth <= element.clientWidth) return;
  }
}

function asked() {
  return new URLSearchParams(location.search);
}

function floorOf(level, name, isShown) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "terminal__button terminal__floor";
  button.dataset.floor = level;
  button.setAttribute("aria-pressed", String(isShown));
  button.textContent = name;
  return button;
}
