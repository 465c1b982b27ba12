/** The form with which one finds a way, and what it shows. */

import { startAloud } from "./aloud.js";
import { startCombobox } from "./combobox.js";
import { Graph } from "./graph.js";
import { found, indexed } from "./search.js";
import { startStroll } from "./stroll.js";
import { figuresOf } from "./tracks.js";
import { isOpen, wayOf, whereOf } from "./ways.js";

const MOST = 8; // suggestions

/** Starts the form on a page; `kit` is the building's, `shown` is told the places of each way and its ends. */
export function startPlanner(root, kit, shown) {
  const graph = new Graph(kit);
  const index = indexed(kit.spots);
  const showStroll = startStroll(root.querySelector("[data-stroll]"), kit);
  const at = (name) => root.querySelector(`[data-${name}]`);
  const aloud = startAloud(at("aloud"));
  const chosen = { von: null, nach: null };
  const spotOf = (id) => kit.spots.find((spot) => spot.id === id) ?? null;

  function suggest(text) {
    const open = root.elements.offen.checked ? (spot) => isOpen(kit, spot) : () => true;
    const spots = found(index, text, kit.spots.length).filter(open).slice(0, MOST);
    return spots.map((spot) => ({ id: spot.id, text: spot.title, note: whereOf(kit, spot, "de") }));
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
    const isAsked = chosen.von && chosen.nach && chosen.von !== chosen.nach;
    result.classList.toggle("is-empty", !isAsked);
    aloud([]);
    if (!isAsked) {
      for (const name of ["measure", "note", "steps", "plans"]) at(name).replaceChildren();
      showStroll([], null, "de");
      return shown([]);
    }
    const language = root.elements.sprache.checked ? "en" : "de";
    const when = momentOf(root.elements);
    const way = wayOf(kit, graph, { ...chosen, mode, language, when });
    at("measure").textContent = way.measure;
    at("told").lang = language;
    at("note").textContent = way.note;
    at("note").hidden = !way.note;
    at("steps").replaceChildren(...way.steps.map(itemOf));
    at("plans").replaceChildren(...figuresOf(kit, way.path, language));
    aloud([way.measure, way.note, ...way.steps], language);
    showStroll(way.path, chosen.nach, language);
    const titles = [chosen.von, chosen.nach].map((spot) => (language === "en" ? spot.english : spot.title));
    shown(way.path.map((node) => kit.nodes[node]), way.path.length ? titles : []);
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

/** Returns the next time of a weekday that somebody chose; null for now. */
function momentOf({ tag, uhr }) {
  uhr.disabled = tag.value === "";
  if (uhr.disabled) return null;
  const [hour, minute] = (uhr.value || "12:00").split(":").map(Number);
  const when = new Date();
  when.setDate(when.getDate() + ((Number(tag.value) + 8 - when.getDay()) % 7));
  when.setHours(hour, minute, 0, 0);
  return when;
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
