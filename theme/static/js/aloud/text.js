/** What is read of an article: its blocks in their order, sentence by sentence. */

import { languageOf } from "./voice.js";

const BLOCKS = "h1, .standfirst, .easy__lead, .gist :is(h2, li), .prose :is(p, h2, h3, h4, li, dt, dd, caption, tr, figcaption)";
const SILENT = "[aria-hidden=true], .note, .notes, .notes__back, .figure__credit, .pano, .medium, .meta";

/**
 * @typedef {{ element: Element, language: string, sentences: string[] }} Block
 * @param {Element} article
 * @returns {Block[]}
 */
export function blocksOf(article) {
  const found = [...article.querySelectorAll(BLOCKS)].filter(
    (element) => !element.closest(SILENT) && !element.querySelector(BLOCKS),
  );
  return found
    .map((element) => {
      const language = languageOf(element);
      return { element, language, sentences: sentencesOf(spoken(element), language) };
    })
    .filter((block) => block.sentences.length);
}

/** Returns what an element says; cells of a table stand apart. */
function spoken(element) {
  const words = [];
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) words.push(node.data);
    else if (node.nodeType === Node.ELEMENT_NODE && !node.matches(SILENT)) {
      node.childNodes.forEach(walk);
      if (node.matches("td, th")) words.push(". ");
    }
  };
  element.childNodes.forEach(walk);
  return words.join("").replace(/\u00ad/g, "").replace(/\s+/g, " ").trim();
}

function sentencesOf(text, language) {
  if (!/\p{L}|\p{N}/u.test(text)) return [];
  if (!("Segmenter" in Intl)) return [text];
  const parts = new Intl.Segmenter(language, { granularity: "sentence" }).segment(text);
  return [...parts].map((part) => part.segment.trim()).filter(Boolean);
}
