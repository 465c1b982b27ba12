/** Finds places by what people type: names, goods, other words, parts of compounds, slips. */

const UMLAUTS = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };
const EXACT = 10, START = 9, PART = 6, WHOLE = 6, SLIP = 4; // how well a word fits
const SELLER = /(laden|geschaeft|handlung|shop|markt|store)$/; // a Schuhladen sells Schuhe
const TITLE = 3, OTHER = 1; // how much it counts where it stands

/** Returns the words of a text in the form in which they are compared. */
export function fold(text) {
  const plain = text.toLowerCase().replace(/[äöüß]/g, (sign) => UMLAUTS[sign]);
  return plain.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").split(/[^a-z0-9]+/).filter(Boolean);
}

/** Prepares places for being found. */
export function indexed(spots) {
  return spots.map((spot) => ({
    spot,
    title: [...fold(spot.title), ...fold(spot.english), ...fold(spot.number)],
    words: spot.words.split(" ").filter(Boolean),
  }));
}

/**
 * Returns the places that fit a query, best first; all of them where nothing is asked.  Slips are
 * forgiven only where nothing fits without.
 */
export function found(index, query, limit) {
  const asked = fold(query);
  const rows = index.map((entry) => ({ spot: entry.spot, ...scoreOf(entry, asked) }));
  const fitting = rows.filter((row) => row.score > 0 || !asked.length);
  const sound = fitting.filter((row) => !row.isSlip);
  const best = sound.length ? sound : fitting;
  best.sort((a, b) => b.score - a.score || a.spot.title.localeCompare(b.spot.title, "de"));
  return best.slice(0, limit).map((row) => row.spot);
}

/** Every word that is asked for must fit something. */
function scoreOf({ title, words }, asked) {
  let score = 0, isSlip = false;
  for (const word of asked) {
    const [name, other] = [bestOf(title, word), bestOf(words, word)];
    if (!name && !other) return { score: 0, isSlip };
    score += Math.max(name * TITLE, other * OTHER);
    isSlip ||= Math.max(name, other) <= SLIP;
  }
  return { score, isSlip };
}

function bestOf(words, asked) {
  const kind = asked.replace(SELLER, "");
  const also = kind.length >= 3 && kind !== asked ? kind : null;
  return words.reduce(
    (best, word) => Math.max(best, fitOf(word, asked), also ? fitOf(word, also) : 0),
    0,
  );
}

function fitOf(word, asked) {
  if (word === asked) return EXACT;
  if (word.startsWith(asked)) return START;
  if (asked.length >= 3 && word.includes(asked)) return PART;
  if (word.length >= 5 && asked.includes(word)) return WHOLE;
  const slips = asked.length >= 7 ? 2 : asked.length >= 4 ? 1 : 0;
  return slips && isNear(word, asked, slips) ? SLIP : 0;
}

/** Tells whether two words, or the beginning of the first, differ by a few slips of the finger. */
export function isNear(word, asked, slips) {
  let above = null;
  let row = Array.from({ length: word.length + 1 }, (_, column) => column);
  for (let i = 1; i <= asked.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= word.length; j += 1) {
      const cost = asked[i - 1] === word[j - 1] ? 0 : 1;
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + cost);
      const isSwap = i > 1 && j > 1 && asked[i - 1] === word[j - 2] && asked[i - 2] === word[j - 1];
      if (isSwap) next[j] = Math.min(next[j], above[j - 2] + 1);
    }
    [above, row] = [row, next];
  }
  return Math.min(...row.slice(Math.max(0, asked.length - slips))) <= slips;
}
