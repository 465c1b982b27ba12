/**
 * The table of a shop's hours, as plugins/core/hourstable.py writes it, and what it says of a moment.
 *
 * @typedef {[start: number, end: number]} Span minutes from a day's midnight; above 1440: the next day
 * @typedef {{ days: number, holidays: Set<number> }} Calendar the days for which tables hold
 * @typedef {{ week: Span[][], holiday: Span[] | null, dates: Map<number, Span[]> }} Table
 * @typedef {{ day: number, minute: number, weekday: number }} Moment on the wall clock of Darmstadt;
 *   `day` counts from the calendar's first, `weekday` from Monday
 */

export const DAY = 1440;
const AHEAD = 14; // days in which one looks for the next opening

/** Reads a table. */
export function readTable(text) {
  const [week, holiday, ...dates] = text.split(";");
  const table = {
    week: week.split("|").map(readSpans),
    holiday: holiday === "=" ? null : readSpans(holiday),
    dates: new Map(),
  };
  for (const entry of dates) {
    const [spans, days] = entry.split("@");
    for (const day of days.split(",")) table.dates.set(Number(day), readSpans(spans));
  }
  return table;
}

function readSpans(text) {
  return text ? text.split(",").map((span) => span.split("-").map(Number)) : [];
}

/** Returns the spans that begin on the day that lies `ahead` days after a moment's. */
function spansOf(table, calendar, moment, ahead) {
  const day = moment.day + ahead;
  const weekday = (((moment.weekday + ahead) % 7) + 7) % 7;
  const special = table.dates.get(day);
  if (special) return special;
  return table.holiday && calendar.holidays.has(day) ? table.holiday : table.week[weekday];
}

/**
 * Tells what holds at a moment: open or not, and for how many minutes from the day's midnight on;
 * `until` is null when nothing changes soon.  Null outside of the days for which the table holds.
 */
export function stateAt(table, calendar, moment) {
  if (moment.day < 0 || moment.day >= calendar.days) return null;
  const spans = [];
  for (let ahead = -1; ahead <= AHEAD && moment.day + ahead < calendar.days; ahead += 1) {
    for (const [start, end] of spansOf(table, calendar, moment, ahead)) {
      spans.push([start + ahead * DAY, end + ahead * DAY]);
    }
  }
  spans.sort((one, other) => one[0] - other[0]);
  const limit = Math.min(AHEAD, calendar.days - moment.day) * DAY;
  let until = moment.minute;
  for (const [start, end] of spans) if (start <= until && until < end) until = end;
  if (until > moment.minute) return { open: true, until: until < limit ? until : null };
  const next = spans.find(([start]) => start > moment.minute);
  return { open: false, until: next ? next[0] : null };
}
