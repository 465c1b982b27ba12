/** What a terminal says, in German and English. */

import { stateInWords } from "../merchants/words.js";
import { timeInEnglish } from "../venues/english.js";

const GERMAN = {
  here: "Sie sind hier",
  touch: "Tippen Sie auf ein Ziel im Plan, oder suchen Sie unten.",
  view: "Plan",
  floors: "Geschosse",
  ask: "Wohin möchten Sie?",
  clear: "Löschen",
  open: "Nur jetzt Geöffnetes",
  more: "Weitere Ziele",
  keys: "Buchstaben und Ziffern",
  letter: (sign) => `${/\d/.test(sign) ? "Ziffer" : "Buchstabe"} ${sign}`,
  clock: (time) => `${time} Uhr`,
  cleared: "Die Eingabe ist gelöscht.",
  erase: "Letzten Buchstaben löschen",
  space: "Leerzeichen",
  take: "Weg aufs Telefon mitnehmen",
  said: "Wegbeschreibung",
  steps: (first, last, count) =>
    first === last ? `Schritt ${first} von ${count}` : `Schritte ${first} bis ${last} von ${count}`,
  turn: "Weiter lesen",
  turnBack: "Zurück",
  pager: "Wegbeschreibung blättern",
  modes: "Welcher Weg",
  back: "Anderes Ziel suchen",
  instead: (title) => `Weg dorthin: ${title}`,
  setup: "Wo steht dieser Bildschirm?",
  setupHint: "Wählen Sie seinen Platz; die Adresse merkt ihn sich.",
  idle: "Sind Sie noch da?",
  stay: "Ja, weiter",
  leave: "Von vorn beginnen",
  offline: "Ohne Netz.",
  code: "QR-Code mit der Adresse dieses Weges",
  hereAlready: "Sie stehen schon davor.",
  none: "Dazu finden wir hier nichts. Bitte weniger oder andere Buchstaben versuchen.",
  rest: (seconds) => `Sonst beginnt die Anzeige in ${seconds} Sekunden von vorn.`,
  found: (count) => (count === 1 ? "1 Ziel" : `${count} Ziele`),
  state: (state) => stateInWords(state, state.weekday),
};

const ENGLISH = {
  here: "You are here",
  touch: "Touch a place on the plan, or search below.",
  view: "Plan",
  floors: "Floors",
  ask: "Where would you like to go?",
  clear: "Clear",
  open: "Only what is open now",
  more: "More places",
  keys: "Letters and digits",
  letter: (sign) => `${/\d/.test(sign) ? "Digit" : "Letter"} ${sign}`,
  clock: (time) => time,
  cleared: "The input has been cleared.",
  erase: "Delete last letter",
  space: "Space",
  take: "Take the way along on your phone",
  said: "Directions",
  steps: (first, last, count) =>
    first === last ? `Step ${first} of ${count}` : `Steps ${first} to ${last} of ${count}`,
  turn: "Read on",
  turnBack: "Back",
  pager: "Turn over the directions",
  modes: "Which way",
  back: "Find another place",
  instead: (title) => `Way there: ${title}`,
  setup: "Where is this screen?",
  setupHint: "Choose its place; the address will remember it.",
  idle: "Are you still there?",
  stay: "Yes, go on",
  leave: "Start again",
  offline: "No network.",
  code: "QR code with the address of this way",
  hereAlready: "You are standing in front of it.",
  none: "Nothing here fits. Please try fewer or other letters.",
  rest: (seconds) => `If not, this screen will start again in ${seconds} seconds.`,
  found: (count) => (count === 1 ? "1 place" : `${count} places`),
  state: ({ open, until, weekday }) => {
    const now = open ? "Open now" : "Closed now";
    if (until === null) return now;
    return `${now}, ${open ? "until" : "opens"} ${timeInEnglish(until, weekday)}`;
  },
};

/** What many people look for: the words of a tile, and with which the places are sought. */
export const TILES = [
  { word: "wc", de: "Toilette", en: "Toilet" },
  { word: "rollstuhlgerechte toilette", de: "Rollstuhl-WC", en: "Accessible toilet" },
  { word: "wickeltisch", de: "Wickelraum", en: "Baby changing" },
  { word: "geldautomat", de: "Geldautomat", en: "Cash machine" },
  { word: "essen", de: "Essen und Trinken", en: "Food and drink" },
  { word: "sitzen", de: "Sitzplätze", en: "Seating" },
  { word: "eingang", de: "Ausgang", en: "Way out" },
  { word: "", de: "Alle Ziele von\u00a0A\u00a0bis\u00a0Z", en: "All places from\u00a0A\u00a0to\u00a0Z" },
];

/** Returns the words of a language, "de" or "en". */
export function wordsOf(language) {
  return language === "en" ? ENGLISH : GERMAN;
}
