// What the checks in this folder share: what is visible, what it is called, which colours it has.
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const words = (text) => (text ?? "").replace(/\s+/g, " ").trim();
  const style = (element, pseudo) => getComputedStyle(element, pseudo);
  const box = (element) => element.getBoundingClientRect();

  const visible = (element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !clipped(element);
  const clipped = (element) => {
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      const { width, height } = box(at);
      const { overflow, display, clipPath, position } = style(at);
      if (clipPath.startsWith("inset(50%")) return true;
      if (position === "absolute" && overflow !== "visible" && width <= 2 && height <= 2) return true;
      if (at === element && display !== "contents" && (width === 0 || height === 0)) return true;
      if (box(at).right + scrollX < -100 || box(at).bottom + scrollY < -100) return true;
    }
    return false;
  };
  const hidden = (element) => Boolean(element.closest('[aria-hidden="true"]'));

  const referred = (element, attribute) =>
    words((element.getAttribute(attribute) ?? "").split(/\s+/)
      .map((id) => (id ? document.getElementById(id)?.textContent : "")).join(" "));
  const textWithAlternatives = (element) => words([...element.childNodes].map((node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || node.getAttribute("aria-hidden") === "true") return "";
    if (node.tagName === "IMG") return ` ${node.alt} `;
    if (node.tagName === "svg") return ` ${node.querySelector("title")?.textContent ?? ""} `;
    const label = node.getAttribute("aria-label");
    return label ?? ` ${textWithAlternatives(node)} `;
  }).join(""));
  const name = (element) =>
    referred(element, "aria-labelledby") || words(element.getAttribute("aria-label"))
    || words([...(element.labels ?? [])].map(textWithAlternatives).join(" "))
    || words(element.getAttribute("alt")) || textWithAlternatives(element)
    || words(element.getAttribute("title"));

  const where = (element) => {
    const path = [];
    for (let at = element; at && at !== document.documentElement && path.length < 4; at = at.parentElement) {
      if (at.id) { path.unshift(`#${at.id}`); break; }
      const kind = at.classList.length ? `.${at.classList[0]}` : "";
      path.unshift(at.localName + kind);
    }
    const said = words(element.textContent ?? "").slice(0, 40);
    return path.join(" > ") + (said ? ` „${said}“` : "");
  };

  const canvas = Object.assign(document.createElement("canvas"), { width: 1, height: 1 });
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  const known = new Map();
  const rgba = (colour) => {
    if (!known.has(colour)) {
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = "#000";
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
      const [r, g, b, a] = pen.getImageData(0, 0, 1, 1).data;
      known.set(colour, [r, g, b, a / 255]);
    }
    return known.get(colour);
  };
  const over = ([r, g, b, a], [R, G, B]) => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1];
  const paper = () => {
    const root = style(document.documentElement);
    if (matchMedia("(forced-colors: active)").matches) return [...rgba(root.backgroundColor.replace(/, 0\)$/, ", 1)")).slice(0, 3), 1];
    return matchMedia("(prefers-color-scheme: dark)").matches && /dark/.test(root.colorScheme) ? [18, 18, 18, 1] : [255, 255, 255, 1];
  };
  // What lies behind an element: null when a picture or a gradient does.
  const ground = (element) => {
    const layers = [];
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor, backgroundImage } = style(at);
      if (backgroundImage !== "none") return null;
      const colour = rgba(backgroundColor);
      layers.push(colour);
      if (colour[3] >= 1) break;
    }
    return layers.reverse().reduce((below, colour) => over(colour, below), paper());
  };
  const luminance = ([r, g, b]) => {
    const [R, G, B] = [r, g, b].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * R + 0.7152 * G + 0.0722 * B;
  };
  const ratio = (one, other) => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const contrast = (colour, behind) => ratio(over(rgba(colour), behind), behind);

  const FOCUSABLE = "a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, "
    + "iframe, audio[controls], video[controls], [tabindex], [contenteditable]:not([contenteditable=false])";
  const focusable = (element) => element.matches(FOCUSABLE) && !element.disabled
    && element.tabIndex >= 0 && !element.closest("[inert]") && visible(element);
  const listens = (element, ...types) => types.some((type) =>
    element[`on${type}`] != null || globalThis[Symbol.for("a11y")]?.listeners.get(element)?.has(type));

  // Whether something that has the focus is off the screen or under something else.
  const placed = (element) => {
    const rects = [...element.getClientRects()].filter((r) => r.width > 1 && r.height > 1);
    const rect = rects[0] ?? box(element);
    const points = [[0.5, 0.5], [0.1, 0.1], [0.9, 0.9], [0.1, 0.9], [0.9, 0.1], [0.5, 0.1], [0.5, 0.9]].map(([x, y]) => [rect.left + rect.width * x, rect.top + rect.height * y]);
    const inView = points.filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
    const label = element.labels?.[0];
    const mine = (hit) => hit && (element.contains(hit) || (hit.contains(element) && !["fixed", "sticky"].includes(style(hit).position)) || hit.getRootNode().host === element || label?.contains(hit));
    const covered = inView.length > 0 && inView.every(([x, y]) => !mine(document.elementFromPoint(x, y)));
    return { rect, outside: inView.length === 0 && !element.matches("input"), covered: covered && style(element).pointerEvents !== "none" && !element.matches("input") };
  };

  // What a page changes by itself, without clocks and media, which may: how often, element by element.
  const LIVE = "[role=timer], time, video, audio, [role=progressbar], progress, script, style, head";
  const watching = () => {
    const counts = new Map();
    const note = (records) => {
      for (const { target, type, attributeName, oldValue, addedNodes } of records) {
        const element = target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement;
        if (!element || element.closest(LIVE) || !visible(element)) continue;
        const really = type === "attributes" ? target.getAttribute(attributeName) !== oldValue
          : words(element.textContent) || [...addedNodes].some((node) => node.nodeType === Node.ELEMENT_NODE);
        if (really) counts.set(element, (counts.get(element) ?? 0) + 1);
      }
    };
    const observer = new MutationObserver(note);
    observer.observe(document.documentElement, { subtree: true, childList: true, characterData: true, attributes: true, attributeOldValue: true,
      attributeFilter: ["style", "class", "transform", "hidden", "src", "srcset", "open", "d", "points", "viewBox", "aria-hidden"] });
    return { counts: () => { note(observer.takeRecords()); return new Map(counts); }, end: () => observer.disconnect() };
  };
  // Where everything stands and what is drawn: what moves without any change of the document.
  const standing = async () => {
    const places = new Map();
    for (const element of all("body, body *").slice(0, 4000)) {
      if (element.closest(LIVE) || (element.closest("svg") !== null && element.localName !== "svg")) continue;
      const { left, top, width, height } = box(element);
      if (width > 0 && height > 0) places.set(element, [left, top, width, height, element.scrollLeft, element.scrollTop].map(Math.round).join());
    }
    await new Promise(requestAnimationFrame); // after a page's own painting, before it is shown
    for (const drawing of all("canvas").filter(visible)) {
      const small = Object.assign(document.createElement("canvas"), { width: 40, height: 40 }).getContext("2d", { willReadFrequently: true });
      try {
        small.drawImage(drawing, 0, 0, 40, 40);
        places.set(drawing, places.get(drawing) + small.getImageData(0, 0, 40, 40).data.join());
      } catch { /* nothing drawn yet, or a picture of another host */ }
    }
    return places;
  };
  const PAUSE = /anhalten|pause|pausieren|stopp?|bewegung|animation/i;
  const stoppable = () => all("button, [role=button], input[type=checkbox]").some((one) => visible(one) && PAUSE.test(name(one)));

  // Marks on a view that turns come and go with it.
  const onView = (element) => {
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement)
      if (/hidden|clip/.test(style(at).overflowX) && at.querySelector("canvas, video")) return true;
    return false;
  };
  // What a page says, text by text.
  const said = () => {
    const found = new Map();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const [text, parent] = [words(node.data), node.parentElement];
      if (text && !parent.closest("script, style, noscript, title, option, svg, textarea") && visible(parent)) found.set(node, text);
    }
    return found;
  };

  return {
    all, words, style, box, visible, hidden, referred, name, where, rgba, over, ground, ratio,
    contrast, FOCUSABLE, focusable, listens, textWithAlternatives, watching, standing, stoppable,
    placed, onView, said,
  };
})()
