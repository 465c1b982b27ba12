// Links that do not say where they lead, in what format, or that a window opens.
({ all, words, name, visible, where, focusable, box, style }) => {
  const findings = [];
  const find = (rule, element, text) => findings.push({ rule, text, where: where(element) });
  const VAGUE = /^(>+|»|→|\.{3}|…)?\s*(hier|hier klicken|klick(en sie)? (bitte )?hier|klicke hier|bitte hier klicken|mehr|mehr lesen|mehr dazu|mehr erfahren|mehr infos?|mehr informationen|mehr details|lesen sie mehr|weiterlesen|weiter|weitere informationen|weitere infos|details|link|dieser link|diesem link|diesen link|unter diesem link|zum link|website|webseite|seite|diese seite|dort|zum artikel|artikel|ansehen|anzeigen|öffnen|download|herunterladen|datei|infos?|informationen|here|click here|more|read more|learn more|this|this link|continue|go|los|jetzt|start)\s*(>+|»|→|\.{3}|…|\.|!)?$/i;
  // Words that together still name nothing.
  const FILLER = new Set(("hier da dort bitte mehr sie du wir es man finden findest findet geht gehts gehen weiter entlang lang klick klicke klicken clicken tippen drücken lesen weiterlesen nachlesen "
    + "erfahren erhalten infos info informationen details link links seite seiten dieser diese diesem diesen dieses auf unter in den der die das dem zum zur zu jetzt ansehen anschauen anzeigen öffnen aufrufen "
    + "download herunterladen downloaden artikel beitrag text website webseite homepage dazu darüber davon weitere weiteren gibt können kann noch und mit nun gleich einfach folgen folgenden folgende gelangen kommen kommt "
    + "here click read more learn see this that link page the to find out on continue go view open now").split(" "));
  const vague = (text) => {
    const plain = text.replace(/[’']/g, "").replace(/[^\p{L}\p{N}\s]+/gu, " ").trim().toLowerCase();
    return plain !== "" && (VAGUE.test(plain) || /^hier( \p{L}+){0,2}$|^(\p{L}+ ){1,2}hier$/u.test(plain) || plain.split(/\s+/).every((word) => FILLER.has(word)));
  };
  const FORMATS = { pdf: /pdf/i, docx: /docx?|word/i, doc: /doc|word/i, xlsx: /xlsx?|excel|tabelle/i, xls: /xls|excel/i, pptx: /ppt|powerpoint|präsentation/i, ppt: /ppt|powerpoint/i, zip: /zip|archiv/i, odt: /odt|opendocument/i, odp: /odp|präsentation/i, rar: /rar|archiv/i, "7z": /7z|archiv/i, gz: /gz|archiv/i, docm: /doc|word/i, xlsm: /xls|excel|tabelle/i, ppsx: /pps|powerpoint/i, ods: /ods/i, epub: /epub|e-book/i, csv: /csv/i, rtf: /rtf/i };
  for (const link of all("a[href]:not(svg a)")) {
    if (!visible(link) && !focusable(link)) continue;
    const said = name(link);
    const described = `${said} ${link.getAttribute("title") ?? ""} ${describedBy(link)}`;
    if (!said && visible(link) && !link.closest("[aria-hidden=true]")) find("link-ohne-namen", link, "der Link hat keinen Namen");
    if (/^[\p{S}\p{P}\p{M}\u200d\s]+$/u.test(said)) find("link-nichtssagend", link, `der Link „${said}“ besteht nur aus Zeichen`);
    if (VAGUE.test(said) || vague(said)) find("link-nichtssagend", link, `der Link „${said}“ nennt sein Ziel nicht`);
    if (/^(https?:\/\/|www\.)\S{25,}$/.test(said) || (said.length > 25 && /^(https?:\/\/)?[\w-]+(\.[\w-]+)+\/\S*[/?]\S*$/.test(said))) find("link-ist-adresse", link, "der Text des Links ist eine lange Adresse");
    let address = null;
    try { address = new URL(link.href); } catch { continue; }
    const files = [link.getAttribute("download") ?? "", address.pathname.replace(/\/(view|download|file|at_download)?\/?$/, ""), ...[...address.searchParams.values()].map((value) => value.includes(".") ? value : `.${value}`)];
    const ending = files.map((file) => /\.(\w+)$/.exec(file.toLowerCase())?.[1]).find((one) => one in FORMATS);
    const format = FORMATS[ending];
    const near = words(link.closest("li, td, dd, p, figcaption")?.textContent);
    const neighbour = near.length < 160 ? near : words(`${link.nextSibling?.textContent ?? ""}`).slice(0, 40);
    if (format && !format.test(described) && !format.test(neighbour) && link.type !== "application/pdf-announced")
      find("dateilink-unangekuendigt", link, `der Link führt zu einer Datei (${ending}) und sagt es nicht`);
    if (link.target === "_blank" && !/fenster|tab\b|window|extern/i.test(`${described} ${imageNames(link)} ${pseudo(link)}`))
      find("neues-fenster", link, "der Link öffnet unangekündigt ein neues Fenster");
    const raw = link.getAttribute("href").trim();
    if ((/^javascript:/i.test(raw) || raw === "#") && link.getAttribute("role") !== "button" && link.id !== "top" && !/anfang|oben|top/i.test(said))
      find("link-als-schaltflaeche", link, "ein Link, der nirgendwohin führt, dient als Schaltfläche");
  }
  for (const form of all("form[target=_blank]")) {
    const button = form.querySelector("button:not([type=button]), input[type=submit], input[type=image]");
    if (button && visible(button) && !/fenster|tab\b|window|extern/i.test(`${name(button)} ${button.value} ${words(form.innerText)}`))
      find("neues-fenster", button, "das Formular öffnet unangekündigt ein neues Fenster");
  }
  const targets = new Map();
  for (const link of all("main a[href]:not(svg a)").filter(visible)) {
    const said = name(link).toLowerCase();
    if (said.length < 3 || said.length > 30) continue;
    const there = link.href.split("#")[0];
    const known = targets.get(said);
    const alone = [link, known?.link].every((one) => one && words(one.closest("li, td, dd, p, figure, article")?.textContent).toLowerCase() === said);
    const pictured = [link, known?.link].every((one) => one && one.querySelector("img, svg") && !words(one.innerText));
    if (known && known.there !== there && (pictured || known.link.parentElement === link.parentElement || (alone && !link.closest("h2, h3, h4, td, article") && /^(zu[mr]?|alle|jetzt|details|anmeld|bestell|kauf|buch|programm|anfahrt)/.test(said))))
      find("gleicher-text-anderes-ziel", link, `zwei Links „${said}“ führen zu verschiedenen Zielen`);
    targets.set(said, { there, link });
  }
  function describedBy(element) {
    return (element.getAttribute("aria-describedby") ?? "").split(/\s+/).map((id) => (id && document.getElementById(id)?.textContent) || "").join(" ");
  }
  function imageNames(element) {
    return all("img, svg title", element).map((image) => image.alt ?? image.textContent).join(" ");
  }
  function pseudo(element) {
    return ["::before", "::after"].map((at) => style(element, at).content).join(" ");
  }
  // A way past what is the same on every page.
  const main = document.querySelector("main, [role=main]") ?? document.querySelector("h1");
  const stops = all("a[href], button, input, select, textarea, summary, [tabindex]")
    .filter((element) => element.tabIndex >= 0 && !element.disabled && element.checkVisibility());
  const before = main ? stops.filter((stop) => main.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING && !main.contains(stop) && !stop.contains(main)) : [];
  if (before.length >= 4) {
    const skip = before.slice(0, 4).find((stop) => {
      const id = decodeURIComponent((stop.getAttribute("href") ?? "").replace(/^.*#/, ""));
      const target = stop.hash && id ? document.getElementById(id) : null;
      return target && (target.contains(main) || main.contains(target) || target.nextElementSibling === main);
    });
    if (!skip) find("kein-sprunglink", before[0], `${before.length} Bedienelemente stehen vor dem Inhalt, und kein Sprunglink führt an ihnen vorbei`);
  }
  return findings;
}
