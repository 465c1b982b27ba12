// Every link of the parts that pages of a language share: [part, address, name].
(lib) => lib.all("nav, header, footer, [role=navigation], [role=banner], [role=contentinfo]")
  .filter((part) => !part.closest("main, article, section, aside") && !part.parentElement.closest("nav, [role=navigation]"))
  .flatMap((part, number) => lib.all("a[href], button", part).filter((link) => part === link.closest("nav, header, footer, [role=navigation], [role=banner], [role=contentinfo]"))
    .map((link) => [`${part.localName} (${document.documentElement.lang}) ${part.getAttribute("aria-label") ?? ""}`, link.href ? link.getAttribute("href") : "button", lib.name(link)]))
