/** The form with which one finds a way in a building; its network is loaded when somebody asks. */

import { startHouse } from "./house.js";
import { loadKit } from "./kit.js";
import { startPlanner } from "./planner.js";
import { startSpeech } from "./speech.js";

const UNLOADED = ["Der Plan lässt sich gerade nicht laden.", "The plan cannot be loaded right now."];

const form = document.querySelector("[data-kit]");
form.classList.add("is-ready"); // for browsers whose stylesheets do not know of scripts
startSpeech(form, form.querySelector("[data-language]"));

const showWay = startHouse(document.querySelector("#stapel"), document.querySelector(".house__controls"));
let begun = false;
async function begin() {
  if (begun) return;
  begun = true;
  try {
    startPlanner(form, await loadKit(form.dataset.kit), showWay);
  } catch {
    form.querySelector("[data-said]").textContent = UNLOADED[Number(form.lang === "en")];
    begun = false;
  }
}

form.addEventListener("submit", (event) => event.preventDefault()); // also before the plan is there
if (location.search) begin();
for (const event of ["focusin", "pointerover"]) form.addEventListener(event, begin, { once: true });
