/** Times of opening hours in English, and the days of the week. */

const DAY = 1440;
export const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** Says a time in minutes from the midnight of a day; of a day that is `ahead` days from now. */
export function timeInEnglish(minutes, weekday, ahead = 0) {
  const days = Math.floor(minutes / DAY);
  const parts = [Math.floor((minutes % DAY) / 60), minutes % 60];
  const time = parts.map((part) => String(part).padStart(2, "0")).join(":");
  if (days === 0) return time;
  if (minutes === DAY) return "midnight";
  if (days + ahead === 1) return `tomorrow ${time}`;
  if (days + ahead < 7) return `${WEEKDAYS[(weekday + days) % 7]} ${time}`;
  return `in ${days + ahead} days, ${time}`;
}
