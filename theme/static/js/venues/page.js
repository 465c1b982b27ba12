/** What the page of a building calls its places, in lists and on plans, in the language of the form. */

import { sayVacant } from "./tracks.js";

const WAYS = ["Wege im Haus", "ways in the building"]; // in the title of the page

/** Returns what puts names of places into a language, "de" or "en". */
export function startPage(kit) {
  const spots = new Map(kit.spots.map((spot) => [spot.id, spot]));
  const places = [...document.querySelectorAll(".level a[href]")].flatMap((link) => {
    const spot = spots.get(link.getAttribute("href").split("/").at(-2));
    return spot && spot.english !== spot.title ? [{ link, spot }] : [];
  });
  const plans = document.querySelectorAll(".level .plan__drawing");
  const title = document.title;

  return (language) => {
    const isEnglish = language === "en";
    document.title = isEnglish ? title.replace(...WAYS) : title;
    for (const { link, spot } of places) speak(link, spot, isEnglish, language);
    for (const plan of plans) sayVacant(plan, language);
  };
}

function speak(link, { title, english }, isEnglish, language) {
  const [from, to] = isEnglish ? [title, english] : [english, title];
  const name = link.querySelector(".places__title");
  if (name) name.textContent = to;
  else link.setAttribute("aria-label", link.getAttribute("aria-label").replace(from, to));
  (name ?? link).lang = language;
}
