/**
 * The form of the planner, and what belongs to it on its page, in German, as the page has it, or in
 * English; the address may ask for it.
 */

import { WEEKDAYS } from "./english.js";

/** Starts the button that changes the language; its `change` tells those who have said something. */
export function startSpeech(form, button) {
  button.addEventListener("click", () => {
    speak(form, button, form.lang !== "en");
    button.dispatchEvent(new Event("change", { bubbles: true }));
  });
  if (new URLSearchParams(location.search).get("sprache") === "en") speak(form, button, true);
}

/** Puts the words into a language: English ones stand in `data-en`, those of days here. */
function speak(form, button, isEnglish) {
  form.lang = document.documentElement.lang = isEnglish ? "en" : "de";
  document.body.lang = "de"; // what has no words in English says so
  button.setAttribute("aria-pressed", String(isEnglish));
  for (const option of form.elements.tag.options) {
    if (option.value) option.dataset.en = `on ${WEEKDAYS[Number(option.value)]}`;
  }
  for (const element of document.querySelectorAll("[data-en]")) {
    element.dataset.de ??= element.textContent;
    element.textContent = element.dataset[form.lang];
    if (!form.contains(element)) element.setAttribute("lang", form.lang); // drawings have no `lang`
  }
  for (const element of document.querySelectorAll("[data-label-en]")) {
    element.dataset.labelDe ??= element.getAttribute("aria-label");
    element.setAttribute("aria-label", element.dataset[isEnglish ? "labelEn" : "labelDe"]);
    element.lang = form.lang;
  }
}
