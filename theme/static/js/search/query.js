/** A question to the index: which pages answer it, best first. */

import { readPostings } from "./index.js";
import { fold, slips, spoken, stem } from "./words.js";

const BEGUN = 0.5; // what a word counts that only begins like the one asked for
const WITHIN = 0.4; // or that only contains it
const LEAST_BEGUN = 3;
const LEAST_WITHIN = 4;
const MOST_LIKE = 40; // words like one that is asked for
const MOST_SIMILAR = 3;

/**
 * Finds pages.  `pages` are their numbers; `marked` tells of a word whether it is one of those asked
 * for; `instead` is the question that was answered when the one asked for has a slip; `loose` tells
 * that no page has all its words.
 */
export async function find(index, question) {
  const asked = wordsOf(index, question);
  if (!asked.length) return null;
  const hits = await Promise.all(asked.map((word) => hitsOf(index, word)));
  const mended = await mend(index, asked, hits);
  if (mended) return { ...mended.answer, instead: mended.question };
  const { ranked, loose } = rank(hits);
  const terms = new Set(hits.flatMap((hit) => hit.terms));
  const marked = (word) => terms.has(stem(fold(word))) || asked.some((one) => isLike(word, one));
  return { pages: ranked, loose, marked, instead: "" };
}

function wordsOf(index, question) {
  const folded = spoken(question).map((word) => ({ word, folded: fold(word) }));
  const sought = folded.filter((one) => one.folded.length > 1 && !index.stop.has(one.folded));
  return sought.filter((one, at) => sought.findIndex((o) => o.folded === one.folded) === at);
}

function isLike(word, { folded }) {
  return folded.length >= LEAST_WITHIN && fold(word).includes(folded);
}

async function hitsOf(index, { folded }) {
  const asked = stem(folded);
  const found = await index.terms(asked, true);
  const rows = found.map((row) => ({ ...row, weight: 1 }));
  if (folded.length >= LEAST_BEGUN) {
    const begun = (await index.terms(folded, false)).filter(({ term }) => term !== asked);
    begun.sort((one, other) => other.count - one.count);
    rows.push(...begun.slice(0, MOST_LIKE).map((row) => ({ ...row, weight: BEGUN })));
  }
  if (!rows.length && folded.length >= LEAST_WITHIN) rows.push(...(await within(index, folded)));
  return { terms: rows.map(({ term }) => term), scores: scored(index, rows) };
}

/** Returns the terms that contain a word, for compounds that nobody took apart. */
async function within(index, folded) {
  const cut = stem(folded);
  const holders = (await index.words()).map(fold).filter((word) => word.includes(cut));
  const terms = [...new Set(holders.map(stem))].slice(0, MOST_LIKE);
  const rows = await Promise.all(terms.map((term) => index.terms(term, true)));
  return rows.flat().map((row) => ({ ...row, weight: WITHIN }));
}

function scored(index, rows) {
  const scores = new Map();
  for (const { count, postings, weight } of rows) {
    const rare = Math.log(1 + index.pages / count);
    readPostings(postings, (page, level) => {
      scores.set(page, Math.max(scores.get(page) ?? 0, weight * level * rare));
    });
  }
  return scores;
}

/** Ranks the pages that have all words; when there are none, those that have some. */
function rank(hits) {
  const total = new Map();
  const count = new Map();
  for (const { scores } of hits) {
    for (const [page, score] of scores) {
      total.set(page, (total.get(page) ?? 0) + score);
      count.set(page, (count.get(page) ?? 0) + 1);
    }
  }
  const whole = [...total.keys()].filter((page) => count.get(page) === hits.length);
  const ranked = whole.length ? whole : [...total.keys()];
  ranked.sort((one, other) => total.get(other) - total.get(one) || other - one);
  return { ranked, loose: !whole.length && ranked.length > 0 };
}

/** Asks again with the nearest words in the place of those that are nowhere. */
async function mend(index, asked, hits) {
  if (hits.every(({ scores }) => scores.size)) return null;
  const words = await Promise.all(asked.map(async (one, at) => {
    if (hits[at].scores.size) return one.word;
    return (await similar(index, one.folded))[0] ?? "";
  }));
  if (words.some((word, at) => !word && !hits[at].scores.size)) return null;
  const question = words.join(" ");
  return { question, answer: await find(index, question) };
}

/** Returns the words that differ from one by a slip or two, the nearest first. */
export async function similar(index, folded) {
  const most = folded.length < 4 ? 0 : folded.length < 7 ? 1 : 2;
  if (!most) return [];
  const near = [];
  for (const word of await index.words()) {
    const other = fold(word);
    const count = Math.min(slips(folded, other, most), slips(stem(folded), stem(other), most));
    if (count <= most) near.push({ word, count: count + (other[0] === folded[0] ? 0 : 0.5) });
  }
  near.sort((one, other) => one.count - other.count);
  return near.slice(0, MOST_SIMILAR).map(({ word }) => word);
}

/** Returns the pages that fit a choice: each name has at most one value. */
export function narrowed(pages, facets, choice) {
  const wanted = [...choice].filter(([, value]) => value);
  return pages.filter((page) => wanted.every(([name, value]) => facets.get(name)[page] === value));
}
