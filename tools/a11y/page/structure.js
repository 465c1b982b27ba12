// Lists, tables and paragraphs that are drawn instead of marked.
({ all, words, style, visible, hidden, where }) => {
  const findings = [];
  const find = (rule, element, text) => findings.push({ rule, text, where: where(element) });
  const BULLET = /^\s*(\p{Extended_Pictographic}\ufe0f?|[•●▪■◦‣·–—*+►▶✓✔➤→-]|\(?\d{1,2}[.)]|[a-z]\))\s+\S/u;
  for (const element of all("p, div, span")) {
    if (!visible(element) || !BULLET.test(element.innerText) || element.closest("li, pre, code, table") || element.querySelector("input, select, textarea")) continue;
    const next = element.nextElementSibling;
    const before = element.previousElementSibling;
    if (next?.localName === element.localName && BULLET.test(next.innerText ?? "")
      && !(before?.localName === element.localName && BULLET.test(before.innerText ?? "")))
      find("falsche-liste", element, "Absätze mit Aufzählungszeichen statt einer Liste");
  }
  for (const element of all("p, div, td")) {
    if (element.querySelectorAll(":scope > br").length < 1 || !visible(element) || element.closest("pre, address")) continue;
    const lines = element.innerText.split("\n").map((line) => line.trim());
    if (lines.filter((line) => BULLET.test(`${line} `) && line).length >= 2)
      find("falsche-liste", element, "Zeilen mit Aufzählungszeichen statt einer Liste");
    if (/<br[^>]*>\s*(&nbsp;|\s)*<br/i.test(element.innerHTML) && lines.filter((line) => line.length > 30).length >= 2)
      find("falscher-absatz", element, "leere Zeilen statt Absätzen");
  }
  for (const table of all("table")) {
    if (!visible(table) || hidden(table)) continue;
    const presentation = ["presentation", "none"].includes(table.getAttribute("role"));
    const rows = [...table.rows].filter((row) => row.closest("table") === table);
    const data = rows.length >= 2 && rows.every((row) => row.cells.length >= 2)
      && rows.flatMap((row) => [...row.cells]).every((cell) => words(cell.textContent).length < 80);
    const headers = table.querySelectorAll("th, [role=columnheader], [role=rowheader]").length;
    if (!presentation && !headers && data) find("tabelle-ohne-kopf", table, "eine Datentabelle hat keine Kopfzellen");
    if (presentation && data && !table.querySelector("input, img, table"))
      find("tabelle-als-gestaltung", table, "eine Datentabelle ist als Gestaltung ausgezeichnet");
    if (presentation && (headers || table.caption)) find("tabelle-als-gestaltung", table, "eine Gestaltungstabelle hat Kopfzellen oder eine Beschriftung");
    if (!presentation && headers && rows.length >= 3) {
      const name = words(table.caption?.textContent) || table.getAttribute("aria-label") || table.getAttribute("aria-labelledby");
      const previous = table.closest("figure, section, [role=region]")?.querySelector("figcaption, h1, h2, h3, h4") ?? null;
      if (!name && !previous && all("table").length > 1) find("tabelle-ohne-namen", table, "eine Datentabelle hat weder Beschriftung noch Namen");
    }
    const fake = rows[0]?.cells.length === 1 && rows[0].cells[0].colSpan > 1 && rows.length > 2 && !table.caption;
    if (fake && !presentation) find("tabelle-falsche-beschriftung", table, "eine Zelle über die ganze Breite dient als Beschriftung");
  }
  for (const element of all("pre, p, div")) {
    if (!visible(element) || element.closest("code, figure, [role=img]") || element.querySelector("code, p, div")) continue;
    const pre = style(element).whiteSpaceCollapse === "preserve" || element.localName === "pre";
    const rows = (element.textContent ?? "").split("\n").filter((line) => /\S(\t|\s{3,})\S/.test(line));
    if (pre && rows.length >= 3) find("falsche-tabelle", element, "Spalten aus Leerzeichen statt einer Tabelle");
  }
  const shown = (display) => all("div, section").filter((element) => style(element).display === display && visible(element));
  for (const element of shown("table")) {
    const rows = [...element.children].filter((row) => style(row).display === "table-row" && row.children.length >= 2);
    if (rows.length >= 3 && !element.getAttribute("role")) find("falsche-tabelle", element, "ein Raster sieht aus wie eine Tabelle und ist keine");
  }
  for (const element of all("h1, h2, h3, h4, p, a, button, strong, span, li")) {
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data).join("");
    if (/(?:^|\s)(?:\p{L}[ \u00a0]){4,}\p{L}(?:\s|$)/u.test(own) && visible(element))
      find("gesperrte-woerter", element, "Buchstaben sind mit Leerzeichen auseinandergezogen");
  }
  for (const quote of all("blockquote")) {
    if (visible(quote) && !words(quote.textContent)) find("leeres-zitat", quote, "ein leeres Zitat dient als Einrückung");
  }
  for (const list of all("ul, ol")) {
    const items = [...list.children].filter((child) => child.matches("li"));
    if (visible(list) && !items.length && list.children.length === 0 && words(list.textContent))
      find("liste-ohne-punkte", list, "eine Liste hat keine Listenpunkte");
  }
  for (const element of all("p:has(+ p), div")) {
    if (!element.matches("p") || !visible(element)) continue;
    const { fontStyle } = style(element);
    if (/^[„"»“].{60,}[“"«”]$/s.test(words(element.innerText)) && fontStyle === "italic" && parseFloat(style(element).marginLeft) > 24)
      find("falsches-zitat", element, "ein Zitat ist nur durch Einrückung und Schrift kenntlich");
  }
  return findings;
}
