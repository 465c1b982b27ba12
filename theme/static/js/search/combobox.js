/**
 * A field with a list of offers, as the Authoring Practices of ARIA have it: the focus stays in the
 * field, arrows choose, Enter takes, Escape closes.
 */

import { SAID } from "./said.js";
import { element } from "./view.js";

export class Combobox {
  #field;
  #list;
  #heard;
  #take;
  #offers = [];
  #active = -1;
  #unwanted = false; // somebody has closed the list and not typed since

  /** `heard` tells people who do not see the list of it; `take` gets the offer that was chosen. */
  constructor(field, list, heard, take) {
    this.#field = field;
    this.#list = list;
    this.#heard = heard;
    this.#take = take;
    field.addEventListener("keydown", (event) => this.#key(event));
    field.addEventListener("blur", () => this.close());
    field.addEventListener("input", () => {
      this.#unwanted = false;
      this.#activate(-1);
    });
    list.addEventListener("pointerdown", (event) => event.preventDefault()); // the field keeps the focus
    list.addEventListener("click", (event) => this.#click(event));
  }

  get isOpen() {
    return !this.#list.hidden;
  }

  /** Whether Enter would take an offer and not the question as it stands. */
  get isChosen() {
    return this.#active >= 0;
  }

  /** Shows offers in the place of those before; none closes the list. */
  offer(offers) {
    this.#offers = offers;
    this.#list.replaceChildren(...this.#groups());
    this.#activate(-1);
    this.#show(offers.length > 0 && !this.#unwanted && document.activeElement === this.#field);
  }

  close() {
    this.#show(false);
    this.#activate(-1);
  }

  /** Closes the list and forgets what was offered. */
  forget() {
    this.#offers = [];
    this.close();
  }

  #dismiss() {
    this.#unwanted = true;
    this.close();
    return true;
  }

  #groups() {
    const groups = new Map();
    for (const [at, offer] of this.#offers.entries()) {
      if (!groups.has(offer.group)) groups.set(offer.group, this.#group(offer.group, groups.size));
      groups.get(offer.group).append(optionOf(offer, at));
    }
    return groups.values();
  }

  #group(name, number) {
    const group = element("div", "offers__group");
    const title = element("div", "offers__title", name);
    title.id = `vorschlaege-${number}`;
    title.setAttribute("role", "presentation");
    group.setAttribute("role", "group");
    group.setAttribute("aria-labelledby", title.id);
    group.append(title);
    return group;
  }

  #show(open) {
    this.#list.hidden = !open;
    this.#field.setAttribute("aria-expanded", String(open));
    this.#heard.textContent = open ? SAID.offers(this.#offers.length) : "";
  }

  #activate(at) {
    const options = [...this.#list.querySelectorAll("[role=option]")];
    options[this.#active]?.setAttribute("aria-selected", "false");
    this.#active = at;
    const option = options[at];
    if (!option) return this.#field.removeAttribute("aria-activedescendant");
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    this.#field.setAttribute("aria-activedescendant", option.id);
  }

  #click({ target }) {
    const option = target.closest("[role=option]");
    if (option) this.#taken(Number(option.dataset.offer));
  }

  #taken(at) {
    const offer = this.#offers[at];
    this.forget();
    this.#take(offer);
  }

  #key(event) {
    if (event.ctrlKey || event.metaKey || event.isComposing) return;
    if (this.#moves(event)) event.preventDefault();
    else if (this.isOpen && ["Home", "End", "ArrowLeft", "ArrowRight"].includes(event.key)) this.#activate(-1);
  }

  /** Does what a key means; returns whether it means anything here. */
  #moves({ key, altKey, shiftKey }) {
    const count = this.#offers.length;
    if (!count || shiftKey) return false;
    if (!this.isOpen) return altKey && key === "ArrowDown" && (this.#show(true), true);
    if (altKey) return key === "ArrowUp" && this.#dismiss();
    // Behind the last and before the first one the field itself has its turn.
    if (key === "ArrowDown") this.#activate(this.#active + 1 < count ? this.#active + 1 : -1);
    else if (key === "ArrowUp") this.#activate(this.#active >= 0 ? this.#active - 1 : count - 1);
    else if (key === "Escape") this.#dismiss();
    else if (key === "Enter" && this.isChosen) this.#taken(this.#active);
    else return false;
    return true;
  }
}

function optionOf({ text, kind }, at) {
  const option = element("div", "offer", element("span", "offer__text", text));
  if (kind) option.append(" ", element("span", "offer__kind", kind));
  option.id = `vorschlag-${at}`;
  option.setAttribute("role", "option");
  option.setAttribute("aria-selected", "false");
  option.dataset.offer = String(at);
  return option;
}
