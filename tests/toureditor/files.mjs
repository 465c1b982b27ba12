/** Files of tours as people write them: the repository's own, and every habit we could think of. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import fc from "fast-check";

/** The names of every tour.yaml of the repository. */
export const NAMES = readdirSync("tours")
  .map((tour) => `tours/${tour}/tour.yaml`)
  .filter((name) => existsSync(name)); // a building lies there, too

/** Every tour.yaml of the repository, and the handbook's example. */
export const OWN = [...NAMES.map((name) => readFileSync(name, "utf8")), handbook()];

function handbook() {
  const [, example] = readFileSync("docs/redaktion.md", "utf8").split("/tour.yaml -->\n```yaml\n");
  return example.split("```")[0];
}

export const PLAIN = `\
# Oben steht ein Kommentar.
title: Rundgang
summary: >-
  Zwei Orte,
  gefaltet.
start: platz   # und hier beginnt er
plans:
  - {id: eg, title: 'Das Erdgeschoss', file: eg.png, width: 96, up: 90}
scenes:
  - id: platz
    title: "Der Platz"
    panorama: platz.jpg
    position: {lat: 49.8725, lon: 8.6512}
    heading: 30   # mit dem Kompass
    view: {heading: 345, pitch: 14, fov: 90}
    description: |
      Erster Absatz.

      Zweiter Absatz.
    # Was man anklicken kann:
    hotspots:
      # der Weg in die Halle
      - to: halle   # Süden
        heading: 180
      - info: 'Der "Lange" Ludwig'
        # so hoch
        heading: 20.5
        pitch: 30
        text: >-
          Ein Satz, der über
          zwei Zeilen geht.

      # ein Kommentar dazwischen

      - article: eins
        heading: 90
      # der letzte Kommentar der Liste
  - id: halle
    title: Die Halle
    panorama: halle.jpg
    position:
      lat: 49.8720
      lon: 8.6512
    heading: 0
    view:
      pitch: 5
      heading: 0
    description: Eine Halle.
    blur:
      - {heading: 10, pitch: -5, width: 4, height: 6}
    hotspots:
      - {to: platz, heading: 0}
`;

export const UNUSUAL = `\
title:   Rundgang
scenes:
-   id: platz
    title: Der Platz
    view: {heading: 0}
    heading: 0
    hotspots:
    -   to:   halle
        heading:  180

    -
        info: Zwei
        heading: 1
        text: |+
          Zeile

    - heading: 20
      info: Richtung zuerst
-   id: halle
    title: Die Halle
    heading: 350
    view: {heading: 0, fov: 60}
    hotspots: [{to: platz, heading: 0, pitch: 2}, {url: "https://example.org/?a=[1]", title: 'Eins, zwei', heading: 5}]
-   {id: leer, title: Leer, heading: 0, view: {heading: 0}, hotspots: []}
-   id: nichts
    title: Nichts
    heading: 0
    view: {heading: 0}
    hotspots: []   # noch keine
-   id: gar-nichts
    title: Gar nichts
    heading: 0
    view: {heading: 0}
    hotspots:   # kommt noch
-   id: ohne
    title: Ohne Liste
    view: {heading: 0}
    heading: 0`;

export const ALL = [...OWN, PLAIN, UNUSUAL];

/** Names as people and test writers type them. */
export const NAME = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }).map(inOneLine).filter(Boolean),
  fc.constantFrom(
    "yes", "null", "12", "a: b", "- a", "#", "it's", '"', "[x", "{", "a, b", "~", "12:30:45", "0x1f", "=",
    "<<", "„Zitat“", "%", "@", "`", "---", "...", "? a", "!a", "&a", "*a", "|", ">",
  ),
);

/** Texts of one word to several lines. */
export const PROSE = fc.oneof(NAME, fc.array(NAME, { minLength: 8, maxLength: 60 }).map((some) => some.join(" ")));

/** @param {string} text */
function inOneLine(text) {
  return text.replace(/[\p{C}\p{Z}]+/gu, " ").trim();
}
