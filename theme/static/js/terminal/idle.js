/** Begins again for the next visitor when nobody touches the screen; asks before, for long enough. */

const QUIET = 60; // seconds without a touch after which it asks
const ANSWER = 30; // seconds for an answer; WCAG 2.2.1 wants at least 20

export class Idle {
  /** Takes the dialogue that asks, and what is to be done when nobody answers. */
  constructor(dialog, { rest, leave }) {
    this.dialog = dialog;
    this.rest = rest;
    this.leave = leave;
    this.left = QUIET;
    for (const kind of ["pointerdown", "keydown", "input"]) addEventListener(kind, () => this.touched());
    dialog.addEventListener("cancel", () => this.stay());
    dialog.addEventListener("close", () => (this.left = QUIET));
  }

  /** Lets a second pass; where there is nothing to lose, nobody is asked. */
  tick(isPristine) {
    if (isPristine && !this.dialog.open) {
      this.left = QUIET;
      return;
    }
    this.left -= 1;
    if (this.dialog.open) {
      if (this.left <= 0) this.begin();
      else this.rest(this.left);
    } else if (this.left <= 0) {
      this.left = ANSWER;
      this.rest(ANSWER);
      this.dialog.showModal();
    }
  }

  /** A touch while it asks is an answer only on a button: it may have been meant for what was there. */
  touched() {
    if (!this.dialog.open) this.left = QUIET;
  }

  stay() {
    if (this.dialog.open) this.dialog.close();
  }

  begin() {
    this.stay();
    this.leave();
  }
}
