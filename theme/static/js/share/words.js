/** What is said when a page is passed on; english.js puts its own words in their place. */
export const WORDS = {
  copied: "Der Link ist kopiert.",
  refused: "Der Browser lässt es nicht zu. Der Link heißt:",
  failed: "Das Gerät konnte nicht teilen.",
  lost: "Der Code ließ sich nicht laden. Ist das Netz da?",
};
