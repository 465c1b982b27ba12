// The visible sentences of a page.
(lib) => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = lib.words(node.data);
    const parent = node.parentElement;
    if (text.length > 12 && !parent.closest("script, style, noscript, svg, option, [aria-hidden=true], [role=status], [aria-live=polite]") && lib.visible(parent)) found.push(text);
  }
  return found;
}
