/** The form with which one finds a way in a building; its network is loaded when somebody asks. */

import { startHouse } from "./house.js";
import { loadKit } from "./kit.js";
import { startPlanner } from "./planner.js";

const form = document.querySelector("[data-kit]");
form.classList.add("is-ready"); // for browsers whose stylesheets do not know of scripts

const showWay = startHouse(document.querySelector("#stapel"), document.querySelector(".house__controls"));
let begun = false;
async function begin() {
  if (begun) return;
  begun = true;
  try {
    startPlanner(form, await loadKit(form.dataset.kit), showWay);
  } catch {
    form.querySelector("[data-said]").textContent = "Der Plan lässt sich gerade nicht laden.";
    begun = false;
  }
}

if (location.search) begin();
for (const event of ["focusin", "pointerover"]) form.addEventListener(event, begin, { once: true });
