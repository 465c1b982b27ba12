/** What a printed way has above it and below it, where on the screen the form is. */

import { timeInWords } from "./moment.js";
import { whereOf } from "./ways.js";

const WORDS = {
  de: { ends: (von, nach) => `Von ${von} nach ${nach}`, address: "Diese Seite:" },
  en: { ends: (von, nach) => `From ${von} to ${nach}`, address: "This page:" },
};

/** Writes from where to where a way leads, for whom, and when if that was asked. */
export function entitle(root, kit, { von, nach, mode, when, language }) {
  const words = WORDS[language];
  const isEnglish = language === "en";
  const [start, end] = [von, nach].map((spot) => (isEnglish ? spot.english : spot.title));
  const places = [von, nach].map((spot) => whereOf(kit, spot, language));
  const time = when && timeInWords(when, language);
  const parts = [isEnglish ? mode.english : mode.title, places.join(" → "), time];
  root.querySelector("[data-between]").textContent = words.ends(start, end);
  root.querySelector("[data-how]").textContent = parts.filter(Boolean).join(" · ");
  root.querySelector("[data-address]").textContent = `${words.address} ${location.href}`;
}
