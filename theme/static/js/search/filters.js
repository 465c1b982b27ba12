/** What results can be narrowed by: their kind by a row of buttons, the rest by lists. */

import { narrowed } from "./query.js";

/** The kind that a button stands for; none for all. An empty value would not outlast minifying. */
const kindOf = (input) => (input.value === "alle" ? "" : input.value);

export class Filters {
  #kinds;
  #lists;
  #more;
  #row;

  constructor(form) {
    this.#row = form.querySelector("[data-kinds]");
    this.#more = form.querySelector("[data-filters]");
    this.#kinds = [...this.#row.querySelectorAll("input")];
    this.#lists = [...(this.#more?.querySelectorAll("select") ?? [])];
  }

  /** What is chosen, by name. */
  get chosen() {
    const kind = this.#kinds.find((input) => input.checked);
    return new Map([["art", kind ? kindOf(kind) : ""], ...this.#lists.map(({ name, value }) => [name, value])]);
  }

  /** Chooses what an address says, as far as it can be chosen. */
  read(wanted) {
    const kind = this.#kinds.find((input) => kindOf(input) === wanted.get("art")) ?? this.#kinds[0];
    kind.checked = true;
    for (const list of this.#lists) {
      const value = wanted.get(list.name) ?? "";
      list.value = [...list.options].some((option) => option.value === value) ? value : "";
    }
    if (this.#more) this.#more.open = this.#lists.some(({ value }) => value);
  }

  show(shown = true) {
    this.#row.hidden = !shown;
    if (this.#more) this.#more.hidden = !shown;
  }

  hide() {
    this.show(false);
  }

  /** Tells of each choice how many pages it would leave, given the others. */
  count(all, facets) {
    this.#countKinds(...this.#countsOf("art", all, facets));
    for (const list of this.#lists) {
      const [counts] = this.#countsOf(list.name, all, facets);
      for (const option of list.options) {
        option.dataset.title ??= option.textContent;
        if (!option.value) continue;
        const count = counts.get(option.value) ?? 0;
        option.textContent = `${option.dataset.title} (${count})`;
        option.hidden = option.disabled = !count && option.value !== list.value;
      }
    }
  }

  #countKinds(counts, total) {
    for (const input of this.#kinds) {
      const kind = kindOf(input);
      const count = kind ? counts.get(kind) ?? 0 : total;
      const title = input.parentElement.querySelector("[data-title]");
      title.textContent = `${title.dataset.title} (${count})`;
      input.parentElement.hidden = !count && !input.checked && kind !== "";
    }
  }

  #countsOf(name, all, facets) {
    const others = this.chosen;
    others.delete(name);
    const counts = new Map();
    const left = narrowed(all, facets, others);
    for (const page of left) {
      const value = facets.get(name)[page];
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [counts, left.length];
  }
}