/** Times of opening hours in English, and the days of the week. */

const DAY = 1440;
export const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** Says a time in minutes from the midnight of a day. */
export function timeInEnglish(minutes, weekday) {
  const days = Math.floor(minutes / DAY);
  const parts = [Math.floor((minutes % DAY) / 60), minutes % 60];
  const time = parts.map((part) => String(part).padStart(2, "0")).join(":");
  if (days === 0) return time;
  if (days === 1) return minutes % DAY === 0 ? "midnight" : `tomorrow ${time}`;
  return days < 7 ? `${WEEKDAYS[(weekday + days) % 7]} ${time}` : `in ${days} days, ${time}`;
}
