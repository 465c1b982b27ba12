// At the width of a phone nothing sticks out, and no text is cut off.
({ all, words, style, visible, box, where, onView }) => {
  const findings = [];
  const width = document.documentElement.clientWidth;
  const needed = document.documentElement.scrollWidth;
  const scrolls = (element) => {
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
      const { overflowX } = style(at);
      if (/auto|scroll/.test(overflowX)) return at;
    }
    return null;
  };
  if (needed > width + 1) {
    const widest = all("body *").filter((element) => visible(element) && box(element).right > width + 1 && !scrolls(element))
      .sort((a, b) => box(b).right - box(a).right)[0] ?? document.body;
    findings.push({ rule: "zu-breit", where: where(widest), text: `braucht ${needed} Pixel, ${width} sind da` });
  }
  for (const element of all("body *")) {
    const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && words(node.data).length > 2);
    if (!own || !visible(element) || element.closest("svg, select, textarea, input") || onView(element)) continue;
    const { left, right } = box(element);
    const holder = scrolls(element);
    if ((right > width + 2 || left < -2) && needed <= width + 1 && !holder && style(element).position !== "fixed" && left > -900 && right - left <= 4 * width)
      findings.push({ rule: "abgeschnitten", where: where(element), text: "Text ragt über den Rand und wird abgeschnitten" });
    if (holder && holder.matches("div, section, p, main, article") && !element.closest("table, pre, code, [role=list], ul, ol, nav, math") && right > width + 40
      && words(element.textContent).length > 80 && !holder.querySelector("table, pre, ul, ol, svg, canvas"))
      findings.push({ rule: "zu-breit", where: where(element), text: "Fließtext muss seitwärts gescrollt werden" });
    let at = element;
    for (let depth = 0; at && depth < 3; depth += 1, at = at.parentElement) {
      const s = style(at);
      const cutsY = /hidden|clip/.test(s.overflowY) && at.scrollHeight > at.clientHeight + 4 && at.clientHeight > 8;
      const cutsX = /hidden|clip/.test(s.overflowX) && at.scrollWidth > at.clientWidth + 4 && at.clientWidth > 8;
      if ((cutsX || cutsY) && at !== document.body && at !== document.documentElement && escapes(element, at)) {
        findings.push({ rule: "abgeschnitten", where: where(at), text: "Text passt nicht in seinen Kasten und wird abgeschnitten" });
        break;
      }
    }
  }
  function escapes(element, holder) {
    if (holder.hasAttribute("data-clips")) return false;
    const range = document.createRange();
    range.selectNodeContents(element);
    const [text, room] = [range.getBoundingClientRect(), box(holder)];
    return text.height > 0 && (text.bottom > room.bottom + 4 || text.right > room.right + 4);
  }
  // Texts that lie on one another.
  const laid = (one) => [one, one.parentElement].some((at) => style(at).position === "absolute");
  const blocks = all("main p, main h1, main h2, main h3, main li, header p, footer p, nav a, main span, main div, main a")
    .filter((one) => visible(one) && words(one.innerText).length > 3 && !one.querySelector("p, li, h2")
      && (!one.matches("main span, main div, main a") || (laid(one) && !one.querySelector("span, div, a") && !onView(one))));
  for (let i = 1; i < blocks.length; i += 1) {
    const rects = (element) => {
      const found = [];
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!words(node.data) || !visible(node.parentElement)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        found.push(...range.getClientRects());
      }
      return found;
    };
    if (blocks[i - 1].contains(blocks[i]) || blocks[i].contains(blocks[i - 1])) continue;
    const [a, b] = [rects(blocks[i - 1]), rects(blocks[i])];
    const lies = a.some((one) => b.some((other) => Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 8
      && Math.min(one.right, other.right) - Math.max(one.left, other.left) > 16));
    const fixed = [blocks[i - 1], blocks[i]].some((one) => { for (let at = one; at; at = at.parentElement) if (["fixed", "sticky"].includes(style(at).position)) return true; return false; });
    if (lies && !fixed) findings.push({ rule: "ueberlappung", where: where(blocks[i]), text: "Texte überlappen sich" });
  }
  return findings;
}
