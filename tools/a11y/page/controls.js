// What a mouse can use, a keyboard and a single tap must be able to use, too.
({ all, words, name, visible, where, listens, focusable, FOCUSABLE, style }) => {
  const findings = [];
  const find = (rule, element, text) => findings.push({ rule, text, where: where(element) });
  const NATIVE = "a[href], button, input, select, textarea, summary, option, label, audio, video, iframe, details, area[href], dialog, form";
  const MOVES = /link[se]|recht[se]|oben|unten|hoch\b|hinauf|hinunter|herunter\b|runter\b|größer|kleiner|zoom|hinein|heraus|näher|weiter\b|zurück|nächst|vorige|vorherig|dreh|schwenk|verschieb|beweg|verrück|heran|weg\b|heller|dunkler|lauter|leiser|früher|später|mehr\b|weniger|norden|süden|osten|westen|blick|ausricht|anfang|ende\b|position|reihenfolge|tausch|plus|minus|\b(left|right|up|down|in|out|next|previous|move|rotate|turn|larger|smaller|backward|forward)\b|^[+−–<>‹›«»←→↑↓◀▶▲▼-]+$/i;
  const ROLES = /^(button|link|checkbox|switch|tab|menuitem\w*|option|radio|slider|combobox|treeitem)$/;
  const keys = (element) => {
    for (let at = element; at; at = at.parentElement) if (listens(at, "keydown", "keyup", "keypress")) return true;
    return false;
  };
  for (const element of all("body *")) {
    if (element.closest("svg") && element.localName !== "svg" && !listens(element, "click")) continue;
    if (!visible(element)) continue;
    const role = element.getAttribute("role") ?? "";
    const down = listens(element, "pointerdown", "mousedown", "touchstart");
    const clicks = listens(element, "click", "dblclick", "mouseup", "pointerup", "touchend");
    const native = element.matches(NATIVE);
    const inside = element.querySelector(FOCUSABLE);
    const bubbles = element.closest("a[href], button, label, summary");
    if ((clicks || (down && !moves(element))) && !native && !bubbles && !(inside && [...element.querySelectorAll(FOCUSABLE)].some(focusable))) {
      if (element.tabIndex < 0 || !element.hasAttribute("tabindex")) {
        if (!composite(element)) find("nur-mit-maus", element, "lässt sich anklicken, aber nicht mit der Tastatur erreichen");
      } else if (!keys(element)) find("nur-mit-maus", element, "lässt sich erreichen, aber nicht mit der Tastatur auslösen");
      else if (!role && !element.matches("canvas")) find("bedienelement-ohne-rolle", element, "ist bedienbar und hat keine Rolle");
    } else if (ROLES.test(role) && !native && !composite(element)) {
      if (!focusable(element)) find("nur-mit-maus", element, `die Rolle „${role}“ lässt sich nicht mit der Tastatur erreichen`);
      else if (!keys(element)) find("nur-mit-maus", element, `die Rolle „${role}“ reagiert nicht auf Tasten`);
    }
    if (element.hasAttribute("tabindex") && element.tabIndex === 0 && !native && !role && !element.isContentEditable
      && !clicks && !down && !keys(element) && !scrolls(element) && element.localName !== "canvas" && !element.localName.includes("-"))
      find("fokus-ohne-zweck", element, "lässt sich fokussieren, ist aber kein Bedienelement");
    if (native && element.matches("button, a[href]") && down && !clicks && !moves(element))
      find("loest-beim-druecken-aus", element, "löst beim Drücken aus statt beim Loslassen");
    if ((element.draggable && !element.matches("a, img") || element.getAttribute("draggable") === "true") || (down && moves(element))) drag(element);
    if (listens(element, "mouseover", "mouseenter") && !element.contains(document.querySelector("main")) && !listens(element, "focus", "focusin")
      && !listens(element, "click", "pointerdown", "mousedown", "keydown") && element !== document.body && !watched(element))
      find("nur-beim-zeigen", element, "reagiert auf den Mauszeiger, nicht auf den Fokus");
    if (listens(element, "wheel", "mousewheel") && !native && !keys(element) && !buttonsNear(element) && !scrolls(element) && !element.querySelector("canvas, iframe"))
      find("nur-mit-geste", element, "lässt sich nur mit dem Mausrad bedienen");
    if (listens(element, "dblclick") && !listens(element, "click", "keydown"))
      find("nur-mit-maus", element, "verlangt einen Doppelklick");
    if (listens(element, "contextmenu") && !listens(element, "click", "keydown"))
      find("nur-mit-maus", element, "verlangt die rechte Maustaste");
    if (down && listens(element, "pointerup", "touchend", "mouseup") && !listens(element, "click", "pointermove", "mousemove", "touchmove") && !native && !bubbles
      && !ROLES.test(role) && !buttonsNear(element) && !moves(element)) find("nur-mit-geste", element, "lässt sich mit Finger und Maus nur durch Wischen bedienen");
    if (listens(element, "touchstart", "touchmove", "gesturestart") && !listens(element, "click", "pointerdown", "keydown", "pointermove") && !buttonsNear(element))
      find("nur-mit-geste", element, "lässt sich nur mit Gesten bedienen");
  }
  // Shaking and tilting: something else has to do the same, and it can be switched off.
  const shaken = [globalThis, document].some((at) => listens(at, "devicemotion"));
  const still = all("button, [role=button], [role=switch], input[type=checkbox], select").some((one) => focusable(one) && /beweg|neig|schüttel|sensor|motion|shak|tilt/i.test(name(one)));
  if (shaken && !still) findings.push({ rule: "nur-durch-bewegen", where: "body", text: "die Seite folgt der Bewegung des Geräts, und niemand kann das abschalten" });
  // Dragging that the whole page listens to: whatever looks as if one could take hold of it.
  const GLOBAL = [document, globalThis, document.documentElement, document.body, document.querySelector("main")].filter(Boolean);
  const hears = (...types) => GLOBAL.some((at) => listens(at, ...types));
  if (hears("pointerdown", "mousedown", "touchstart", "dragstart") && hears("pointermove", "mousemove", "touchmove", "drag", "dragover")) {
    const HOLD = /grab|move|resize|all-scroll/;
    const held = all("main *, body > :not(main, header, footer, nav, script) *").filter((element) => !element.closest("a, button, input, select, textarea, label, summary, svg *") && visible(element) && !element.closest("[aria-hidden=true]"));
    const taken = held.filter((element) => (HOLD.test(style(element).cursor) && !HOLD.test(style(element.parentElement).cursor)) || style(element).touchAction === "none" && style(element.parentElement).touchAction !== "none"
      || element.matches("canvas") || blank(element));
    for (const element of taken) if (!buttonsNear(element) && !moving(element.parentElement, element)) find("nur-durch-ziehen", element, "lässt sich nur durch Ziehen bedienen");
  }
  function blank(element) {
    const { width, height } = element.getBoundingClientRect();
    return element.matches("div, span") && !element.childElementCount && !words(element.textContent) && width >= 12 && height >= 12 && width <= 120 && height <= 120
      && (style(element).backgroundImage !== "none" || !/rgba\(0, 0, 0, 0\)/.test(style(element).backgroundColor));
  }
  function watched(element) {
    return [...element.querySelectorAll("*")].some((inner) => listens(inner, "focus", "focusin"));
  }
  function composite(element) {
    const owner = element.closest("[role=listbox], [role=tablist], [role=menu], [role=menubar], [role=radiogroup], [role=tree], [role=grid], [role=toolbar]");
    return owner && (element.tabIndex >= -1) && (keys(owner) || listens(owner, "keydown")) && [owner, ...owner.querySelectorAll("[tabindex]")].some(focusable)
      || document.querySelector(`[aria-controls~="${CSS.escape(owner?.id ?? "")}"][role=combobox]`);
  }
  function moves(element) {
    const around = [element, element.parentElement, document, document.body, globalThis];
    return around.some((at) => at && listens(at, "pointermove", "mousemove", "touchmove", "dragover", "drag"));
  }
  function scrolls(element) {
    const { overflowX, overflowY } = style(element);
    return /auto|scroll/.test(overflowX + overflowY) || element.scrollWidth > element.clientWidth;
  }
  function buttonsNear(element) {
    const place = element.closest("figure, section, fieldset, form, [role=region], [role=group]") ?? element.parentElement;
    return [element, place].filter((at) => at && !at.matches("main, body")).some((at) => moving(at, element));
  }
  // A control does in single steps what dragging does only when it moves, turns or sizes something.
  function moving(place, element) {
    return all("button, input, select, a[href], [role=button], [role=slider], [role=spinbutton]", place).some((control) => control !== element && !control.contains(element)
      && focusable(control) && (control.matches("input[type=range], input[type=number], [role=slider], [role=spinbutton]") || MOVES.test(name(control))));
  }
  function drag(element) {
    const alternative = element.matches("input, a[href], summary") || buttonsNear(element) || element.closest("label");
    const clickable = listens(element, "click") && keys(element);
    if (!alternative && !clickable) find("nur-durch-ziehen", element, "lässt sich nur durch Ziehen bedienen");
  }
  for (const slider of all("[role=slider], [role=scrollbar], [role=spinbutton], [role=separator][tabindex]")) {
    if (visible(slider) && !slider.matches("input") && !keys(slider)) find("nur-durch-ziehen", slider, "der Regler reagiert nicht auf Tasten");
  }
  // At least 24 by 24 CSS pixels, or that much free space around the middle; in running text any size.
  const targets = all("a[href], button, input:not([type=hidden]), select, summary, [role=button], [role=link]")
    .filter((target) => visible(target) && focusable(target) && !target.closest("[aria-hidden=true]"));
  const rects = targets.map((target) => ({ target, rect: target.getBoundingClientRect() }));
  for (const { target, rect } of rects) {
    if (Math.min(rect.width, rect.height) >= 23.5 || style(target).display === "inline" || inSentence(target)) continue;
    if (target.matches("input[type=checkbox], input[type=radio], input[type=range], input[type=color]") && style(target).appearance !== "none") continue;
    const [x, y] = [rect.left + rect.width / 2, rect.top + rect.height / 2];
    const near = rects.find(({ target: other, rect: r }) => other !== target && !other.contains(target) && !target.contains(other)
      && Math.hypot(x - Math.max(r.left, Math.min(x, r.right)), y - Math.max(r.top, Math.min(y, r.bottom))) < 12);
    if (near) find("ziel-zu-klein", target, `misst nur ${Math.round(rect.width)} × ${Math.round(rect.height)} Pixel, und daneben steht ein anderes`);
  }
  function inSentence(target) {
    const own = words(target.innerText).length;
    const parent = target.closest("p, li, dd, td, figcaption, blockquote");
    return style(target).display.startsWith("inline") && parent && words(parent.innerText).length > own + 15;
  }
  return findings;
}
