// What only a pointer comes to: links and buttons out of the order of tabs, words in a title.
({ all, words, visible, hidden, where, name }) => {
  const findings = [];
  const find = (rule, element, text) => findings.push({ rule, text, where: where(element) });
  const WIDGET = "[role=listbox], [role=tablist], [role=menu], [role=menubar], [role=radiogroup], [role=tree], [role=grid], [role=toolbar], [role=group], [role=slider], [role=combobox]";
  for (const element of all("a[href][tabindex], button[tabindex], summary[tabindex]")) {
    if (element.tabIndex >= 0 || element.disabled || !visible(element) || hidden(element) || element.closest(`${WIDGET}, [inert]`)) continue;
    const again = all("a[href], button").some((other) => other !== element && other.tabIndex >= 0 && visible(other)
      && (element.href ? other.href === element.href : name(other) === name(element)));
    const field = element.parentElement.querySelector("input, [role=combobox]"); // a handle of a field that has keys of its own
    if (!again && !field) find("nicht-erreichbar", element, "ist aus der Reihenfolge der Tabulatortaste genommen");
  }
  for (const frame of all("iframe[tabindex]")) {
    if (frame.tabIndex >= 0 || !visible(frame) || hidden(frame)) continue;
    const inside = frame.contentDocument;
    const stops = inside ? [...inside.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0'], audio[controls], video[controls]")] : [];
    const moves = inside && inside.documentElement.scrollHeight > frame.clientHeight + 4;
    if (stops.length || moves) find("nicht-erreichbar", frame, "der Rahmen ist aus der Reihenfolge der Tabulatortaste genommen, und mit ihm, was darin ist");
  }
  const page = words(document.body.innerText).toLowerCase();
  for (const element of all("body [title]:not(a, button, input, select, textarea, summary, iframe, abbr, dfn, svg, svg *, img, area, object, video, audio, [tabindex], [role=img])")) {
    const title = words(element.title);
    if (title.length >= 12 && visible(element) && !hidden(element) && !page.includes(title.toLowerCase()) && !element.querySelector("a, button, input"))
      find("nur-beim-zeigen", element, "der Hinweis steht in einem title, den nur die Maus zeigt");
  }
  return findings;
}
