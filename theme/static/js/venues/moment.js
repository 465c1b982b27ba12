/** The time for which somebody plans: the next one of a weekday by the clock of Darmstadt, and its name. */

import { momentOf } from "../merchants/clock.js";

const ZONE = "Europe/Berlin";
const MINUTE = 60_000, DAY = 1440, WEEK = 7;
const EPOCH = "2000-01-01";
const WORDS = {
  de: {
    tongue: "de", at: (day, time) => `${day}, ${time} Uhr`,
    days: ["Das ist heute, ", "Das ist morgen, "], other: "Das ist ",
    over: "Heute ist es schon später; gemeint ist ",
  },
  en: {
    tongue: "en-GB", at: (day, time) => `${day}, ${time}`,
    days: ["That is today, ", "That is tomorrow, "], other: "That is ",
    over: "Today it is later than that; what is meant is ",
  },
};

/** Returns when it is that weekday (0 is Monday) and time ("HH:MM") next, from a date on. */
export function nextTime(weekday, time, now = new Date()) {
  const at = (date) => momentOf(date, EPOCH);
  const [hour, minute] = time.split(":").map(Number);
  const asked = hour * 60 + minute;
  const ahead = ((weekday + WEEK - at(now).weekday) % WEEK) * DAY + asked - at(now).minute;
  const when = new Date(now.getTime() + (ahead < 0 ? ahead + WEEK * DAY : ahead) * MINUTE);
  const left = ((asked - at(when).minute + DAY * 1.5) % DAY) - DAY / 2; // the clocks were changed
  return new Date(when.getTime() + left * MINUTE);
}

/** Returns how many days there are until a date, by the calendar. */
export function daysTo(date, now = new Date()) {
  return momentOf(date, EPOCH).day - momentOf(now, EPOCH).day;
}

/** Says which day is meant, and so that a time which is over today is taken as one of next week. */
export function dayInWords(date, language, now = new Date()) {
  const { days, other, over } = WORDS[language];
  const ahead = daysTo(date, now);
  return `${ahead === WEEK ? over : days[ahead] ?? other}${dayOf(date, language)}.`;
}

/** Names a date and its time, as paper has it. */
export function timeInWords(date, language) {
  const { minute } = momentOf(date, EPOCH);
  const parts = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, "0"));
  return WORDS[language].at(dayOf(date, language), parts.join(":"));
}

function dayOf(date, language) {
  const parts = { timeZone: ZONE, weekday: "long", day: "numeric", month: "long" };
  return new Intl.DateTimeFormat(WORDS[language].tongue, parts).format(date);
}
