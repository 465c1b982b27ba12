// The visible sentences of the content, and the sizes of its letters.
(lib) => {
  const main = document.querySelector("main, [role=main]") ?? document.body;
  const found = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = lib.words(node.data);
    const parent = node.parentElement;
    if (text.length > 12 && !parent.closest("script, style, noscript, svg, option, [aria-hidden=true]") && lib.visible(parent)) found.push(text);
  }
  return found;
}
