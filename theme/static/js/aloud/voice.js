/** Which voices speak: those that are on the device, so that no word of a page leaves it. */

/**
 * @param {Element} element
 * @returns {string} the language in which an element is written, without its country
 */
export const languageOf = (element) => element.closest("[lang]").lang.slice(0, 2);

const speaks = (voice, language) => voice.lang.replace("_", "-").toLowerCase().startsWith(language);

/**
 * @param {SpeechSynthesisVoice[]} voices
 * @param {string} language its first part, such as "de"
 * @returns {SpeechSynthesisVoice | undefined} the voice of the device that its owner likes best
 */
export function voiceFor(voices, language) {
  const local = voices.filter((voice) => voice.localService && speaks(voice, language));
  const home = language === "de" ? "de-de" : language;
  return local.find((voice) => voice.default) ?? local.find((voice) => speaks(voice, home)) ?? local[0];
}
