/** Draws ways on copies of a page's plans. */

const SVG = "http://www.w3.org/2000/svg";

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
export function figuresOf(kit, path, english) {
  const parts = partsOf(kit, path);
  return parts.map((part, index) => {
    const [id, name, nameEnglish, , left, top] = kit.levels[part.level];
    const figure = document.createElement("figure");
    figure.className = "plan";
    const caption = document.createElement("figcaption");
    caption.className = "place__level";
    caption.textContent = english ? nameEnglish : name;
    const drawing = document.querySelector(`#plan-${id}`).cloneNode(true);
    for (const element of [drawing, ...drawing.querySelectorAll("[id]")]) element.removeAttribute("id");
    drawing.removeAttribute("aria-labelledby");
    drawing.removeAttribute("aria-describedby");
    drawing.setAttribute("aria-label", english ? `Way: ${nameEnglish}` : `Weg: ${name}`);
    const points = part.nodes.map((node) => {
      const [x, y] = kit.nodes[node];
      return [x - left, top - y];
    });
    drawing.append(trackOf(points, index === 0, index === parts.length - 1));
    figure.append(caption, drawing);
    return figure;
  });
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
