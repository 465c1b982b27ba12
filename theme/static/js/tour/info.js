/** Shows the text of an info hotspot over the picture; the text itself stays on the page. */
import { element, icon } from "./elements.js";
import { WORDS } from "./words.js";

const CROSS = "M6 6l12 12M18 6L6 18";

export class Info {
  /** @param {HTMLElement} stage */
  constructor(stage) {
    this.stage = stage;
    /** @type {HTMLElement | null} */
    this.panel = null;
    /** @type {HTMLElement | null} */
    this.opener = null;
  }

  /** @param {HTMLAnchorElement} link @returns {boolean} whether there was a text to show */
  show(link) {
    const text = link.hash && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!text || link.pathname !== location.pathname) return false;
    this.close();
    this.opener = link;
    this.panel = this.build(text, link.textContent?.trim() ?? "");
    this.stage.append(this.panel);
    this.panel.focus({ preventScroll: true });
    return true;
  }

  /** @param {HTMLElement} text @param {string} title */
  build(text, title) {
    const copy = /** @type {HTMLElement} */ (text.cloneNode(true));
    for (const node of copy.querySelectorAll("[id]")) node.removeAttribute("id");
    const name = { class: "pano__tool", "aria-label": WORDS.close };
    const close = element("button", { type: "button", ...name }, icon(CROSS));
    close.addEventListener("click", () => this.close());
    const frame = { class: "pano__info", tabindex: "-1", role: "dialog", "aria-label": title };
    const panel = element("div", frame, close, ...copy.childNodes);
    panel.addEventListener("keydown", (event) => this.press(event));
    return panel;
  }

  /** @param {KeyboardEvent} event */
  press(event) {
    event.stopPropagation(); // the arrows scroll the text and leave the view alone
    if (event.key === "Escape") this.close();
  }

  close() {
    const inside = this.panel?.contains(document.activeElement);
    this.panel?.remove();
    this.panel = null;
    if (inside) this.opener?.focus({ preventScroll: true });
  }
}
