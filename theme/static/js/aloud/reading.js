/** Reads an article aloud and follows the text; loaded by those who have pressed the button. */

import { Speaker } from "./speaker.js";
import { blocksOf } from "./text.js";
import { voiceFor } from "./voice.js";

/** Begins to read, and lets the buttons of a place hold it on and end it. */
export function read(place) {
  const [play, end] = place.querySelectorAll("button");
  const word = play.querySelector("span");
  const words = { begin: word.textContent, ...place.dataset };
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const voice = (language) => voiceFor(speechSynthesis.getVoices(), language);
  let spoken = null;
  let playing = false;

  const tell = (next, reads) => {
    playing = reads;
    word.textContent = words[next];
    end.hidden = next === "begin";
  };
  const speaker = new Speaker(blocksOf(place.closest("article")), voice, {
    moved(element) {
      if (element === spoken) return;
      spoken?.classList.remove("is-spoken");
      element?.classList.add("is-spoken");
      if (element && spoken) follow(element, calm.matches);
      spoken = element;
    },
    ended() {
      if (document.activeElement === end) play.focus();
      tell("begin", false);
    },
  });
  const toggle = () => {
    if (playing) {
      speaker.pause();
      tell("resume", false);
    } else {
      tell("pause", true);
      speaker.play();
    }
  };

  play.addEventListener("click", toggle);
  end.addEventListener("click", () => speaker.stop());
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && playing) speaker.stop();
  });
  addEventListener("pagehide", () => speaker.stop());
  toggle();
}

/** Brings what is read into view, unless it is there. */
function follow(element, calm) {
  const { top, bottom } = element.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight) return;
  element.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
}
