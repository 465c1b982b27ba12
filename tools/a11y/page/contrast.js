// Contrasts that axe does not weigh: edges of fields, icons, placeholders, gradients, states.
({ all, words, style, visible, hidden, where, rgba, over, ground, ratio, contrast, box }) => {
  const findings = [];
  const find = (rule, element, text) => findings.push({ rule, text, where: where(element) });
  const said = (value) => value.toFixed(1).replace(".", ",");
  const edge = (element, behind) => {
    const at = style(element);
    const sides = ["Top", "Right", "Bottom", "Left"].map((side) =>
      parseFloat(at[`border${side}Width`]) >= 0.5 && !["none", "hidden"].includes(at[`border${side}Style`])
        ? contrast(at[`border${side}Color`], behind) : 1);
    const line = at.outlineStyle !== "none" && parseFloat(at.outlineWidth) ? contrast(at.outlineColor, behind) : 1;
    const shadow = /^(rgba?\([^)]*\)|#\w+|\w+\([^)]*\))/.exec(at.boxShadow)?.[1];
    return Math.max(...sides, line, shadow ? contrast(shadow, behind) : 1);
  };
  for (const field of all("input:not([type=hidden], [type=range], [type=color], [type=file], [type=submit], [type=button], [type=reset], [type=image]), select, textarea, [role=textbox], [role=checkbox], [role=switch]")) {
    if (!visible(field) || field.disabled) continue;
    const at = style(field);
    if (field.matches("[type=checkbox], [type=radio]") && at.appearance !== "none") continue;
    const behind = ground(field.parentElement);
    if (!behind) continue;
    const inside = contrast(at.backgroundColor, behind);
    const wrapped = [field.parentElement, field.parentElement?.parentElement].filter(Boolean)
      .some((parent) => parent.matches("label, div, span, fieldset") && ground(parent.parentElement ?? parent) && edge(parent, ground(parent.parentElement ?? parent)) >= 3);
    const best = Math.max(inside, edge(field, behind));
    if (best < 2.95 && !wrapped && at.backgroundImage === "none")
      find("rand-zu-schwach", field, `das Feld hebt sich nur mit ${said(best)}:1 von der Fläche ab`);
    const inner = ground(field);
    const written = inner && !field.matches("[type=checkbox], [type=radio]") ? ratio(over(rgba(at.color), inner), inner) : 21;
    if (written < 4.45) find("schrift-zu-schwach", field, `was man in das Feld schreibt, hat nur ${said(written)}:1`);
    if (field.placeholder && !field.value) {
      const pale = style(field, "::placeholder");
      const colour = rgba(pale.color);
      const value = inner && ratio(over([...colour.slice(0, 3), colour[3] * Number(pale.opacity || 1)], inner), inner);
      if (value && value < 4.45) find("platzhalter-zu-blass", field, `der Platzhalter hat nur ${said(value)}:1`);
    }
  }
  for (const icon of all("svg")) {
    if (!visible(icon) || icon.parentElement.closest("svg")) continue;
    const control = icon.closest("a[href], button, [role=button], summary");
    if (!control || control.disabled || control.getAttribute("aria-disabled") === "true") continue;
    const text = words(control.innerText);
    if (text.length > 1 && control.offsetHeight) continue;
    const behind = ground(icon);
    if (!behind) continue;
    const shapes = all("path, circle, rect, line, polyline, polygon, use, ellipse", icon);
    const best = Math.max(1, ...shapes.flatMap((shape) => [style(shape).fill, style(shape).stroke])
      .filter((paint) => paint && paint !== "none" && !paint.startsWith("url")).map((paint) => contrast(paint, behind)));
    if (shapes.length && best < 2.95) find("zeichen-zu-schwach", icon, `das Zeichen einer Schaltfläche hat nur ${said(best)}:1`);
  }
  const forced = matchMedia("(forced-colors: active)").matches; // a filling keeps its own colour there
  const media = all("img, video, canvas, iframe, object").filter(visible).map(box);
  for (const sign of all("a[href] *, button *, summary *, a[href], button")) {
    const at = style(sign);
    if (at.maskImage === "none" || !at.maskImage.includes("url(") || !visible(sign) || words(sign.closest("a[href], button, summary").innerText).length > 1) continue;
    const behind = sign.parentElement && ground(sign.parentElement);
    const value = behind && at.backgroundImage === "none" ? contrast(at.backgroundColor, behind) : 21;
    if (value < 2.95) find("zeichen-zu-schwach", sign, `das Zeichen einer Schaltfläche hat nur ${said(value)}:1`);
  }
  // Signs that are drawn with boxes, such as the three bars of a menu.
  for (const control of all("button, a[href], summary, [role=button]")) {
    if (!visible(control) || control.disabled || words(control.innerText).length > 1 || control.querySelector("img, svg, canvas, input, video, picture")) continue;
    const [behind, outside] = [ground(control), control.parentElement && ground(control.parentElement)];
    const bars = all("*", control).filter((part) => visible(part)).flatMap((part) => [[part, null], [part, "::before"], [part, "::after"]])
      .concat([[control, "::before"], [control, "::after"]]).map(([part, pseudo]) => style(part, pseudo)).filter((at) => at.content !== "none" && (at.content === "normal" || at.content === '""'));
    const drawn = bars.filter((at) => rgba(at.backgroundColor)[3] > 0 || (parseFloat(at.borderTopWidth) > 0 && at.borderTopStyle !== "none"));
    if (!behind || !drawn.length || bars.some((at) => at.backgroundImage !== "none" || at.maskImage !== "none") || style(control).backgroundImage !== "none") continue;
    const best = Math.max(...drawn.flatMap((at) => [contrast(at.backgroundColor, behind), parseFloat(at.borderTopWidth) > 0 ? contrast(at.borderTopColor, behind) : 1]));
    if (best < 2.95 && outside) find("zeichen-zu-schwach", control, `das Zeichen einer Schaltfläche hat nur ${said(best)}:1`);
  }
  const STOP = /(rgba?\([^)]*\)|(?:oklch|oklab|lab|lch|hsl|hwb|color)\([^)]*\)|#[0-9a-f]{3,8})/gi;
  for (const element of all("body *")) {
    const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && words(node.data).length > 1);
    if (!own || !visible(element) || element.disabled || element.closest("[aria-disabled=true], option")) continue;
    const at = style(element);
    const size = parseFloat(at.fontSize);
    const need = size >= 24 || (size >= 18.66 && Number(at.fontWeight) >= 700) ? 3 : 4.5;
    if (element.closest("svg")) {
      const behind = ground(element.closest("svg"));
      const shape = element.previousElementSibling?.matches("rect, circle, path, polygon, ellipse") || element.closest("svg").querySelector("rect, path, image, circle, polygon");
      const value = behind && !shape && at.fill !== "none" ? contrast(at.fill, behind) : 21;
      if (value < need - 0.05) find("schrift-zu-schwach", element, `Schrift in einer Grafik hat nur ${said(value)}:1`);
      continue;
    }
    let over_ = element;
    while (over_ && style(over_).backgroundImage === "none" && rgba(style(over_).backgroundColor)[3] < 1) over_ = over_.parentElement;
    const image = over_ ? style(over_).backgroundImage : "none";
    if (image.includes("gradient(") && !image.includes("url(")) {
      const below = over_.parentElement ? ground(over_.parentElement) : [255, 255, 255, 1];
      const stops = (image.match(STOP) ?? []).map((stop) => below && over(rgba(stop), below)).filter(Boolean);
      const worst = Math.min(...stops.map((stop) => ratio(over(rgba(at.color), stop), stop)));
      if (stops.length && worst < need - 0.05) find("schrift-auf-verlauf", element, `Schrift auf einem Verlauf hat stellenweise nur ${said(worst)}:1`);
    } else if (image.includes("url(") && rgba(style(over_).backgroundColor)[3] === 0 && at.textShadow === "none") {
      const parent = over_.parentElement && ground(over_.parentElement);
      if (parent && contrast(at.color, parent) < need && box(over_).width > 0)
        find("schrift-auf-bild", element, "Schrift steht auf einem Bild und ist ohne das Bild nicht zu lesen");
    }
    else if (image === "none") plain(element, at, need);
    if (size > 0 && size < 9 && words(element.textContent).length > 3 && !hidden(element)) find("schrift-winzig", element, `die Schrift misst nur ${size} Pixel`);
    const shadow = /^rgba?\([^)]*\)/.exec(at.textShadow)?.[0];
    if (rgba(at.color)[3] === 0 && !shadow && at.webkitTextFillColor === at.color && !at.backgroundClip.includes("text"))
      find("schrift-durchsichtig", element, "die Schrift ist durchsichtig");
  }
  // On a plain ground; what stands upon a picture or is laid over something else is left to axe.
  function plain(element, at, need) {
    if (hidden(element) || !/\p{L}/u.test(element.textContent) || element.closest("[disabled], [inert]") || element.closest("label")?.control?.disabled) return;
    let opacity = 1;
    for (let one = element; one; one = one.parentElement) {
      const s = style(one);
      if (["absolute", "fixed"].includes(s.position) || s.filter !== "none" || s.mixBlendMode !== "normal" || s.backgroundClip.includes("text")) return;
      if (s.opacity !== "1" && (rgba(s.backgroundColor)[3] > 0 || one === document.body || one.getAnimations().length)) return;
      opacity *= Number(s.opacity);
    }
    const behind = ground(element);
    const { left, top, width, height } = box(element);
    const [x, y] = [left + width / 2, top + height / 2];
    if (!behind || media.some((r) => r.left < x && r.right > x && r.top < y && r.bottom > y)) return;
    const [r, g, b, a] = rgba(forced ? at.color : at.webkitTextFillColor);
    const value = ratio(over([r, g, b, a * opacity], behind), behind);
    if (a > 0 && value < need - 0.05) find("schrift-zu-schwach", element, `die Schrift hat nur ${said(value)}:1`);
  }
  // A part that only its colour sets apart from its neighbours: the chosen one of several.
  for (const list of all("[aria-hidden=true]")) void list;
  for (const chosen of all("[aria-current]:not([aria-current=false]), [aria-selected=true]")) {
    const other = [...(chosen.closest("ul, ol, nav, [role=tablist]")?.querySelectorAll("a[href], button, [role=tab]") ?? [])]
      .find((one) => one !== chosen && !one.hasAttribute("aria-current") && one.getAttribute("aria-selected") !== "true" && visible(one));
    if (!other || !visible(chosen)) continue;
    const [a, b] = [style(chosen), style(other)];
    const shape = ["fontWeight", "textDecorationLine", "borderBottomWidth", "borderLeftWidth", "borderTopWidth", "fontStyle", "boxShadow", "outlineStyle", "fontSize", "backgroundImage"]
      .some((key) => a[key] !== b[key]) || ["::before", "::after"].some((at) => style(chosen, at).content !== style(other, at).content);
    const apart = Math.max(ratio(rgba(a.color), rgba(b.color)), ground(chosen) && ground(other) ? ratio(ground(chosen), ground(other)) : 1);
    const border = a.borderBottomColor !== b.borderBottomColor && parseFloat(a.borderBottomWidth) > 0;
    const marks = a.color === b.color && apart === 1;
    if (!shape && !border && apart < 3 && !marks) find("auswahl-nur-farbe", chosen, "das Gewählte ist nur an der Farbe zu erkennen");
  }
  return findings;
}
