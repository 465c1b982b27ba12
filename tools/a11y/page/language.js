// The language that is written against the language that is marked, of the page and of its parts.
({ all, words, visible, hidden, where }) => {
  const COMMON = {
    de: "der die das und ist nicht ein eine einen einem einer zu den dem des mit von auf für im sich auch als an werden wird aus bei sind oder wie noch nach über um am war nur zum zur hat haben kann durch wenn sie er es wir ihr ich hier diese dieser dieses mehr sehr vom bis ihre seine unsere dass können alle".split(" "),
    en: "the of and to is that for it with as was on be by this are not or from at which you your have has had but they were their we can will its about more our been would there who what all when one if an these also how into than in a".split(" "),
    fr: "le la les des et est une un dans que qui pour sur pas avec ce cette au aux sont nous vous il elle ne se par plus ou mais du de en son ses leur été être votre".split(" "),
    es: "el la los las y es una un que en del por con para no su se al lo como más pero sus este esta son fue ha está".split(" "),
    it: "il lo la gli le e è una un che di del della per con non si al dal nel come più ma anche sono questo questa alla".split(" "),
    tr: "ve bir bu için ile da de olarak çok daha en gibi olan ama ne var yok kadar her sonra".split(" "),
    nl: "de het een en van is dat niet op te zijn met voor er aan die ook als bij maar om uit nog wordt naar".split(" "),
    pl: "i w na z się nie do jest to że o jak za od po ale są przez dla tym co czy".split(" "),
  };
  // Words that make short phrases, and are no words of German.
  const TELLING = {
    en: "opening hours prices price our news about us contact welcome book your tickets now read learn search find get here there more back home how why where when free today tomorrow yesterday weekend daily open closed market city town street people children events visit visitors guide map help sign up subscribe share follow please thank thanks every new old next previous further download see show view all close menu table contents main navigation toggle skip breadcrumb breadcrumbs slide image previous dismiss notification cookies accept decline settings save cancel submit send delete remove add edit open expand collapse hide mute unmute volume fullscreen password username address loading error warning required optional scroll page first last go forward choose select upload file print copy click tap profile logout register language enter type keyboard shortcuts rating stars share this".split(" "),
    fr: "horaires heures ouverture prix tarifs marché bienvenue à nos notre vos chez actualités accueil contact lire suite découvrir voir tous toutes tout ville rue aujourd hui demain gratuit fermé ouvert acheter réserver jour jours samedi dimanche enfants pourquoi comment où merci aussi très".split(" "),
    it: "benvenuti benvenuto al ai agli orari orario prezzi prezzo mercato tutti tutte tutto apertura aperto chiuso leggi scopri città oggi domani sabato domenica gratuito ogni giorno bambini perché dove grazie nostro nostra vostro nei nella sul sulla".split(" "),
    es: "horario horarios precios precio apertura bienvenidos bienvenido mercado abierto cerrado todos todas ciudad hoy mañana sábado domingo gratis cada día niños donde dónde gracias nuestro nuestra leer ver noticias contacto entradas".split(" "),
    tr: "hoş geldiniz hoşgeldiniz merhaba açık kapalı saatleri fiyatlar fiyatları pazar pazarı cumartesi şehir bugün yarın ücretsiz çocuklar herkes haberler iletişim teşekkürler çalışma giriş günü".split(" "),
    nl: "openingstijden prijzen welkom bij markt onze uw jullie gesloten geopend vandaag morgen zaterdag zondag gratis lees meer kinderen waar bedankt nieuws elke iedereen stad".split(" "),
    pl: "godziny otwarcia ceny witamy rynek rynku naszym nasz nasza który która jest otwarty zamknięty każdą sobotę niedzielę dziś jutro wszyscy wszystkich miasto miasta dzieci dziękujemy kontakt aktualności więcej czytaj".split(" "),
    pt: "horários preços bem vindos mercado aberto fechado todos cidade hoje amanhã sábado domingo grátis cada dia crianças onde obrigado nosso nossa não são você com uma para os das dos".split(" "),
    ro: "bun venit piață prețuri program deschis închis toate orașul astăzi mâine sâmbătă duminică și este sunt pentru cu din care".split(" "),
    hr: "dobrodošli radno vrijeme cijene tržnica otvoreno zatvoreno svi grad danas sutra subota nedjelja djeca hvala je su za od na koji".split(" "),
    da: "velkommen åbningstider priser åben lukket alle og ikke hver lørdag søndag børn byen vores til på det er som".split(" "),
    sv: "välkommen välkomna öppettider priser öppen öppet stängt och inte varje lördag söndag barn staden vår till på är som".split(" "),
  };
  // Names of buttons that are one English word.
  const ALONE = /^(close|search|next|previous|submit|dismiss|settings|loading|expand|collapse|delete|remove|save|cancel|share|read more|subscribe|send|open menu|show more)[.…!]?$/i;
  const telling = Object.entries(TELLING).map(([language, list]) => [language, new Set([...list, ...(COMMON[language] ?? [])])]);
  const detectShort = (text) => {
    const tokens = parts(text);
    const scores = telling.map(([language, set]) => [language, tokens.filter((token) => set.has(token)).length]);
    scores.sort((one, other) => other[1] - one[1]);
    const real = Object.fromEntries(telling)[scores[0][0]];
    const certain = tokens.filter((token) => real.has(token) && TELLING[scores[0][0]].includes(token)).length;
    return { tokens: tokens.length, best: scores[0], second: scores[1], certain, scores: Object.fromEntries(scores) };
  };
  // Writing says more than words: which letters belong to which languages.
  const SCRIPTS = { Cyrillic: "uk ru bg sr mk be kk ky mn tg", Arabic: "ar fa ur ps ckb ug sd", Greek: "el grc", Hebrew: "he yi iw", Han: "zh ja yue", Hiragana: "ja", Katakana: "ja",
    Hangul: "ko", Devanagari: "hi mr ne sa", Bengali: "bn as", Tamil: "ta", Thai: "th", Armenian: "hy", Georgian: "ka", Ethiopic: "am ti", Gurmukhi: "pa", Khmer: "km" };
  const letters = Object.entries(SCRIPTS).map(([script, languages]) => [script, languages.split(" "), new RegExp(`\\p{Script=${script}}`, "gu")]);
  const writing = (text) => {
    const count = (pattern) => (text.match(pattern) ?? []).length;
    const latin = count(/\p{Script=Latin}/gu);
    const [script, languages, most] = letters.map(([name, known, pattern]) => [name, known, count(pattern)]).sort((one, other) => other[2] - one[2])[0];
    return most >= 2 && most > latin ? { script, languages, most } : { script: "Latin", most: latin };
  };
  const sets = Object.entries(COMMON).map(([language, list]) => [language, new Set(list)]);
  // E 07 beside a door is the number of a shop, no Italian word.
  const spaced = /(?<!\p{L})(?:\p{L}\s+){3,}\p{L}(?!\p{L})/gu; // words drawn apart with blanks
  const parts = (text) => text.replace(spaced, " ").toLowerCase().match(/(?<![\p{L}\d])\p{L}+(?![\p{L}\d])/gu) ?? [];
  const detect = (text) => {
    const tokens = parts(text);
    const scores = sets.map(([language, set]) => [language, tokens.filter((token) => set.has(token)).length]);
    scores.sort((one, other) => other[1] - one[1]);
    return { tokens: tokens.length, best: scores[0], second: scores[1], scores: Object.fromEntries(scores) };
  };
  const base = (tag) => (tag ?? "").toLowerCase().split("-")[0];
  const findings = [];
  const page = base(document.documentElement.lang);
  const whole = detect(document.body.innerText);
  const [language, hits] = whole.best;
  if (page && whole.tokens >= 15 && hits >= 5 && hits > 1.4 * whole.second[1] && page !== language) {
    return [{ rule: "sprache-der-seite", where: "html", text: `ausgezeichnet ist „${page}“, geschrieben ist „${language}“` }];
  }
  const BLOCKS = "p, li, h1, h2, h3, h4, h5, h6, blockquote, figcaption, td, th, dd, dt, legend, label, button, summary, caption, q, i, em, span, a, div";
  const LABELS = "h1, h2, h3, h4, h5, h6, a, button, summary, label, legend, th, caption";
  const seen = new Set();
  const silent = (element) => element.closest('[translate="no"], code, pre, script, style, [aria-hidden="true"]');
  for (const element of all(BLOCKS)) {
    if (!visible(element) || silent(element) || hidden(element)) continue;
    const own = element.matches("span, i, em, q, a, div") ? [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data).join(" ") : onlyIts(element);
    for (const sentence of [own, ...own.split(/(?<=[.!?:»“”"])\s+|(?=[„“"»«])/u)]) {
      const text = words(sentence);
      const found = detect(text);
      const marked = base(element.closest("[lang]")?.lang);
      const [best, count] = found.best;
      const fault = foreignLetters(text, marked) ?? unknownWords(text, marked, found, element.matches(LABELS));
      if (fault && !seen.has(text)) {
        seen.add(text);
        findings.push({ rule: "sprache-eines-teils", where: where(element), text: `ausgezeichnet ist „${marked}“, geschrieben ist ${fault}` });
        break;
      }
      if (found.tokens < 4 || count < 2 || best === marked || !COMMON[marked]) continue;
      const share = count / found.tokens;
      const clear = found.tokens >= 9 ? count >= 3 && share >= 0.25 && count >= 2.5 * Math.max(found.scores[marked], 0.5)
        : share >= 0.4 && found.scores[marked] === 0 && count >= 2 && count > found.second[1];
      if (clear && !seen.has(text)) {
        seen.add(text);
        findings.push({ rule: "sprache-eines-teils", where: where(element), text: `ausgezeichnet ist „${marked}“, geschrieben ist „${best}“` });
        break;
      }
    }
  }
  for (const image of all("img[alt]").filter((one) => visible(one) && !silent(one))) aside(image, image.alt, "der Alternativtext");
  // What is only read out, or only shown for a moment.
  for (const attribute of ["aria-label", "aria-roledescription", "aria-description", "placeholder", "title"]) {
    for (const element of all(`body [${attribute}]`).filter((one) => visible(one) && !silent(one))) aside(element, element.getAttribute(attribute), `„${attribute}“`, true);
  }
  const title = words(document.title);
  if (parts(title).length >= 4) aside(document.documentElement, title, "der Titel");
  function aside(element, said, what, label = false) {
    const [text, marked] = [words(said), base(element.closest("[lang]")?.lang)];
    const found = detect(text);
    const [best, count] = found.best;
    const clear = found.tokens >= 6 && COMMON[marked] && best !== marked && count >= 3 && count / found.tokens >= 0.3 && !found.scores[marked];
    const fault = foreignLetters(text, marked) ?? (clear ? `„${best}“` : null) ?? (label || element === document.documentElement ? unknownWords(text, marked, found, label) : null);
    if (fault) findings.push({ rule: "sprache-eines-teils", where: element === document.documentElement ? "title" : where(element), text: `ausgezeichnet ist „${marked}“, ${what} ist ${fault}` });
  }
  function foreignLetters(text, marked) {
    const { script, languages, most } = writing(text);
    const other = letters.filter(([, known]) => known.includes(marked));
    if (script === "Latin") return other.length && most >= 12 && !/-latn/i.test(document.querySelector(`[lang|="${marked}"]`)?.lang ?? "")
      && !other.some(([, , pattern]) => text.match(pattern)) ? "lateinische Schrift" : null;
    return most >= 4 && !languages.includes(marked) ? `eine andere Schrift (${script})` : null;
  }
  // Phrases that are too short to count small words in, and languages of which we know none.
  function unknownWords(text, marked, found, label) {
    const [best, count] = found.best;
    if (!marked) return null;
    if (!COMMON[marked] && !["lb", "nds", "gsw", "bar", "fy", "af"].includes(marked))
      return found.tokens >= 5 && count >= 3 && count / found.tokens >= 0.35 && count >= 2 * found.second[1] ? `„${best}“` : null;
    if (label && marked === "de" && ALONE.test(text)) return "„en“";
    const short = detectShort(text);
    const [language, hits] = short.best;
    const native = (found.scores[marked] ?? 0) + (short.scores[marked] ?? 0);
    const enough = short.tokens <= 3 ? label && hits === short.tokens && hits >= 2 && short.certain >= 1 : hits / short.tokens >= 0.5 && short.certain >= 2;
    if (short.tokens >= 2 && short.tokens < 12 && enough && native === 0 && language !== marked && hits > short.second[1]) return `„${language}“`;
    // A long German sentence has a small word, and its nouns are written large.
    const whole = text.match(/(?<![\p{L}\d])\p{L}{2,}(?![\p{L}\d])/gu) ?? [];
    const small = whole.filter((word) => word === word.toLowerCase()).length;
    return marked === "de" && whole.length >= 8 && found.scores.de === 0 && small / whole.length >= 0.7 && !/[\d@/]/.test(text) ? "etwas anderes" : null;
  }
  // Text of an element without that of parts that are marked with a language of their own.
  function onlyIts(element) {
    return [...element.childNodes].map((node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.data;
      if (node.nodeType !== Node.ELEMENT_NODE || node.hasAttribute("lang") || node.matches("script, style, code")) return " ";
      return node.matches("p, li, div, ul, ol, table, blockquote, details, section") ? " " : onlyIts(node);
    }).join("");
  }
  return findings;
}
