/**
 * German puts words together: a Behindertentoilette is a Toilette for Behinderte.  What a compound is
 * says its last part, the head; what is before it says which one.
 */

import { forgiven, isNear } from "./slips.js";

const WHOLE = 8, NEARLY = 7, HEAD = 4, PART = 3; // how well a compound fits
const LINK = 2; // letters between two parts: s, n, en, es
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
  const isFirst = asked.startsWith(word);
  if (!isFirst && !asked.endsWith(word)) return word.length > LONG && asked.includes(stem(word)) ? PART : 0;
  const whole = fitOf(isFirst ? asked.slice(word.length) : asked.slice(0, rest), isFirst, words);
  if (whole) return whole;
  if (isFirst) return word.length > LONG ? PART : 0;
  return word.length >= LONG && rest >= SHORT ? HEAD : 0;
}

/** Returns a word without its ending and umlauts: Aufzüge are each an Aufzug. */
export function stem(word) {
  return word.replace(/([aou])e(?!$)/g, "$1").replace(/^(.{3,}?)(e[mnrs]?|n|s)$/, "$1");
}

/** Tells how well the rest of a compound fits, as it stands or without the letters that link it. */
function fitOf(rest, isSecond, words) {
  for (let cut = 0; cut <= LINK && rest.length - cut >= 2; cut += 1) {
    const part = isSecond ? rest.slice(cut) : rest.slice(0, rest.length - cut);
    if (words.some((word) => stem(word) === stem(part))) return WHOLE;
  }
  return words.some((word) => isNearly(word, rest)) ? NEARLY : 0;
}

function isNearly(word, part) {
  const slips = forgiven(part);
  return slips > 0 && Math.abs(word.length - part.length) <= slips && isNear(word, part, slips);
}
