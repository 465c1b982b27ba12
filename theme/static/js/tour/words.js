/**
 * What the viewer says. Its words come from german.js or english.js, whichever a page brings along,
 * so that nobody loads both.
 */
import { wrap } from "./angles.js";

/** @param {number} heading */
const eighth = (heading) => Math.round(wrap(heading) / 45) % 8;

/** @param {number} heading @returns {string} such as „Nordosten“ */
export const directionWord = (heading) => WORDS.winds[eighth(heading)];

/** @param {number} heading @returns {string} such as „NO“ */
export const directionLetters = (heading) => WORDS.winds[8 + eighth(heading)];

/** @param {number} pitch @returns {string} such as „, nach oben“ */
function slopeWord(pitch) {
  if (Math.abs(pitch) < 25) return "";
  return `, ${pitch > 0 ? WORDS.up : WORDS.down}`;
}

/** @param {string} title @param {{heading: number, pitch: number}} view
 * @returns {string} such as „Luisenplatz, Blick nach Süden“ */
export const viewSentence = (title, { heading, pitch }) =>
  `${title}, ${WORDS.facing} ${directionWord(heading)}${slopeWord(pitch)}`;

/** @type {Record<string, string> & {winds: string[]}} */
export const WORDS = { winds: [] };
