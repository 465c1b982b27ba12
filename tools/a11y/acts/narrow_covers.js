(lib) => lib.all("body *").filter((one) => {
  const { position } = lib.style(one);
  if (!["fixed", "sticky"].includes(position) || !lib.visible(one)) return false;
  const { top, bottom, width } = lib.box(one);
  const shown = Math.min(bottom, innerHeight) - Math.max(top, 0);
  const said = lib.words(one.innerText).length > 0.5 * lib.words(document.body.innerText).length;
  return !said && width > innerWidth * 0.8 && shown > innerHeight * 0.5 && position === "fixed" && !one.matches("dialog, [role=dialog]");
}).map(lib.where)
