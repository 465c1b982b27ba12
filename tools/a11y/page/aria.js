// ARIA that promises what is not so, and what is kept from some people only.
({ all, words, name, visible, where, focusable, hidden, FOCUSABLE, style, box, listens }) => {
  const findings = [];
  const find = (rule, element, text) => findings.push({ rule, text, where: where(element) });
  for (const element of all("[aria-hidden=true]")) {
    if (!visible(element) || element.parentElement.closest("[aria-hidden=true]")) continue;
    const stops = [element, ...element.querySelectorAll(FOCUSABLE)].filter((inner) => inner.matches(FOCUSABLE) && focusable(inner));
    if (stops.length) find("verborgen-und-fokussierbar", stops[0], "ist für Vorleseprogramme verborgen und doch fokussierbar");
    const text = words(element.innerText);
    const elsewhere = words(document.body.innerText).split(text).length > 2 || labels(element).includes(text.toLowerCase());
    if (text.length >= 25 && /\p{L}{3}.*\s.*\p{L}{3}/u.test(text) && !elsewhere && !spoken(element) && !element.closest("svg, [role=img], canvas"))
      find("inhalt-verborgen", element, "sichtbarer Text ist für Vorleseprogramme verborgen");
    if (element.matches("h1, h2, h3, main, nav, button, table, form, label")) find("inhalt-verborgen", element, "ein Teil der Seite ist für Vorleseprogramme verborgen");
  }
  function spoken(element) {
    const twin = element.parentElement?.querySelector(".visually-hidden, .sr-only, .unseen");
    return Boolean(element.closest("[aria-label]") || twin || labels(element.parentElement).length > 4);
  }
  function labels(element) {
    return words(element?.closest("[aria-label]")?.getAttribute("aria-label")).toLowerCase();
  }
  for (const element of all("[aria-expanded]")) {
    const id = element.getAttribute("aria-controls");
    const target = id && document.getElementById(id);
    if (!target) continue;
    const open = element.getAttribute("aria-expanded") === "true";
    if (open !== visible(target) && target.childElementCount + words(target.textContent).length > 0)
      find("zustand-falsch", element, `behauptet ${open ? "aufgeklappt" : "zugeklappt"} zu sein und ist es nicht`);
  }
  for (const element of all("[aria-label], [aria-labelledby]")) {
    const generic = element.matches("div, span, p, b, i, em, strong, small, mark, code") && !element.getAttribute("role") && !focusable(element);
    if (generic && visible(element)) find("name-ohne-rolle", element, "ein Name an einem Element ohne Rolle wird nicht vorgelesen");
  }
  for (const element of all("[role=button] a[href], [role=button] button, button a[href], a[href] button, a[href] a[href], button button, [role=link] a[href]"))
    find("bedienelement-in-bedienelement", element, "ein Bedienelement steckt in einem anderen");
  for (const element of all("h1[role], h2[role], h3[role], h4[role], table[role], li[role], main[role], nav[role]")) {
    const role = element.getAttribute("role");
    if (element.matches("h1, h2, h3, h4") && !["heading", "tab", "none", "presentation"].includes(role)) find("rolle-falsch", element, `eine Überschrift gibt sich als „${role}“ aus`);
    if (["none", "presentation"].includes(role) && element.matches("h1, h2, h3, h4, main, nav") && visible(element))
      find("rolle-falsch", element, "eine Auszeichnung ist weggenommen");
  }
  for (const group of all("[role=tablist], [role=menu], [role=menubar], [role=listbox], [role=radiogroup], [role=tree]")) {
    if (!visible(group)) continue;
    const member = [...group.querySelectorAll("[role=tab], [role=menuitem], [role=option], [role=radio], [role=treeitem]")];
    const listening = [group, ...member, group.parentElement, document, globalThis, document.body].some((at) => at && listens(at, "keydown", "keyup", "keypress"));
    const controlled = document.querySelector(`[aria-controls~="${CSS.escape(group.id)}"]`);
    if (member.length > 1 && !listening && !(group.id && controlled)) find("muster-ohne-tasten", group, `„${group.getAttribute("role")}“ verspricht Pfeiltasten und hat keine`);
  }
  for (const live of all("[aria-live], [role=status], [role=alert]")) {
    if (live.getAttribute("aria-live") === "assertive" && live.getAttribute("role") !== "alert" && words(live.textContent).length > 300)
      find("dauernd-unterbrechend", live, "ein langer Text unterbricht jedes Vorlesen");
  }
  for (const dialog of all("dialog[open], [role=dialog], [role=alertdialog]")) {
    if (visible(dialog) && !name(dialog).length) find("dialog-ohne-namen", dialog, "ein Dialog hat keinen Namen");
    if (visible(dialog) && !dialog.getAttribute("aria-label") && !dialog.getAttribute("aria-labelledby")) find("dialog-ohne-namen", dialog, "ein Dialog hat keinen Namen");
  }
  for (const mark of all("abbr")) if (!mark.title && !mark.closest("[aria-label]") && !words(mark.parentElement.textContent).includes("(")) void mark;
  const landmarks = all("nav, [role=navigation], aside:not(article aside, section aside), [role=region], search, [role=search]").filter((one) => visible(one) && !hidden(one));
  const byKind = Map.groupBy ? Map.groupBy(landmarks, (one) => one.getAttribute("role") ?? one.localName) : new Map();
  for (const [kind, some] of byKind) {
    const names = some.map((one) => one.getAttribute("aria-label") || words(one.getAttribute("aria-labelledby")) || "");
    const twice = names.findIndex((one, index) => names.indexOf(one) !== index);
    if (twice > 0 && (kind === "nav" || kind === "navigation")) find("bereich-ohne-namen", some[twice], "mehrere Navigationen heißen gleich oder gar nicht");
  }
  const area = box(document.body);
  for (const element of all("[role=application]")) {
    const { width, height } = box(element);
    if (width * height > 0.6 * area.width * area.height && style(element).display !== "none" && element.querySelector("p, h2")) find("rolle-falsch", element, "fast die ganze Seite gibt sich als Anwendung aus");
  }
  for (const attribute of ["aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-errormessage", "for", "headers"]) {
    for (const element of all(`[${attribute}]`)) {
      const lost = element.getAttribute(attribute).split(/\s+/).find((id) => id && !document.getElementById(id));
      if (lost && !(attribute === "aria-controls" && element.getAttribute("aria-expanded") === "false"))
        find("verweis-ins-leere", element, `${attribute} nennt „${lost}“, was es nicht gibt`);
    }
  }
  const main = all("main, [role=main]").filter((one) => one.checkVisibility());
  if (!main.length) findings.push({ rule: "kein-hauptbereich", where: "body", text: "der Hauptbereich ist nicht ausgezeichnet" });
  return findings;
}
