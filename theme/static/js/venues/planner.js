/** The form with which one finds a way, and what it shows. */

import { startAloud } from "./aloud.js";
import { startCombobox } from "./combobox.js";
import { Graph } from "./graph.js";
import { dayInWords, nextTime } from "./moment.js";
import { faultOf, say } from "./notices.js";
import { startPage } from "./page.js";
import { entitle } from "./paper.js";
import { found, indexed } from "./search.js";
import { startStroll } from "./stroll.js";
import { figuresOf } from "./tracks.js";
import { isOpen, wayOf, whereOf } from "./ways.js";

const ENDS = ["von", "nach"];
const MOST = 8; // suggestions
const DAYS = ["mo", "di", "mi", "do", "fr", "sa", "so"]; // in addresses
const NOON = "12:00";
const INSTEAD = { de: (title) => `Weg dorthin: ${title}`, en: (title) => `Way there: ${title}` };

/** Starts the form on a page; `kit` is the building's, `shown` is told the places of each way and its ends. */
export function startPlanner(root, kit, shown) {
  const graph = new Graph(kit);
  const index = indexed(kit.spots);
  const showStroll = startStroll(root.querySelector("[data-stroll]"), kit);
  const at = (name) => root.querySelector(`[data-${name}]`);
  const aloud = startAloud(at("aloud"));
  const speakPage = startPage(kit);
  const chosen = { von: null, nach: null };
  let instead = null; // a place like the one to which no way leads
  const unknown = { von: "", nach: "" }; // what the address says and nobody knows
  const spotOf = (id) => kit.spots.find((spot) => spot.id === id) ?? null;
  const language = () => (root.lang === "en" ? "en" : "de");
  const titleOf = (spot) => (language() === "en" ? spot.english : spot.title);

  /** Returns those of some places that may be suggested: all, or what is open at the chosen time. */
  function offered(spots) {
    if (!root.elements.offen.checked) return spots;
    const when = momentOf(root.elements) ?? new Date();
    return spots.filter((spot) => isOpen(kit, spot, when));
  }

  function suggest(text) {
    const spots = offered(found(index, text, kit.spots.length)).slice(0, MOST);
    return spots.map((spot) => ({ id: spot.id, text: titleOf(spot), note: whereOf(kit, spot, language()) }));
  }

  function choose(name, spot) {
    chosen[name] = spot;
    unknown[name] = "";
    if (spot) root.elements[name].value = titleOf(spot);
    show();
  }

  function fieldOf(name) {
    const typed = root.elements[name].value.trim();
    const fitting = typed && !chosen[name] ? found(index, typed, kit.spots.length) : [];
    return {
      chosen: chosen[name], unknown: unknown[name], typed,
      fitting: fitting.length, open: offered(fitting).length,
    };
  }

  /** Shows what is asked for, or says why not; returns the fault. */
  function show(isAsked = false) {
    const mode = kit.modes.find((one) => one.id === root.elements.art.value);
    const when = momentOf(root.elements);
    at("day").textContent = when ? dayInWords(when, language()) : "";
    const fault = faultOf({ von: fieldOf("von"), nach: fieldOf("nach") }, isAsked);
    say(root, fault, language());
    remember(root, chosen, unknown, mode);
    const isShown = chosen.von && chosen.nach && !fault;
    at("result").classList.toggle("is-empty", !isShown);
    aloud([]);
    if (isShown) showWay(mode, when);
    else clear();
    return fault;
  }

  function clear() {
    for (const name of ["measure", "open", "note", "steps", "plans"]) at(name).replaceChildren();
    at("instead").hidden = true;
    showStroll([], null, "de");
    shown([]);
  }

  function showWay(mode, when) {
    const way = wayOf(kit, graph, { ...chosen, mode, language: language(), when });
    at("measure").textContent = way.measure;
    at("told").lang = language();
    for (const name of ["open", "note"]) {
      at(name).textContent = way[name];
      at(name).hidden = !way[name];
    }
    at("steps").replaceChildren(...way.steps.map(itemOf));
    instead = way.instead;
    at("instead").hidden = !instead;
    at("instead").textContent = instead ? INSTEAD[language()](titleOf(instead)) : "";
    at("plans").replaceChildren(...figuresOf(kit, way.path, language()));
    aloud([way.measure, way.open, way.note, ...way.steps], language());
    showStroll(way.path, chosen.nach, language());
    entitle(root, kit, { ...chosen, mode, when, language: language() });
    const titles = [chosen.von, chosen.nach].map(titleOf);
    shown(way.path.map((node) => kit.nodes[node]), way.path.length ? titles : []);
  }

  for (const name of ENDS) {
    startCombobox(root.elements[name], root.querySelector(`#${name}-liste`), suggest, (id) =>
      choose(name, spotOf(id)),
    );
  }
  root.addEventListener("submit", (event) => {
    event.preventDefault();
    for (const name of ENDS) {
      const typed = root.elements[name].value;
      if (!chosen[name] && !unknown[name] && typed) choose(name, spotOf(suggest(typed)[0]?.id));
    }
    const fault = show(true);
    if (fault) root.elements[fault.name].focus();
  });
  root.addEventListener("change", ({ target }) => {
    if (target.type === "text") return;
    if ("language" in target.dataset) write();
    show();
  });
  at("swap").addEventListener("click", () => {
    const { von, nach } = root.elements;
    [von.value, nach.value] = [nach.value, von.value];
    for (const pair of [chosen, unknown]) [pair.von, pair.nach] = [pair.nach, pair.von];
    show();
  });

  at("instead").addEventListener("click", () => {
    choose("nach", instead);
    at("measure").focus(); // the button is gone
  });

  /** Writes the chosen places into the fields, and all others on the page, in the language of the form. */
  function write() {
    speakPage(language());
    for (const name of ENDS) if (chosen[name]) root.elements[name].value = titleOf(chosen[name]);
  }

  const asked = new URLSearchParams(location.search);
  if (kit.modes.some((mode) => mode.id === asked.get("art"))) root.elements.art.value = asked.get("art");
  const { tag, uhr } = root.elements;
  if (DAYS.includes(asked.get("tag"))) tag.value = DAYS.indexOf(asked.get("tag"));
  if (asked.get("uhr")) uhr.value = asked.get("uhr"); // one that is none leaves the field empty
  for (const name of ENDS) {
    chosen[name] = spotOf(asked.get(name));
    unknown[name] = (!chosen[name] && asked.get(name)) || "";
    if (unknown[name]) root.elements[name].value = unknown[name];
  }
  write();
  if (ENDS.some((name) => asked.get(name)) || language() === "en") show();
}

/** Returns the next time of a weekday that somebody chose, by the clock of Darmstadt; null for now. */
function momentOf({ tag, uhr }) {
  uhr.disabled = tag.value === "";
  if (uhr.disabled) return null;
  return nextTime(Number(tag.value), uhr.value || NOON);
}

function itemOf(sentence) {
  const item = document.createElement("li");
  item.textContent = sentence;
  return item;
}

/** Keeps what is asked in the address, so that it can be sent to others. */
function remember({ elements: { tag, uhr }, lang }, chosen, unknown, mode) {
  const asked = new URLSearchParams();
  for (const name of ENDS) {
    const id = chosen[name]?.id ?? unknown[name];
    if (id) asked.set(name, id);
  }
  if (mode.id !== "schnell" && (asked.has("von") || asked.has("nach"))) asked.set("art", mode.id);
  if (lang === "en") asked.set("sprache", "en");
  if (tag.value) {
    asked.set("tag", DAYS[Number(tag.value)]);
    asked.set("uhr", uhr.value || NOON);
  }
  const query = String(asked);
  history.replaceState(null, "", `${location.pathname}${query ? `?${query}` : ""}${location.hash}`);
}
