/**
 * Values as they are written into YAML: the source at a place, and what it will be read as.
 *
 * @typedef {import("yaml").Scalar} Scalar
 * @typedef {{flow: boolean, column: number, old?: Scalar}} Place where a value stands: in brackets or
 *   not, the column of its key, the value it replaces
 * @typedef {{source: string, read: unknown}} Written
 * @typedef {(place: Place) => Written} Value
 */
import { Document, Scalar as NewScalar } from "yaml";

const WIDTH = 104;
const INDENT = "  ";

/** @param {number} number @returns {Value} */
export const numeral = (number) => () => ({ source: `${number}`, read: `${number}` });

/** A text in one line, with the quotation marks that stood there before.
 * @param {string} text @returns {Value} */
export const words = (text) => ({ old }) => ({ source: quoted(text, old?.type), read: text });

/** Several numbers in braces. @param {Record<string, number>} values @returns {Value} */
export const braces = (values) => () => ({
  source: `{${Object.entries(values).map(([key, number]) => `${key}: ${number}`).join(", ")}}`,
  read: Object.fromEntries(Object.entries(values).map(([key, number]) => [key, `${number}`])),
});

/** A text of any length: short in its line, one paragraph folded, several line by line.
 * @param {string} text @returns {Value} */
export const prose = (text) => ({ flow, column, old }) => {
  const lines = text.trim().split("\n").map((line) => line.trimEnd());
  const whole = lines.join("\n");
  const short = lines.length === 1 && column + whole.length < WIDTH / 2 && !isBlock(old);
  if (flow) return { source: lines.length > 1 ? JSON.stringify(whole) : quoted(whole), read: whole };
  if (short) return { source: quoted(whole, old?.type), read: whole };
  const clipped = isBlock(old) && `${old?.value}`.endsWith("\n");
  const indent = " ".repeat(column) + INDENT;
  const folded = lines.length === 1 && !/\s\s/.test(whole);
  const shown = folded ? wrapped(whole, WIDTH - indent.length) : lines;
  const body = shown.map((line) => (line ? `\n${indent}${line}` : "\n")).join("");
  return { source: `${folded ? ">" : "|"}${clipped ? "" : "-"}${body}`, read: clipped ? `${whole}\n` : whole };
};

/** @param {Scalar} [scalar] */
const isBlock = (scalar) => Boolean(scalar?.type?.startsWith("BLOCK"));

/** Writes a text so that it stands in any line of YAML 1.1, in brackets too.
 * @param {string} text @param {string | undefined} [style] */
function quoted(text, style) {
  const scalar = new NewScalar(text);
  if (style?.startsWith("QUOTE")) scalar.type = /** @type {any} */ (style);
  else if (text.includes("?")) scalar.type = "QUOTE_DOUBLE"; // for YAML 1.1 it begins a key, in braces
  const options = { lineWidth: 0, flowCollectionPadding: false };
  const line = new Document([scalar], { version: "1.1" }).toString({ collectionStyle: "flow", ...options });
  return line.trim().slice(1, -1);
}

/** @param {string} text @param {number} width @returns {string[]} */
function wrapped(text, width) {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines[lines.length - 1];
    if (line && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
}
