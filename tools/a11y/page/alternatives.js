// Text alternatives that say nothing, say it twice, or are missing where no tool looks.
({ all, words, name, visible, hidden, where, box, style, textWithAlternatives }) => {
  const findings = [];
  const find = (rule, element, text) => findings.push({ rule, text, where: where(element) });
  const plain = (text) => words(text).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  // Without "Foto:" before and whose picture it is behind.
  const bare = (text) => plain(words(text).replace(/^(ein |das |unser )?(symbol|archiv|titel|luft|vorschau)?(foto(grafie)?|bild|abb(ildung)?|grafik|zeichnung|photo|picture|image|figure|illustration)\s*\d*\s*(:|–|-|\||zeigt:?)\s*/iu, "")
    .replace(/[\s(/|·–-]*(©|\b(foto|bild|quelle|grafik|photo|credit|copyright)\s*:).*$/iu, ""));
  const same = (one, other) => one === other || (one.length > 12 && other.length > 12
    && (other.startsWith(one) || other.endsWith(one) || (one.includes(other) && one.length - other.length < 15)));
  const FILE = /(\.(jpe?g|png|gif|webp|avif|svg|bmp|tiff?|heic)$)|^https?:\/\/|^(bildschirmfoto|screenshot|screen shot|whatsapp image|signal|image|foto|scan)[-_ ]+(vom )?\(?\d[\d.:\-_ )]|[_-](final|v\d+|neu|alt|kopie|copy|entwurf)([_ -]|$)|\b(kopie|copy)( ?\(?\d\)?)?$|^(img|dsc[nf]?|dscf|pxl|image|foto|bild|p|screenshot)[-_ ]?\d{2,}/i;
  const EMPTY = /^((?:ein |das |unser )?(?:bild|foto|grafik|abbildung|logo|titelbild) (?:der|des|dieser|dieses|von|vom|zur|zum|im) (?:seite|website|webseite|artikels?|beitrags?|text(?:es)?|meldung|kopf|hintergrund)|(?:trenn|zier|schmuck)?(?:linie|trenner|bild|grafik|element|strich)|dekoration|deko|dekorativ|verzierung|ornament|hintergrund(?:bild)?|titelbild|vorschaubild|beitragsbild|teaserbild|pfeil|punkt|separator|divider|background|decorative|arrow|bullet|thumbnail|bild|foto|fotografie|grafik|abbildung|icon|symbol|logo|image|picture|photo|graphic|img|spacer|platzhalter|placeholder|alt|alternativtext|bildbeschreibung|beschreibung|untitled|unbenannt|todo|xxx|\.|-|\*|null|undefined|banner|teaser|header|illustration|zierbild|hier steht der alternativtext)( ?\d*)$/i;
  // Nothing but words of the other, nearly all of them, in whatever order.
  const long = (text) => text.split(" ").filter((word) => word.length > 3);
  const onlyOf = (one, other) => new Set(long(one)).size >= Math.max(3, 0.75 * new Set(long(other)).size) && long(one).every((word) => long(other).includes(word));
  const sentence = (figure) => {
    const copy = figure.querySelector("figcaption").cloneNode(true);
    for (const part of all("ul, ol, dl, button", copy)) part.remove();
    return copy.textContent;
  };
  for (const image of all("img[alt], input[type=image][alt], area[alt], [role=img][aria-label]")) {
    const alt = words(image.getAttribute("aria-label") ?? image.getAttribute("alt"));
    if (hidden(image)) continue;
    const file = decodeURIComponent((image.getAttribute("src") ?? "").split(/[?#]/)[0].split("/").pop());
    const stem = file.replace(/\.\w+$/, "").replace(/([-_.@](\d+x\d*|\d+w|[a-f0-9]{8,}|scaled|thumb|small|large|klein|gross)|@\dx)+$/i, "");
    const stems = [stem, stem.replace(/([-_.@](\d{3,4}|[a-f0-9]{8,}|[A-Z0-9]{8}))+$/, "")]; // made by a machine: name.hash-width
    if (!alt) {
      if (image.title) find("alt-widerspruch", image, "leerer Alternativtext, aber ein title");
      continue;
    }
    if (FILE.test(alt) || stems.some((one) => one.length > 3 && plain(alt) === plain(one)) || alt === file
      || /^[\w-]+[_-][\w_-]+$/.test(alt)) {
      find("alt-dateiname", image, `der Alternativtext „${alt}“ ist ein Dateiname`);
    } else if (EMPTY.test(alt)) find("alt-nichtssagend", image, `der Alternativtext „${alt}“ sagt nichts`);
    const figure = image.closest("figure");
    const caption = bare(figure?.querySelector("figcaption")?.textContent);
    const credit = plain(/(?:©|\b(?:foto|bild|quelle|grafik|photo|credit|copyright)\s*:).*$/iu.exec(words(figure?.querySelector("figcaption")?.textContent))?.[0]);
    if (/^\W*(©|\(c\))/i.test(alt) || (credit && bare(alt).length > 3 && credit.split(" ").slice(1).join(" ").startsWith(bare(alt)) && bare(alt) !== plain(alt)))
      find("alt-nichtssagend", image, `der Alternativtext „${alt}“ nennt nur, von wem das Bild ist`);
    else if (caption && (same(bare(alt), caption) || onlyOf(bare(alt), bare(sentence(figure)))))
      find("alt-wie-bildunterschrift", image, "der Alternativtext wiederholt die Bildunterschrift");
    const link = image.closest("a, button");
    if (link && plain(alt).length > 2) {
      const rest = [link.innerText, ...link.innerText.split("\n")].map(bare);
      if (rest.includes(bare(alt))) find("alt-wie-linktext", image, "der Alternativtext wiederholt den Linktext");
    }
    let whole = image.closest("picture") ?? image;
    while (whole.parentElement.matches("p, div, a, span, figure") && !words(whole.parentElement.innerText)) whole = whole.parentElement;
    const beside = [whole.nextElementSibling, whole.previousElementSibling].filter((one) => one?.matches("p, span, small, em, strong, b, div, a, h1, h2, h3, h4, h5, h6, li"));
    if (bare(alt).length > 8 && beside.some((one) => visible(one) && bare(one.textContent) === bare(alt)))
      find("alt-wie-nachbar", image, "der Alternativtext wiederholt den Text daneben");
    if (bare(alt).length > 8 && plain(document.querySelector("h1")?.innerText) === bare(alt) && !image.closest("h1, header, nav, a"))
      find("alt-wie-nachbar", image, "der Alternativtext wiederholt die Überschrift der Seite");
    if (alt.length > 400) find("alt-zu-lang", image, "der Alternativtext ist länger als 400 Zeichen");
  }
  for (const figure of all("figure")) {
    const images = all("img", figure).filter(visible);
    if (images.length === 1 && figure.querySelector("figcaption") && images[0].getAttribute("alt") === ""
      && !hidden(figure) && !images[0].closest("a") && !images[0].closest("[role=img], [aria-hidden=true]"))
      find("alt-leer-trotz-unterschrift", images[0], "ein Bild mit Unterschrift ist als Schmuck ausgezeichnet");
  }
  for (const canvas of all("canvas")) {
    if (!visible(canvas) || hidden(canvas) || canvas.closest("[role=img], [role=application], [role=presentation]")) continue;
    if (!name(canvas) || (!canvas.getAttribute("role") && !words(canvas.textContent) && !canvas.children.length))
      find("canvas-ohne-namen", canvas, "eine Zeichenfläche hat weder Rolle und Namen noch Ersatzinhalt");
  }
  for (const drawing of all("svg")) {
    if (!visible(drawing) || hidden(drawing) || drawing.parentElement.closest("svg")) continue;
    const role = drawing.getAttribute("role");
    if (role === "img") title(drawing);
    if (["presentation", "none", "img"].includes(role) || drawing.closest("[role=img]")) continue;
    const named = name(drawing) || drawing.querySelector("title");
    title(drawing);
    const said = drawing.closest("a, button, label, summary");
    const { width, height } = box(drawing);
    const text = words([...drawing.querySelectorAll("text, foreignObject")].map((t) => t.textContent).join(" "));
    if (!named && !text && !drawing.querySelector("a") && !(said && textWithAlternatives(said)) && width >= 16 && height >= 16)
      find("svg-ohne-namen", drawing, "eine Grafik (SVG) ist weder benannt noch als Schmuck ausgezeichnet");
  }
  for (const element of all("body *")) {
    for (const pseudo of ["::before", "::after"]) {
      const content = style(element, pseudo).content;
      const text = /^"(.*)"(\s*\/.*)?$/s.exec(content)?.[1] ?? "";
      if ((text.match(/\p{L}{2,}/gu) ?? []).length >= 3 && visible(element))
        find("text-aus-css", element, `der Text „${text.slice(0, 40)}“ steht nur im Stylesheet`);
    }
    const { backgroundImage } = style(element);
    if (backgroundImage.includes("url(") && !words(element.textContent) && !hidden(element)
      && !element.matches("input, select, textarea, summary, svg *") && visible(element)) {
      const { width, height } = box(element);
      const inner = element.querySelector("img, svg, video, canvas, input, iframe, object");
      if (width >= 48 && height >= 24 && !inner && !name(element) && element !== document.body
        && !["presentation", "none"].includes(element.getAttribute("role")))
        find("bild-aus-css", element, "ein Bild steht nur als Hintergrund im Stylesheet, ohne Textalternative");
    }
  }
  // What a drawing program writes into it.
  function title(drawing) {
    const said = words(drawing.querySelector(":scope > title")?.textContent);
    if (EMPTY.test(said) || FILE.test(said) || /^(ebene|layer|gruppe|group|pfad|path|zeichenfläche|artboard|rechteck|rect|shape|form|objekt|object|svg|vector|vektor)[ _-]*\d*$/i.test(said))
      find("alt-nichtssagend", drawing, `der Titel „${said}“ der Grafik sagt nichts`);
  }
  for (const frame of all("iframe[title]")) {
    if (/^(i?frame|rahmen|inhalt|content|titel|title|untitled|embed|video|karte)?\s*\d*$/i.test(words(frame.title)) || FILE.test(frame.title)
      || /^https?:/.test(frame.title))
      find("rahmen-nichtssagend", frame, `der Titel „${frame.title}“ des Rahmens sagt nichts`);
  }
  for (const object of all("object, embed")) {
    if (visible(object) && !hidden(object) && !name(object) && !words(object.textContent) && !object.querySelector("img[alt]"))
      find("objekt-ohne-alternative", object, "ein eingebettetes Objekt hat keine Textalternative");
  }
  const CHART = /[╔║═│┌┐└┘█▓▒░]{3,}|(?:[|/\\_()<>=*#~^-]{3,}\s*\n\s*){2,}/;
  for (const pre of all("pre")) {
    if (CHART.test(pre.textContent) && !hidden(pre) && pre.getAttribute("role") !== "img")
      find("zeichenbild", pre, "ein Bild aus Schriftzeichen hat keine Textalternative");
  }
  // Pictures made of letters, and letters that are a picture.
  for (const element of all("pre, p, div").filter((one) => !one.querySelector("p, div, code, kbd, samp, table") && one.textContent.includes("\n") && visible(one) && !hidden(one) && !one.closest("code, [role=img], [aria-label]"))) {
    const lines = element.textContent.split("\n").filter((line) => line.trim());
    const signs = lines.join("").replace(/\s/g, "");
    const odd = signs.replace(/[\p{L}\p{N}.,:;!?–-]/gu, "").length;
    if (style(element).whiteSpaceCollapse === "preserve" && lines.length >= 3 && signs.length >= 9 && odd / signs.length > 0.6)
      find("zeichenbild-ohne-text", element, "ein Bild aus Schriftzeichen wird Zeichen für Zeichen vorgelesen");
  }
  for (const element of all("h1, h2, h3, h4, p, a, span, div, button").filter((one) => words(one.textContent) && !one.querySelector("p, div, h1, h2"))) {
    if (parseFloat(style(element).textIndent) < -200 && style(element).backgroundImage.startsWith("url") && !hidden(element))
      find("schrift-als-bild", element, "statt der Schrift ist ein Bild zu sehen, das sich weder vergrößern noch umfärben lässt");
  }
  return findings;
}
