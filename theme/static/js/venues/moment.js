/** The next time of a weekday, by the clock of Darmstadt wherever one plans one's way. */

import { momentOf } from "../merchants/clock.js";

const MINUTE = 60_000, DAY = 1440;

/** Returns when it is that weekday (0 is Monday) and time ("HH:MM") next, from a date on. */
export function nextTime(weekday, time, now = new Date()) {
  const at = (date) => momentOf(date, "2000-01-01");
  const [hour, minute] = time.split(":").map(Number);
  const asked = hour * 60 + minute;
  const ahead = ((weekday + 7 - at(now).weekday) % 7) * DAY + asked - at(now).minute;
  const when = new Date(now.getTime() + (ahead < 0 ? ahead + 7 * DAY : ahead) * MINUTE);
  const left = ((asked - at(when).minute + DAY * 1.5) % DAY) - DAY / 2; // the clocks were changed
  return new Date(when.getTime() + left * MINUTE);
}
