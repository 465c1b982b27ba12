/** The search of the site: its question and filters stand in the page's address. */

import { openIndex } from "./index.js";
import { find, narrowed } from "./query.js";
import { countInWords, entryOf } from "./view.js";

const PATIENCE = 180; // milliseconds between a key and the question
const SLOW = 400; // milliseconds after which a visitor is told that something is under way
const PORTION = 10;
const LEAST = 2; // signs of a question
const FAILED = "Die Suche ist gerade nicht erreichbar. Bitte die Verbindung prüfen; das Register steht unten.";
const NOTHING = "Nichts gefunden. Ein anderes Wort, weniger Wörter oder weniger Filter helfen vielleicht; das Register steht unten.";

const form = document.querySelector("[data-search]");
const field = form.elements.q;
const choices = [...form.querySelectorAll("select")];
const filters = form.querySelector("[data-filters]");
const status = document.querySelector("[data-status]");
const list = document.querySelector("[data-finds]");
const more = document.querySelector("[data-more]");
const register = document.querySelector("[data-register]");

let opened = null; // the index, once somebody asks
let turn = 0; // the number of the last question: an older answer comes too late
let shown = { index: null, pages: [], marked: () => false };
let timer = 0;

readAddress();
form.hidden = false;
document.querySelector("[data-none]").hidden = true;
if (field.value.trim()) ask();

form.addEventListener("submit", (event) => {
  event.preventDefault();
  askNow();
});
field.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(askNow, PATIENCE);
});
field.addEventListener("focus", () => void open().catch(() => {}), { once: true });
form.addEventListener("change", (event) => event.target !== field && askNow());
form.addEventListener("reset", () => setTimeout(() => {
  field.focus();
  askNow();
}));
more.addEventListener("click", async () => {
  const next = list.children.length;
  await showMore();
  list.children[next]?.querySelector("a").focus();
});
addEventListener("popstate", () => {
  readAddress();
  ask();
});
addEventListener("online", () => status.dataset.failed && ask());
addEventListener("keydown", walk);

function open() {
  opened ??= openIndex(form.dataset.search).catch((reason) => {
    opened = null;
    throw reason;
  });
  return opened;
}

function askNow() {
  clearTimeout(timer);
  remember();
  ask();
}

async function ask() {
  const mine = (turn += 1);
  const question = field.value.trim();
  if (question.length < LEAST) return clear();
  const slow = setTimeout(() => say("Wird gesucht …"), SLOW);
  try {
    const index = await open();
    const [answer, facets] = await Promise.all([find(index, question), index.facets()]);
    const all = answer?.pages ?? [];
    const pages = narrowed(all, facets, chosen());
    const entries = await index.shown(pages.slice(0, PORTION));
    if (mine !== turn) return;
    clearTimeout(slow);
    countChoices(all, facets);
    show({ index, pages, marked: answer?.marked }, entries);
    say(pages.length ? countInWords(pages.length, all.length, answer) : NOTHING);
  } catch {
    if (mine !== turn) return;
    clear();
    say(FAILED, true);
  } finally {
    clearTimeout(slow);
  }
}

function show(found, entries) {
  shown = found;
  list.replaceChildren(...entries.map((page) => entryOf(page, found.marked)));
  list.removeAttribute("start");
  filters.hidden = false;
  register.hidden = found.pages.length > 0;
  tellMore();
}

async function showMore() {
  const { index, pages, marked } = shown;
  const from = list.children.length;
  try {
    const entries = await index.shown(pages.slice(from, from + PORTION));
    if (shown.pages !== pages) return;
    list.append(...entries.map((page) => entryOf(page, marked)));
    tellMore();
  } catch {
    say(FAILED, true);
  }
}

function tellMore() {
  const left = shown.pages.length - list.children.length;
  more.hidden = left <= 0;
  more.textContent = left > PORTION ? `Weitere ${PORTION} von ${left} zeigen` : `Weitere ${left} zeigen`;
}

function clear() {
  list.replaceChildren();
  more.hidden = true;
  register.hidden = false;
  shown = { index: null, pages: [], marked: () => false };
  say("");
}

function say(text, failed = false) {
  status.dataset.failed = failed ? "1" : "";
  if (status.textContent !== text) status.textContent = text;
}

function chosen() {
  return new Map(choices.map(({ name, value }) => [name, value]));
}

/** Tells of each choice how many pages it would leave, given the other filters. */
function countChoices(all, facets) {
  for (const choice of choices) {
    const others = chosen();
    others.delete(choice.name);
    const counts = new Map();
    for (const page of narrowed(all, facets, others)) {
      const value = facets.get(choice.name)[page];
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    for (const option of choice.options) {
      option.dataset.title ??= option.textContent;
      if (!option.value) continue;
      const count = counts.get(option.value) ?? 0;
      option.textContent = `${option.dataset.title} (${count})`;
      option.hidden = option.disabled = !count && option.value !== choice.value;
    }
  }
}

function readAddress() {
  const wanted = new URLSearchParams(location.search);
  field.value = wanted.get("q") ?? "";
  for (const choice of choices) {
    const value = wanted.get(choice.name) ?? "";
    choice.value = [...choice.options].some((option) => option.value === value) ? value : "";
  }
}

function remember() {
  const address = new URL(location.href);
  address.search = "";
  address.hash = "";
  const values = [["q", field.value.trim()], ...chosen()];
  for (const [name, value] of values) if (value) address.searchParams.set(name, value);
  history.replaceState(null, "", address);
}

/** Arrows lead from the field into the results and through them, Escape back. */
function walk(event) {
  const links = [...list.querySelectorAll("a")];
  const at = links.indexOf(document.activeElement);
  const inField = document.activeElement === field;
  if (!links.length || (at < 0 && !inField) || event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === "ArrowDown") links[Math.min(at + 1, links.length - 1)].focus();
  else if (event.key === "ArrowUp" && !inField) (links[at - 1] ?? field).focus();
  else if (event.key === "Escape" && !inField) field.focus();
  else return;
  event.preventDefault();
}
