/** What may be meant by a question that is not finished: words, and pages that are called like it. */

import { SAID } from "./said.js";
import { fold, spoken, stem } from "./words.js";

const MOST_WORDS = 4;
const MOST_PAGES = 5;
const LEAST_WITHIN = 4; // signs of a word that is also looked for inside others

/**
 * Returns offers, the best of each group first.  One with a `question` answers another question, one
 * with a `url` leads to a page; `kind` says what that is.
 *
 * `stop` tells which words nobody looks for, `texts` are titles and summaries of what was found,
 * `instead` is the question that was answered in the place of one with a slip, and `register` has all
 * that has a name.
 */
export function offersOf(question, { stop = new Set(), texts = [], instead = "", register = [] }) {
  const asked = spoken(question).map(fold);
  if (!asked.length) return [];
  return [...wordsOf(question, asked, { stop, texts, instead }), ...pagesOf(asked, register)];
}

function wordsOf(question, asked, { stop, texts, instead }) {
  const last = asked.at(-1);
  const begun = new Map();
  const within = new Map();
  for (const word of texts.flatMap(spoken)) {
    const other = fold(word);
    if (other.length <= last.length || asked.includes(other) || stop.has(other)) continue;
    const same = stem(other); // of a word's forms the first one will do
    if (other.startsWith(last)) begun.set(same, begun.get(same) ?? word);
    else if (last.length >= LEAST_WITHIN && other.includes(last)) within.set(same, within.get(same) ?? word);
  }
  const before = question.slice(0, question.lastIndexOf(spoken(question).at(-1)));
  const questions = [...begun.values(), ...within.values()].map((word) => `${before}${word}`);
  const all = instead ? [instead, ...questions] : questions;
  return [...new Set(all)].slice(0, MOST_WORDS).map((one) => ({ group: SAID.words, text: one, question: one }));
}

function pagesOf(asked, register) {
  const found = [];
  for (const entry of register) {
    const words = spoken(entry.title).map(fold);
    const places = asked.map((one) => placeOf(one, words));
    if (places.every((place) => place >= 0)) found.push({ entry, place: Math.min(...places) });
  }
  found.sort((one, other) => one.place - other.place);
  return found.slice(0, MOST_PAGES)
    .map(({ entry }) => ({ group: SAID.pages, text: entry.title, kind: entry.kind, url: entry.url }));
}

/** Where among the words one is that begins so, or at least has it within; -1 for none. */
function placeOf(asked, words) {
  const at = words.findIndex((word) => word.startsWith(asked));
  if (at >= 0 || asked.length < LEAST_WITHIN) return at;
  const within = words.findIndex((word) => word.includes(asked));
  return within < 0 ? within : within + words.length;
}
