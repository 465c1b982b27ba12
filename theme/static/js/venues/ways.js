/** A way as it is shown: how long it takes, its sentences; why there is none; what is open then. */

import { closedOf, goalOf, metOn, noteOf, stateOf, statesAt } from "./closures.js";
import { pathTo } from "./graph.js";
import { daysTo } from "./moment.js";
import { moves } from "./moves.js";
import { labelsOf, rounded, sentences } from "./phrases.js";

const NO_WAY = ["Dorthin führt kein Weg.", "There is no way to it."];

/**
 * @typedef {import("./kit.js").Spot} Spot
 * @typedef {{ path: number[], measure: string, steps: string[], note: string, open: string,
 *   instead: Spot | null }} Way a path without nodes is no way, its measure says why, and there may be
 *   a place instead; the note says what is closed on the way, `open` whether the destination is open
 */

/** Returns the way that somebody asks for, in "de" or "en"; without `when` as it is now. */
export function wayOf(kit, graph, asked) {
  const { von, nach, mode, language, when } = asked;
  const usual = graph.tree(von.node, mode);
  const path = pathTo(usual, nach.node);
  if (!path.length) {
    const { text, instead } = reasonOf(kit, usual, asked);
    return { path, measure: text, steps: [], note: "", open: "", instead };
  }
  const states = statesAt(kit, when ?? new Date());
  const met = metOn(kit, path, states);
  const closed = closedOf(states);
  const isHindered = met.some(({ state }) => !state.open) && !closed.nodes.has(von.node);
  const around = isHindered ? graph.tree(von.node, mode, closed) : usual;
  const isAround = isHindered && around.times.has(nach.node);
  const ahead = when ? daysTo(when) : null;
  const state = states.nodes.has(nach.node) ? null : stateOf(kit, nach.hours, when ?? new Date());
  const told = tellOf(kit, graph, isAround ? around : usual, asked);
  const open = goalOf(state, ahead, language); // of an entrance, the note says it
  return { ...told, note: noteOf(met, isAround, ahead, language), open, instead: null };
}

function tellOf(kit, graph, tree, { von, nach, mode, language }) {
  const path = pathTo(tree, nach.node);
  const told = moves(kit, path);
  const length = graph.lengthOf(path, mode);
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

/**
 * Says why there is no way: of the destination, or else of where one is, as reasons.py does; and of
 * the destination to which other place a way leads.
 */
export function reasonOf(kit, tree, { von, nach, mode, language }) {
  const notes = kit.notes[mode.id] ?? {};
  const isOfStart = notes[nach.id]?.[2] || !notes[nach.id];
  const [german, english, , use, near] = notes[(isOfStart ? von : nach).id] ?? NO_WAY;
  const text = language === "en" ? english : german;
  const alike = kit.alike?.[mode.id]?.[use]; // a kit that was kept on a screen may be older than this
  if (!alike) return { text, instead: null };
  const [called, inEnglish, ...others] = alike;
  const spots = others.map((index) => kit.spots[index]);
  const timeTo = (spot) => (isOfStart ? 0 : tree.times.get(spot.node)); // 0 where one stands
  const within = spots.filter(timeTo).sort((one, other) => timeTo(one) - timeTo(other));
  const best = within[0] ?? spots.find(({ id }) => id === near);
  const start = language === "en" ? inEnglish : called;
  return { text: `${text} ${start}: ${placed(kit, best, language)}.`, instead: within[0] ?? null };
}

/** Returns a place with its level, unless it is called by that. */
function placed(kit, spot, language) {
  const title = language === "en" ? spot.english : spot.title;
  const level = kit.levels[spot.level][language === "en" ? 2 : 1];
  return title.includes(level) ? title : `${title}, ${level}`;
}

/** Says where a place is: its number and its level. */
export function whereOf(kit, spot, language) {
  return [spot.number, kit.levels[spot.level][language === "en" ? 2 : 1]].filter(Boolean).join(", ");
}

/** Tells whether a place is open at a time; what says nothing about it counts as open. */
export function isOpen(kit, spot, when = new Date()) {
  return stateOf(kit, spot.hours, when)?.open ?? true;
}
