// What a page tells, to be compared with and without its scripts.
(lib) => {
  const seen = (element) => element?.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  // What makes sense with a script only: what one presses, and what answers.
  const ANSWERS = "script, style, noscript, button, [role=button], [role=status], [role=alert], [role=timer], [aria-live], dialog, [popover], output, [aria-hidden=true]";
  const PART = "section, form, fieldset, search, aside, [role=region], [role=search]";
  const answers = (element) => element.closest(PART)?.querySelector("[role=status], [role=alert], [aria-live], output");
  // What explains a view that only a script can draw.
  const drawn = (element) => element.closest("section, figure, [role=region], [role=application]")?.querySelector("canvas");
  // How to use a field makes sense beside the field only.
  const explains = (element) => {
    const id = element.closest("[id]")?.id;
    return Boolean(id) && document.querySelector(`:is(input, select, textarea)[aria-describedby~="${CSS.escape(id)}"]`) !== null;
  };
  const counts = (element) => seen(element) && !element.closest(ANSWERS);
  const roots = [document.body];
  for (let n = 0; n < roots.length; n += 1) roots.push(...lib.all("*", roots[n]).flatMap((one) => one.shadowRoot ?? []));
  const inside = (selector) => roots.flatMap((root) => lib.all(selector, root)).filter(counts);
  const texts = [];
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const [text, parent] = [lib.words(node.data), node.parentElement ?? root.host];
      if (text && counts(parent) && !drawn(parent) && !explains(parent) && !parent.closest("option"))
        texts.push([text, parent.closest("main, [role=main]") !== null, Boolean(answers(parent) || parent.closest("label, legend"))]);
    }
  }
  const address = (link) => link.href.split("#")[0];
  const links = inside("a[href]").filter((link) => /^(https?|file|mailto|tel):/.test(link.href) && address(link) !== address(location))
    .map((link) => [address(link), lib.name(link)]);
  const sources = (image) => [image.currentSrc, image.src, ...(image.srcset ?? "").split(",").map((one) => one.trim().split(" ")[0])]
    .filter((one) => one && !/^(data|blob):/.test(one)).map((one) => new URL(one, document.baseURI).href);
  const pictures = inside("img[alt]:not([alt=''])").filter((image) => lib.box(image).width > 8 && sources(image).length)
    .map((image) => [sources(image), lib.words(image.alt)]);
  pictures.push(...inside("svg[role=img]").filter((svg) => lib.name(svg)).map((svg) => [[`svg ${lib.name(svg)}`], lib.name(svg)]));
  const media = inside("iframe, video, audio, object, embed").map((one) => one.currentSrc || one.src || one.data || "").filter((one) => /^(https?|file):/.test(one)).map((one) => [one.split("#")[0], one]);
  const fields = inside("form[action] :is(input:not([type=hidden], [type=submit], [type=button]), select, textarea)").filter((field) => !field.closest("[role=search], search"))
    .map((field) => [`${field.name || lib.name(field)} ${[...(field.options ?? [])].map((option) => option.text).join()}`, lib.name(field)]);
  const tool = (heading) => heading.closest(PART)?.querySelector("input, select, textarea, button");
  const headings = inside("h1, h2, h3, h4, h5, h6, [role=heading]").filter((heading) => !tool(heading)).map((one) => lib.words(one.textContent)).filter(Boolean);
  // What only opens when somebody presses something that a script has to answer.
  const control = (one) => (one.id && document.querySelector(`[aria-controls~="${CSS.escape(one.id)}"]`)) || (one.role === "tabpanel" && document.querySelector("[role=tab]"))
    || (one.previousElementSibling && [one.previousElementSibling, ...one.previousElementSibling.children].find((at) => at.matches("button, [role=button], [aria-expanded]")));
  const folded = lib.all("main *, [role=main] *").filter((one) => !one.checkVisibility({ visibilityProperty: true }) && seen(one.parentElement)
    && !one.closest(`${ANSWERS}, details, template, option, svg, canvas, video, audio, picture`) && seen(control(one) || null)).map((one) => lib.words(one.textContent));
  return { texts, links, pictures, media, fields, headings, folded, title: document.title };
}
