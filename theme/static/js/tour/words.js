/** The viewer's German, in one place; english.js puts its own words in their place. */
import { wrap } from "./angles.js";

/** @param {number} heading */
const eighth = (heading) => Math.round(wrap(heading) / 45) % 8;

/** @param {number} heading @returns {string} such as „Nordosten“ */
export const directionWord = (heading) => WORDS.winds[eighth(heading)];

/** @param {number} heading @returns {string} such as „NO“ */
export const directionLetters = (heading) => WORDS.winds[8 + eighth(heading)];

/** @param {number} pitch @returns {string} such as „, nach oben“ */
function slopeWord(pitch) {
  if (Math.abs(pitch) < 25) return "";
  return `, ${pitch > 0 ? WORDS.up : WORDS.down}`;
}

/** @param {string} title @param {{heading: number, pitch: number}} view
 * @returns {string} such as „Luisenplatz, Blick nach Süden“ */
export const viewSentence = (title, { heading, pitch }) =>
  `${title}, ${WORDS.facing} ${directionWord(heading)}${slopeWord(pitch)}`;

export const WORDS = {
  winds: "Norden Nordosten Osten Südosten Süden Südwesten Westen Nordwesten N NO O SO S SW W NW".split(" "),
  facing: "Blick nach",
  view: "360°-Ansicht",
  keys: "Pfeiltasten drehen, Plus und Minus zoomen, Pos 1 stellt die Ausgangsansicht her, Tab führt durch die Orte im Bild.",
  tools: "Ansicht steuern",
  start: "360°-Ansicht starten",
  left: "nach links",
  right: "nach rechts",
  up: "nach oben",
  down: "nach unten",
  larger: "vergrößern",
  smaller: "verkleinern",
  home: "Ausgangsansicht",
  fullscreen: "Vollbild",
  gyro: "Bewegungssteuerung",
  share: "Diese Ansicht teilen",
  vr: "VR-Brille",
  moment: "Zeitpunkt:",
  close: "Schließen",
  copied: "Der Link zu dieser Ansicht ist kopiert.",
  address: "Die Adresszeile zeigt jetzt den Link zu dieser Ansicht.",
  noVr: "Die VR-Brille lässt sich nicht starten.",
  noMotion: "Dieses Gerät meldet keine Bewegung.",
  walking: "Der nächste Ort wird geladen …",
  missing:
    "Dieses Gerät kann die 360°-Ansicht nicht zeigen. Bild, Beschreibung und Wege stehen weiter bereit.",
  lost: "Die 360°-Ansicht wurde unterbrochen. Bild, Beschreibung und Wege stehen weiter bereit.",
  unreachable:
    "Die 360°-Ansicht ließ sich nicht laden. Bild, Beschreibung und Wege stehen weiter bereit.",
  broken: "Ein Teil des Bildes ließ sich nicht laden. Die Ansicht bleibt dort unscharf.",
};
