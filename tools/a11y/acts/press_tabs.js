// Chooses each tab in turn: the one that is open has to say that it is.
async (lib) => {
  const found = [];
  for (const list of lib.all("[role=tablist]").filter(lib.visible)) {
    const tabs = [...list.querySelectorAll("[role=tab]")].filter((one) => lib.visible(one) && !one.matches("a[href]:not([href^='#']), [disabled], [aria-disabled=true]"));
    const chosen = tabs.find((one) => one.getAttribute("aria-selected") === "true");
    const panel = (one) => document.getElementById(one.getAttribute("aria-controls") ?? "") ?? lib.all("[role=tabpanel]").find((at) => one.id && at.getAttribute("aria-labelledby") === one.id);
    for (const one of tabs.filter((other) => other !== chosen).slice(0, 6)) {
      const hidden = panel(one) && !lib.visible(panel(one));
      const [before, was] = [lib.words(document.body.innerText), one.getAttribute("aria-selected")];
      one.click();
      await new Promise((done) => setTimeout(done, 60));
      if (!one.isConnected) break;
      const open = panel(one) ? hidden && lib.visible(panel(one)) : before !== lib.words(document.body.innerText);
      if (open && one.getAttribute("aria-selected") !== "true") {
        found.push([lib.where(one), "der Reiter ist offen und sagt es nicht (aria-selected)"]);
        break;
      }
      const others = tabs.filter((other) => other !== one && other.getAttribute("aria-selected") === "true");
      if (open && was !== "true" && others.length && !list.matches("[aria-multiselectable=true]")) {
        found.push([lib.where(others[0]), "ein Reiter sagt noch, er sei offen, und ist es nicht mehr"]);
        break;
      }
    }
    chosen?.click();
    if (tabs.length > 1) await new Promise((done) => setTimeout(done, 60));
  }
  return found;
}
