// What stands before something in the document must not stand after it on the screen.
({ all, words, style, visible, box, where, FOCUSABLE }) => {
  const findings = [];
  const matters = (element) => visible(element) && (words(element.innerText).length > 1 || element.matches(FOCUSABLE));
  // A picture beside or above its heading tells nothing by its place.
  const picture = (element) => element.matches("figure, picture, img, svg, video") && !element.querySelector("a[href], button");
  const badge = (element) => style(element).position === "absolute" && words(element.innerText).length < 16 && !element.matches(FOCUSABLE);
  const flows = (element) => !["fixed", "sticky"].includes(style(element).position);
  for (const parent of all("body, body *")) {
    if (parent.children.length < 2 || parent.closest("svg, table, select") || parent.matches("dl, dl > div")) continue;
    const { writingMode, direction, columnCount, display } = style(parent);
    if (writingMode !== "horizontal-tb" || direction !== "ltr" || columnCount > 1 || display === "contents") continue;
    const children = [...parent.children].filter((child) => flows(child) && style(child).display !== "contents" && matters(child) && !picture(child) && !badge(child));
    for (let i = 1; i < children.length; i += 1) {
      const [before, after] = [children[i - 1], children[i]];
      const inline = style(before).display.startsWith("inline") || style(after).display.startsWith("inline");
      const [a, b] = [box(before), box(after)];
      const above = b.bottom <= a.top + 1 && b.left < a.right - 1;
      const overlap = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      const left = b.right <= a.left + 1 && overlap > Math.min(a.height, b.height) / 2;
      if (before.textContent.trim() === "" && !before.matches(FOCUSABLE)) continue;
      if ((above && !(inline && display === "block")) || left) {
        findings.push({ rule: "reihenfolge", where: where(after), text: `steht im Dokument nach „${words(before.innerText).slice(0, 30)}“, auf dem Bildschirm davor` });
        break;
      }
    }
  }
  return findings;
}
