/** Shows of the directory what a visitor chooses; the choice is kept in the page's address. */

import { countInWords } from "./words.js";

const NAMES = ["branche", "stadtteil", "offen", "zugang", "angebot"];

/** Makes the filter usable and returns a function that applies it again. */
export function startFinder(directory) {
  const finder = directory.querySelector("[data-finder]");
  const shops = [...directory.querySelectorAll(".shop")];
  const controls = [...finder.querySelectorAll("select, input")];
  const apply = () => show(directory, shops, chosen(controls));
  choose(controls, new URLSearchParams(location.search));
  finder.hidden = false;
  finder.addEventListener("change", () => {
    remember(controls);
    apply();
  });
  finder.querySelector("[data-all]").addEventListener("click", () => {
    choose(controls, new URLSearchParams());
    remember(controls);
    apply();
    controls[0].focus();
  });
  addEventListener("popstate", () => {
    choose(controls, new URLSearchParams(location.search));
    apply();
  });
  return apply;
}

/** Returns what the controls say, as the address keeps it. */
function chosen(controls) {
  const wanted = new URLSearchParams();
  for (const control of controls) {
    const on = control.type === "checkbox" ? control.checked : control.value;
    if (on) wanted.append(control.name, control.value);
  }
  return wanted;
}

function choose(controls, wanted) {
  for (const control of controls) {
    const values = wanted.getAll(control.name);
    if (control.type === "checkbox") control.checked = values.includes(control.value);
    else control.value = [...control.options].some((o) => o.value === values[0]) ? values[0] : "";
  }
}

function remember(controls) {
  const address = new URL(location.href);
  for (const name of NAMES) address.searchParams.delete(name);
  for (const [name, value] of chosen(controls)) address.searchParams.append(name, value);
  history.replaceState(null, "", address);
}

function fits(shop, wanted) {
  const { trade, district, keys } = shop.dataset;
  const has = keys.split(" ");
  return (
    (!wanted.has("branche") || wanted.get("branche") === trade) &&
    (!wanted.has("stadtteil") || wanted.get("stadtteil") === district) &&
    (!wanted.has("offen") || shop.classList.contains("is-open")) &&
    ["zugang", "angebot"].every((name) => wanted.getAll(name).every((key) => has.includes(key)))
  );
}

function show(directory, shops, wanted) {
  let shown = 0;
  for (const shop of shops) {
    shop.hidden = !fits(shop, wanted);
    shown += shop.hidden ? 0 : 1;
  }
  for (const group of directory.querySelectorAll(".directory__group")) {
    group.hidden = !group.querySelector(".shop:not([hidden])");
  }
  directory.querySelector("[data-all]").hidden = [...wanted].length === 0;
  const count = directory.querySelector("[data-count]");
  const text = countInWords(shown, shops.length);
  if (count.textContent !== text) count.textContent = text;
}
