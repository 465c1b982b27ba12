/** A slide of the content -> the same element as theme/templates/displays/slide.html prints. */

const SVG = "http://www.w3.org/2000/svg";
const SIZES = "(orientation: portrait) 125vw, 85vw";

function element(name, given, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(given)) made.setAttribute(key, value);
  made.append(...children.filter(Boolean));
  return made;
}

const text = (name, kind, ...words) => element(name, { class: kind }, ...words);
const written = (files) => files.map(([url, width]) => `${url} ${width}w`).join(", ");

/** Makes the element of a slide; `mark` is the sign of the town where there is no picture. */
export function slideElement(slide, mark) {
  const kind = slide.long ? "slide slide--long" : "slide";
  return element(
    "section",
    { class: kind, id: slide.id, "aria-labelledby": `${slide.id}-titel` },
    element("div", { class: "slide__side" }, ...side(slide, mark)),
    element("div", { class: "slide__panel" }, words(slide), way(slide)),
  );
}

function side(slide, mark) {
  if (slide.picture) return [figure(slide.picture)];
  const sign = mark.cloneNode(true);
  sign.setAttribute("class", "slide__mark");
  return [sign, ...slide.times.slice(0, 1).map(leaf)];
}

function figure({ alt, credit, width, height, src, files, sources }) {
  const others = sources.map(([type, set]) =>
    element("source", { type, srcset: written(set), sizes: SIZES }),
  );
  const image = element("img", {
    src, srcset: written(files), sizes: SIZES, width, height, alt, loading: "lazy",
    decoding: "async",
  });
  return text(
    "figure", "slide__figure",
    text("picture", "slide__picture", ...others, image),
    text("figcaption", "slide__credit", credit),
  );
}

function leaf([day, month, weekday, iso, time]) {
  const date = element(
    "time",
    { class: "slide__date", datetime: iso },
    text("span", "slide__day", day), " ", text("span", "slide__month", month),
  );
  return text(
    "p", "slide__leaf",
    text("span", "slide__weekday", weekday), " ", date, " ", text("span", "slide__time", time),
  );
}

function words({ id, kicker, badge, title, url, text: said, meta }) {
  return text(
    "div", "slide__words",
    text("p", "slide__kicker", kicker, badge && " ", badge && text("span", "badge", badge)),
    element("h2", { class: "slide__title", id: `${id}-titel` }, element("a", { href: url }, title)),
    said && text("p", "slide__text", said),
    meta && text("p", "slide__meta", meta),
  );
}

function way({ code: [size, d], address }) {
  const svg = document.createElementNS(SVG, "svg");
  const path = document.createElementNS(SVG, "path");
  const given = {
    class: "slide__code", viewBox: `0 0 ${size} ${size}`, role: "img",
    "aria-label": `QR-Code mit der Adresse ${address}`,
  };
  for (const [key, value] of Object.entries(given)) svg.setAttribute(key, value);
  path.setAttribute("d", d);
  svg.append(path);
  const hint = text("span", "slide__hint", "Weiterlesen auf dem Telefon");
  return text("div", "slide__way", svg, text("p", "slide__address", hint, " ", address));
}
