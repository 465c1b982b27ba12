/** On the page for addresses that do not exist: those that may have been meant, and a search for their words. */

import { nearest, wordsOf } from "./near.js";

const PATIENCE = 3000; // milliseconds after which an address is shown without its title
const COUNTS = ["Keine ähnliche Adresse", "Eine ähnliche Adresse", "Zwei ähnliche Adressen", "Drei ähnliche Adressen"];

const section = document.querySelector("[data-addresses]");
void propose();

async function propose() {
  section.classList.add("near--shown");
  const near = await addresses().then((known) => nearest(location.pathname, known), () => null);
  const titles = await Promise.all((near ?? []).map(titleOf));
  // All at once and in the room that was kept, so that nothing that has been read moves.
  offerSearch(wordsOf(location.pathname));
  section.querySelector("h2").hidden = !near?.length;
  if (!near) return;
  section.querySelector("ul").append(...near.map((address, at) => entryOf(address, titles[at])));
  section.querySelector("[data-none]").hidden = near.length > 0;
  section.querySelector("[role=status]").textContent = `${COUNTS[near.length]} gefunden.`;
}

async function addresses() {
  const answer = await fetch(section.dataset.addresses);
  if (!answer.ok) throw new Error(answer.statusText);
  return (await answer.text()).split("\n").filter(Boolean);
}

function offerSearch(words) {
  const link = section.querySelector("[data-words]");
  if (!link || !words) return;
  link.href = `${link.dataset.words}?${new URLSearchParams({ q: words })}`;
  link.textContent = `Nach „${words}“ suchen`;
  link.parentElement.hidden = false;
}

/** The heading of a page; of a request, because text may not become a document where trusted types are asked for. */
function titleOf(address) {
  return new Promise((give) => {
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.responseType = "document";
    request.timeout = PATIENCE;
    request.onloadend = () => give(request.response?.querySelector("h1")?.textContent.trim() ?? "");
    request.send();
  });
}

function entryOf(address, title) {
  const entry = document.createElement("li");
  const link = document.createElement("a");
  link.href = address;
  link.textContent = title || address;
  entry.append(link);
  if (title) {
    const place = document.createElement("span");
    place.className = "meta near__address";
    place.textContent = decodeURI(address);
    entry.append(place);
  }
  return entry;
}
