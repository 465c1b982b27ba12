// Tables that say more to the eye: signs that are only drawn, cells that name the wrong heads.
({ all, words, visible, hidden, where, style, box, rgba }) => {
  const findings = [];
  const find = (rule, element, text) => findings.push({ rule, text, where: where(element) });
  const ALTERNATIVE = "img, svg, [aria-label], [aria-labelledby], [role=img], input, button, a, [title], canvas, video, meter, progress";
  const drawn = (element) => [null, "::before", "::after"].some((pseudo) => {
    const at = style(element, pseudo);
    if (pseudo && at.content === "none") return false;
    if (pseudo && words(at.content.replace(/^"|"$/g, ""))) return false; // its letters are read out
    const painted = at.backgroundImage !== "none" || at.maskImage !== "none" || at.clipPath !== "none" || rgba(at.backgroundColor)[3] > 0.3
      || ["Top", "Right", "Bottom", "Left"].filter((side) => parseFloat(at[`border${side}Width`]) > 0 && at[`border${side}Style`] !== "none").length >= 2;
    const [width, height] = pseudo ? [parseFloat(at.width), parseFloat(at.height)] : [box(element).width, box(element).height];
    return painted && width >= 5 && height >= 5 && width <= (at.backgroundImage === "none" ? 64 : 160) && height <= 64;
  });
  const sign = (cell) => words(cell.textContent) === "" && !cell.matches(ALTERNATIVE) && !cell.querySelector(ALTERNATIVE)
    ? [...cell.querySelectorAll("*")].find((inner) => visible(inner) && drawn(inner)) ?? (style(cell).backgroundImage.startsWith("url") ? cell : null) : null;
  const groups = new Map();
  for (const cell of all("td, dd, [role=cell], [role=gridcell]").filter((one) => visible(one) && !hidden(one))) {
    const place = cell.closest("table, dl, [role=table], [role=grid]");
    if (place && sign(cell) && !groups.has(place)) groups.set(place, cell);
  }
  // In lists: the same signs behind different words, more than one kind of them.
  const look = (element) => [null, "::before"].map((pseudo) => { const at = style(element, pseudo); return [at.backgroundImage, at.maskImage, at.clipPath, at.backgroundPosition].join(); }).join();
  for (const list of all("main ul, main ol").filter(visible)) {
    const signs = [...list.children].map((item) => {
      const last = item.lastElementChild;
      const behind = last && !last.nextSibling?.data?.trim() && words(item.textContent) && !words(last.textContent) && !last.matches(ALTERNATIVE) && !last.querySelector(ALTERNATIVE);
      return behind && !hidden(item) && visible(last) && drawn(last) && look(last) !== "none,none,none,0% 0%,none,none,none,0% 0%" ? last : null;
    }).filter(Boolean);
    const looks = signs.map(look);
    if (signs.length >= 3 && new Set(looks).size > 1 && new Set(looks).size < looks.length) find("zeichen-ohne-text", signs[0], "was für den Eintrag gilt, ist nur gezeichnet und hat keinen Text");
  }
  for (const [, cell] of groups) find("zeichen-ohne-text", cell, "was in der Zelle gilt, ist nur gezeichnet und hat keinen Text");
  for (const table of all("table:has([headers])").filter(visible)) {
    const places = grid(table);
    for (const cell of all("[headers]", table)) {
      const mine = places.get(cell);
      const heads = cell.getAttribute("headers").split(/\s+/).map((id) => document.getElementById(id)).filter((head) => head && places.has(head));
      const wrong = heads.find((head) => !meets(mine, places.get(head)));
      if (mine && wrong) {
        find("kopf-falsch", cell, `die Zelle nennt „${words(wrong.textContent).slice(0, 30)}“ als Kopf und steht weder darunter noch daneben`);
        break;
      }
    }
  }
  // Heads whose scope says the other direction.
  for (const table of all("table").filter(visible)) {
    const [first, ...rest] = [...table.rows].filter((row) => row.closest("table") === table);
    if (!first || rest.length < 2 || first.cells.length < 2) continue;
    const top = [...first.cells].slice(1);
    const across = top.length && top.every((cell) => cell.matches("th[scope=row]"));
    const side = rest.every((row) => row.cells[0]?.matches("th[scope=col]") && row.querySelector("td"));
    if (across) find("kopf-falsch", top[0], "der Kopf steht über einer Spalte und gilt nach seinem scope für die Zeile");
    if (side) find("kopf-falsch", rest[0].cells[0], "der Kopf steht vor einer Zeile und gilt nach seinem scope für die Spalte");
  }
  // Where each cell stands: rows and columns that it covers; a span never leads beyond the table.
  function grid(table) {
    const [places, taken] = [new Map(), []]; // by column the first row that is free again
    const { length } = table.rows;
    [...table.rows].forEach((row, y) => {
      let x = 0;
      for (const cell of row.cells) {
        while (taken[x] > y) x += 1;
        const below = Math.min(y + (cell.rowSpan || length), length);
        places.set(cell, { top: y, bottom: below - 1, left: x, right: x + cell.colSpan - 1 });
        for (const end = x + cell.colSpan; x < end; x += 1) taken[x] = below;
      }
    });
    return places;
  }
  function meets(one, other) {
    const overlap = (from, to, start, end) => Math.max(from, start) <= Math.min(to, end);
    return overlap(one.top, one.bottom, other.top, other.bottom) || overlap(one.left, one.right, other.left, other.right);
  }
  return findings;
}
