/** Draws ways on copies of a page's plans. */

const SVG = "http://www.w3.org/2000/svg";
const SECOND_LINE = ".plan__name tspan:nth-child(2):last-child"; // below a room's number
const VACANT = { de: "frei", en: "vacant" };

/** Returns the parts of a path by level, in the order in which one walks them. */
export function partsOf(kit, path) {
  const leaves = new Set(kit.leaves);
  const parts = [];
  for (const node of path) {
    if (leaves.has(node)) continue;
    const level = kit.nodes[node][2];
    if (parts.at(-1)?.level !== level) parts.push({ level, nodes: [] });
    parts.at(-1).nodes.push(node);
  }
  const seen = parts.filter((part) => part.nodes.length > 1);
  return seen.length ? seen : parts.slice(-1);
}

/** Returns a figure for each level of a way: the page's plan of it with the way on it. */
export function figuresOf(kit, path, language) {
  if (!path.length) return [];
  const parts = partsOf(kit, path);
  return parts.map((part, index) => {
    const figure = figureOf(kit, part.level, language, language === "en" ? "Way" : "Weg");
    const points = part.nodes.map((node) => pointOf(kit, node));
    figure.lastElementChild.append(trackOf(points, index === 0, index === parts.length - 1));
    return figure;
  });
}

/**
 * Returns a figure with a copy of the page's plan of a level, a picture without links; `title` is
 * what it shows.
 */
export function figureOf(kit, level, language, title) {
  const [id, german, english] = kit.levels[level];
  const name = language === "en" ? english : german;
  const figure = document.createElement("figure");
  figure.className = "plan";
  const caption = document.createElement("figcaption");
  caption.className = "place__level";
  caption.textContent = name;
  const drawing = document.querySelector(`#plan-${id}`).cloneNode(true);
  sayVacant(drawing, language);
  for (const element of [drawing, ...drawing.querySelectorAll("[id]")]) element.removeAttribute("id");
  for (const words of drawing.querySelectorAll("title, desc")) words.remove(); // those of the page
  drawing.removeAttribute("aria-labelledby");
  drawing.removeAttribute("aria-describedby");
  drawing.setAttribute("aria-label", `${title}: ${name}`);
  drawing.setAttribute("role", "img"); // what is on it stands in words beside it
  for (const link of drawing.querySelectorAll("a")) {
    link.dataset.place = link.getAttribute("href").split("/").at(-2);
    for (const attribute of ["href", "tabindex", "aria-label"]) link.removeAttribute(attribute);
  }
  figure.append(caption, drawing);
  return figure;
}

/** Says on a plan in a language which rooms are nobody's. */
export function sayVacant(drawing, language) {
  for (const line of drawing.querySelectorAll(SECOND_LINE)) {
    if (Object.values(VACANT).includes(line.textContent)) line.textContent = VACANT[language];
  }
}

/** Returns a mark on a plan: here one stands. */
export function markOf(kit, spot) {
  const [cx, cy] = pointOf(kit, spot.node);
  const group = made("g", { class: "here" });
  group.append(
    made("circle", { class: "here__ring", cx, cy, r: 20 }),
    made("circle", { class: "here__dot", cx, cy, r: 10 }),
  );
  return group;
}

function pointOf(kit, node) {
  const [x, y, level] = kit.nodes[node];
  const [left, top] = kit.levels[level].slice(4);
  return [x - left, top - y];
}

function trackOf(points, starts, ends) {
  const path = `M${points.map(([x, y]) => `${x} ${y}`).join("L")}`;
  const group = made("g", { class: "track" });
  group.append(
    made("path", { class: "track__edge", d: path }),
    made("path", { class: "track__line", d: path }),
    dot(points[0], starts ? "start" : "change"),
    dot(points.at(-1), ends ? "end" : "change"),
  );
  return group;
}

function dot([cx, cy], kind) {
  return made("circle", { class: `track__${kind}`, cx, cy, r: 9 });
}

function made(name, values) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(values)) element.setAttribute(key, value);
  return element;
}
