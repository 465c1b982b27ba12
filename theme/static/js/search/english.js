/** The search of English pages: what it says, and the endings of its words. */

import { SAID } from "./said.js";
import { speak } from "./words.js";

Object.assign(SAID, {
  locale: "en-GB",
  failed: "The search cannot be reached at the moment. Please check the connection; the index is below.",
  nothing: "Nothing found. Another word, fewer words or fewer filters may help; the index is below.",
  empty: "The search is empty, and the index is below.",
  searching: "Searching …",
  results: (found) => (found === 1 ? "1 result" : `${found} results`),
  narrowed: (results, all) => `${results} of ${all}`,
  instead: (words, results) => `Nothing with this spelling. Shown instead is “${words}”: ${results}`,
  loose: (results) => `No page has all the words. Some of them: ${results}`,
  more: (next, left) => (left > next ? `Show ${next} more of ${left}` : `Show ${left} more`),
  offers: (count) => (count === 1 ? "1 suggestion" : `${count} suggestions`),
  words: "Search words",
  pages: "Go to page",
  kinds: { article: "Article", project: "Project", tour: "360° tour", scene: "360° place" },
});

const CLEAR = /[aeiouy]/; // what stands before an ending is a word only if it can be spoken
speak(stem);

/** Returns a folded word without the endings of its forms: what plugins/search/english_words.py does. */
export function stem(word) {
  const bare = tense(plural(word));
  const open = bare.length > 4 && bare.endsWith("e") ? bare.slice(0, -1) : bare;
  return open.length > 3 && open.at(-1) === open.at(-2) ? open.slice(0, -1) : open;
}

function plural(word) {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:[sxz]|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

function tense(word) {
  if (word.length > 4 && word.endsWith("ied")) return `${word.slice(0, -3)}y`;
  const size = word.endsWith("ing") ? 3 : /[^e]ed$/.test(word) ? 2 : 0;
  const root = word.slice(0, word.length - size);
  return size && root.length > 2 && CLEAR.test(root) ? root : word;
}
