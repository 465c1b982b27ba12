/**
 * Steps back and forth between states. Many small steps of one kind, such as a hotspot that is
 * nudged, count as one.
 * @template State
 */
export class History {
  /** @param {State} first */
  constructor(first) {
    /** @type {{state: State, label: string}[]} */
    this.steps = [{ state: first, label: "" }];
    this.at = 0;
    this.joining = "";
  }

  get state() {
    return this.steps[this.at].state;
  }

  /** What „undo“ would take back. @returns {string} */
  get label() {
    return this.steps[this.at].label;
  }

  /** What „redo“ would bring back. @returns {string} */
  get next() {
    return this.steps[this.at + 1]?.label ?? "";
  }

  /** @param {State} state @param {string} label @param {string} [join] steps that follow each other
   *  under the same word become one */
  push(state, label, join = "") {
    const joined = join && join === this.joining;
    this.steps.splice(joined ? this.at : this.at + 1, Infinity, { state, label });
    this.at = this.steps.length - 1;
    this.joining = join;
  }

  /** Ends a row of steps that count as one. */
  rest() {
    this.joining = "";
  }

  /** @param {-1 | 1} way @returns {boolean} whether there was a step to go */
  go(way) {
    const there = Boolean(this.steps[this.at + way]);
    if (there) this.at += way;
    this.rest();
    return there;
  }
}
