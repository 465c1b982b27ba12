/** Which addresses of the site look most like one that does not exist. */

const ENOUGH = 0.45; // below this nobody meant it
const WORSE = 0.7; // of the best: what is less alike would only be in the way
const LONG = 5; // letters from which a part is worth being found within another
const UMLAUTS = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/**
 * @param {string} path as the browser has it
 * @param {string[]} addresses of all pages
 * @returns {string[]} up to `most`, the most similar first
 */
export function nearest(path, addresses, most = 3) {
  const wanted = featuresOf(path);
  if (!wanted.name) return [];
  const found = addresses
    .map((address) => ({ address, score: likeness(wanted, featuresOf(address)) }))
    .filter(({ score }) => score >= ENOUGH)
    .sort((one, other) => other.score - one.score || one.address.length - other.address.length);
  return found.filter(({ score }) => score >= found[0].score * WORSE).slice(0, most).map(({ address }) => address);
}

/** The words of an address by which one could search: those of its last part. */
export function wordsOf(path) {
  const name = partsOf(path).at(-1) ?? "";
  return name.split(/[^\p{L}\p{N}]+/u).filter((word) => /\p{L}/u.test(word)).join(" ");
}

function partsOf(path) {
  let text = path;
  try {
    text = decodeURIComponent(path);
  } catch {
    // what is no encoding of anything is compared as it is
  }
  const parts = text.normalize("NFC").toLowerCase().split("/").filter(Boolean);
  if (/^(index|default)\.\w+$/.test(parts.at(-1) ?? "")) parts.pop();
  return parts.map((part) => part.replace(/\.(html?|php|aspx?)$/, ""));
}

function featuresOf(path) {
  const parts = partsOf(path).map(plain).filter(Boolean);
  const name = parts.at(-1) ?? "";
  return { name, whole: pairsOf(parts.join("/")), last: pairsOf(name) };
}

function plain(part) {
  const spelt = part.replace(/[äöüß]/g, (letter) => UMLAUTS[letter]);
  return spelt.normalize("NFKD").replace(/[^a-z0-9]+/g, " ").trim();
}

/** Neighbouring signs with how often they stand there; a letter too many or two exchanged change few. */
function pairsOf(text) {
  const pairs = new Map();
  const padded = ` ${text} `;
  for (let at = 1; at < padded.length; at += 1) {
    const pair = padded.slice(at - 1, at + 1);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return { pairs, size: padded.length - 1 };
}

function shared(one, other) {
  let count = 0;
  for (const [pair, times] of one.pairs) count += Math.min(times, other.pairs.get(pair) ?? 0);
  return count;
}

function likeness(wanted, known) {
  const names = shared(wanted.last, known.last);
  const whole = (2 * shared(wanted.whole, known.whole)) / (wanted.whole.size + known.whole.size);
  const last = (2 * names) / (wanted.last.size + known.last.size);
  const within = wanted.name.length >= LONG ? names / wanted.last.size : 0;
  return Math.max(whole * 0.5 + last * 0.5, last * 0.9, within * 0.75);
}
