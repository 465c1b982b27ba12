/** The wall clock of Darmstadt, wherever the visitor is. */

const ZONE = "Europe/Berlin";
const PARTS = new Intl.DateTimeFormat("en-CA", {
  timeZone: ZONE, year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit",
  minute: "2-digit", hourCycle: "h23",
});
const MILLISECONDS = 86_400_000;

/** Returns the moment of a date in Darmstadt; days count from `since`, such as 2026-11-01. */
export function momentOf(date, since) {
  const parts = Object.fromEntries(PARTS.formatToParts(date).map((p) => [p.type, Number(p.value)]));
  const midnight = Date.UTC(parts.year, parts.month - 1, parts.day);
  return {
    day: Math.round((midnight - Date.parse(since)) / MILLISECONDS),
    minute: parts.hour * 60 + parts.minute,
    weekday: (new Date(midnight).getUTCDay() + 6) % 7,
  };
}
