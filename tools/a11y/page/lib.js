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
  const paper = () => matchMedia("(prefers-color-scheme: dark)").matches
    && /dark/.test(style(document.documentElement).colorScheme) ? [18, 18, 18, 1] : [255, 255, 255, 1];
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

  return {
    all, words, style, box, visible, hidden, referred, name, where, rgba, over, ground, ratio,
    contrast, FOCUSABLE, focusable, listens, textWithAlternatives,
  };
})()
