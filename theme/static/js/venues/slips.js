/** Slips of the finger: a letter too many, too few, another one, or two that changed places. */

/** Returns how many slips are forgiven in a word. */
export function forgiven(word) {
  return word.length >= 7 ? 2 : word.length >= 4 ? 1 : 0;
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
