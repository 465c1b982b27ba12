/** Reads a way aloud with a voice of the device; none that would send the text to somebody else. */

const WORDS = { de: ["Vorlesen", "Anhalten"], en: ["Read aloud", "Stop"] };

/** Starts the button; returns what takes the sentences of a way, and hides it without any. */
export function startAloud(button) {
  const voices = window.speechSynthesis;
  let sentences = [];
  let language = "de";

  function voiceOf() {
    const own = (voices?.getVoices() ?? []).filter((voice) => voice.localService);
    return own.find((voice) => voice.lang.slice(0, 2) === language) ?? null;
  }

  function show(isReading = false) {
    button.hidden = !sentences.length || !voiceOf();
    button.lang = language;
    button.textContent = WORDS[language][Number(isReading)];
  }

  function read() {
    if (voices.speaking) return voices.cancel();
    const voice = voiceOf();
    const parts = sentences.map((sentence) => {
      const part = new SpeechSynthesisUtterance(sentence);
      return Object.assign(part, { voice, lang: voice.lang });
    });
    parts.at(-1).onend = () => show();
    for (const part of parts) {
      part.onerror = () => show(); // stopped
      voices.speak(part);
    }
    show(true);
  }

  button.addEventListener("click", read);
  voices?.addEventListener("voiceschanged", () => show(voices.speaking));
  addEventListener("pagehide", () => voices?.cancel());
  return (told, said = "de") => {
    if (sentences.length) voices?.cancel();
    sentences = told.filter(Boolean);
    language = said;
    show();
  };
}
