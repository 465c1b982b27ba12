/** The search of the site: its question and filters stand in the page's address. */

import { Combobox } from "./combobox.js";
import { Filters } from "./filters.js";
import { openIndex } from "./index.js";
import { offersOf } from "./offers.js";
import { find, narrowed } from "./query.js";
import { SAID } from "./said.js";
import { countInWords, entryOf } from "./view.js";

const PATIENCE = 180; // milliseconds between a key and the question
const SLOW = 400; // milliseconds after which a visitor is told that something is under way
const PORTION = 10;
const LEAST = 2; // signs of a question

const form = document.querySelector("[data-search]");
const field = form.elements.q;
const filters = new Filters(form);
const again = document.querySelector("[data-again]");
const status = document.querySelector("[data-status]");
const list = document.querySelector("[data-finds]");
const more = document.querySelector("[data-more]");
const register = document.querySelector("[data-register]");
const elsewhere = document.querySelector("[data-elsewhere]"); // the search in another language

let opened = null; // the index, once somebody asks
let turn = 0; // the number of the last question: an older answer comes too late
let shown = { index: null, pages: [], marked: () => false };
let timer = 0;
let named = null; // what the register names, once somebody asks
const heard = form.querySelector("[data-offered]");
const box = new Combobox(field, form.querySelector("[data-offers]"), heard, take);

readAddress();
form.hidden = false;
document.querySelector("[data-none]").hidden = true;
if (field.value.trim()) ask();

form.addEventListener("submit", (event) => {
  event.preventDefault();
  box.forget();
  askNow();
});
field.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(() => askNow(true), PATIENCE);
});
field.addEventListener("focus", () => void open().catch(() => {}), { once: true });
form.addEventListener("change", (event) => event.target !== field && askNow());
form.addEventListener("reset", () => setTimeout(() => {
  box.forget();
  field.focus();
  askNow();
  heard.textContent = SAID.empty;
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

/** `typing` tells that the question may not be finished. */
function askNow(typing = false) {
  clearTimeout(timer);
  remember();
  ask(typing);
}

function take({ url, question }) {
  if (url) return location.assign(url);
  field.value = question;
  askNow();
}

async function ask(typing = false) {
  const mine = (turn += 1);
  const question = field.value.trim();
  if (question.length < LEAST) return clear();
  const slow = setTimeout(wait, SLOW, true);
  try {
    const index = await open();
    const [answer, facets] = await Promise.all([find(index, question), index.facets()]);
    const all = answer?.pages ?? [];
    const pages = narrowed(all, facets, filters.chosen);
    const entries = await index.shown(pages.slice(0, PORTION));
    if (mine !== turn) return;
    filters.count(all, facets);
    show({ index, pages, marked: answer?.marked }, entries);
    const texts = entries.flatMap(({ title, summary }) => [title, summary]);
    if (typing) offer(question, { stop: index.stop, texts, instead: answer?.instead });
    say(pages.length ? countInWords(pages.length, all.length, answer) : SAID.nothing);
  } catch {
    if (mine !== turn) return;
    clear();
    if (typing) offer(question);
    say(SAID.failed, true);
  } finally {
    clearTimeout(slow);
    if (mine === turn) wait(false);
  }
}

/** Tells that an answer takes its time; above the register, where nothing has to make room for it. */
function wait(isWaiting) {
  const isFirst = !list.children.length;
  const { dataset } = list.parentElement;
  if (isWaiting && isFirst) dataset.waiting = heard.textContent = SAID.searching;
  else if (isWaiting) say(SAID.searching);
  else {
    delete dataset.waiting;
    heard.textContent = heard.textContent.replace(SAID.searching, "");
  }
}

function offer(question, known = {}) {
  named ??= [...register.querySelectorAll("li")].map((entry) => ({
    title: entry.querySelector("a").textContent,
    url: entry.querySelector("a").getAttribute("href"),
    kind: entry.querySelector(".meta").textContent,
  }));
  box.offer(offersOf(question, { ...known, register: named }));
}

function show(found, entries) {
  shown = found;
  list.replaceChildren(...entries.map((page) => entryOf(page, found.marked)));
  list.removeAttribute("start");
  again.hidden = false;
  filters.show();
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
    say(SAID.failed, true);
  }
}

function tellMore() {
  const left = shown.pages.length - list.children.length;
  more.hidden = left <= 0;
  more.textContent = SAID.more(PORTION, left);
}

function clear() {
  wait(false);
  box.forget();
  filters.hide();
  again.hidden = true;
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

function readAddress() {
  const wanted = new URLSearchParams(location.search);
  field.value = wanted.get("q") ?? "";
  filters.read(wanted);
  takeAlong();
}

function remember() {
  const address = new URL(location.href);
  address.search = "";
  address.hash = "";
  const values = [["q", field.value.trim()], ...filters.chosen];
  for (const [name, value] of values) if (value) address.searchParams.set(name, value);
  history.replaceState(null, "", address);
  takeAlong();
}

/** Lets the way to the search in another language take the question along. */
function takeAlong() {
  const question = field.value.trim();
  if (elsewhere) elsewhere.search = question ? new URLSearchParams({ q: question }) : "";
}

/** Arrows lead from the field into the results and through them, Escape back. */
function walk(event) {
  const links = [...list.querySelectorAll("a")];
  const at = links.indexOf(document.activeElement);
  const inField = document.activeElement === field;
  if (!links.length || (at < 0 && !inField) || box.isOpen || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === "ArrowDown") links[Math.min(at + 1, links.length - 1)].focus();
  else if (event.key === "ArrowUp" && !inField) (links[at - 1] ?? field).focus();
  else if (event.key === "Escape" && !inField) field.focus();
  else return;
  event.preventDefault();
}
