/** The form with which one finds a way, and what it shows. */

import { momentOf } from "../merchants/clock.js";
import { readTable, stateAt } from "../merchants/hours.js";
import { startCombobox } from "./combobox.js";
import { Graph, pathTo } from "./graph.js";
import { moves } from "./moves.js";
import { labelsOf, rounded, sentences } from "./phrases.js";
import { found, indexed } from "./search.js";
import { figuresOf } from "./tracks.js";

const MOST = 8; // suggestions

/** Starts the form on a page; `kit` is the building's, `shown` is told the places of each way. */
export function startPlanner(root, kit, shown) {
  const graph = new Graph(kit);
  const index = indexed(kit.spots);
  const at = (name) => root.querySelector(`[data-${name}]`);
  const chosen = { von: null, nach: null };
  const spotOf = (id) => kit.spots.find((spot) => spot.id === id) ?? null;

  function suggest(text) {
    const open = root.elements.offen.checked ? (spot) => isOpen(kit, spot) : () => true;
    const spots = found(index, text, kit.spots.length).filter(open).slice(0, MOST);
    return spots.map((spot) => ({ id: spot.id, text: spot.title, note: noteOf(kit, spot) }));
  }

  function choose(name, spot) {
    chosen[name] = spot;
    if (spot) root.elements[name].value = spot.title;
    show();
  }

  function show() {
    const mode = kit.modes.find((one) => one.id === root.elements.art.value);
    remember(chosen, mode);
    const result = at("result");
    result.hidden = true;
    shown([]);
    if (!chosen.von || !chosen.nach || chosen.von === chosen.nach) return (at("said").textContent = "");
    const path = pathTo(graph.tree(chosen.von.node, mode), chosen.nach.node);
    const english = root.elements.sprache.checked;
    const way = path.length ? wayOf(kit, graph, { ...chosen, mode, path, english }) : none(kit, chosen, mode);
    at("measure").textContent = way.measure;
    at("measure").lang = at("steps").lang = english ? "en" : "de";
    at("steps").replaceChildren(...way.steps.map(itemOf));
    at("plans").replaceChildren(...(path.length ? figuresOf(kit, path, english) : []));
    at("said").textContent = `${way.measure}${way.steps.length ? `, ${way.steps.length} Schritte` : ""}`;
    shown(path.map((node) => kit.nodes[node]));
    result.hidden = false;
  }

  for (const name of ["von", "nach"]) {
    startCombobox(root.elements[name], root.querySelector(`#${name}-liste`), suggest, (id) =>
      choose(name, spotOf(id)),
    );
  }
  root.addEventListener("submit", (event) => {
    event.preventDefault();
    for (const name of ["von", "nach"]) {
      const typed = root.elements[name].value;
      if (!chosen[name] && typed) choose(name, spotOf(suggest(typed)[0]?.id));
    }
    show();
  });
  root.addEventListener("change", (event) => event.target.type !== "text" && show());
  at("swap").addEventListener("click", () => {
    const { von, nach } = chosen;
    for (const name of ["von", "nach"]) root.elements[name].value = "";
    chosen.von = nach;
    choose("nach", von);
    choose("von", nach);
  });
  const asked = new URLSearchParams(location.search);
  if (kit.modes.some((mode) => mode.id === asked.get("art"))) root.elements.art.value = asked.get("art");
  const given = { von: spotOf(asked.get("von")), nach: spotOf(asked.get("nach")) };
  if (given.von) choose("von", given.von);
  if (given.nach) choose("nach", given.nach);
}

function wayOf(kit, graph, { von, nach, mode, path, english }) {
  const told = moves(kit, path);
  const length = told.reduce((sum, move) => sum + move.length, 0);
  const time = graph.tree(von.node, mode).times.get(nach.node);
  const minutes = Math.max(1, Math.floor(time / 600 + 0.5));
  const language = english ? "en" : "de";
  const measure = english
    ? `${minutes} ${minutes === 1 ? "minute" : "minutes"}, about ${rounded(length)} metres`
    : `${minutes} ${minutes === 1 ? "Minute" : "Minuten"}, etwa ${rounded(length)} Meter`;
  return { measure, steps: sentences(told, labelsOf(kit, von, nach, language), language) };
}

/** Says why there is no way: of the destination, or else of where one is. */
function none(kit, { von, nach }, mode) {
  const notes = kit.notes[mode.id] ?? {};
  return { measure: notes[nach.id] ?? notes[von.id] ?? "Dorthin führt kein Weg.", steps: [] };
}

function noteOf(kit, spot) {
  return [spot.number, kit.levels[spot.level][1]].filter(Boolean).join(", ");
}

/** Tells whether a place is open now; what says nothing about it counts as open. */
function isOpen(kit, spot) {
  if (!spot.hours) return true;
  const { since, days, holidays } = kit.calendar;
  const calendar = { days, holidays: new Set(holidays.split(",").map(Number)) };
  const state = stateAt(readTable(spot.hours), calendar, momentOf(new Date(), since));
  return state ? state.open : true;
}

function itemOf(sentence) {
  const item = document.createElement("li");
  item.textContent = sentence;
  return item;
}

/** Keeps what is asked in the address, so that it can be sent to others. */
function remember({ von, nach }, mode) {
  const asked = new URLSearchParams();
  if (von) asked.set("von", von.id);
  if (nach) asked.set("nach", nach.id);
  if (mode.id !== "schnell" && (von || nach)) asked.set("art", mode.id);
  const query = String(asked);
  history.replaceState(null, "", `${location.pathname}${query ? `?${query}` : ""}${location.hash}`);
}
