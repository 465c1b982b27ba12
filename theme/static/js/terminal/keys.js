/** Letters and digits to touch.  One of them is reached with the tab key, the others with the arrows. */

const ROWS = ["1234567890", "QWERTZUIOPÜ", "ASDFGHJKLÖÄ", "YXCVBNMß"]; // shops have numbers, too
const ERASE = "erase", SPACE = "space";

/** Fills a toolbar with keys; `press` gets a letter, or "erase". */
export function startKeys(toolbar, press) {
  const rows = ROWS.map((letters, index) => {
    const keys = [...letters].map((letter) => keyOf(letter, letter));
    if (index === ROWS.length - 1) keys.push(keyOf(SPACE, "␣"), keyOf(ERASE, "⌫"));
    const row = document.createElement("div");
    row.className = "terminal__row";
    row.append(...keys);
    return row;
  });
  toolbar.replaceChildren(...rows);
  reach(toolbar, rows[1].firstElementChild);
  toolbar.addEventListener("click", (event) => {
    const key = event.target.closest("[data-key]");
    if (!key) return;
    reach(toolbar, key);
    press(key.dataset.key === SPACE ? " " : key.dataset.key);
  });
  toolbar.addEventListener("keydown", (event) => {
    const next = neighbour(rows, event.target, event.key);
    if (!next) return;
    event.preventDefault();
    reach(toolbar, next);
    next.focus();
  });
}

function keyOf(key, sign) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = `terminal__key terminal__key--${key.length > 1 ? key : "letter"}`;
  button.dataset.key = key;
  button.textContent = sign;
  button.dataset[key.length > 1 ? "label" : "letter"] = key;
  return button;
}

/** Makes a key the one that the tab key leads to. */
function reach(toolbar, key) {
  for (const one of toolbar.querySelectorAll("[data-key]")) one.tabIndex = one === key ? 0 : -1;
}

function neighbour(rows, key, pressed) {
  const row = rows.findIndex((one) => one.contains(key));
  const column = [...rows[row].children].indexOf(key);
  const at = (line, place) => {
    const keys = rows[(line + rows.length) % rows.length].children;
    return keys[Math.min(place, keys.length - 1)];
  };
  const { length } = rows[row].children;
  return {
    ArrowRight: () => at(row, (column + 1) % length),
    ArrowLeft: () => at(row, (column + length - 1) % length),
    ArrowDown: () => at(row + 1, column),
    ArrowUp: () => at(row - 1, column),
    Home: () => at(row, 0),
    End: () => at(row, length - 1),
  }[pressed]?.();
}
