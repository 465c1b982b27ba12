"""The words of which the bench makes its articles: all our own, German in sound and length."""

from __future__ import annotations

SUBJECTS = (
    "Die Stadtverwaltung", "Der Einzelhandel", "Das Bürgerbüro", "Eine Arbeitsgruppe",
    "Die Straßenbahn", "Der Verein der Kaufleute", "Das Stadtarchiv", "Die Volkshochschule",
    "Der Wochenmarkt", "Ein Team aus Studierenden", "Die Stadtbücherei", "Das Jugendhaus",
    "Der Fahrradbeirat", "Die Feuerwehr", "Das Museum am Schloßgraben", "Die Händlerschaft",
    "Der Eigenbetrieb für Grünflächen", "Eine Bürgerinitiative", "Die Musikschule",
    "Das Gründerzentrum", "Der Energieversorger", "Die Verkehrswacht", "Das Klärwerk",
    "Der Ortsbeirat", "Die Freiwilligenagentur", "Das Theater", "Der Sportbund",
    "Die Wohnungsgesellschaft", "Das Gesundheitsamt", "Der Kleingartenverein",
)  # fmt: skip
VERBS = (
    "prüft", "eröffnet", "erweitert", "verschiebt", "erklärt", "übernimmt", "entwickelt",
    "erneuert", "vermisst", "plant", "finanziert", "unterstützt", "beschreibt", "veröffentlicht",
    "ordnet", "erprobt", "begrüßt", "überarbeitet", "sammelt", "zeigt",
)  # fmt: skip
OBJECTS = (
    "den neuen Fahrradweg", "die Öffnungszeiten", "ein offenes Datenportal",
    "das Wegeleitsystem", "die Haltestelle am Bahnhof", "den Umbau der Fußgängerzone",
    "eine Karte der Trinkwasserbrunnen", "das Förderprogramm für Läden", "die Messstellen",
    "den Spielplatz hinter dem Rathaus", "ein Verzeichnis der Bäume", "die Beleuchtung im Park",
    "den digitalen Bauantrag", "das Netz der Ladesäulen", "die Sprechstunde für Ältere",
    "eine Werkstatt für Geräte", "den Fahrplan der Nachtbusse", "das Archiv der Stadtansichten",
    "die Anmeldung für Kurse", "den Rundgang durch die Altstadt", "ein Modell der Innenstadt",
    "die Zählung der Fußgänger", "das Gewächshaus", "den Wettbewerb der Schulen",
    "die Übersicht der Baustellen", "eine Ausstellung über Brücken", "das gemeinsame Lager",
    "den Lieferdienst mit Lastenrädern", "die Auskunft per Telefon", "ein Heft für Zugezogene",
)  # fmt: skip
TIMES = (
    "seit dem Frühjahr", "im Norden der Stadt", "zum dritten Mal", "bis zum Jahresende",
    "nach längerer Prüfung", "auf Wunsch vieler Anwohner", "in kleinen Schritten",
    "ohne zusätzliches Personal", "gemeinsam mit den Schulen", "früher als gedacht",
    "an vier Abenden im Monat", "trotz knapper Mittel", "mit Rücksicht auf die Märkte",
    "über den Sommer hinweg", "für zunächst zwölf Wochen", "unter freiem Himmel",
)  # fmt: skip
REASONS = (
    "weil die Nachfrage größer ausfällt als erwartet",
    "obwohl die Kosten noch nicht endgültig feststehen",
    "damit auch Menschen ohne Auto bequem ans Ziel kommen",
    "da die bisherige Lösung häufig zu Rückfragen führte",
    "sobald die nötigen Geräte geliefert und geprüft sind",
    "während die übrigen Vorhaben wie vereinbart weiterlaufen",
    "wenn der Ausschuss in seiner nächsten Sitzung zustimmt",
    "ehe die kalte Jahreszeit neue Anforderungen stellt",
    "nachdem eine Umfrage deutliche Wünsche ergeben hat",
    "sodass künftig weniger Wege doppelt gegangen werden",
)
ASIDES = (
    "Die Beteiligten sprechen von einem ruhigen, aber stetigen Fortschritt.",
    "Wer mitmachen möchte, braucht dafür keine besonderen Vorkenntnisse.",
    "Ein Zwischenbericht soll die wichtigsten Zahlen verständlich erläutern.",
    "Für Rückfragen steht an jedem Werktag jemand zur Verfügung.",
    "Über die genaue Höhe der Ausgaben wird später entschieden.",
    "Ähnliche Überlegungen gibt es in mehreren Gemeinden der Umgebung.",
    "Das klingt bescheiden, verändert den Alltag aber spürbar.",
    "Manches davon lässt sich schon heute vor Ort ausprobieren.",
)
STRESSED = (
    "ohne Voranmeldung", "kostenlos", "barrierefrei", "an Werktagen", "freiwillig",
    "bis auf Weiteres", "nachprüfbar", "in einfacher Sprache",
)  # fmt: skip
HEADINGS = (
    "Was sich ändert", "Wie es dazu kam", "Die nächsten Schritte", "Stimmen aus der Stadt",
    "Was noch offen ist", "Zahlen und Größen", "Ein Blick zurück", "Für wen es gedacht ist",
    "Woran es bisher fehlte", "So können Sie mitmachen",
)  # fmt: skip
POINTS = (
    "Anmeldung über das Bürgerbüro", "Prüfung der Unterlagen", "Rückmeldung binnen vierzehn Tagen",
    "Begehung mit Fachleuten", "Auswertung im Herbst", "Bekanntgabe der Ergebnisse",
    "Gespräch mit den Nachbarn", "Übergabe an die Werkstatt", "Öffentliche Vorführung",
)  # fmt: skip
QUOTES = (
    "Wir fangen lieber klein an und hören gut zu, als jahrelang über Großes zu reden.",
    "Am Ende zählt, ob jemand morgens schneller und sicherer zur Arbeit kommt.",
    "Technik ist dann gelungen, wenn niemand mehr über sie sprechen muss.",
    "Es hat sich gelohnt, vorher mit den Läden und den Anwohnern zu reden.",
)
KICKERS = ("Verkehr", "Verwaltung", "Nachbarschaft", "Kultur", "Umwelt", "Bildung", "Märkte")
RUBRICS = (
    "Standort", "Handel", "Innenstadt", "Wissen", "Beteiligung", "Verkehr", "Kultur", "Umwelt",
)  # fmt: skip
TOPIC_STEMS = (
    "Bürger", "Straßen", "Grün", "Lade", "Daten", "Schul", "Markt", "Wasser", "Energie", "Hafen",
    "Licht", "Rad", "Wege", "Stadt", "Bau", "Umwelt", "Kultur", "Sport", "Klima", "Netz",
)  # fmt: skip
TOPIC_ENDS = (
    "dienste", "räume", "pläne", "zählung", "förderung", "werkstatt", "karten", "geschichte",
    "technik", "beirat",
)  # fmt: skip
FIRST_NAMES = ("Jördis", "Malte", "Änne", "Korbinian", "Ömer", "Frauke", "Tjark", "Wiebke")
LAST_NAMES = ("Grünwedel", "Krötz", "Überschär", "Moosbrugg", "Weißhaupt", "Sandjäger")
