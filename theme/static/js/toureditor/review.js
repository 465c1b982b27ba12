/**
 * What is about to be saved, line by line, and the ways to save it.
 *
 * @typedef {import("./changes.js").Part} Part
 */
import { element } from "../tour/elements.js";
import { changesBetween } from "./changes.js";

/** How a line is made and what it is called: colour alone says nothing. */
const KINDS = /** @type {const} */ ({
  "+": { tag: "ins", name: "new", word: " (neu)" },
  "-": { tag: "del", name: "gone", word: " (entfällt)" },
  " ": { tag: "span", name: "same", word: "" },
});

export class Review {
  /** @param {HTMLDialogElement} dialog
   * @param {{write: () => Promise<void>, download: () => void, copy: () => Promise<void>}} acts */
  constructor(dialog, { write, download, copy }) {
    this.dialog = dialog;
    this.lines = /** @type {HTMLElement} */ (dialog.querySelector(".review__lines"));
    this.note = /** @type {HTMLElement} */ (dialog.querySelector('[role="status"]'));
    for (const [name, act] of Object.entries({ write, download, copy, close: () => dialog.close() })) {
      this.button(name)?.addEventListener("click", () => void act());
    }
  }

  /** @param {string} name @returns {HTMLButtonElement | null} */
  button(name) {
    return this.dialog.querySelector(`[data-act="${name}"]`);
  }

  /** @param {string} before @param {string} after @param {boolean} writable into the opened file */
  show(before, after, writable) {
    const write = this.button("write");
    if (write) write.hidden = !writable;
    this.note.textContent = "";
    this.lines.replaceChildren(...changesBetween(before, after).map(partView));
    this.dialog.showModal();
  }

  /** @param {string} sentence */
  say(sentence) {
    this.note.textContent = sentence;
  }
}

/** @param {Part} part */
function partView(part) {
  return element("ol", { class: "review__part" }, ...part.map(({ sign, line, text }) => {
    const { tag, name, word } = KINDS[sign];
    return element(
      "li", { class: `review__line review__line--${name}` },
      element("span", { class: "review__number" }, `${line}`, element("span", { class: "quiet" }, word)),
      element("span", { class: "review__sign", "aria-hidden": "true" }, sign),
      element(tag, { class: "review__text" }, text || " "),
    );
  }));
}
