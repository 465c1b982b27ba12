/** Marks every shop of a page as open or closed, and keeps that up to date. */

import { momentOf } from "./clock.js";
import { readTable, stateAt } from "./hours.js";
import { stateInWords } from "./words.js";

const EVERY = 20_000; // milliseconds; a minute is noticed soon enough

/** Finds the shops whose hours are known, with the calendar that holds for them. */
export function findShops(root) {
  return [...root.querySelectorAll("[data-hours]")].map((element) => {
    const { since, days, holidays } = element.closest("[data-since]").dataset;
    const calendar = { days: Number(days), holidays: new Set(holidays.split(",").map(Number)) };
    return { element, since, calendar, table: readTable(element.dataset.hours) };
  });
}

/** Shows of each shop what holds now, and calls `changed` after each time it did so. */
export function keepCurrent(shops, changed) {
  const show = () => {
    const now = new Date();
    for (const shop of shops) showState(shop, momentOf(now, shop.since));
    changed();
  };
  show();
  setInterval(show, EVERY);
  document.addEventListener("visibilitychange", () => document.hidden || show());
}

function showState({ element, calendar, table }, moment) {
  const state = stateAt(table, calendar, moment);
  const line = element.querySelector("[data-now]");
  const text = state ? stateInWords(state, moment.weekday) : "";
  line.hidden = !text;
  if (line.textContent !== text) line.textContent = text;
  element.classList.toggle("is-open", Boolean(state?.open));
  markDay(element, calendar, moment);
}

/** Marks the row of today in a table of hours. */
function markDay(element, calendar, { day, weekday }) {
  const today = calendar.holidays.has(day) ? 7 : weekday;
  for (const row of element.querySelectorAll("[data-day]")) {
    if (Number(row.dataset.day) === today) row.setAttribute("aria-current", "date");
    else row.removeAttribute("aria-current");
  }
}
