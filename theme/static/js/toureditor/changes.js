/**
 * What two texts differ in, line by line, with the lines around it.
 *
 * @typedef {{sign: " " | "+" | "-", line: number, text: string}} Row line: in the text it stands in
 * @typedef {Row[]} Part rows that follow each other
 */
import { diffArrays } from "diff";

const AROUND = 2;

/** @param {string} before @param {string} after @returns {Part[]} */
export function changesBetween(before, after) {
  const rows = rowsOf(before, after);
  const near = rows.map((_, i) => rows.slice(Math.max(0, i - AROUND), i + AROUND + 1).some(({ sign }) => sign !== " "));
  /** @type {Part[]} */
  const parts = [];
  rows.forEach((row, i) => {
    if (near[i] && !near[i - 1]) parts.push([]);
    if (near[i]) parts.at(-1)?.push(row);
  });
  return parts;
}

/** @param {string} before @param {string} after @returns {Row[]} */
function rowsOf(before, after) {
  let [old, now] = [0, 0];
  return diffArrays(before.split("\n"), after.split("\n")).flatMap(({ added, removed, value }) =>
    value.map((text) => {
      if (!added) old += 1;
      if (!removed) now += 1;
      /** @type {Row["sign"]} */
      const sign = added ? "+" : removed ? "-" : " ";
      return { sign, line: removed ? old : now, text };
    }),
  );
}
