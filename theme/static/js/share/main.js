/** Passing a page on: its link, a code, the ways of the device. Nothing is sent anywhere. */
import { WORDS } from "./words.js";

const panel = document.querySelector("[data-share]");
if (panel) start(panel);

function start(root) {
  const { share: url, title, codes } = root.dataset;
  const said = root.querySelector("[data-said]");
  const offer = (name, act) => {
    const button = root.querySelector(`[data-way="${name}"]`);
    button.addEventListener("click", () => act(button));
    button.parentElement.hidden = false;
  };
  if (navigator.clipboard) offer("copy", () => copy(url, said));
  if (codes) offer("code", (button) => toggleCode(root, button, { url, codes, said }));
  if (navigator.share) offer("native", () => pass(title, url, said));
}

async function copy(url, said) {
  try {
    await navigator.clipboard.writeText(url);
    said.textContent = WORDS.copied;
  } catch {
    said.textContent = `${WORDS.refused} ${url}`;
  }
}

async function pass(title, url, said) {
  try {
    await navigator.share({ title, url });
  } catch (reason) {
    if (reason.name !== "AbortError") said.textContent = WORDS.failed;
  }
}

async function toggleCode(root, button, { url, codes, said }) {
  const place = root.querySelector("[data-code]");
  const open = button.getAttribute("aria-expanded") !== "true";
  try {
    if (open && !place.querySelector("svg")) {
      const { draw } = await import(codes);
      place.prepend(draw(url));
    }
    button.setAttribute("aria-expanded", String(open));
    place.hidden = !open;
    said.textContent = "";
  } catch {
    said.textContent = WORDS.lost;
  }
}
