/** A way as it is shown: how long it takes, its sentences; why there is none; what is open now. */

import { momentOf } from "../merchants/clock.js";
import { readTable, stateAt } from "../merchants/hours.js";
import { pathTo } from "./graph.js";
import { moves } from "./moves.js";
import { labelsOf, rounded, sentences } from "./phrases.js";

/**
 * @typedef {{ path: number[], measure: string, steps: string[] }} Way a path without nodes is no way,
 *   and its measure says why
 */

/** Returns the way that somebody asks for, in "de" or "en". */
export function wayOf(kit, graph, { von, nach, mode, language }) {
  const tree = graph.tree(von.node, mode);
  const path = pathTo(tree, nach.node);
  if (!path.length) return { path, measure: reasonOf(kit, { von, nach, mode, language }), steps: [] };
  const told = moves(kit, path);
  const length = told.reduce((sum, move) => sum + move.length, 0);
  const minutes = Math.max(1, Math.floor(tree.times.get(nach.node) / 600 + 0.5));
  return {
    path,
    measure: measured(minutes, rounded(length), language),
    steps: sentences(told, labelsOf(kit, von, nach, language), language),
  };
}

function measured(minutes, metres, language) {
  if (language === "en") return `${minutes} ${minutes === 1 ? "minute" : "minutes"}, about ${metres} metres`;
  return `${minutes} ${minutes === 1 ? "Minute" : "Minuten"}, etwa ${metres} Meter`;
}

/** Says why there is no way: of the destination, or else of where one is. */
function reasonOf(kit, { von, nach, mode, language }) {
  const notes = kit.notes[mode.id] ?? {};
  const [german, english] = notes[nach.id] ?? notes[von.id] ?? [
    "Dorthin führt kein Weg.", "There is no way to it.",
  ];
  return language === "en" ? english : german;
}

/** Says where a place is: its number and its level. */
export function whereOf(kit, spot, language) {
  return [spot.number, kit.levels[spot.level][language === "en" ? 2 : 1]].filter(Boolean).join(", ");
}

/** Returns whether a place is open now and until when, with the weekday; null if nobody knows. */
export function stateOf(kit, spot) {
  if (!spot.hours) return null;
  const { since, days, holidays } = kit.calendar;
  const calendar = { days, holidays: new Set(holidays.split(",").map(Number)) };
  const moment = momentOf(new Date(), since);
  const state = stateAt(readTable(spot.hours), calendar, moment);
  return state && { ...state, weekday: moment.weekday };
}

/** Tells whether a place is open now; what says nothing about it counts as open. */
export function isOpen(kit, spot) {
  return stateOf(kit, spot)?.open ?? true;
}
