(lib) => {
  // What explains a view that only a script can draw.
  const drawn = (element) => element.closest("section, figure, [role=region], [role=application]")?.querySelector("canvas");
  const main = document.querySelector("main, [role=main]") ?? document.body;
  const found = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = lib.words(node.data);
    const parent = node.parentElement;
    if (text && !drawn(parent) && !parent.closest("script, style, noscript, button, [role=status], dialog, output") && parent.checkVisibility()) found.push(text);
  }
  return found;
}
