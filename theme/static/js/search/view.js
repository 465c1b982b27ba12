/** What visitors see of an answer. */

import { SAID } from "./said.js";
import { spoken } from "./words.js";

/** Says how much was found. */
export function countInWords(found, all, { loose, instead }) {
  const words = found < all ? SAID.narrowed(SAID.results(found), all) : SAID.results(found);
  if (instead) return SAID.instead(instead, words);
  return loose ? SAID.loose(words) : words;
}

/** Returns the entry of a page in the list of results. */
export function entryOf(page, marked) {
  const entry = element("li", "find");
  const kicker = [SAID.kinds[page.kind], page.kicker].filter(Boolean).join(" · ");
  const title = element("h3", "find__title");
  const link = element("a", "");
  link.href = page.url;
  link.append(...withMarks(page.title, marked));
  title.append(link);
  if (page.demo) title.append(" ", element("span", "badge", "Demo"));
  entry.append(element("p", "kicker", kicker), title);
  const summary = element("p", "find__summary");
  summary.append(...withMarks(page.summary, marked));
  if (page.summary) entry.append(summary);
  if (page.day) entry.append(dayOf(page.day));
  return entry;
}

function dayOf(day) {
  const line = element("p", "meta");
  const words = new Intl.DateTimeFormat(SAID.locale, { dateStyle: "long", timeZone: "UTC" });
  const time = element("time", "", words.format(new Date(`${day}T00:00Z`)));
  time.dateTime = day;
  line.append(time);
  return line;
}

/** Returns a text in pieces, the words that were asked for marked. */
function withMarks(text, marked) {
  const pieces = [];
  let done = 0;
  for (const word of spoken(text)) {
    const at = text.indexOf(word, done);
    if (at < 0 || !marked(word)) continue;
    pieces.push(text.slice(done, at), element("mark", "", word));
    done = at + word.length;
  }
  return [...pieces, text.slice(done)];
}

/** Returns an element with a class and what stands in it. */
export function element(name, style, text = "") {
  const made = document.createElement(name);
  if (style) made.className = style;
  made.append(text);
  return made;
}
