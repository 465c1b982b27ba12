/** Finds places by what people type: names, goods, other words, parts of compounds, slips. */

import { coverOf, stem } from "./compounds.js";
import { forgiven, isNear } from "./slips.js";

const UMLAUTS = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };
const EXACT = 10, START = 9, SAME = 8, INSIDE = 6, SLIP = 5.5; // how well a word fits; SLIP and less is weak
const SELLER = /(laden|geschaeft|handlung|shop|markt|store)$/; // a Schuhladen sells Schuhe
const TITLE = 3, OTHER = 1; // how much it counts where it stands

/** Returns the words of a text in the form in which they are compared. */
export function fold(text) {
  const plain = text.toLowerCase().replace(/['’]/g, "").replace(/[äöüß]/g, (sign) => UMLAUTS[sign]);
  return plain.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").split(/[^a-z0-9]+/).filter(Boolean);
}

/** Prepares places for being found. */
export function indexed(spots) {
  return spots.map((spot) => {
    const title = [...fold(spot.title), ...fold(spot.english), ...fold(spot.number)];
    const words = spot.words.split(" ").filter(Boolean);
    return { spot, title, words, all: [...title, ...words] };
  });
}

/**
 * Returns the places that fit a query, best first; where nothing is asked those to which one goes for
 * their own sake, by name.  Of those that fit equally the nearer come first, to the street or to what
 * `away` knows, and one of each name before the next one: the beginning of a list shows what there is.
 * Slips are forgiven, and what is only a part of a compound counts, where nothing fits without; where
 * nothing fits all that is asked, what fits most of it.
 */
export function found(index, query, limit, away = ({ floors }) => floors) {
  const asked = fold(query);
  if (!asked.length) return goals(index).sort(byTitle).slice(0, limit);
  const rows = index.map((entry) => ({ spot: entry.spot, ...scoreOf(entry, asked) }));
  const least = Math.min(...rows.map(({ missed }) => missed));
  const fitting = rows.filter(({ score, missed }) => score > 0 && missed === least);
  const sound = fitting.filter(({ isWeak }) => !isWeak);
  const best = (sound.length ? sound : fitting).map((row) => ({ ...row, away: away(row.spot) }));
  best.sort((one, other) => other.score - one.score || one.away - other.away);
  const namesakes = {};
  for (const row of best) {
    const name = row.score + row.spot.title;
    namesakes[name] = row.turn = (namesakes[name] ?? -1) + 1;
  }
  best.sort(
    (one, other) =>
      other.score - one.score || one.turn - other.turn || one.away - other.away || byTitle(one.spot, other.spot),
  );
  return best.slice(0, limit).map(({ spot }) => spot);
}

function goals(index) {
  return index.map(({ spot }) => spot).filter(({ kind }) => kind !== "carrier");
}

function byTitle(one, other) {
  return one.title.localeCompare(other.title, "de");
}

/** Adds up how well each word fits, and the letters of those that do not. */
function scoreOf({ title, words, all }, asked) {
  let score = 0, missed = 0, isWeak = false;
  for (const word of asked) {
    const kinds = [...new Set([word, goodsOf(word)])];
    const name = bestOf(title, kinds), other = bestOf(words, kinds), compound = coverOf(all, kinds.at(-1));
    const best = Math.max(name, other, compound);
    score += Math.max(name * TITLE, other * OTHER, compound * OTHER);
    if (!best) missed += word.length;
    else isWeak ||= best <= SLIP;
  }
  return { score, missed, isWeak };
}

/** Returns what somebody sells; any other word as it is. */
function goodsOf(word) {
  const goods = word.replace(SELLER, "");
  return goods.length >= 3 ? goods : word;
}

function bestOf(words, kinds) {
  const fits = kinds.flatMap((asked) => words.map((word) => fitOf(word, asked)));
  return Math.max(0, ...fits);
}

function fitOf(word, asked) {
  if (word === asked) return EXACT;
  if (word.startsWith(asked)) return START;
  if (asked.length > 4 && stem(word) === stem(asked)) return SAME;
  if (asked.length >= 3 && word.includes(asked)) return INSIDE;
  const most = forgiven(asked);
  for (let slips = 1; slips <= most; slips += 1) if (isNear(word, asked, slips)) return SLIP - slips / 2;
  return most > 1 && isNear(stem(word), stem(asked), 1) ? SLIP - most / 2 : 0;
}
