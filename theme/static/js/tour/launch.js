/**
 * When a picture comes to life: in view and idle, or on a click where data is to be saved or
 * another picture of the page has the one WebGL context.
 */
import { element, part } from "./elements.js";
import { Live } from "./live.js";
import { Studio, deviceOf } from "./studio.js";
import { Viewer } from "./viewer.js";
import { WORDS } from "./words.js";

export class Launch {
  constructor() {
    /** @type {Studio | null} */
    this.studio = null;
    this.taken = deviceOf().frugal;
  }

  /** Waits until a picture is seen. @param {HTMLElement} root */
  watch(root) {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      whenLoaded(root.querySelector(".pano__still img"), () => whenIdle(() => this.seen(root)));
    });
    observer.observe(root);
  }

  /** @param {HTMLElement} root */
  seen(root) {
    if (this.taken) return this.offer(root);
    this.taken = true;
    void this.start(root);
  }

  /** @param {HTMLElement} root */
  offer(root) {
    const button = element("button", { type: "button", class: "pano__start" }, WORDS.start);
    button.addEventListener("click", async () => {
      button.remove();
      await this.start(root);
      part(root, ".pano__stage").focus({ preventScroll: true });
    });
    part(root, ".pano__stage").append(button);
  }

  /** @param {HTMLElement} root */
  async start(root) {
    try {
      if (!window.createImageBitmap) throw new Error("createImageBitmap");
      this.studio ??= new Studio();
      const scene = await this.studio.scenes.fetch(root.dataset.scene ?? "");
      new Viewer(root, scene, this.studio, () => this.offer(root)).start();
    } catch {
      this.giveUp(root);
    }
  }

  /** Leaves still and links as they are, and says so. @param {HTMLElement} root */
  giveUp(root) {
    root.classList.add("pano--flat");
    new Live(part(root, ".pano__status")).note(WORDS.missing, true);
  }
}

/** Leaves the line to the still first. @param {HTMLImageElement | null} still @param {() => void} act */
function whenLoaded(still, act) {
  if (!still || still.complete) return act();
  for (const type of ["load", "error"]) still.addEventListener(type, act, { once: true });
}

/** @param {() => void} act */
function whenIdle(act) {
  if ("requestIdleCallback" in window) requestIdleCallback(act, { timeout: 1000 });
  else setTimeout(act, 100);
}
