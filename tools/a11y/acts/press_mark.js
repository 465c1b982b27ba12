(lib, known) => {
  const buttons = lib.all("button, [role=button], input[type=submit], input[type=button], select, input[type=checkbox], input[type=radio], [role=switch], [role=checkbox], "
    + "input:not([type]), input[type=text], input[type=search], input[type=email], input[type=tel], input[type=url], input[type=number], input[type=password], input[type=date], textarea")
    .filter((one) => lib.focusable(one) && !one.closest("[aria-hidden=true]") && !one.matches("[aria-disabled=true]"));
  const key = (one) => `${lib.where(one)} ${lib.name(one)}`;
  const notes = globalThis[Symbol.for("a11y")];
  notes.keys = buttons.map(key);
  notes.buttons = buttons.filter((one) => !known?.includes(key(one)));
  for (const form of lib.all("form")) form.addEventListener("submit", (event) => { event.preventDefault(); notes.submitted += 1; });
  return notes.buttons.length;
}
