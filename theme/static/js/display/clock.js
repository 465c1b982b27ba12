/** The wall clock of Darmstadt, wherever the screen believes to be. */

const WRITTEN = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Berlin",
  dateStyle: "short",
  timeStyle: "short",
});

/** Returns now in the town, as a slide's times have it: 2026-12-01T18:00 */
export function townTime() {
  return WRITTEN.format().replace(" ", "T");
}

/** Returns the minutes since midnight of a time such as 2026-12-01T18:00. */
export function minuteOf(time) {
  return Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16));
}

/** Tells whether a minute lies between two others; the span may go over midnight. */
export function isWithin(minute, start, end) {
  const after = minute >= start;
  const before = minute < end;
  return start < end ? after && before : after || before;
}
