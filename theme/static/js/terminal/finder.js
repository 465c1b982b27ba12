/** The search of a terminal: what is typed or touched, and the places that fit. */

import { found, indexed } from "../venues/search.js";
import { stateOf } from "../venues/closures.js";
import { isOpen, whereOf } from "../venues/ways.js";
import { startKeys } from "./keys.js";
import { TILES } from "./words.js";

const PAGE = 6; // places at a time

export class Finder {
  /** Takes the form, the kit, how long it is to each place, and who is told of lists and choices. */
  constructor(form, kit, { timeTo, listed, chosen, said }) {
    Object.assign(this, { form, kit, timeTo, listed, chosen, said });
    this.shown = [];
    this.part = (name) => form.querySelector(`[data-${name}]`);
    this.input = form.querySelector("input");
    this.index = indexed(kit.spots);
    this.tiles = TILES.filter(({ word }) => found(this.index, word, 1).length);
    startKeys(this.part("keys"), (key) => this.type(key));
    this.input.addEventListener("input", () => this.seek(this.input.value));
    this.input.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && this.asked && this.spots.length) this.chosen(this.spots[0]);
    });
    this.part("tiles").addEventListener("click", (event) => {
      const tile = event.target.closest("[data-tile]");
      if (tile) this.list(this.tiles[Number(tile.dataset.tile)]);
    });
    this.part("list").addEventListener("click", (event) => {
      const item = event.target.closest("[data-spot]");
      if (item) this.chosen(kit.spots[Number(item.dataset.spot)]);
    });
    this.reset();
  }

  get isPristine() {
    return !this.asked && !this.onlyOpen;
  }

  reset() {
    this.input.value = "";
    this.asked = null;
    this.onlyOpen = false;
    this.first = 0;
  }

  type(key) {
    const { value } = this.input;
    this.input.value = key === "erase" ? value.slice(0, -1) : value + key.toLowerCase();
    this.seek(this.input.value);
  }

  /** Seeks what somebody types; with nothing typed there are the tiles again. */
  seek(text) {
    this.ask(text.trim() ? { word: text, nearest: false } : null);
  }

  /** Lists what belongs to a tile, the nearest first; all places by their names. */
  list(tile) {
    this.input.value = tile.word ? tile[this.language] : "";
    this.ask({ word: tile.word, nearest: Boolean(tile.word), tile });
    this.part("list").querySelector("button")?.focus();
  }

  /** Lists places of which one is meant, to choose from. */
  offer(spots) {
    this.input.value = "";
    this.ask({ word: "", nearest: false, among: spots });
    this.part("list").querySelector("button").focus();
  }

  ask(asked) {
    this.asked = asked;
    this.first = 0;
    this.show();
    if (asked) this.said(this.spots.length ? this.words.found(this.spots.length) : this.words.none);
  }

  toggleOpen() {
    this.onlyOpen = !this.onlyOpen;
    this.first = 0;
    this.show();
    this.said(this.words.found(this.spots.length));
  }

  more() {
    this.first = this.first + PAGE < this.spots.length ? this.first + PAGE : 0;
    this.show();
    this.part("list").querySelector("button")?.focus();
  }

  /** Says everything in a language. */
  speak(language, words) {
    Object.assign(this, { language, words });
    if (this.asked?.tile?.word) this.input.value = this.asked.tile[language];
    this.part("tiles").replaceChildren(
      ...this.tiles.map((tile, number) => itemOf([tile[language]], { tile: number })),
    );
    this.show();
  }

  get spots() {
    const { word, nearest, among } = this.asked ?? { word: "", nearest: false };
    const spots = among ?? found(this.index, word, this.kit.spots.length, this.timeTo);
    const open = this.onlyOpen ? spots.filter((spot) => isOpen(this.kit, spot)) : spots;
    return nearest ? [...open].sort((one, other) => this.timeTo(one) - this.timeTo(other)) : open;
  }

  show() {
    const spots = this.asked ? this.spots : [];
    this.part("tiles").hidden = Boolean(this.asked);
    this.part("results").hidden = !this.asked;
    this.shown = spots.slice(this.first, this.first + PAGE);
    this.listed();
    const rows = this.shown.map((spot) => this.rowOf(spot));
    this.part("list").replaceChildren(...(rows.length ? rows : [noneOf(this.words.none)]));
    this.form.querySelector('[data-do="more"]').hidden = spots.length <= PAGE;
    this.form.querySelector('[data-do="clear"]').disabled = this.isPristine;
    this.form.querySelector('[data-do="open"]').setAttribute("aria-pressed", String(this.onlyOpen));
  }

  rowOf(spot) {
    const english = this.language === "en";
    const state = stateOf(this.kit, spot.hours, new Date());
    const lines = [english ? spot.english : spot.title, whereOf(this.kit, spot, this.language)];
    if (state) lines.push(this.words.state(state));
    return itemOf(lines, { spot: this.kit.spots.indexOf(spot) }, state && !state.open);
  }
}

function noneOf(text) {
  const item = document.createElement("li");
  item.className = "terminal__none";
  item.textContent = text;
  return item;
}

/** Returns a list's item with one large button of several lines. */
export function itemOf(lines, given, isClosed = false) {
  const item = document.createElement("li");
  const button = document.createElement("button");
  button.type = "button";
  button.className = isClosed ? "terminal__item is-closed" : "terminal__item";
  Object.assign(button.dataset, given);
  for (const [number, line] of lines.entries()) {
    const part = document.createElement("span");
    part.className = number ? "terminal__note" : "terminal__name";
    part.textContent = line;
    if (number) button.append(" ");
    button.append(part);
  }
  item.append(button);
  return item;
}
