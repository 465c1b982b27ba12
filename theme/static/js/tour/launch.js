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
      whenQuiet(root.querySelector(".pano__still img"), () => this.seen(root));
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
    const button = element("button", { class: "pano__start", type: "button" }, WORDS.start);
    const stage = part(root, ".pano__stage");
    button.addEventListener("click", async () => {
      button.remove();
      await this.start(root);
      (root.querySelector(".pano__start") ?? stage).focus({ preventScroll: true }); // once more, or looking
    });
    stage.append(button);
  }

  /** @param {HTMLElement} root */
  async start(root) {
    let trouble = WORDS.missing;
    root.classList.remove("pano--flat");
    try {
      this.studio ??= new Studio();
      trouble = WORDS.unreachable;
      const scene = await this.studio.scenes.fetch(root.dataset.scene ?? "");
      new Viewer(root, scene, this.studio, () => this.offer(root)).start();
    } catch {
      // Still and links stay as they are.
      new Live(part(root, ".pano__status")).note(trouble, true);
      root.classList.add("pano--flat");
      if (this.studio) this.offer(root); // what could not be loaded may be there later
    }
  }
}

/** Leaves the line to the still first, and the processor to everything else.
 * @param {HTMLImageElement | null} still @param {() => void} act */
function whenQuiet(still, act) {
  const idle = () => (window.requestIdleCallback ?? setTimeout)(act, { timeout: 1000 });
  Promise.resolve(still?.decode()).then(idle, idle);
}
