/** The same in English. */
import { WORDS } from "./words.js";

Object.assign(WORDS, {
  copied: "The link is copied.",
  refused: "The browser does not allow it. The link is:",
  failed: "The device could not share it.",
  lost: "The code could not be loaded. Is there a network?",
});
