/** What somebody types, presses and clicks in a form before there is what answers; done again when there is. */

const FIELD = "[role=combobox]";
const MEANT = `${FIELD}, [data-swap]`;
const KEYS = ["ArrowDown", "ArrowUp", "Enter", "Escape"]; // which fields that suggest something answer

/** Notes it from now on and tells `met` each time; `redo` does it again, after which nothing is noted. */
export function startEarly(form, met) {
  let early = [];
  let isOver = false;

  function note(event) {
    const on = event.target.closest(MEANT);
    if (isOver || !on) return;
    if (event.key) {
      if (!on.matches(FIELD) || !KEYS.includes(event.key)) return;
      event.preventDefault(); // Enter would ask with what is typed, and not with what is marked
    }
    met();
    early.push({ on, event, value: on.value });
  }

  /** Returns whether Enter was pressed where it asks for the way. */
  function redo() {
    isOver = true;
    let isAsked = false;
    for (const { on, event, value } of early) {
      if (event.type === "input") on.value = value;
      const isFree = on.dispatchEvent(new event.constructor(event.type, event));
      if (event.key === "Enter" && isFree) isAsked = true;
    }
    for (const field of form.querySelectorAll(FIELD)) {
      if (field !== document.activeElement) field.dispatchEvent(new Event("blur"));
    }
    return isAsked;
  }

  /** Forgets what was pressed and clicked long ago; what was typed still stands there. */
  function keepTyped() {
    early = early.filter(({ event }) => event.type === "input");
  }

  for (const kind of ["input", "keydown", "click"]) form.addEventListener(kind, note);
  for (const field of form.querySelectorAll(FIELD)) {
    if (field.value) field.dispatchEvent(new Event("input", { bubbles: true })); // faster than this script
  }
  return { redo, keepTyped };
}
