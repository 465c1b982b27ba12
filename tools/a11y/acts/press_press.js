// Presses one, waits, and tells what of the new text is announced by nothing.
async (lib, index) => {
  const notes = globalThis[Symbol.for("a11y")];
  const button = notes.buttons[index];
  if (!button?.isConnected || !lib.focusable(button)) return null;
  const live = ":is([aria-live], [role=status], [role=alert], [role=log], output):not([aria-live=off]), [role=timer]";
  const regions = new Set(lib.all(live));
  const types = button.matches("input:not([type=submit], [type=button], [type=reset], [type=image], [type=checkbox], [type=radio], [type=range], [type=file], [type=color]), textarea");
  button.focus();
  const before = lib.said();
  const spoke = new Set([...before.keys()].map((node) => node.parentElement));
  const STATES = ["aria-expanded", "aria-pressed", "aria-selected", "aria-checked", "aria-current"];
  const state = () => lib.all(STATES.map((key) => `[${key}]`).join()).map((one) => STATES.map((key) => one.getAttribute(key)).join()).join("|")
    + lib.words(button.getAttribute("aria-label") ?? "");
  const was = state();
  const colours = () => new Map(lib.all("input, textarea, select").map((one) => { const at = getComputedStyle(one); return [one, at.borderColor + at.backgroundColor + at.outlineColor + at.boxShadow]; }));
  const errors = () => lib.all("[aria-invalid=true]").length;
  const [coloursBefore, errorsBefore] = [colours(), errors()];
  const LOOK = ["backgroundColor", "backgroundImage", "color", "borderTopColor", "borderBottomColor", "boxShadow", "fontWeight", "content", "transform", "left"];
  const look = () => [null, "::before", "::after"].map((pseudo) => { const at = getComputedStyle(button, pseudo); return LOOK.map((key) => at[key]).join(); }).join("|");
  const [lookBefore, textBefore] = [look(), lib.words(button.textContent)];
  const submitted = notes.submitted;
  const nameBefore = lib.name(button);
  const animated = document.getAnimations().length;
  const opened = notes.opened;
  if (button.matches("select")) {
    const next = [...button.options].findIndex((option, at) => at !== button.selectedIndex && !option.disabled);
    if (next < 0) return null;
    button.selectedIndex = next;
  }
  const silent = new Set();
  let said = [];
  const settled = awaiting(judge);
  if (button.matches("select")) {
    button.dispatchEvent(new Event("input", { bubbles: true }));
    button.dispatchEvent(new Event("change", { bubbles: true }));
  } else if (types) type(button);
  else button.click();
  await settled();
  if (types && button.isConnected) {
    const left = awaiting(judge);
    button.blur();
    await left();
  }
  for (let i = 0; i < 8 && document.getAnimations().length > animated; i += 1) await new Promise((done) => setTimeout(done, 60));
  if (!document.body) return null;
  const active = document.activeElement;
  judge();
  const changedState = state() !== was;
  // It shows that it is on now, and tells nobody who does not see it.
  const onlyShown = button.isConnected && button.matches("button:not([type=submit]), [role=button], [role=switch], [role=checkbox], button:not(form *)") && active === button && lookBefore !== look()
    && !changedState && said.length === 0 && textBefore === lib.words(button.textContent) && !button.disabled;
  // Only its colour tells of a field that something is wrong; what has the focus looks different anyway.
  const now = colours();
  const coloured = [...now].some(([one, paint]) => one !== active && one !== button && coloursBefore.has(one) && coloursBefore.get(one) !== paint);
  const complaint = faults();
  const toggles = !changedState && said.length > 0 && nameBefore === lib.name(button) && await undone();
  const dialog = lib.all("dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]").find((one) => lib.visible(one) && !one.contains(button));
  const lost = active === document.body && !lib.visible(button);
  const answer = {
    where: lib.where(button), name: lib.name(button).slice(0, 40), kind: button.localName, type: button.type ?? "",
    silent: changedState ? [] : [...silent],
    outside: Boolean(dialog && !dialog.contains(active)),
    lost, onlyShown, toggles, complaint, opened: notes.opened > opened, moved: (types || button.matches("select")) && notes.submitted > submitted,
    onlyColour: !(active?.matches?.("input, select, textarea") && !active.validity.valid) && coloured && errors() === errorsBefore && said.length === 0 && button.matches("button, input[type=submit]"),
    jumped: button.matches("select, input") && !button.matches("[type=submit], [type=button]") && active !== button && active !== document.body,
  };
  return answer;

  // What is new and announced by nothing: asked more than once, for a message may go again.
  function judge() {
    const active = document.activeElement;
    const old = new Set(before.values());
    said = [...lib.said()].filter(([node, text]) => before.get(node) !== text && !old.has(text));
    // Of a search one announces how much was found, not all of it: what a region of the same form
    // says is about the hits that change beside it (WCAG 4.1.3, technique ARIA22), not about a message.
    const told = said.map(([node]) => node.parentElement.closest(live)).filter((region) => regions.has(region));
    const about = (parent) => parent.closest("li, td, th, dt, dd, article, figure, svg, h2, h3, h4") && told.some((region) => region.closest("form")?.contains(parent));
    for (const [, text] of said.filter(([node, text]) => {
      if (!/[\p{L}]{2}|[0-9]/u.test(text)) return false;
      const parent = node.parentElement;
      if (lib.onView(parent) && spoke.has(parent)) return false; // a reading of an instrument
      if (button.contains(parent) || [...(button.labels ?? [])].some((label) => label.contains(parent))) return false;
      if (parent.closest(live)) return !regions.has(parent.closest(live)) && !parent.closest("[role=alert]");
      if (about(parent)) return false;
      if (parent.closest("button, [role=button], a[href]") && !(parent.closest("a[href]") && spoke.has(parent))) return false;
      if (parent.closest("details[open], dialog[open], [popover]")) return false;
      if (parent.closest("[role=dialog], [role=alertdialog]")?.contains(active)) return false;
      if (active && active !== button && active !== document.body && (active.contains(parent) || parent.closest("section, div, li, p, form")?.contains(active))) return false;
      const described = parent.closest("[id]");
      if (described && lib.all("[aria-invalid=true]").some((field) => `${field.getAttribute("aria-describedby")} ${field.getAttribute("aria-errormessage")}`.split(" ").includes(described.id))) return false;
      return true;
    })) silent.add(text.slice(0, 50));
  }
  // What a message about a fault leaves out: which field it means, or what would be right.
  function faults() {
    const form = button.closest("form") ?? (types ? button.parentElement : null);
    const fields = form ? lib.all("input:not([type=hidden], [type=submit], [type=button]), textarea, select", form).filter(lib.visible) : [];
    const text = lib.words(said.map(([, one]) => one).join(" "));
    if (!fields.length || text.length < 8 || text.length > 300) return "";
    const FAULT = /fehler|nicht geklappt|ungültig|unzulässig|nicht (zulässig|gültig|erlaubt|korrekt|richtig|vollständig|möglich)|unvollständig|falsch|prüfen sie|überprüfen|korrigieren|ausfüllen|fehlen|fehlt|fehlgeschlagen|invalid|error|went wrong/i;
    if (!FAULT.test(text)) return "";
    const near = said.some(([node]) => fields.some((field) => { const place = field.closest("p, li, div, label, fieldset"); return place !== form && place?.contains(node); }));
    const about = fields.some((field) => [...(field.labels ?? [])].some((label) => { const said = lib.words(label.textContent).replace(/[*:]/g, "").toLowerCase(); return said && text.toLowerCase().includes(said); }));
    const marked = errors() > errorsBefore || fields.includes(document.activeElement) && document.activeElement !== button;
    if (fields.length > 1 && !types && !near && !about && !marked) return "feld";
    const VAGUE = /ungültig|unzulässig|nicht (zulässig|gültig|erlaubt|korrekt|richtig)|falsch|fehlerhaft|invalid/i;
    const ADVICE = /\d|bitte|muss|müssen|darf|dürfen|geben sie|tragen sie|wählen|\bnur\b|mindestens|höchstens|beispiel|z\. ?b\.|\betwa\b|format|fehlt|leer|erlaubt sind|zulässig sind|\bzeichen|ziffer|\bstellen|meinten sie|statt|@|please|must/i;
    const hints = fields.map((field) => `${lib.referred(field, "aria-describedby")} ${field.placeholder ?? ""} ${[...(field.labels ?? [])].map((label) => label.textContent).join(" ")}`).join(" ").replaceAll(text, "");
    return VAGUE.test(text) && !ADVICE.test(text) && !/\d|\(.{6,}\)|beispiel|format|kennwort|passwort/i.test(hints) ? "rat" : "";
  }
  // Whether pressing once more takes away what came: then it is open or closed, and says neither.
  async function undone() {
    if (!button.isConnected || !button.matches("button:not([type=submit], [popovertarget], [commandfor]), [role=button]") || active !== button) return false;
    const there = new Set(lib.said().values());
    if ([...before].some(([node, text]) => !there.has(text) && !button.contains(node))) return false; // one thing for another
    const came = new Set(said.filter(([node, text]) => !button.contains(node) && node.isConnected && /\p{L}{2}/u.test(text) && !lib.onView(node.parentElement) && !node.parentElement?.closest(`${live}, dialog, [popover], [role=dialog], details`)).map(([, text]) => text));
    const shown = () => [...lib.said().values()].some((text) => came.has(text));
    if (!shown()) return false;
    button.click();
    for (const time of [120, 1100]) { // what has to be fetched comes again
      await new Promise((done) => setTimeout(done, time));
      if (!document.body || shown()) return false;
    }
    return true;
  }
  function type(field) {
    const digits = field.matches("[inputmode=numeric], [inputmode=decimal], [type=tel]") && "12345678".slice(0, field.maxLength > 0 ? field.maxLength : 8);
    const value = digits || ({ email: "wort", number: "7", url: "wort", date: "2030-01-01", time: "12:00", month: "2030-01", week: "2030-W01" }[field.type] ?? "Wort");
    for (let length = digits ? 1 : value.length; length <= value.length; length += 1) {
      const [so, key] = [value.slice(0, length), { key: value[length - 1], bubbles: true, cancelable: true }];
      field.dispatchEvent(new KeyboardEvent("keydown", key));
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value").set.call(field, so);
      field.dispatchEvent(new InputEvent("input", { bubbles: true, data: so, inputType: "insertText" }));
      field.dispatchEvent(new KeyboardEvent("keyup", key));
    }
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }
  // Counts what is still under way, requests and short timers, so as to wait only where something is.
  function awaiting(early) {
    const real = { fetch: globalThis.fetch, setTimeout: globalThis.setTimeout, send: XMLHttpRequest.prototype.send };
    let pending = 0;
    const done = () => { pending -= 1; };
    globalThis.fetch = (...rest) => { pending += 1; return real.fetch.call(globalThis, ...rest).finally(done); };
    globalThis.setTimeout = (task, delay, ...rest) => {
      if (typeof task !== "function" || delay > 1500) return real.setTimeout.call(globalThis, task, delay, ...rest);
      pending += 1;
      return real.setTimeout.call(globalThis, (...values) => { done(); task(...values); }, delay, ...rest);
    };
    XMLHttpRequest.prototype.send = function (...rest) { pending += 1; this.addEventListener("loadend", done); return real.send.apply(this, rest); };
    const wait = (time) => new Promise((go) => { real.setTimeout.call(globalThis, go, time); });
    return async () => {
      await wait(90);
      if (pending > 0) early();
      for (let time = 90; pending > 0 && time < 1500; time += 30) await wait(30);
      await wait(30);
      globalThis.fetch = real.fetch;
      globalThis.setTimeout = real.setTimeout;
      XMLHttpRequest.prototype.send = real.send;
    };
  }
}
