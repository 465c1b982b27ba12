"""What an editor can write, and what the check says of it: one file a mistake.

They stand together in one site, so that one run of the check finds them all.
"""

from __future__ import annotations

from dataclasses import dataclass

from tests.builders import PICTURE, article, photo


@dataclass(frozen=True)
class Case:
    """A file with one mistake; what is wrong with it, and why that matters (German)."""

    text: str | bytes
    said: tuple[str, ...]
    """Every line about the file, without its path."""
    why: str
    mended: tuple[str, ...] | None = None
    """The lines that `--fix` writes in their place; None: it leaves the file alone."""


def _text(body: str, title: str = "Ein Beitrag für sich") -> str:
    return article(body, title=title)


def _head(**changes: str) -> str:
    return article(**{"title": "Ein Beitrag für sich", **changes})


def files_of(cases: dict[str, Case]) -> dict[str, str | bytes]:
    """Return the files of all cases, with titles of their own, and a picture that is large."""
    files: dict[str, str | bytes] = {"content/bilder/platz.jpg": photo(1600, 1050)}
    for name, case in cases.items():
        content = case.text.encode() if isinstance(case.text, str) else case.text
        title = f"Beitrag {name}".encode()
        files[path_of(name)] = content.replace("Ein Beitrag für sich".encode(), title)
    return files


def path_of(name: str) -> str:
    """Return the file of a case."""
    return f"content/artikel/{name}.md"


def _picture(old: str, new: str) -> str:
    return _head(picture="\n" + PICTURE.replace(old, new).rstrip("\n"))


def _body_picture(alt: str, title: str) -> str:
    return f'Ein Satz.\n\n![{alt}](bilder/platz.jpg "{title}")\n'


