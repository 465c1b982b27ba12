/**
 * German puts words together: a Behindertentoilette is a Toilette for Behinderte.  What a compound is
 * says its last part, the head; what is before it says which one.
 */

import { forgiven, isNear } from "./slips.js";

const WHOLE = 8, NEARLY = 7, HEAD = 4, PART = 3; // how well a compound fits
const LINK = 2; // letters between two parts, or an ending: s, n, en, es
const SHORT = 3, LONG = 4; // letters of a part

/**
 * Returns how well a place's words make up the compound that somebody asks for: all of it, all of it
 * with slips, its head, or another part only; 0 for none.
 */
export function coverOf(words, asked) {
  if (asked.length <= LONG) return 0;
  return words.reduce((best, word) => Math.max(best, coveredBy(word, words, asked)), 0);
}

function coveredBy(word, words, asked) {
  const rest = asked.length - word.length;
  if (rest <= 0 || word.length < 2) return 0;
  if (asked.startsWith(word)) {
    if (rest <= LINK) return word.length >= LONG ? WHOLE : 0;
    const fit = fitOf(linked(asked.slice(word.length), (part, cut) => part.slice(cut)), words);
    return fit || (word.length > LONG ? PART : 0);
  }
  if (asked.endsWith(word)) {
    const before = asked.slice(0, rest);
    const fit = fitOf(linked(before, (part, cut) => part.slice(0, part.length - cut)), words);
    return fit || (word.length >= LONG && rest >= SHORT ? HEAD : 0);
  }
  return word.length > LONG && asked.includes(stem(word)) ? PART : 0;
}

/** Returns a word without its ending and umlauts: Aufzüge are each an Aufzug. */
export function stem(word) {
  return word.replace(/([aou])e(?!$)/g, "$1").replace(/^(.{3,}?)(en|er|e|n|s)$/, "$1");
}

/** Returns a part as it stands, and without the letters that may link it to the other one. */
function linked(part, cutBy) {
  const cuts = Array.from({ length: LINK + 1 }, (_, cut) => cutBy(part, cut));
  return cuts.filter((one) => one.length >= 2);
}

function fitOf(parts, words) {
  if (parts.some((part) => words.some((word) => isThat(word, part)))) return WHOLE;
  return parts.length && words.some((word) => isNearly(word, parts[0])) ? NEARLY : 0;
}

function isThat(word, part) {
  const ending = part.length - word.length;
  return word === part || (word.length >= LONG && ending > 0 && ending <= LINK && part.startsWith(word));
}

function isNearly(word, part) {
  const slips = forgiven(part);
  return slips > 0 && Math.abs(word.length - part.length) <= slips && isNear(word, part, slips);
}
