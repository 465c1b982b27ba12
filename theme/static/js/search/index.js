/**
 * The files of the index, fetched when a question needs them and never twice; their form is told in
 * plugins/search/index.py.
 */

const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const VALUES = new Map([...SIGNS].map((sign, value) => [sign, value]));
const NAME = 12; // signs of a hash
const LEVELS = 8;
const MOST_FILES = 3; // files that words which only begin alike may come from

/** Opens the index that a guide describes; `guide` is its address. */
export async function openIndex(guide) {
  const address = new URL(guide, location.href);
  return new Index(address, await fetchJson(address, "no-cache"));
}

async function fetchJson(address, cache = "default") {
  const answer = await fetch(address, { cache });
  if (!answer.ok) throw new Error(`${address} gave ${answer.status}`);
  return answer.json();
}

class Index {
  #address;
  #guide;
  #files = new Map();

  constructor(address, guide) {
    this.#address = address;
    this.#guide = guide;
    this.stop = new Set(guide.stop.split(" "));
  }

  /** How many pages there are. */
  get pages() {
    return this.#guide.pages;
  }

  /** Returns the terms that begin with `prefix`, or are it, as [term, pages, postings]. */
  async terms(prefix, exactly) {
    const last = exactly ? prefix : `${prefix}\uffff`;
    const files = this.#guide.terms;
    const from = Math.max(0, files.findLastIndex(([first]) => first <= prefix));
    const to = files.findLastIndex(([first]) => first <= last);
    const wanted = files.slice(from, Math.min(to + 1, from + MOST_FILES));
    const rows = (await Promise.all(wanted.map(([, name]) => this.#file(`w-${name}.json`)))).flat();
    return rows.map((row) => row.split(" "))
      .filter(([term]) => (exactly ? term === prefix : term.startsWith(prefix)))
      .map(([term, count, postings]) => ({ term, count: Number(count), postings }));
  }

  /** Returns what is shown of some pages, by their numbers. */
  shown(pages) {
    const { shown, shows } = this.#guide;
    return Promise.all(pages.map(async (page) => {
      const block = Math.floor(page / shown);
      const name = shows.slice(block * NAME, (block + 1) * NAME);
      const [url, kind, title, kicker, summary, day, demo] =
        (await this.#file(`s-${name}.json`))[page % shown];
      return { url, kind, title, kicker, summary, day, demo };
    }));
  }

  /** Returns by name what pages can be narrowed by: a list with a value for each page. */
  async facets() {
    const found = await this.#file(this.#guide.facets);
    return new Map(Object.entries(found).map(([name, facet]) => [name, readFacet(facet)]));
  }

  /** Returns the words of all pages as they are written. */
  words() {
    return this.#file(this.#guide.words);
  }

  #file(name) {
    if (!this.#files.has(name)) {
      const file = fetchJson(new URL(name, this.#address));
      this.#files.set(name, file);
      file.catch(() => this.#files.delete(name)); // the next question tries again
    }
    return this.#files.get(name);
  }
}

function readFacet([values, width, text]) {
  return Array.from({ length: text.length / width }, (_, page) => {
    const signs = [...text.slice(page * width, (page + 1) * width)];
    return values[signs.reduce((number, sign) => number * SIGNS.length + VALUES.get(sign), 0)];
  });
}

/** Calls `take` with each page of a term and how much the term counts there. */
export function readPostings(text, take) {
  let [page, number, shift] = [0, 0, 0];
  for (const sign of text) {
    const value = VALUES.get(sign);
    number += (value & 31) << shift;
    shift += 5;
    if (value < 32) {
      page += number >> 3;
      take(page, number % LEVELS);
      [number, shift] = [0, 0];
    }
  }
}
