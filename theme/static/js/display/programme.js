/**
 * Which slides are shown at a time, of the content that plugins/displays/content.py writes:
 *
 * @typedef {{ id: string, kicker: string, title: string, text: string, meta: string, url: string,
 *   address: string, code: [size: number, path: string], badge: string, long: boolean,
 *   times: [day: string, month: string, weekday: string, iso: string, text: string, until: string][],
 *   picture: object | null }} Slide
 * @typedef {{ version: string, script: string, style: string, seconds: number, refresh: number,
 *   events: number, dim: [start: number, end: number, level: number] | null,
 *   slides: Slide[] }} Content
 */

/** Returns the slides of a time such as 2026-12-01T18:00; an event has its next date alone. */
export function programme(content, time) {
  let events = 0;
  const shown = [];
  for (const slide of content.slides) {
    if (slide.times.length === 0) {
      shown.push(slide);
      continue;
    }
    const next = slide.times.find((one) => one[5] > time);
    if (!next || events === content.events) continue;
    events += 1;
    shown.push({ ...slide, times: [next] });
  }
  return shown;
}

/** Tells whether something is content, and not what a portal of a hotel's network answers. */
export function isContent(found) {
  return typeof found?.version === "string" && Array.isArray(found.slides);
}
