(lib) => {
  const buttons = lib.all("button, [role=button], input[type=submit], input[type=button], select, input[type=checkbox], input[type=radio]")
    .filter((one) => lib.focusable(one) && !one.closest("[aria-hidden=true]") && !one.matches("[aria-disabled=true]"));
  globalThis[Symbol.for("a11y")].buttons = buttons;
  for (const form of lib.all("form")) form.addEventListener("submit", (event) => event.preventDefault());
  return buttons.length;
}