HINTS: dict[str, Case] = {
    "double-blank": Case(
        _text("Zwei  Leerzeichen."),
        ("Hinweis: :17:5: Mehrere Leerzeichen hintereinander – Eines genügt.",),
        "Im Browser fällt es nicht auf, beim Kopieren und Suchen schon.",
        mended=("Zwei Leerzeichen.",),
    ),
    "blank-at-the-end": Case(
        _text("Ein Satz. \n\nNoch einer."),
        ("Hinweis: :17:10: Leerzeichen am Ende der Zeile – Löschen.",),
        "Unsichtbar; Git zeigt später eine Änderung, die keine ist.",
        mended=("Ein Satz.",),
    ),
    "blank-before-comma": Case(
        _text("Handel , Gastronomie und Kultur."),
        ("Hinweis: :17:7: Leerzeichen vor einem Satzzeichen – Löschen.",),
        "Das Satzzeichen kann allein in die nächste Zeile rutschen.",
        mended=("Handel, Gastronomie und Kultur.",),
    ),
    "straight-quotation-marks": Case(
        _text('Der "Lange Ludwig" steht am Platz.'),
        (
            (
                "Hinweis: :17:5: Gerade Anführungszeichen um „Lange Ludwig“"
                " – Deutsche Anführungszeichen „…“ verwenden."
            ),
        ),
        "In deutschen Texten öffnet „ und schließt “.",
        mended=("Der „Lange Ludwig“ steht am Platz.",),
    ),
    "english-quotation-marks": Case(
        _text("Der “Lange Ludwig” steht am Platz."),
        (
            (
                "Hinweis: :17:5: Englische Anführungszeichen um „Lange Ludwig“"
                " – Deutsche Anführungszeichen „…“ verwenden."
            ),
        ),
        "Textprogramme setzen sie, wenn ihre Sprache auf Englisch steht.",
        mended=("Der „Lange Ludwig“ steht am Platz.",),
    ),
    "wrong-closing-mark": Case(
        _text("Der „Lange Ludwig” steht am Platz."),
        (
            (
                "Hinweis: :17:18: Das schließende Anführungszeichen ist nicht das deutsche"
                " – Das deutsche Zeichen “ verwenden."
            ),
        ),
        "Das englische Zeichen am Ende ist spiegelverkehrt.",
        mended=("Der „Lange Ludwig“ steht am Platz.",),
    ),
    "straight-closing-mark": Case(
        _text('Der „Lange Ludwig" steht am Platz.'),
        (
            (
                "Hinweis: :17:18: Das schließende Anführungszeichen ist nicht das deutsche"
                " – Das deutsche Zeichen “ verwenden."
            ),
        ),
        "Nur das öffnende Zeichen ist das deutsche.",
        mended=("Der „Lange Ludwig“ steht am Platz.",),
    ),
    "unclosed-quotation": Case(
        _text("Der „Lange Ludwig steht am Platz.\n\nNoch ein Absatz."),
        (
            (
                "Hinweis: :17:5: Ein Anführungszeichen ist nicht geschlossen"
                " – Das schließende Zeichen “ ergänzen."
            ),
        ),
        "Wo die Rede endet, weiß sonst niemand.",
    ),
    "lone-straight-mark": Case(
        _text('Der Lange Ludwig" steht am Platz.'),
        (("Hinweis: :17:17: Ein gerades Anführungszeichen steht allein – Wörter in „…“ setzen."),),
        "Das zweite Anführungszeichen fehlt.",
    ),
    "three-dots": Case(
        _text("Und so weiter..."),
        ("Hinweis: :17:14: Drei einzelne Punkte – Das Zeichen „…“ verwenden.",),
        "Das eine Zeichen bricht nicht in der Mitte um.",
        mended=("Und so weiter…",),
    ),
    "hyphen-as-dash": Case(
        _text("Der Platz - mitten in der Stadt - ist groß."),
        (
            (
                "Hinweis: :17:11: Ein Bindestrich steht als Gedankenstrich"
                " – Den Gedankenstrich „–“ verwenden."
            ),
            (
                "Hinweis: :17:33: Ein Bindestrich steht als Gedankenstrich"
                " – Den Gedankenstrich „–“ verwenden."
            ),
        ),
        "Vorleseprogramme machen beim Gedankenstrich eine Pause.",
        mended=("Der Platz – mitten in der Stadt – ist groß.",),
    ),
    "shouting": Case(
        _text("Kommen Sie vorbei!!!"),
        ("Hinweis: :17:18: „!!!“ schreit die Leser an – Ein einziges Satzzeichen setzen.",),
        "Eine Zeitung schreit nicht.",
    ),
    "word-twice": Case(
        _text("Der Platz ist ist groß."),
        ("Hinweis: :17:11: Das Wort „ist“ steht doppelt – Eines der beiden löschen.",),
        "Ein Rest vom Umstellen.",
    ),
    "link-text-here": Case(
        _text("Zum Rundgang geht es [hier](tour:rundgang)."),
        (
            (
                "Hinweis: :17:23: Der Linktext „hier“ sagt nicht, wohin der Link führt"
                " – Das Ziel nennen, zum Beispiel [Die Beratertage der IHK](…)."
            ),
        ),
        "Wer sich nur die Links vorlesen lässt, hört „hier“, „hier“, „hier“.",
    ),
    "link-text-more": Case(
        _text("Ein Satz. [Mehr erfahren](artikel:eins)"),
        (
            (
                "Hinweis: :17:12: Der Linktext „Mehr erfahren“ sagt nicht, wohin der Link führt"
                " – Das Ziel nennen, zum Beispiel [Die Beratertage der IHK](…)."
            ),
        ),
        "Es gibt viele davon, und keiner sagt, worüber.",
    ),
    "link-text-is-address": Case(
        _text("Siehe [https://www.darmstadt.de/](https://www.darmstadt.de/)."),
        (
            (
                "Hinweis: :17:8: Der Linktext ist eine Adresse"
                " – Das Ziel mit Worten nennen; Adressen werden Zeichen für Zeichen vorgelesen."
            ),
        ),
        "Eine Adresse wird Zeichen für Zeichen vorgelesen.",
    ),
    "equal-link-texts": Case(
        _text("[Ein Bericht](artikel:eins) und [ein Bericht](artikel:zwei)."),
        (
            (
                "Hinweis: :17:34: Der Linktext „ein Bericht“ führt auf dieser Seite an zwei "
                "Ziele"
                " – Verschiedene Ziele verschieden nennen."
            ),
        ),
        "Gleicher Text lässt dasselbe Ziel erwarten.",
    ),
    "insecure-link": Case(
        _text("Siehe [die Stadt](http://www.darmstadt.de/)."),
        (
            (
                "Hinweis: :17:19: Das Ziel ist nicht verschlüsselt (http://)"
                " – https:// schreiben, wenn es dort antwortet."
            ),
        ),
        "Unterwegs kann jeder mitlesen.",
    ),
    "bare-address": Case(
        _text("Siehe https://www.darmstadt.de/ im Netz."),
        ("Hinweis: :17:7: Diese Adresse wird kein Link – So schreiben: [Text](https://…).",),
        "Ohne Klammern bleibt sie Text, den man abtippen müsste.",
    ),
    "torn-link": Case(
        _text("Siehe [den Bericht] (artikel:eins)."),
        (
            (
                "Hinweis: :17:7: Zwischen Linktext und Ziel steht ein Leerzeichen"
                " – So schreiben: [Text](Ziel)."
            ),
        ),
        "So stehen die Klammern im Text.",
        mended=("Siehe [den Bericht](artikel:eins).",),
    ),
    "unclosed-link": Case(
        _text("Siehe [den Bericht](artikel:eins"),
        ("Hinweis: :17:7: Die Klammer um das Ziel ist nicht geschlossen – „)“ ergänzen.",),
        "So stehen die Klammern im Text.",
    ),
    "unclosed-strong": Case(
        _text("Das ist **wichtig und hört nicht auf."),
        (
            (
                "Hinweis: :17:9: Fettes beginnt mit ** und endet nicht"
                " – Ein zweites ** setzen oder das Zeichen löschen."
            ),
        ),
        "Die Sternchen stehen sonst im Text.",
    ),
    "unclosed-italics": Case(
        _text("Das ist *betont und hört nicht auf."),
        (
            (
                "Hinweis: :17:9: Kursives beginnt mit * und endet nicht"
                " – Ein zweites * setzen oder das Zeichen löschen."
            ),
        ),
        "Das Sternchen steht sonst im Text.",
    ),
    "unclosed-code": Case(
        _text("Der Befehl `make html steht hier."),
        (
            (
                "Hinweis: :17:12: Code beginnt mit ` und endet nicht"
                " – Ein zweites ` setzen oder das Zeichen löschen."
            ),
        ),
        "Das Zeichen steht sonst im Text.",
    ),
    "loose-strong": Case(
        _text("Das ist ** wichtig ** für alle."),
        (
            (
                "Hinweis: :17:9: Zwischen ** und dem Wort steht ein Leerzeichen, deshalb wird "
                "nichts fett"
                " – Die Sternchen direkt an das Wort setzen."
            ),
        ),
        "Markdown erkennt es nur ohne Leerzeichen.",
        mended=("Das ist **wichtig** für alle.",),
    ),
    "heading-with-full-stop": Case(
        _text("## Der Anfang.\n\nEin Satz."),
        (("Hinweis: :17:14: Eine Zwischenüberschrift endet mit einem Satzzeichen – Löschen."),),
        "Überschriften sind keine Sätze.",
        mended=("## Der Anfang",),
    ),
    "heading-in-capitals": Case(
        _text("## WICHTIGER HINWEIS\n\nEin Satz."),
        (
            (
                "Hinweis: :17:4: Die Zwischenüberschrift „WICHTIGER HINWEIS“ steht in "
                "Großbuchstaben"
                " – Normal schreiben; manche Vorleseprogramme buchstabieren sonst."
            ),
        ),
        "Manche Vorleseprogramme buchstabieren Großbuchstaben.",
    ),
    "heading-twice": Case(
        _text("## Der Weg\n\nEin Satz.\n\n## Der Weg\n\nNoch einer."),
        (
            (
                "Hinweis: :21:4: Die Zwischenüberschrift „Der Weg“ gibt es zweimal"
                " – Verschieden nennen, damit man sie im Verzeichnis unterscheidet."
            ),
        ),
        "Im Inhaltsverzeichnis stünde zweimal dasselbe.",
    ),
    "false-heading": Case(
        _text("Ein Satz.\n\n**Der Weg dorthin**\n\nNoch ein Satz."),
        (
            (
                "Hinweis: :19:1: Fettes „Der Weg dorthin“ steht für sich allein"
                " – Als Zwischenüberschrift mit ## beginnen; Vorleseprogramme finden sie nur "
                "so."
            ),
        ),
        "Nur echte Überschriften kann man anspringen.",
    ),
    "title-with-full-stop": Case(
        _head(title="Der Platz ist groß."),
        ("Hinweis: :2:8: Die Überschrift endet mit einem Punkt – Den Punkt löschen.",),
        "Überschriften sind keine Sätze.",
    ),
    "title-in-capitals": Case(
        _head(title="WICHTIGER HINWEIS"),
        (
            (
                "Hinweis: :2:8: Die Überschrift steht in Großbuchstaben"
                " – Normal schreiben; manche Vorleseprogramme buchstabieren sonst."
            ),
        ),
        "Manche Vorleseprogramme buchstabieren Großbuchstaben.",
    ),
    "long-kicker": Case(
        _head(kicker="Aus dem Rathaus und der Stadt"),
        ("Hinweis: :3:9: Die Dachzeile hat 6 Wörter – Ein bis drei Wörter genügen.",),
        "Sie steht klein über der Überschrift und soll in eine Zeile passen.",
    ),
    "teaser-without-end": Case(
        _head(teaser="Der Platz und seine Säule"),
        ("Hinweis: :4:9: Der Vorspann endet ohne Satzzeichen – Als ganzen Satz schreiben.",),
        "Der Vorspann wird auch allein gezeigt, etwa in Feeds.",
    ),
    "swallowed-note": Case(
        _head(title="Der Wagen Nr. #7"),
        (
            "Hinweis: :2:8: Die Überschrift endet mit einem Punkt – Den Punkt löschen.",
            (
                "Hinweis: :2:21: „#7“ gilt als Notiz und erscheint nicht"
                " – Den ganzen Wert in gerade Anführungszeichen setzen."
            ),
        ),
        "YAML liest alles nach einem Leerzeichen und # als Notiz.",
    ),
    "alt-begins-with-picture": Case(
        _picture("alt: Ein Platz", "alt: Foto von einem Platz"),
        (
            (
                "Hinweis: :12:8: „alt“ beginnt mit „Foto von“"
                " – Gleich sagen, was zu sehen ist; dass es ein Bild ist, sagt das "
                "Vorleseprogramm."
            ),
        ),
        "Das Vorleseprogramm sagt schon „Bild“.",
    ),
    "short-alt": Case(
        _picture("Ein Platz mit einer Säule in der Mitte.", "Platz"),
        (("Hinweis: :12:8: „alt“ hat nur 5 Zeichen – In einem Satz sagen, was zu sehen ist."),),
        "Ein Wort zeigt niemandem das Bild.",
    ),
    "nobodys-picture": Case(
        _picture("credit: Redaktion", "credit: Internet"),
        (
            (
                "Hinweis: :14:11: „Internet“ nennt keinen Urheber"
                " – Wer das Bild gemacht hat; ist es nicht zu klären, ein anderes Bild nehmen."
            ),
        ),
        "Ohne Urheber darf ein Bild nicht gezeigt werden.",
    ),
    "misspelt-licence": Case(
        _picture("CC BY 4.0", "cc-by 4"),
        ("Hinweis: :15:12: Die Lizenz „cc-by 4“ heißt so nicht – Meinten Sie „CC BY 4.0“?",),
        "An der genauen Bezeichnung hängt, was erlaubt ist.",
    ),
    "short-alt-in-text": Case(
        _text(_body_picture("Platz", "Am Morgen | Redaktion | CC BY 4.0")),
        (("Hinweis: :19:3: „alt“ hat nur 5 Zeichen – In einem Satz sagen, was zu sehen ist."),),
        "Auch Bilder im Text brauchen eine Beschreibung.",
    ),
    "nobodys-picture-in-text": Case(
        _text(_body_picture("Ein Platz mit einer Säule.", "Am Morgen | unbekannt | CC BY 4.0")),
        (
            (
                "Hinweis: :19:61: „unbekannt“ nennt keinen Urheber"
                " – Wer das Bild gemacht hat; ist es nicht zu klären, ein anderes Bild nehmen."
            ),
        ),
        "Ohne Urheber darf ein Bild nicht gezeigt werden.",
    ),
    "placeholder": Case(
        _text("Hier steht noch TODO und lorem ipsum."),
        (
            ("Hinweis: :17:17: „TODO“ sieht nach einem Platzhalter aus – Ersetzen oder löschen."),
            (
                "Hinweis: :17:26: „lorem ipsum“ sieht nach einem Platzhalter aus"
                " – Ersetzen oder löschen."
            ),
        ),
        "Was ersetzt werden sollte, darf niemand lesen.",
    ),
    "question-marks": Case(
        _text("Die Zahl der Läden ist ???."),
        (("Hinweis: :17:24: „???“ sieht nach einem Platzhalter aus – Ersetzen oder löschen."),),
        "Drei Fragezeichen stehen meist für etwas, das noch fehlt.",
    ),
    "byte-order-mark": Case(
        b"\xef\xbb\xbf" + _text("Ein Satz.").encode(),
        (
            (
                "Hinweis: :1: Die Datei beginnt mit einer unsichtbaren Marke (BOM)"
                " – Im Editor „UTF-8 ohne BOM“ wählen."
            ),
        ),
        "Manche Programme stolpern darüber.",
        mended=(),
    ),
    "windows-line-ends": Case(
        _text("Ein Satz.").replace("\n", "\r\n").encode(),
        (
            (
                "Hinweis: :1: Die Zeilen enden wie unter Windows (CRLF)"
                " – Im Editor das Zeilenende „LF“ wählen."
            ),
        ),
        "Git zeigt sonst jede Zeile als geändert.",
        mended=("---",),
    ),
    "letters-in-parts": Case(
        _text("Ein scho\u0308ner Platz."),
        (("Hinweis: :17:8: Der Buchstabe „ö“ ist aus zwei Zeichen zusammengesetzt – Neu tippen."),),
        "Sie sehen gleich aus, aber die Suche findet sie nicht.",
        mended=("Ein schöner Platz.",),
    ),
}

