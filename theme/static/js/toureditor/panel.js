/**
 * The hotspots of a scene beside the picture: a list, and a form for one of them or a new one.
 * All that can be done in the picture can be done here, by keyboard and by number.
 *
 * @typedef {import("./tourfile.js").Spot} Spot
 * @typedef {import("./names.js").Names} Names
 * @typedef {{label: string, aim: string, kind: string}} Row
 * @typedef {{id: string, title: string}[]} Scenes where a way may lead
 * @typedef {{choose: (spot: number) => void, begin: () => void, change: (field: string, value: string) => void,
 *   nudge: (heading: number, pitch: number) => void, add: (spot: Spot) => void, cancel: () => void,
 *   erase: () => void, toPoint: () => void, face: () => void, free: () => void, rest: () => void}} Acts
 */
import { element } from "../tour/elements.js";
import { put } from "./parts.js";
import { stepOf } from "./steps.js";

/** Which fields a kind of hotspot has, besides its place. */
const FIELDS = /** @type {Record<string, string[]>} */ ({
  to: ["scene", "title"], info: ["title", "text"], article: ["name", "title"],
  project: ["name", "title"], shop: ["name", "title"], url: ["url", "title"],
});
const NAMED = ["info", "url"]; // kinds that have no name but their own
const SET = ["scene", "name", "url", "title", "text", "heading", "pitch"];

export class Panel {
  /** @param {HTMLElement} root @param {Acts} acts */
  constructor(root, acts) {
    this.acts = acts;
    this.list = /** @type {HTMLElement} */ (root.querySelector(".spots"));
    this.empty = /** @type {HTMLElement} */ (root.querySelector(".spots__none"));
    this.form = /** @type {HTMLFormElement} */ (root.querySelector("form"));
    this.heading = /** @type {HTMLElement} */ (this.form.querySelector("h3"));
    this.beginner = root.querySelector('[data-act="begin"]');
    this.offers = /** @type {HTMLElement} */ (root.querySelector("datalist"));
    this.draft = false;
    this.listen(root);
  }

  /** @param {HTMLElement} root */
  listen(root) {
    const { form, acts } = this;
    this.list.addEventListener("click", ({ target }) => {
      const item = target instanceof Element ? target.closest("li") : null;
      if (item) acts.choose([...this.list.children].indexOf(item));
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (this.draft) acts.add(this.spot);
    });
    form.addEventListener("change", (event) => this.change(/** @type {any} */ (event.target)));
    form.addEventListener("keydown", (event) => this.press(event));
    form.addEventListener("focusout", () => acts.rest());
    for (const [name, act] of Object.entries({
      begin: acts.begin, cancel: acts.cancel, erase: acts.erase, point: acts.toPoint, face: acts.face, free: acts.free,
    })) {
      root.querySelector(`[data-act="${name}"]`)?.addEventListener("click", act);
    }
  }

  /** @param {string} name @returns {any} */
  field(name) {
    return this.form.elements.namedItem(name);
  }

  /** What is typed into the form. @returns {Spot} */
  get spot() {
    const kind = this.field("kind").value;
    const [first] = FIELDS[kind];
    return {
      kind,
      target: kind === "info" ? "" : this.field(first).value.trim(),
      title: this.field("title").value.trim(),
      heading: numberOf(this.field("heading")),
      pitch: numberOf(this.field("pitch")) ?? 0,
      text: kind === "info" ? this.field("text").value.trim() : "",
    };
  }

  /** @param {Row[]} rows @param {number} chosen */
  showList(rows, chosen) {
    const { list } = this;
    this.empty.hidden = rows.length > 0;
    while (list.children.length > rows.length) list.lastElementChild?.remove();
    while (list.children.length < rows.length) list.append(element("li", {}, element("button", { type: "button" })));
    rows.forEach(({ label, aim, kind }, i) => {
      const button = /** @type {HTMLElement} */ (list.children[i].firstElementChild);
      const place = element("span", { class: "spots__aim" }, `${kind}, ${aim}`);
      button.replaceChildren(element("span", { class: "spots__name" }, label), " ", place);
      button.setAttribute("aria-pressed", `${i === chosen}`);
    });
  }

