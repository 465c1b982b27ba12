/**
 * What is closed at a moment: doors, lifts, escalators and stairs that have hours of their own.
 *
 * @typedef {{ name: string, english: string, table: string }} Timed
 * @typedef {{ open: boolean, until: number | null, minute: number, weekday: number }} State
 * @typedef {{ nodes: Map<number, State>, relations: Map<number, State> }} States
 */

import { momentOf } from "../merchants/clock.js";
import { readTable, stateAt } from "../merchants/hours.js";
import { timeInWords } from "../merchants/words.js";
import { timeInEnglish } from "./english.js";

const SOON = 60; // minutes before it closes, from which on one says so
const MOMENTS = {
  de: (ahead) => (ahead === null ? "jetzt" : "zu dieser Zeit"),
  en: (ahead) => (ahead === null ? "now" : "at that time"),
};

/** Tells whether a table of hours says that something is open at a moment; null if nobody knows. */
export function stateOf(kit, table, date) {
  if (!table) return null;
  const { since, days, holidays } = kit.calendar;
  const calendar = { days, holidays: new Set(holidays.split(",").map(Number)) };
  const moment = momentOf(date, since);
  const state = stateAt(readTable(table), calendar, moment);
  return state && { ...state, minute: moment.minute, weekday: moment.weekday };
}

/** Returns the state of everything in a building that has hours, and of which they are known. */
export function statesAt(kit, date) {
  const known = (rows) => new Map(rows.filter(([, state]) => state));
  return {
    nodes: known(kit.timed.map(({ node, table }) => [node, stateOf(kit, table, date)])),
    relations: known(kit.relations.map((one, index) => [index, stateOf(kit, one[3], date)])),
  };
}

/** Returns what of it one goes through on a path, by name: closed, or open for a short time only. */
export function metOn(kit, path, { nodes, relations }) {
  const carriers = new Map(kit.carriers.map(([a, b, relation]) => [`${a} ${b}`, relation]));
  const met = new Map();
  path.forEach((node, index) => {
    if (nodes.has(node)) {
      const door = kit.timed.find((one) => one.node === node);
      met.set(`node ${node}`, { ...door, state: nodes.get(node) });
    }
    const relation = carriers.get(`${node} ${path[index + 1]}`);
    if (relations.has(relation)) {
      const [, name, english] = kit.relations[relation];
      met.set(`relation ${relation}`, { name, english, state: relations.get(relation) });
    }
  });
  return [...met.values()];
}

/** Returns what Graph.tree is to leave out. */
export function closedOf({ nodes, relations }) {
  const closed = (states) => new Set([...states].filter(([, state]) => !state.open).map(([key]) => key));
  return { nodes: closed(nodes), relations: closed(relations) };
}

/**
 * Says what is closed or will be soon; `isAround`: the way that is shown avoids what is closed.  `ahead`
 * is how many days there are until the time that was chosen; null for now.
 */
export function noteOf(met, isAround, ahead, language) {
  const say = language === "en" ? inEnglish : inGerman;
  const closed = met.filter(({ state }) => !state.open);
  const told = (closed.length ? closed : met.filter(isSoonClosed)).map((one) => say(one, ahead));
  return [...told, ...(closed.length ? [way(closed, isAround, ahead, language)] : [])].join(" ");
}

/** Says whether the destination is open; nothing where nobody knows. */
export function goalOf(state, ahead, language) {
  if (!state) return "";
  const { open, until, weekday } = state;
  const say = language === "en" ? timeInEnglish : timeInWords;
  const time = until === null ? "" : say(until, weekday, ahead ?? 0);
  const moment = MOMENTS[language](ahead);
  if (language === "en") {
    return `The destination is ${open ? "open" : "closed"} ${moment}${time && `, ${open ? "until" : "opens"} ${time}`}.`;
  }
  return `Das Ziel ist ${moment} ${open ? "geöffnet" : "geschlossen"}${time && `, ${open ? "bis" : "öffnet"} ${time}`}.`;
}

function isSoonClosed({ state: { open, until, minute } }) {
  return open && until !== null && until - minute <= SOON;
}

function inGerman({ name, state: { open, until, weekday } }, ahead) {
  const time = until === null ? "" : timeInWords(until, weekday, ahead ?? 0);
  if (open) return `${name}: geöffnet nur noch bis ${time}.`;
  return `${name}: ${MOMENTS.de(ahead)} geschlossen${time ? `, öffnet ${time}` : ""}.`;
}

function inEnglish({ english, state: { open, until, weekday } }, ahead) {
  const time = until === null ? "" : timeInEnglish(until, weekday, ahead ?? 0);
  const name = english[0].toUpperCase() + english.slice(1); // east lift: …
  if (open) return `${name}: open only until ${time}.`;
  return `${name}: closed ${MOMENTS.en(ahead)}${time ? `, opens ${time}` : ""}.`;
}

/** Says what it means for the way; of what nobody knows to open again, nothing is promised. */
function way(closed, isAround, ahead, language) {
  const isEnglish = language === "en";
  if (isAround && isEnglish) return `The way shown avoids ${closed.length > 1 ? "them" : "it"}.`;
  if (isAround) return "Der gezeigte Weg führt daran vorbei.";
  if (closed.every(({ state }) => state.until !== null)) {
    return isEnglish ? "The way is open only after that." : "Der Weg ist erst danach frei.";
  }
  const moment = MOMENTS[language](ahead);
  return isEnglish ? `The way is not open ${moment}.` : `Der Weg ist ${moment} nicht frei.`;
}
