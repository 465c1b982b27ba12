/** One slide at a time: which, for how long, and whether the show stands still. */

export class Show {
  /** Takes the place of the slides and what is to be told when another one is shown. */
  constructor(place, seconds, shown) {
    this.place = place;
    this.seconds = seconds;
    this.shown = shown;
    this.paused = false;
    this.index = -1;
    this.left = 0;
    this.waiting = null;
    this.go(0);
  }

  get slides() {
    return this.place.children;
  }

  /** Lets a second pass; returns whether another slide has come.  Who is on a link may stay. */
  tick() {
    if (this.paused || this.place.contains(document.activeElement)) return false;
    this.left -= 1;
    if (this.left > 0) return false;
    this.go(this.index + 1);
    return true;
  }

  /** Shows a slide by its number; before it, what has been waiting takes its place. */
  go(index) {
    const current = this.slides[this.index];
    if (this.waiting) {
      const next = this.slides[within(index, this.slides.length)]?.id;
      this.place.replaceChildren(...this.waiting());
      this.waiting = null;
      const found = [...this.slides].findIndex((slide) => slide.id === next);
      index = Math.max(found, 0);
    }
    const count = this.slides.length;
    this.left = this.seconds;
    this.index = within(index, count);
    current?.classList.remove("is-current");
    this.slides[this.index]?.classList.add("is-current");
    this.shown(this.index, count);
  }

  /** Replaces the slides by those that a function makes, when the next one is due. */
  replace(make) {
    this.waiting = make;
    if (this.slides.length === 0) this.go(0);
  }
}

function within(index, count) {
  return count ? ((index % count) + count) % count : -1;
}
