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
  const sets = Object.entries(COMMON).map(([language, list]) => [language, new Set(list)]);
  // E 07 beside a door is the number of a shop, no Italian word.
  const parts = (text) => text.toLowerCase().match(/(?<![\p{L}\d])\p{L}+(?![\p{L}\d])/gu) ?? [];
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
