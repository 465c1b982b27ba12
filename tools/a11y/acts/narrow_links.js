// Links that can be seen; given those of a wide window, those of them that cannot be come by any more.
(lib, wide) => {
  const seen = (link) => lib.visible(link) && !link.closest("[aria-hidden=true]");
  const address = (link) => link.href.split("#")[0];
  // Marks on a view that turns come and go with it.
  const onView = (link) => {
    for (let at = link.parentElement; at && at !== document.body; at = at.parentElement)
      if (/hidden|clip/.test(lib.style(at).overflowX) && at.querySelector("canvas, video")) return true;
    return false;
  };
  const links = lib.all("a[href]").filter((link) => /^(https?|file|mailto|tel):/.test(link.href) && !onView(link));
  if (!wide) return links.filter(seen).map((link) => [address(link), lib.name(link)]);
  const there = new Set(links.filter(seen).map(address));
  // A button beside it, or one that says so, opens what is folded up.
  const opens = (link) => {
    for (let at = link; at && at !== document.body; at = at.parentElement) {
      const named = at.id && document.querySelector(`:is([aria-controls~="${CSS.escape(at.id)}"], [popovertarget="${CSS.escape(at.id)}"], [commandfor="${CSS.escape(at.id)}"])`);
      if ((named && lib.visible(named)) || (at.matches("details") && seen(at))) return true;
      if (at.matches("header, nav, footer, aside") && lib.all("button, [role=button], summary, input[type=checkbox]", at.parentElement.matches("body, main") ? at : at.parentElement).some(lib.focusable)) return true;
    }
    return false;
  };
  const comes = (link) => {
    link.focus();
    const here = document.activeElement === link && lib.visible(link);
    link.blur();
    return here;
  };
  return wide.filter(([place]) => !there.has(place)).filter(([place]) => !links.some((link) => address(link) === place && (opens(link) || comes(link))))
    .map(([place, name]) => name || place);
}
