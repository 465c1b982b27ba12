/** What the page of a building calls its places, in lists and on plans, in the language of the form. */

import { sayVacant } from "./tracks.js";

const WAYS = ["Wege im Haus", "ways in the building"]; // in the title of the page
const RELATED = {
  "Das gehört dazu": "Related", "Standort der Tour": "Place in the tour", "Standorte der Tour": "Places in the tour",
}; // titles of a part that all kinds of pages have

/** Returns what puts names of places into a language, "de" or "en". */
export function startPage(kit) {
  const spots = new Map(kit.spots.map((spot) => [spot.id, spot]));
  const places = [...document.querySelectorAll(".level a[href]")].flatMap((link) => {
    const spot = spots.get(link.getAttribute("href").split("/").at(-2));
    return spot && spot.english !== spot.title ? [{ link, spot, label: link.getAttribute("aria-label") }] : [];
  });
  const plans = document.querySelectorAll(".level .plan__drawing");
  const titles = [...document.querySelectorAll(".belongs :is(h2, h3)")].flatMap((element) => {
    const german = element.textContent;
    return RELATED[german] ? [{ element, german, english: RELATED[german] }] : [];
  });
  const title = document.title;

  return (language) => {
    const isEnglish = language === "en";
    document.title = isEnglish ? title.replace(...WAYS) : title;
    for (const place of places) speak(place, isEnglish, language);
    for (const plan of plans) sayVacant(plan, language);
    for (const { element, german, english } of titles) {
      element.textContent = isEnglish ? english : german;
      element.lang = language;
    }
  };
}

/** Puts a name into a language: of a list that which one reads, on a plan the label of its link. */
function speak({ link, spot: { title, english }, label }, isEnglish, language) {
  const name = link.querySelector(".places__title");
  if (name) name.textContent = isEnglish ? english : title;
  else link.setAttribute("aria-label", isEnglish ? label.replace(title, english) : label);
  (name ?? link).setAttribute("lang", language); // on a plan, links have no `lang`
}
