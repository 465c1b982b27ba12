/** The form with which one finds a way in a building; what finds it is loaded when somebody asks. */

import { startEarly } from "./early.js";
import { startHouse } from "./house.js";
import { loadKit } from "./kit.js";
import { startSpeech } from "./speech.js";

const UNLOADED = ["Der Plan lässt sich gerade nicht laden.", "The plan cannot be loaded right now."];

const form = document.querySelector("[data-kit]");
form.classList.add("is-ready"); // for browsers whose stylesheets do not know of scripts
startSpeech(form, form.querySelector("[data-language]"));

const showWay = startHouse(document.querySelector("#stapel"), document.querySelector(".house__controls"));
let begun = false, isThere = false, isAsked = false;
const early = startEarly(form, begin);

/** Loads the planner with the building's ways; what was typed, pressed or asked before, it answers then. */
async function begin() {
  if (begun) return;
  begun = true;
  try {
    const { planner, kit } = form.dataset;
    const [{ startPlanner }, loaded] = await Promise.all([import(planner), loadKit(kit)]);
    startPlanner(form, loaded, showWay);
    isThere = true;
    if (early.redo() || isAsked) form.requestSubmit();
  } catch {
    form.querySelector("[data-said]").textContent = UNLOADED[Number(form.lang === "en")];
    begun = isAsked = false;
    early.keepTyped();
  }
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  isAsked = !isThere;
  begin();
});
if (location.search || form.contains(document.activeElement)) begin();
form.addEventListener("pointerover", begin, { once: true });
form.addEventListener("focusin", begin); // also again, when the network is back