  /** Fills the form; none is shown where there is nothing to show.
   * @param {Spot | null} spot @param {{draft: boolean, scenes: Scenes, names: Names, computed: number | null,
   *   title: string}} around computed: the heading that follows from positions */
  showForm(spot, { draft, scenes, names, computed, title }) {
    this.form.hidden = !spot;
    if (!spot) return;
    this.draft = draft;
    this.names = names;
    this.heading.textContent = title;
    for (const part of this.form.querySelectorAll("[data-for]")) {
      /** @type {HTMLElement} */ (part).hidden = (part.getAttribute("data-for") === "draft") !== draft;
    }
    this.field("kind").value = spot.kind || "to";
    this.field("kind").disabled = !draft;
    this.offerScenes(scenes, spot.target);
    this.fill(spot, computed);
    this.suit();
  }

  /** @param {Scenes} scenes @param {string} target */
  offerScenes(scenes, target) {
    const known = scenes.some(({ id }) => id === target);
    const options = known || !target ? scenes : [...scenes, { id: target, title: `${target} (fehlt)` }];
    this.field("scene").required = true; // empty only in a tour of one scene
    this.field("scene").replaceChildren(...options.map(({ id, title }) => element("option", { value: id }, title)));
  }

  /** @param {Spot} spot @param {number | null} computed */
  fill({ kind, target, title, heading, pitch, text }, computed) {
    const values = { title, text, heading: heading === null ? "" : `${heading}`, pitch: `${pitch}` };
    const first = FIELDS[kind || "to"][0];
    if (kind !== "info" && (target || first !== "scene")) put(this.field(first), target);
    for (const [name, value] of Object.entries(values)) put(this.field(name), value);
    this.field("heading").placeholder = computed === null ? "" : computed.toFixed(1).replace(".", ",");
    const free = this.form.querySelector('[data-act="free"]');
    if (free instanceof HTMLElement) free.hidden = this.draft || kind !== "to" || computed === null || heading === null;
  }

  /** Shows the fields that a kind has. */
  suit() {
    const kind = this.field("kind").value;
    for (const name of ["scene", "name", "url", "title", "text"]) {
      const field = this.field(name);
      field.closest(".field").hidden = !FIELDS[kind].includes(name);
      field.disabled = !FIELDS[kind].includes(name);
    }
    this.field("title").required = NAMED.includes(kind);
    this.field("text").required = kind === "info" && this.draft; // a picture can be added in the file only
    this.field("heading").required = kind !== "to";
    const label = this.form.querySelector(`label[for="${this.field("title").id}"]`);
    if (label) label.textContent = kind === "info" ? "Überschrift" : "Bezeichnung";
    const offers = this.names?.[kind] ?? [];
    this.offers.replaceChildren(...offers.map(({ id, title }) => element("option", { value: id }, title)));
  }

  /** @param {import("./tourfile.js").Aim} aim */
  place({ heading, pitch }) {
    put(this.field("heading"), `${heading}`);
    put(this.field("pitch"), `${pitch}`);
  }

  /** @param {HTMLInputElement} field */
  change(field) {
    if (field.name === "kind") return this.suit();
    if (this.draft || !SET.includes(field.name)) return;
    if (!field.reportValidity()) return;
    this.acts.change(field.name, field.value.trim());
  }

  /** Lets the arrows turn headings and heights as they do in the picture. @param {KeyboardEvent} event */
  press(event) {
    const { name } = /** @type {HTMLInputElement} */ (event.target);
    const step = stepOf(event);
    if (!step?.pitch || (name !== "heading" && name !== "pitch")) return;
    event.preventDefault();
    this.acts.nudge(name === "heading" ? step.pitch : 0, name === "pitch" ? step.pitch : 0);
  }

  /** Puts the focus into the form. */
  focus() {
    (this.draft ? this.field("kind") : this.heading).focus();
  }

  /** Puts the focus on a row of the list, or on the button for a new one. @param {number} row */
  focusRow(row) {
    const button = this.list.children[row]?.firstElementChild ?? this.beginner;
    if (button instanceof HTMLElement) button.focus();
  }
}

/** @param {HTMLInputElement} field */
const numberOf = ({ value }) => (value.trim() === "" ? null : Number(value));
