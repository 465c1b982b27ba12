(lib) => {
  // What explains a view that only a script can draw.
  const drawn = (element) => element.closest("section, figure, [role=region], [role=application]")?.querySelector("canvas");
  // How to use a field makes sense beside the field only.
  const explains = (element) => {
    const id = element.closest("[id]")?.id;
    return Boolean(id) && document.querySelector(`:is(input, select, textarea)[aria-describedby~="${CSS.escape(id)}"]`) !== null;
  };
  const main = document.querySelector("main, [role=main]") ?? document.body;
  const found = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = lib.words(node.data);
    const parent = node.parentElement;
    if (text && !drawn(parent) && !explains(parent) && !parent.closest("script, style, noscript, button, [role=status], dialog, output") && parent.checkVisibility()) found.push(text);
  }
  return found;
}
