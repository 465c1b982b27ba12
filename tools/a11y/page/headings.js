// Headings that only look like some, and titles that name nothing.
({ all, words, style, visible, hidden, where, box }) => {
  const findings = [];
  const find = (rule, element, text) => findings.push({ rule, text, where: where(element) });
  const size = parseFloat(style(document.querySelector("main p, p") ?? document.body).fontSize);
  const NOT_IN = "h1, h2, h3, h4, h5, h6, [role=heading], nav, table, figure, figcaption, label, legend, button, a, summary, dt, dl, "
    + "blockquote, header, footer, [role=img], [role=status], [role=alert], svg, form, fieldset, address, hgroup, time, output, dialog, caption";
  const strong = (element) => {
    const { fontWeight, fontSize } = style(element);
    return { bold: Number(fontWeight) >= 600, large: parseFloat(fontSize) >= size * 1.2, huge: parseFloat(fontSize) >= size * 1.4 };
  };
  const block = (element) => ["block", "flex", "grid", "list-item", "flow-root"].includes(style(element).display);
  for (const element of all("p, div, span, strong, b, big, font, em, center, li")) {
    const text = words(element.textContent);
    if (text.length < 3 || text.length > 90 || /[.,;]$|\d{1,2}[:.]\d{2}/.test(text) || !visible(element) || hidden(element)) continue;
    if (element.closest(NOT_IN) || !/\p{L}{3}/u.test(text)) continue;
    const alone = [...element.children].every((child) => child.matches("strong, b, span, em, i, font, big, br"));
    if (!alone) continue;
    const whole = element.closest("p, div, li, center") ?? element;
    if (words(whole.textContent) !== text || (whole !== element && whole.firstElementChild !== element)) continue;
    if (whole.matches("li")) continue;
    if (!block(whole) || whole.previousElementSibling?.matches("h1, h2, h3, h4, h5, h6") && !strong(element).huge) continue;
    if (whole !== element && [...whole.children].some((child) => child !== element)) continue;
    const { bold, large, huge } = strong(element);
    if (whole === element && [...element.children].length && !bold && !large) continue;
    if (!(huge || (bold && (large || text.length <= 70)))) continue;
    let next = whole.nextElementSibling;
    while (next && !visible(next)) next = next.nextElementSibling;
    if (!next || !next.matches("p, ul, ol, div, section, table, dl, figure")) continue;
    if (words(next.textContent).length < Math.max(40, text.length)) continue;
    if (box(next).top < box(whole).bottom - 2) continue;
    const after = strong(next);
    if (after.bold && !huge) continue;
    find("falsche-ueberschrift", element, `„${text.slice(0, 40)}“ sieht aus wie eine Überschrift und ist keine`);
  }
  for (const heading of all("h1, h2, h3, h4, h5, h6, [role=heading]")) {
    const text = words(heading.textContent);
    if (!visible(heading)) continue;
    if (/^(überschrift|heading|titel|title|abschnitt|section|untitled|lorem ipsum)( ?\d*)?$/i.test(text))
      find("ueberschrift-nichtssagend", heading, `die Überschrift „${text}“ sagt nichts`);
    if (text.length > 200) find("ueberschrift-als-absatz", heading, "ein ganzer Absatz ist als Überschrift ausgezeichnet");
  }
  const first = all("h1").filter(visible);
  if (first.length > 1) find("mehrere-h1", first[1], "die Seite hat mehrere Überschriften erster Ordnung");
  const title = words(document.title);
  const EMPTY = /^(unbenannt|untitled|dokument|document|seite|page|home|homepage|startseite|index|start|willkommen|welcome|titel|title|test|neu|new|website|webseite|internetseite|html|demo|example|beispiel|artikel|article|inhalt|content|untitled document|neue seite|new page|\d+)( ?\d+)?$/i;
  if (title && (EMPTY.test(title) || /\.(html?|php|aspx?|md|docx?)$/i.test(title) || /^https?:/.test(title) || title.length < 3))
    findings.push({ rule: "seitentitel-nichtssagend", where: "title", text: `der Titel „${title}“ benennt die Seite nicht` });
  return findings;
}
