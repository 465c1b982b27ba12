// States that one sees: where each shows. In forced colours, those that a colour alone showed are gone.
(lib, before) => {
  const KEYS = ["content", "display", "visibility", "opacity", "color", "backgroundImage", "borderTopStyle", "borderTopColor", "borderBottomStyle", "borderBottomColor", "borderLeftStyle", "borderLeftColor",
    "borderTopWidth", "borderBottomWidth", "borderLeftWidth", "outlineStyle", "textDecorationLine", "fontWeight", "fontStyle", "boxShadow", "fill", "stroke", "clipPath", "transform", "translate", "left", "right", "marginLeft", "maskImage"];
  const look = (...elements) => elements.filter(Boolean).flatMap((element) => [null, "::before", "::after"].map((pseudo) => {
    const at = lib.style(element, pseudo);
    const below = lib.ground(pseudo ? element : element.parentElement ?? element) ?? [0, 0, 0, 1];
    const behind = lib.over(lib.rgba(at.backgroundColor), below).map(Math.round).join();
    return behind + KEYS.map((key) => at[key]).join();
  })).join("|");
  const drawn = lib.all("input[type=checkbox], input[type=radio]").filter((one) => !one.disabled && one.checkVisibility()
    && (lib.style(one).appearance === "none" || lib.style(one).opacity === "0" || !lib.visible(one)));
  const found = [];
  for (const one of drawn) {
    const around = [one, one.nextElementSibling, one.nextElementSibling?.firstElementChild, one.labels?.[0], one.parentElement];
    const was = one.checked;
    const looks = [false, true].map((value) => { one.checked = value; return look(...around); });
    one.checked = was;
    if (looks[0] !== looks[1]) found.push([lib.where(one), "ob es angekreuzt ist"]);
  }
  const CHOSEN = "[aria-current]:not([aria-current=false]), [aria-selected=true], [aria-pressed=true], [role=radio][aria-checked=true], [role=switch][aria-checked=true], [role=checkbox][aria-checked=true]";
  for (const one of lib.all(CHOSEN).filter(lib.visible)) {
    const other = [...(one.parentElement.closest("ul, ol, nav, fieldset, [role=tablist], [role=group], [role=radiogroup], [role=toolbar]") ?? one.parentElement).querySelectorAll(one.localName)]
      .find((at) => at !== one && !at.matches(CHOSEN) && lib.visible(at) && at.classList[0] === one.classList[0]);
    if (other && look(one, one.firstElementChild) !== look(other, other.firstElementChild)) found.push([lib.where(one), "was gewählt ist"]);
  }
  const now = new Set(found.map(([where]) => where));
  return before ? before.filter(([where]) => !now.has(where)) : found;
}
