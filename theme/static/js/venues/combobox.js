/** A field that suggests places while one types: the combobox pattern of WAI-ARIA. */

/**
 * Turns an input and its list into one.  `suggest(text)` returns [{ id, text, note }], `chosen(id)`
 * is called with the id of a suggestion, or with "" when the text is none any more.
 */
export function startCombobox(input, list, suggest, chosen) {
  let options = [];
  let active = -1;

  function close() {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function open() {
    options = suggest(input.value);
    list.replaceChildren(...options.map(optionOf));
    list.hidden = !options.length;
    input.setAttribute("aria-expanded", String(!list.hidden));
    mark(-1);
  }

  function optionOf({ text, note }, index) {
    const item = document.createElement("li");
    item.id = `${list.id}-${index}`;
    item.role = "option";
    item.setAttribute("aria-selected", "false");
    const name = document.createElement("span");
    name.textContent = text;
    const more = document.createElement("span");
    more.className = "meta";
    more.textContent = note;
    item.append(name, " ", more);
    item.addEventListener("pointerdown", (event) => event.preventDefault());
    item.addEventListener("click", () => choose(index));
    return item;
  }

  function mark(index) {
    active = index;
    [...list.children].forEach((item, at) => item.setAttribute("aria-selected", String(at === index)));
    if (index < 0) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", `${list.id}-${index}`);
    list.children[index].scrollIntoView({ block: "nearest" });
  }

  function choose(index) {
    const option = options[index];
    if (!option) return;
    input.value = option.text;
    close();
    chosen(option.id);
  }

  function step(by) {
    if (list.hidden) open();
    if (options.length) mark((active + by + options.length) % options.length);
  }

  const keys = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(active < 0 ? 0 : -1),
    Enter: () => choose(Math.max(active, 0)),
    Escape: () => (list.hidden ? ((input.value = ""), chosen("")) : close()),
  };
  input.addEventListener("keydown", (event) => {
    const act = keys[event.key];
    const isMeant = !list.hidden && (active >= 0 || input.value.trim());
    if (!act || (event.key === "Enter" && !isMeant)) return; // the form answers
    event.preventDefault();
    act();
  });
  input.addEventListener("input", () => {
    chosen("");
    open();
  });
  input.addEventListener("focus", () => input.select());
  input.addEventListener("click", open);
  input.addEventListener("blur", close);
}
