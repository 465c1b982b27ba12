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
    /** The direction last heard of; the first one is known. */
    this.next = "";
  }

  /** Says a direction when it is another than the last and the view rests. @param {string} sentence */
  direction(sentence) {
    if (sentence === this.next) return; // a tile that arrives is no move
    clearTimeout(this.timer);
    if (this.next) this.timer = setTimeout(() => this.write(sentence, false), REST);
    this.next = sentence;
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
