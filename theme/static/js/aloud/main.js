/** Offers to have an article read by the device, where that has a German voice of its own. */

import { voiceFor } from "./voice.js";

const place = document.querySelector("[data-aloud]");
const engine = globalThis.speechSynthesis;

if (place && engine) {
  offer();
  engine.addEventListener("voiceschanged", offer);
}

function offer() {
  if (!voiceFor(engine.getVoices(), "de") || place.matches(".is-ready")) return;
  place.classList.add("is-ready");
  const read = async () => (await import(place.dataset.aloud)).read(place);
  place.firstChild.addEventListener("click", read, { once: true });
}
