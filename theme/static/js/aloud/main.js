/** Offers to have an article read by the device, where that has a voice for its language. */

import { languageOf, voiceFor } from "./voice.js";

const place = document.querySelector("[data-aloud]");
const engine = globalThis.speechSynthesis;

if (place && engine) {
  offer();
  engine.addEventListener("voiceschanged", offer);
}

function offer() {
  if (!voiceFor(engine.getVoices(), languageOf(place)) || place.matches(".is-ready")) return;
  place.classList.add("is-ready");
  const read = async () => (await import(place.dataset.aloud)).read(place);
  place.firstChild.addEventListener("click", read, { once: true });
}
