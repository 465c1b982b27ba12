/** What readers see of a shop's state. */

import { DAY } from "./hours.js";

const WEEKDAYS = [
  "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag",
];

/** Says whether a shop is open now, and until when. */
export function stateInWords({ open, until }, weekday) {
  if (open) return until === null ? "Jetzt geöffnet" : `Jetzt geöffnet, bis ${timeInWords(until, weekday)}`;
  return until === null ? "Jetzt geschlossen" : `Jetzt geschlossen, öffnet ${timeInWords(until, weekday)}`;
}

/** Says a time in minutes from the midnight of a day; of a day that is `ahead` days from now. */
export function timeInWords(minutes, weekday, ahead = 0) {
  const days = Math.floor(minutes / DAY);
  const time = `${clock(minutes - days * DAY)} Uhr`;
  if (days === 0) return time;
  if (minutes === DAY) return "24:00 Uhr";
  if (days + ahead === 1) return `morgen ${time}`;
  if (days + ahead < 7) return `${WEEKDAYS[(weekday + days) % 7]} ${time}`;
  return `in ${days + ahead} Tagen ${time}`;
}

function clock(minutes) {
  return [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, "0")).join(":");
}

/** Says how many shops are shown. */
export function countInWords(shown, all) {
  return shown === all ? `${all} Händler` : `${shown} von ${all} Händlern`;
}
