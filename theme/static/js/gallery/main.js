/** Two buttons for pictures in a row, which can be pushed aside without them, too. */

for (const gallery of document.querySelectorAll("[data-gallery]")) {
  const view = gallery.querySelector(".gallery__view");
  const items = [...gallery.querySelectorAll("li")];
  const keys = gallery.querySelector(".gallery__keys");
  const [back, on] = keys.querySelectorAll("button");
  const said = keys.querySelector("[role=status]");
  let current;

  const look = () => {
    const off = (item) => Math.abs(item.offsetLeft - items[0].offsetLeft - view.scrollLeft);
    const nearest = items.reduce((one, item, number) => (off(item) < off(items[one]) ? number : one), 0);
    if (nearest === current) return;
    current = nearest;
    back.setAttribute("aria-disabled", String(!current));
    on.setAttribute("aria-disabled", String(current === items.length - 1));
    said.textContent = gallery.dataset.gallery
      .replace("{n}", current + 1)
      .replace("{count}", items.length);
  };
  const step = (by) => {
    const item = items[current + by];
    if (item) view.scrollTo({ left: item.offsetLeft - items[0].offsetLeft });
  };

  view.addEventListener("scroll", look, { passive: true });
  back.addEventListener("click", () => step(-1));
  on.addEventListener("click", () => step(1));
  look();
  keys.classList.add("is-ready");
}
