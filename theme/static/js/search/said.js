/** What the search says; english.js puts other words in their place. */

export const SAID = {
  locale: "de-DE",
  failed: "Die Suche ist gerade nicht erreichbar. Bitte die Verbindung prüfen; das Register steht unten.",
  nothing: "Nichts gefunden. Ein anderes Wort, weniger Wörter oder weniger Filter helfen vielleicht; das Register steht unten.",
  empty: "Die Suche ist leer, darunter steht das Register.",
  searching: "Wird gesucht …",
  results: (found) => (found === 1 ? "1 Ergebnis" : `${found} Ergebnisse`),
  narrowed: (results, all) => `${results} von ${all}`,
  instead: (words, results) => `Nichts zu dieser Schreibweise. Gezeigt wird „${words}“: ${results}`,
  loose: (results) => `Keine Seite hat alle Wörter. Einige davon: ${results}`,
  more: (next, left) => (left > next ? `Weitere ${next} von ${left} zeigen` : `Weitere ${left} zeigen`),
  offers: (count) => (count === 1 ? "1 Vorschlag" : `${count} Vorschläge`),
  words: "Suchwörter",
  pages: "Direkt zur Seite",
  kinds: {
    article: "Beitrag", project: "Projekt", event: "Termin", service: "Dienst", merchant: "Händler",
    venue: "Wege im Haus", place: "Platz im Haus", tour: "360°-Tour", scene: "360°-Ort", edition: "Cityzeitung", series: "Serie", topic: "Thema",
    rubric: "Rubrik", person: "Person", partner: "Partner", page: "Seite",
  },
};
