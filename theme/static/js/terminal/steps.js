/** The sentences of a way: as many at a time as there is room for, and large buttons to turn over. */

export class Steps {
  /** Takes the section of the way, and who says aloud what is shown after turning over. */
  constructor(section, said) {
    Object.assign(this, { section, said });
    const part = (name) => section.querySelector(`[data-${name}]`);
    this.box = part("scroll");
    this.list = part("steps");
    this.pager = part("pager");
    this.count = part("count");
    this.buttons = [...section.querySelectorAll("[data-turn]")];
    for (const button of this.buttons) {
      button.addEventListener("click", () => this.turn(Number(button.dataset.turn)));
    }
    addEventListener("resize", () => this.lay());
    document.fonts.ready.then(() => this.lay());
    this.pages = [];
  }

  /** Shows the sentences of another way; `words` are those of the language. */
  show(sentences, words) {
    this.words = words;
    this.list.replaceChildren(...sentences.map(itemOf));
    this.lay();
  }

  /** Finds out how many fit, and begins with the first; without need there are no pages. */
  lay() {
    const items = [...this.list.children];
    if (!items.length) this.pages = [];
    this.section.classList.remove("is-paged");
    this.pager.hidden = true;
    for (const item of items) item.hidden = false;
    const isWhole = this.box.scrollHeight <= this.box.clientHeight;
    this.section.classList.toggle("is-paged", !isWhole);
    this.pager.hidden = isWhole;
    const heights = items.map((item) => item.offsetHeight);
    this.pages = isWhole ? [items.length] : pagesOf(heights, this.box.clientHeight);
    this.page = 0;
    this.showPage();
  }

  turn(by) {
    this.page += by;
    this.showPage();
    this.said([this.count, ...this.shown].map((one) => one.textContent).join(" "));
    const [before, after] = this.buttons;
    if (document.activeElement?.disabled) (before.disabled ? after : before).focus();
  }

  showPage() {
    const items = [...this.list.children];
    const first = this.pages.slice(0, this.page).reduce((sum, count) => sum + count, 0);
    const end = first + (this.pages[this.page] ?? 0);
    items.forEach((item, index) => (item.hidden = index < first || index >= end));
    this.shown = items.slice(first, end);
    this.box.scrollTop = 0;
    this.count.textContent = this.words?.steps(first + 1, end, items.length) ?? "";
    this.buttons[0].disabled = this.page === 0;
    this.buttons[1].disabled = this.page >= this.pages.length - 1;
  }
}

/** Returns how many of the heights each page has, whole ones only; what is too high has its own. */
export function pagesOf(heights, room) {
  const pages = [];
  let left = 0;
  for (const height of heights) {
    if (!pages.length || height > left) {
      pages.push(0);
      left = room;
    }
    pages[pages.length - 1] += 1;
    left -= height;
  }
  return pages;
}

function itemOf(sentence, index) {
  const item = document.createElement("li");
  item.value = index + 1; // what is not shown does not count
  item.textContent = sentence;
  return item;
}
