/** Words as they are searched: what plugins/search/words.py does, word for word; english.js has other endings. */

const DIGRAPH = /(?<![aeiouyq])([aou])e/g;
const CUT_S = "bdfghklmnrtoay";
const CUT_ST = "bdfghklmnt";
const UM = /^(.*(?:[^at]|dat|fakt|vot|quant))ums?$/;
const NOT_UM = /(?:her|dar|war|wor|ring|rings|rund|wieder|dr|ess|kons|parf)ums?$/;
const LATIN =
  /^(.*(?:firm|them|schem|dram|panoram|dogm|vill|skal|pizz|aren|saun|prax|bas|kont|risik|ism|vir|zykl|glob|rhythm|jubila))(?:a|is|o|us|um|n)s?$/;

/** Returns the words of a text as they stand there, soft hyphens aside. */
export function spoken(text) {
  return text.replaceAll("\u00ad", "").normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Returns a word in small letters without accents, umlauts and ß. */
export function fold(word) {
  const plain = word.toLowerCase().replaceAll("ß", "ss").normalize("NFD").replace(/\p{M}/gu, "");
  return plain.replace(DIGRAPH, "$1");
}

let endings = german;

/** Lets another language say how a word ends. */
export function speak(stemOf) {
  endings = stemOf;
}

/** Returns a folded word without the endings of its forms. */
export function stem(word) {
  return endings(word);
}

function german(word) {
  const single = word.length > 7 && word.endsWith("innen") ? word.slice(0, -3) : word;
  const cut = second(latin(single) || first(single));
  return cut.length > 3 && cut.endsWith("ss") ? cut.slice(0, -1) : cut;
}

function latin(word) {
  const found = (word.length > 4 && !NOT_UM.test(word) && UM.exec(word)) || LATIN.exec(word);
  return found ? found[1] : "";
}

function first(word) {
  const size = word.length;
  if (size > 5 && word.endsWith("ern")) return word.slice(0, -3);
  if (size > 4 && /(?:en|er|es)$/.test(word)) return word.slice(0, -2);
  if (size > 3 && word.endsWith("e")) return word.slice(0, -1);
  if (size > 4 && word.endsWith("s") && CUT_S.includes(word.at(-2))) return word.slice(0, -1);
  return word;
}

function second(word) {
  const size = word.length;
  if (size > 5 && word.endsWith("est")) return word.slice(0, -3);
  if (size > 4 && /(?:er|en)$/.test(word)) return word.slice(0, -2);
  if (size > 4 && word.endsWith("st") && CUT_ST.includes(word.at(-3))) return word.slice(0, -2);
  return word;
}

/** Counts the slips between two words, up to `most`: a sign too many, missing, wrong, exchanged. */
export function slips(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const same = one[at - 1] === other[to - 1];
      next[to] = Math.min(row[to] + 1, next[to - 1] + 1, row[to - 1] + (same ? 0 : 1));
      if (at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1]) {
        next[to] = Math.min(next[to], before[to - 2] + 1);
      }
    }
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return row[other.length];
}
