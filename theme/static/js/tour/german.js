/** The viewer's German. */
import { WORDS } from "./words.js";

Object.assign(WORDS, {
  winds: "Norden Nordosten Osten Südosten Süden Südwesten Westen Nordwesten N NO O SO S SW W NW".split(" "),
  facing: "Blick nach",
  view: "360°-Ansicht",
  keys: "Pfeiltasten drehen, Plus und Minus zoomen, Pos 1 zeigt die Ausgangsansicht, Tab führt durch die Orte im Bild.",
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
});