FAULTS: dict[str, Case] = {
    "ambiguous-date": Case(
        _head(date="1.3.2018"),
        (":6:7: Das Datum „1.3.2018“ ist nicht eindeutig – Meinten Sie 2018-03-01?",),
        "Der 1. März oder der 3. Januar? Jahr-Monat-Tag kennt nur eine Lesart.",
    ),
    "german-date": Case(
        _head(date="14.3.2018"),
        ((":6:7: „14.3.2018“ ist kein Datum der Form Jahr-Monat-Tag – Meinten Sie 2018-03-14?"),),
        "Jahr-Monat-Tag sortiert richtig und ist überall gleich.",
        mended=("date: 2018-03-14",),
    ),
    "date-in-words": Case(
        _head(date="4. Juli 2018"),
        (
            (
                ":6:7: „4. Juli 2018“ ist kein Datum der Form Jahr-Monat-Tag"
                " – Meinten Sie 2018-07-04?"
            ),
        ),
        "Jahr-Monat-Tag sortiert richtig und ist überall gleich.",
        mended=("date: 2018-07-04",),
    ),
    "short-iso-date": Case(
        _head(date="2018-7-4"),
        ((":6:7: „2018-7-4“ ist kein Datum der Form Jahr-Monat-Tag – Meinten Sie 2018-07-04?"),),
        "Monat und Tag haben zwei Ziffern.",
        mended=("date: 2018-07-04",),
    ),
    "impossible-date": Case(
        _head(date="2018-02-30"),
        (
            (
                ":6:7: Den Tag „2018-02-30“ gibt es nicht"
                " – Jahr-Monat-Tag prüfen, zum Beispiel 2018-07-04."
            ),
        ),
        "Der Februar hat höchstens 29 Tage.",
    ),
    "change-before-publication": Case(
        _head(modified="2018-07-01"),
        (
            (
                ":16:1: „modified“ liegt mit 2018-07-01 vor dem Erscheinen (2018-07-04)"
                " – Einen der beiden Tage berichtigen."
            ),
        ),
        "Ein Beitrag kann nicht geändert werden, bevor er erscheint.",
    ),
    "damaged-umlaut": Case(
        _text("Ein schÃ¶ner Platz fÃ¼r alle."),
        (
            (
                ":17:8: „Ã¶“ ist ein beschädigtes „ö“"
                " – Das Zeichen neu tippen und die Datei als UTF-8 speichern."
            ),
        ),
        "Die Datei war als Windows-Text geöffnet und als UTF-8 gespeichert.",
        mended=("Ein schöner Platz für alle.",),
    ),
    "no-utf8": Case(
        _text("Ein schöner Platz.").encode("latin-1"),
        (
            (
                ":2:21: Die Datei ist nicht in UTF-8 gespeichert"
                " – Im Editor „Speichern mit Kodierung UTF-8“ wählen."
            ),
        ),
        "Umlaute wären sonst unlesbar.",
    ),
    "no-head": Case(
        "Ein Satz.\n",
        (":1: Die Angaben am Anfang fehlen – Mit einer Zeile „---“ beginnen.",),
        "Ohne Angaben weiß niemand, was das für ein Beitrag ist.",
    ),
    "unclosed-head": Case(
        "---\ntitle: Ein Beitrag\n",
        (
            (
                ":1: Die Angaben am Anfang sind nicht abgeschlossen"
                " – Nach der letzten Angabe eine Zeile „---“ setzen."
            ),
        ),
        "Wo hören die Angaben auf, wo beginnt der Text?",
    ),
    "no-yaml": Case(
        _head(title="Handel: ein Anfang"),
        (
            (
                ":2:14: Hier steht ein zweiter Doppelpunkt"
                " – Den ganzen Wert in gerade Anführungszeichen setzen."
            ),
        ),
        "Ein Doppelpunkt mit Leerzeichen trennt Schlüssel und Wert.",
    ),
    "misspelt-key": Case(
        article(title="Ein Beitrag für sich", topcs="[quick-wins]"),
        (":16:1: Den Schlüssel „topcs“ gibt es hier nicht – Meinten Sie „topics“?",),
        "Was falsch geschrieben ist, würde stillschweigend fehlen.",
    ),
    "wrong-type": Case(
        _head(topics="quick-wins"),
        (":8:9: „topics“ muss eine Liste sein – Zum Beispiel [eins, zwei].",),
        "Auch ein einziges Thema ist eine Liste.",
    ),
    "unknown-rubric": Case(
        _head(rubric="Handl"),
        (":7:9: Die Rubrik „Handl“ gibt es nicht – Meinten Sie „handel“?",),
        "Rubriken stehen in content/rubriken.yaml.",
    ),
    "unknown-topic": Case(
        _head(topics="[quick-win]"),
        (":8:10: Das Thema „quick-win“ gibt es nicht – Meinten Sie „quick-wins“?",),
        "Themen stehen in content/themen.yaml.",
    ),
    "unknown-edition": Case(
        _head(edition="2018-3"),
        (":9:10: Die Ausgabe „2018-3“ gibt es nicht – Meinten Sie „2018-03“?",),
        "Ausgaben heißen wie ihre Datei.",
    ),
    "unknown-project": Case(
        _head(projects="[rundgang]"),
        (":16:12: Das Projekt „rundgang“ gibt es nicht – Meinten Sie „rundgaenge“?",),
        "Projekte heißen wie ihre Datei.",
    ),
    "unknown-scene": Case(
        _head(tours="[rundgang/plaz]"),
        (":16:9: Die Szene „rundgang/plaz“ gibt es nicht – Meinten Sie „rundgang/platz“?",),
        "Szenen heißen wie in tour.yaml.",
    ),
    "unknown-author": Case(
        _head(authors="[redakteur]"),
        (
            (
                ":5:11: Die Person „redakteur“ steht nicht in content/personen.yaml"
                " – Meinten Sie „redaktion“?"
            ),
        ),
        "Personen stehen in content/personen.yaml.",
    ),
    "taken-name": Case(
        _head(slug="eins"),
        (
            (
                ": Der Name „eins“ ist schon vergeben (content/artikel/eins.md)"
                " – Einen anderen Namen (slug oder id) wählen."
            ),
        ),
        "Zwei Beiträge können nicht dieselbe Adresse haben.",
    ),
    "missing-picture": Case(
        _picture("platz.jpg", "plaz.jpg"),
        (
            (
                ":11:9: Das Bild „bilder/plaz.jpg“ gibt es nicht unter content/"
                " – Meinten Sie „bilder/platz.jpg“?"
            ),
        ),
        "Bilder liegen in content/bilder/.",
    ),
    "no-alt": Case(
        _picture("  alt: Ein Platz mit einer Säule in der Mitte.\n", ""),
        (
            (
                ":11:3: Die Angabe „alt“ fehlt"
                " – Was auf dem Bild zu sehen ist, für Menschen, die es nicht sehen."
            ),
        ),
        "Wer das Bild nicht sieht, erfährt sonst nichts davon.",
    ),
    "no-credit": Case(
        _picture("  credit: Redaktion\n", ""),
        (":11:3: Die Angabe „credit“ fehlt – Wer das Bild gemacht hat.",),
        "Ohne Urheber darf ein Bild nicht gezeigt werden.",
    ),
    "no-licence": Case(
        _picture("  licence: CC BY 4.0\n", ""),
        (
            (
                ":11:3: Die Angabe „licence“ fehlt"
                " – Unter welcher Lizenz das Bild steht, zum Beispiel CC BY 4.0."
            ),
        ),
        "Wer das Bild weiterverwendet, muss wissen, wie.",
    ),
    "alt-is-file-name": Case(
        _picture("Ein Platz mit einer Säule in der Mitte.", "platz_01.jpg"),
        (":11:9: „alt“ ist nur ein Dateiname – Beschreiben, was zu sehen ist.",),
        "Ein Dateiname zeigt niemandem das Bild.",
    ),
    "alt-is-caption": Case(
        _picture("Ein Platz mit einer Säule in der Mitte.", "Der Platz am Morgen."),
        ((":11:9: „alt“ wiederholt nur die Bildunterschrift – Beschreiben, was zu sehen ist."),),
        "Dasselbe würde zweimal vorgelesen.",
    ),
    "heading-level": Case(
        _text("### Zu tief\n\nEin Satz."),
        ((":17:1: Die Zwischenüberschrift „Zu tief“ hat die falsche Ebene – Mit „## “ beginnen."),),
        "Vorleseprogramme springen von Ebene zu Ebene.",
    ),
    "dead-link": Case(
        _text("Siehe [den Bericht](artikel:zwie)."),
        (":17:21: Den Beitrag „zwie“ gibt es nicht – Meinten Sie „zwei“?",),
        "Der Link führte ins Leere.",
    ),
    "dead-fragment": Case(
        _text("## Der Weg\n\nSiehe [oben](#weg)."),
        ((":19:14: Die Sprungmarke „#weg“ gibt es in diesem Text nicht – Meinten Sie „der-weg“?"),),
        "Der Sprung führte ins Leere.",
    ),
    "raw-html": Case(
        _text("Ein <b>wichtiger</b> Satz."),
        (
            (
                ":17:5: HTML wie „<b>“ ist im Text nicht erlaubt"
                " – Markdown verwenden oder das Zeichen < weglassen."
            ),
            (
                ":17:17: HTML wie „</b>“ ist im Text nicht erlaubt"
                " – Markdown verwenden oder das Zeichen < weglassen."
            ),
        ),
        "HTML kann die Seite zerstören und Leser gefährden.",
    ),
    "path-as-target": Case(
        _text("Siehe [den Bericht](/artikel/eins/)."),
        ((":17:21: Das Ziel „/artikel/eins/“ ist keine Adresse – Meinten Sie „artikel:eins“?"),),
        "Über den Namen bleibt der Link richtig, wenn sich die Adresse ändert.",
    ),
}
