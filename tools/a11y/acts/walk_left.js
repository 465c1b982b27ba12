// What fields say when one has left them: a message beside a field that nothing announces.
(lib) => {
  const notes = globalThis[Symbol.for("a11y")];
  const FIELD = "input:not([type=submit], [type=button], [type=hidden]), textarea, select";
  const live = ":is([aria-live], [role=status], [role=alert], [role=log], output):not([aria-live=off]), [role=timer], time";
  const told = new Set(lib.all("[aria-invalid=true]").flatMap((field) => `${field.getAttribute("aria-describedby")} ${field.getAttribute("aria-errormessage")}`.split(" ")));
  return notes.stops.filter(({ one, seen, said }) => seen && said && one.isConnected && one.matches(FIELD)).flatMap(({ one, said }) => {
    const place = one.parentElement.matches("label, span") ? one.parentElement.parentElement : one.parentElement;
    const walker = document.createTreeWalker(place.matches("main, body") ? one : place, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const [text, parent] = [lib.words(node.data), node.parentElement];
      if (text.length > 3 && !said.includes(text) && lib.visible(parent) && !parent.closest(`${live}, option, textarea, button, a, label, [role=listbox], [role=dialog], dialog`)
        && !told.has(parent.closest("[id]")?.id)) return [[lib.where(one), text.slice(0, 50)]];
    }
    return [];
  });
}
