// Headings that only look like some, and titles that name nothing.
({ all, words, style, visible, hidden, where, box }) => {
  const findings = [];
  const find = (rule, element, text) => findings.push({ rule, text, where: where(element) });
  const size = parseFloat(style(document.querySelector("main p, p") ?? document.body).fontSize);
  const ink = style(document.querySelector("main p:not([class]), p") ?? document.body).color;
  const NOT_IN = "h1, h2, h3, h4, h5, h6, [role=heading], nav, table, figure, figcaption, label, legend, button, a, summary, dt, dl, "
    + "blockquote, header, footer, [role=img], [role=status], [role=alert], svg, form, fieldset, address, hgroup, time, output, dialog, caption";
  const strong = (element) => {
    const { fontWeight, fontSize } = style(element);
    const { textTransform, letterSpacing, textDecorationLine, color } = style(element);
    const text = words(element.textContent);
    const caps = textTransform === "uppercase" || (text.length > 7 && text === text.toUpperCase() && /\p{Lu}{3}/u.test(text));
    const signs = [caps, parseFloat(letterSpacing) > 0.4, textDecorationLine.includes("underline"), color !== ink, parseFloat(fontSize) >= size * 1.1];
    return { drawn: signs.filter(Boolean).length >= 2, bold: Number(fontWeight) >= 600, large: parseFloat(fontSize) >= size * 1.2, huge: parseFloat(fontSize) >= size * 1.4 };
  };
  const block = (element) => ["block", "flex", "grid", "list-item", "flow-root"].includes(style(element).display);
  for (const element of all("p, div, span, strong, b, big, font, em, center, li")) {
    const text = words(element.textContent);
    if (text.length < 3 || text.length > 90 || /[.,;]$|\d{1,2}[:.]\d{2}/.test(text) || !visible(element) || hidden(element)) continue;
    if (element.closest(NOT_IN) || !/\p{L}{3}/u.test(text)) continue;
    const alone = [...element.children].every((child) => child.matches("strong, b, span, em, i, font, big, br"));
    if (!alone) continue;
    let whole = element.closest("p, div, li, center") ?? element;
    if (words(whole.textContent) !== text || (whole !== element && whole.firstElementChild !== element)) continue;
    if (whole.matches("li")) continue;
    if (!block(whole) || whole.previousElementSibling?.matches("h1, h2, h3, h4, h5, h6") && !strong(element).huge) continue;
    if (whole !== element && [...whole.children].some((child) => child !== element)) continue;
    const { bold, large, huge, drawn } = strong(element);
    if (whole === element && [...element.children].length && !bold && !large && !drawn) continue;
    if (!(huge || (bold && (large || text.length <= 70)) || (drawn && text.length <= 70))) continue;
    while (whole.parentElement.matches("div, center") && words(whole.parentElement.textContent) === text) whole = whole.parentElement;
    let next = whole.nextElementSibling;
    while (next && !visible(next)) next = next.nextElementSibling;
    if (!next || !next.matches("p, ul, ol, div, section, table, dl, figure")) continue;
    if (words(next.textContent).length < Math.max(40, text.length)) continue;
    if (box(next).top < box(whole).bottom - 2) continue;
    const after = strong(next);
    if ((after.bold && !huge) || (drawn && !bold && !huge && after.drawn)) continue;
    find("falsche-ueberschrift", element, `„${text.slice(0, 40)}“ sieht aus wie eine Überschrift und ist keine`);
  }
  for (const element of all("p > strong:first-child, p > b:first-child, div > strong:first-child, div > b:first-child")) {
    const [text, whole] = [words(element.textContent), words(element.parentElement.textContent)];
    if (!visible(element) || hidden(element) || element.closest(NOT_IN) || text.length < 3 || text.length > 70 || /[.,;]$|\d{1,2}[:.]\d{2}/.test(text)) continue;
    const first = [...element.parentElement.childNodes].find((node) => words(node.textContent));
    if (first === element && element.nextElementSibling?.matches("br") && !words(element.nextSibling.nodeType === Node.TEXT_NODE ? element.nextSibling.data : "")
      && element.parentElement.querySelectorAll("br").length === 1 && whole.length - text.length > 40)
      find("falsche-ueberschrift", element, `„${text.slice(0, 40)}“ sieht aus wie eine Überschrift und ist keine`);
  }
  let level = 0;
  for (const heading of all("h1, h2, h3, h4, h5, h6, [role=heading][aria-level]").filter((one) => one.checkVisibility() && !hidden(one))) {
    const now = Number(heading.getAttribute("aria-level") ?? heading.localName.slice(1));
    if (level && now > level + 1) find("ebene-uebersprungen", heading, `auf Ebene ${level} folgt Ebene ${now}`);
    level = now;
  }
  for (const heading of all("h1, h2, h3, h4, h5, h6, [role=heading]")) {
    const text = words(heading.textContent);
    if (!visible(heading)) continue;
    if (/^(überschrift|heading|titel|title|abschnitt|section|untitled|lorem ipsum)( ?\d*)?$/i.test(text))
      find("ueberschrift-nichtssagend", heading, `die Überschrift „${text}“ sagt nichts`);
    if (text.length > 200 || (text.length > 100 && /\p{Ll}\.$/u.test(text) && !heading.matches("h1"))) find("ueberschrift-als-absatz", heading, "ein ganzer Absatz ist als Überschrift ausgezeichnet");
  }
  const first = all("h1").filter(visible);
  if (first.length > 1) find("mehrere-h1", first[1], "die Seite hat mehrere Überschriften erster Ordnung");
  const title = words(document.title);
  const EMPTY = /^(unbenannt|untitled|dokument|document|seite|page|home|homepage|startseite|index|start|willkommen|welcome|titel|title|test|neu|new|website|webseite|internetseite|html|demo|example|beispiel|artikel|article|inhalt|content|untitled document|neue seite|new page|\d+)( ?\d+)?$/i;
  if (title && (EMPTY.test(title) || /\.(html?|php|aspx?|md|docx?)$/i.test(title) || /^https?:/.test(title) || title.length < 3))
    findings.push({ rule: "seitentitel-nichtssagend", where: "title", text: `der Titel „${title}“ benennt die Seite nicht` });
  // The name of the whole site names none of its pages but the first.
  const homes = all("a[href]").filter((link) => link.origin === location.origin && /^\/([a-z]{2}\/)?$/.test(link.pathname));
  const sites = [document.querySelector('meta[property="og:site_name"]')?.content, ...homes.flatMap((link) => link.innerText.split("\n"))].map(words).filter(Boolean);
  const start = homes.some((link) => link.pathname === location.pathname) || location.protocol === "file:";
  if (title && sites.includes(title) && !start && first.length && words(first[0].textContent) !== title)
    findings.push({ rule: "seitentitel-nichtssagend", where: "title", text: `der Titel „${title}“ nennt nur die Website, nicht die Seite` });
  // A title that was copied: what it names is called by a link to elsewhere, and by no word of the page.
  const parts = title.split(/\s[–—|·:-]\s/);
  const stems = (text) => (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5));
  const content = document.querySelector("main, [role=main]");
  const known = new Set(stems(`${content?.innerText ?? ""} ${all("main img[alt], [role=main] img[alt]").map((image) => image.alt).join(" ")}`));
  const own = stems(parts[0]);
  const named = first.length && parts.length > 1 && own.length && !sites.includes(parts[0]) ? stems(first[0].textContent) : [];
  if (named.length && known.size >= 20 && !own.some((stem) => known.has(stem)))
    findings.push({ rule: "seitentitel-falsch", where: "title", text: `der Titel „${title}“ nennt etwas, wovon auf der Seite nichts steht` });
  return findings;
}
