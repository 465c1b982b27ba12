// What only a colour tells: dots without a word, words and numbers that are alike but for their colour.
({ all, words, name, visible, where, style, box, rgba }) => {
  const findings = [];
  const find = (element, text) => findings.push({ rule: "bedeutung-nur-farbe", text, where: where(element) });
  const SHAPE = ["fontWeight", "fontStyle", "textDecorationLine", "textTransform", "borderTopStyle", "borderTopWidth", "borderBottomWidth", "borderLeftWidth", "borderRadius",
    "outlineStyle", "boxShadow", "backgroundImage", "clipPath", "maskImage", "transform", "opacity"];
  const marks = (element) => ["::before", "::after"].map((pseudo) => style(element, pseudo).content).join();
  const alike = (one, other) => one.localName === other.localName && SHAPE.every((key) => style(one)[key] === style(other)[key]) && marks(one) === marks(other);
  const paints = (element) => `${style(element).color} ${style(element).backgroundColor}`;
  const told = (element) => name(element) !== words(element.textContent) || element.title || element.closest("a, button, label, [role=img], svg, [aria-current], [aria-selected], pre, code");
  // Dots that stand for something: behind what they say something about, or alike beside different words.
  const dot = (element) => {
    const { width, height } = box(element);
    return !element.childElementCount && !words(element.textContent) && width >= 4 && height >= 4 && width <= 48 && height <= 48
      && rgba(style(element).backgroundColor)[3] > 0 && style(element).backgroundImage === "none" && marks(element) === "none,none" && visible(element) && !told(element);
  };
  const dots = all("main span, main i, main b, main em, main div").filter(dot);
  const item = (element) => element.closest("li, td, tr, dd, dt, p") ?? element.parentElement;
  const before = (element) => {
    const range = document.createRange();
    range.setStart(item(element), 0);
    range.setEndBefore(element);
    return words(range.toString());
  };
  const kin = (element) => dots.filter((other) => other !== element && alike(element, other) && item(other).localName === item(element).localName);
  for (const element of dots) {
    const others = kin(element);
    const different = others.find((other) => paints(other) !== paints(element));
    const repeated = others.some((other) => paints(other) === paints(element) && words(item(other).textContent) !== words(item(element).textContent));
    const names = before(element) === "" && !repeated;
    if (different && words(item(element).textContent) && !names) {
      find(element, "ein Punkt sagt nur durch seine Farbe, was gilt");
      break;
    }
  }
  // Words of a line, items of a list, cells of a row.
  for (const parent of new Set(all("main span, main b, main i, main em, main strong, main li, main td").map((element) => element.parentElement))) {
    const some = [...parent.children].filter((one) => visible(one) && !one.childElementCount && words(one.textContent) && !told(one));
    const numbers = some.length >= 3 && some.every((one) => /^(\d{1,3}|\p{L}{1,2}\d{0,2})$/u.test(words(one.textContent)));
    const fault = some.find((one) => some.some((other) => other !== one && paints(one) !== paints(other) && alike(one, other)
      && (numbers || words(one.textContent).toLowerCase() === words(other.textContent).toLowerCase())));
    if (fault) find(fault, "nur die Farbe unterscheidet es von dem daneben");
  }
  return findings;
}
