/**
 * Bytes of a file and the text we edit: without byte order mark and with one kind of line end.
 * What was taken off is put back, so that a text nobody changed gives the same bytes.
 *
 * @typedef {{text: string, mark: string, end: "\n" | "\r\n"}} TextFile
 */
import { Refused } from "./refused.js";

const MARK = "\uFEFF";

/** @param {BufferSource} bytes @returns {TextFile} @throws {Refused} */
export function decode(bytes) {
  const whole = utf8(bytes);
  const mark = whole.startsWith(MARK) ? MARK : "";
  const text = whole.slice(mark.length);
  const plain = text.replaceAll("\r\n", "\n");
  const ends = text.length - plain.length;
  if (plain.includes("\r") || (ends && ends !== plain.split("\n").length - 1)) {
    throw new Refused("Die Datei mischt verschiedene Zeilenenden. Bitte im Texteditor vereinheitlichen.");
  }
  return { text: plain, mark, end: ends ? "\r\n" : "\n" };
}

/** @param {TextFile} file @returns {Uint8Array} */
export const encode = ({ text, mark, end }) => new TextEncoder().encode(mark + text.replaceAll("\n", end));

/** @param {BufferSource} bytes */
function utf8(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refused("Die Datei ist nicht in UTF-8 gespeichert. Bitte im Texteditor so speichern.");
  }
}
