import assert from "node:assert/strict";
import { test } from "node:test";

import { dayInWords, daysTo, nextTime, timeInWords } from "../../theme/static/js/venues/moment.js";

const saturday = new Date("2026-03-28T11:00:00Z"); // noon in Darmstadt; in the night clocks change

test("a weekday and a time are the next ones of Darmstadt, also when clocks are changed before", () => {
  const next = (weekday, time) => nextTime(weekday, time, saturday).toISOString();
  assert.equal(next(5, "12:00"), "2026-03-28T11:00:00.000Z");
  assert.equal(next(5, "11:59"), "2026-04-04T09:59:00.000Z");
  assert.equal(next(6, "12:00"), "2026-03-29T10:00:00.000Z");
  assert.equal(next(0, "08:30"), "2026-03-30T06:30:00.000Z");
});

test("days are those of Darmstadt: when it is Saturday evening in New York it is Sunday here", () => {
  const evening = new Date("2026-03-28T19:30:00-04:00"); // 00:30 in Darmstadt
  assert.equal(nextTime(6, "10:00", evening).toISOString(), "2026-03-29T08:00:00.000Z");
  assert.equal(daysTo(nextTime(6, "10:00", evening), evening), 0);
  assert.equal(daysTo(nextTime(5, "10:00", evening), evening), 6);
});

test("what day is meant is said, and that a time which is over is none of today", () => {
  const said = (weekday, time, language = "de") =>
    dayInWords(nextTime(weekday, time, saturday), language, saturday);
  assert.equal(said(5, "12:00"), "Das ist heute, Samstag, 28. März.");
  assert.equal(said(6, "08:00"), "Das ist morgen, Sonntag, 29. März.");
  assert.equal(said(6, "00:30"), "Das ist morgen, Sonntag, 29. März.", "wherever the reader is");
  assert.equal(said(0, "08:00"), "Das ist Montag, 30. März.");
  assert.equal(said(5, "10:00"), "Heute ist es schon später; gemeint ist Samstag, 4. April.");
  assert.match(said(5, "10:00", "en"), /^Today it is later than that; what is meant is Saturday,? 4 April\.$/);
});

test("on paper a time has its date", () => {
  assert.equal(timeInWords(nextTime(5, "10:00", saturday), "de"), "Samstag, 4. April, 10:00 Uhr");
  assert.match(timeInWords(nextTime(0, "08:30", saturday), "en"), /^Monday,? 30 March, 08:30$/);
});
