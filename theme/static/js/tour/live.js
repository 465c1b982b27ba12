/** Says politely what has changed: scene and direction once the view rests, troubles at once. */

/** Milliseconds the view must rest before its direction is said. */
const REST = 800;
/** Milliseconds a passing note stays to be seen. */
const NOTE = 6000;

export class Live {
  /** @param {HTMLElement} status the live region */
  constructor(status) {
    this.status = status;
    this.timer = 0;
    this.noteTimer = 0;
    this.next = "";
    /** The first view is known. @type {string | undefined} */
    this.said = undefined;
  }

  /** Says a direction when it is another than the last and the view rests. @param {string} sentence */
  direction(sentence) {
    this.said ??= sentence;
    if (sentence === this.next) return; // a tile that arrives is no move
    clearTimeout(this.timer);
    this.next = sentence;
    if (sentence === this.said) return;
    this.timer = setTimeout(() => {
      this.said = sentence;
      this.write(sentence, false);
    }, REST);
  }

  /** Says something that is also to be seen. @param {string} sentence @param {boolean} [stays] */
  note(sentence, stays = false) {
    clearTimeout(this.noteTimer);
    this.write(sentence, true);
    if (!stays) this.noteTimer = setTimeout(() => this.clear(), NOTE);
  }

  clear() {
    this.write("", false);
  }

  /** @param {string} sentence @param {boolean} seen */
  write(sentence, seen) {
    // The same sentence again would be read aloud again.
    if (this.status.textContent !== sentence) this.status.textContent = sentence;
    this.status.toggleAttribute("data-note", seen);
  }
}
