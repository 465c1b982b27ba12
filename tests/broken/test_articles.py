"""What an editor can get wrong in an article, and the line that tells about it.

The first fourteen are those that stock Pelican met without a usable message.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.broken.building import Changes, Fault, refuse
from tests.builders import PICTURE, PROJECT, TOUR, article, photo

EINS = "content/artikel/eins.md"
ZWEI = "content/artikel/zwei.md"

CASES: dict[str, tuple[Changes, list[Fault]]] = {
    "german_date_is_ambiguous": (
        {EINS: article(date="1.3.2018")},
        [
            f"{EINS}:6:7: Das Datum „1.3.2018“ ist nicht eindeutig – Meinten Sie 2018-03-01?",
        ],
    ),
    "date_in_words": (
        {EINS: article(date="1. März 2018")},
        [
            f"{EINS}:6:7: „1. März 2018“ ist kein Datum der Form Jahr-Monat-Tag"
            " – Meinten Sie 2018-03-01?",
        ],
    ),
    "impossible_day": (
        {EINS: article(date="2018-99-99")},
        [
            f"{EINS}:6:7: Den Tag „2018-99-99“ gibt es nicht"
            " – Jahr-Monat-Tag prüfen, zum Beispiel 2018-07-04.",
        ],
    ),
    "not_utf8": (
        {EINS: article(title="Größe").encode("latin-1")},
        [
            f"{EINS}:2:10: Die Datei ist nicht in UTF-8 gespeichert"
            " – Im Editor „Speichern mit Kodierung UTF-8“ wählen.",
        ],
    ),
    "second_colon": (
        {EINS: article(title="Handel: ein Anfang")},
        [
            f"{EINS}:2:14: Hier steht ein zweiter Doppelpunkt"
            " – Den ganzen Wert in gerade Anführungszeichen setzen.",
        ],
    ),
    "open_quotation_mark": (
        {EINS: article(title='"Handel')},
        [
            f"{EINS}:15:21: Ein Anführungszeichen oder eine Klammer ist nicht geschlossen"
            " – Das schließende Zeichen ergänzen.",
        ],
    ),
    "tabulator": (
        {EINS: article(topics="\n\t- quick-wins")},
        [f"{EINS}:9:1: Hier steht ein Tabulator – Mit Leerzeichen einrücken."],
    ),
    "misspelt_key": (
        {EINS: article(rubric=None, rubirc="handel")},
        [
            f"{EINS}:2:1: Die Angabe „rubric“ fehlt – Die Rubrik, zum Beispiel handel.",
            f"{EINS}:15:1: Den Schlüssel „rubirc“ gibt es hier nicht – Meinten Sie „rubric“?",
        ],
    ),
    "dead_link": (
        {EINS: article("Ein Satz.\n\nSiehe [dort](artikel:zwie).")},
        [f"{EINS}:19:14: Den Beitrag „zwie“ gibt es nicht – Meinten Sie „zwei“?"],
    ),
    "missing_picture": (
        {EINS: article(picture="\n" + PICTURE.replace("platz.jpg", "plaz.jpg").rstrip())},
        [
            f"{EINS}:11:9: Das Bild „bilder/plaz.jpg“ gibt es nicht unter content/"
            " – Meinten Sie „bilder/platz.jpg“?",
        ],
    ),
    "picture_without_credit": (
        {EINS: article(picture="\n" + PICTURE.replace("  credit: Redaktion\n", "").rstrip())},
        [
            f"{EINS}:11:3: Die Angabe „credit“ fehlt – Wer das Bild gemacht hat.",
        ],
    ),
    "equal_slugs": (
        {ZWEI: article(slug="eins")},
        [
            f"{ZWEI}: Der Name „eins“ ist schon vergeben ({EINS})"
            " – Einen anderen Namen (slug oder id) wählen.",
            # The front page asks for the one whose name is now another's.
            "content/startseite.yaml:2:14: Den Beitrag „zwei“ gibt es nicht"
            " – Möglich sind: „drei“ oder „eins“.",
        ],
    ),
    "missing_title": (
        {EINS: article(title=None)},
        [f"{EINS}:2:1: Die Angabe „title“ fehlt – Die Überschrift."],
    ),
    "umlaut_in_slug": (
        {"content/artikel/vier.md": article(slug="Größe")},
        [
            "content/artikel/vier.md:16:7: „Größe“ enthält Zeichen, die in einer Adresse nicht"
            " erlaubt sind"
            " – Meinten Sie „groesse“?",
        ],
    ),
    "umlaut_in_file_name": (
        {"content/artikel/größe.md": article()},
        [
            "content/artikel/größe.md: Der Dateiname „größe“ enthält Zeichen, die in einer Adresse"
            " nicht erlaubt sind – Die Datei „groesse.md“ nennen.",
        ],
    ),
    "unknown_rubric": (
        {EINS: article(rubric="Handle")},
        [f"{EINS}:7:9: Die Rubrik „Handle“ gibt es nicht – Meinten Sie „handel“?"],
    ),
    "unknown_topic": (
        {EINS: article(topics="[quick-wins, wlan]")},
        [f"{EINS}:8:22: Das Thema „wlan“ gibt es nicht – Möglich sind: „quick-wins“."],
    ),
    "unknown_edition": (
        {EINS: article(edition="2018-3")},
        [f"{EINS}:9:10: Die Ausgabe „2018-3“ gibt es nicht – Meinten Sie „2018-03“?"],
    ),
    "unknown_author": (
        {EINS: article(authors="[redakteur]")},
        [
            f"{EINS}:5:11: Die Person „redakteur“ steht nicht in content/personen.yaml"
            " – Meinten Sie „redaktion“?",
        ],
    ),
    "no_head": (
        {EINS: "Ein Satz.\n"},
        [
            f"{EINS}:1: Die Angaben am Anfang fehlen – Mit einer Zeile „---“ beginnen.",
        ],
    ),
    "head_without_end": (
        {EINS: "---\ntitle: Eins\n"},
        [
            f"{EINS}:1: Die Angaben am Anfang sind nicht abgeschlossen"
            " – Nach der letzten Angabe eine Zeile „---“ setzen.",
        ],
    ),
    "empty_title": (
        {EINS: article(title="")},
        [f"{EINS}:2:7: „title“ ist leer – Einen Text eintragen."],
    ),
    "key_twice": (
        {EINS: article().replace("rubric: handel", "rubric: handel\nrubric: innenstadt")},
        [
            f"{EINS}:8:1: Der Schlüssel „rubric“ steht schon in Zeile 7"
            " – Eine der beiden Zeilen löschen.",
        ],
    ),
    "yaml_type_of_python": (
        {EINS: article(title="!!python/object/apply:os.system [ls]")},
        [
            f"{EINS}:2:8: Der YAML-Typ „tag:yaml.org,2002:python/object/apply:os.system“ ist nicht"
            " erlaubt – Den Wert in gerade Anführungszeichen setzen.",
        ],
    ),
    "yaml_alias": (
        {EINS: article(title="&t Eins", kicker="*t")},
        [
            f"{EINS}:2:8: Anker mit & sind nicht erlaubt"
            " – Den Wert in gerade Anführungszeichen setzen.",
        ],
    ),
    "html_in_the_text": (
        {EINS: article('Ein <script src="x"></script> Satz.')},
        [
            f"{EINS}:17:5: HTML wie „<script>“ ist im Text nicht erlaubt"
            " – Markdown verwenden oder das Zeichen < weglassen.",
            f"{EINS}:17:21: HTML wie „</script>“ ist im Text nicht erlaubt"
            " – Markdown verwenden oder das Zeichen < weglassen.",
        ],
    ),
    "script_as_address": (
        {EINS: article("Siehe [dort](javascript:alert).")},
        [
            f"{EINS}:17:14: Das Ziel „javascript:alert“ ist keine Adresse"
            " – Möglich sind: „artikel“, „autor“, „cityzeitung“, „dienst“, „haendler“, „partner“,"
            " „projekt“, „rubrik“, „seite“, „serie“, „termin“, „thema“, „tour“ oder „wege“.",
        ],
    ),
    "misspelt_kind_of_link": (
        {EINS: article("Siehe [dort](artikl:zwei).")},
        [
            f"{EINS}:17:14: Das Ziel „artikl:zwei“ ist keine Adresse – Meinten Sie „artikel“?",
        ],
    ),
    "dead_fragment": (
        {EINS: article("## Der Anfang\n\nSiehe [oben](#anfang).")},
        [
            f"{EINS}:19:14: Die Sprungmarke „#anfang“ gibt es in diesem Text nicht"
            " – Meinten Sie „der-anfang“?",
        ],
    ),
    "wrong_heading": (
        {EINS: article("# Der Anfang\n\nEin Satz.")},
        [
            f"{EINS}:17:1: Die Zwischenüberschrift „Der Anfang“ hat die falsche Ebene"
            " – Mit „## “ beginnen.",
        ],
    ),
    "picture_in_the_text_without_credit": (
        {EINS: article('![Ein Platz](bilder/platz.jpg "Der Platz")')},
        [
            f"{EINS}:17:14: Zum Bild fehlen Angaben – So schreiben: ![Alternativtext]"
            '(bilder/platz.jpg "Bildunterschrift | Urheber | Lizenz").',
        ],
    ),
    "file_name_as_alt": (
        {
            EINS: article(
                picture="\n"
                + PICTURE.replace("Ein Platz mit einer Säule in der Mitte.", "platz.jpg").rstrip()
            )
        },
        [f"{EINS}:11:9: „alt“ ist nur ein Dateiname – Beschreiben, was zu sehen ist."],
    ),
    "unknown_scene_in_the_text": (
        {EINS: article("![Der Blick](tour:rundgang/plaz)")},
        [
            f"{EINS}:17:14: Die Szene „rundgang/plaz“ gibt es nicht"
            " – Meinten Sie „rundgang/platz“?",
        ],
    ),
    "changed_before_it_appeared": (
        {EINS: article(modified="2018-07-03")},
        [
            f"{EINS}:16:1: „modified“ liegt mit 2018-07-03 vor dem Erscheinen (2018-07-04)"
            " – Einen der beiden Tage berichtigen.",
        ],
    ),
    "showcase_without_its_kind": (
        {EINS: article(showcase="{shop: Laden, place: Platz, try: Licht, learned: Viel}")},
        [
            f"{EINS}:16:11: „showcase“ gehört nur zu Schaufenstern"
            " – „kind: showcase“ ergänzen oder den Block löschen.",
        ],
    ),
    "control_character": (
        {EINS: article("Ein\x07Satz.")},
        [
            f"{EINS}:17:4: Die Zeile enthält ein unsichtbares Steuerzeichen"
            " – Die Zeile neu tippen.",
        ],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_mistake_is_explained(case: str, tmp_path: Path, small_cache: Path) -> None:
    changes, faults = CASES[case]
    refuse(tmp_path, changes, faults, small_cache)


def test_all_mistakes_are_told_at_once_sorted_by_place(tmp_path: Path, small_cache: Path) -> None:
    changes: Changes = {
        ZWEI: article(date="4.7.18", rubric="handle"),
        EINS: article(title=None),
        "tours/rundgang/tour.yaml": TOUR.replace("start: platz", "start: plaz"),
        "content/projekte/rundgaenge.yaml": PROJECT.replace("[stadt]", "[staat]"),
    }
    done = refuse(tmp_path, changes, None, small_cache)
    places = [line.partition(": ")[0] for line in done.errors[:-1]]
    assert places[0] == f"{EINS}:2:1"
    assert f"{ZWEI}:6:7" in places
    assert "content/projekte/rundgaenge.yaml:8:12" in places
    assert places[-1].startswith("tours/rundgang/tour.yaml:")
    assert done.errors[-1].endswith("Fehler gefunden, nichts wurde veröffentlicht.")


def test_picture_that_is_cut_off_is_refused(tmp_path: Path, small_cache: Path) -> None:
    changes: Changes = {"content/bilder/platz.jpg": photo(640, 420)[:2000]}
    done = refuse(tmp_path, changes, None, small_cache)
    assert done.errors[0].startswith("content/bilder/platz.jpg: ")
    assert len(done.errors) == 2


def test_link_out_of_the_project_is_refused(tmp_path: Path, small_cache: Path) -> None:
    (tmp_path / "secret.md").write_text(article(), encoding="utf-8")
    (tmp_path / "site/content/artikel").mkdir(parents=True)
    (tmp_path / "site/content/artikel/vier.md").symlink_to(tmp_path / "secret.md")
    refuse(
        tmp_path / "site",
        {},
        [
            "content/artikel/vier.md: Verknüpfungen sind nicht erlaubt – Die Datei selbst ablegen.",
        ],
        small_cache,
    )
