// Marks what has passed since the site was built, by the clock of the town.

const clock = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Berlin",
  dateStyle: "short",
  timeStyle: "short",
});

/** @returns {string} now in the town, as data-ends has it: 2026-12-01T18:00 */
const now = () => clock.format().replace(" ", "T");

const mark = () => {
  const present = now();
  for (const item of document.querySelectorAll("[data-ends]")) {
    if (item.dataset.ends > present) continue;
    item.classList.add("is-over");
    for (const word of item.querySelectorAll("[data-over]")) word.hidden = false;
  }
};

mark();
document.addEventListener("visibilitychange", mark);
