"""What an editor can get wrong in versions of articles in other languages."""

# ruff: noqa: E501 - a whole message stays on one line

from __future__ import annotations

from pathlib import Path

import pytest

from tests.broken.building import Changes, Fault, refuse
from tests.builders import PROJECT, article

EINS = "content/artikel/eins.md"
ENGLISH, EASY = "content/artikel/eins.en.md", "content/artikel/eins.leicht.md"
HEAD = (
    "title: One", "kicker: Test", "teaser: A test.",
    "picture: {alt: A square., caption: Early.}",
)  # fmt: skip
PROJECT_FILE = "content/projekte/rundgaenge.yaml"
ENGLISH_PROJECT = (
    "  title: Walks\n  summary: Walks through the town.\n  goals: [Show it., Like it.]\n"
    "  history: [Begun.]\n  picture: {alt: A square., caption: Early.}\n  demo: Made up.\n"
    "  text: A sentence.\n"
)
NOTE = "{date: 2018-07-05, reason: Ein Grund.}"


def english(*lines: str, body: str = "A sentence.") -> str:
    return "\n".join(["---", *HEAD, *lines, "---", body, ""])


CASES: dict[str, tuple[Changes, list[Fault]]] = {
    "version_of_nothing": (
        {"content/artikel/ein.en.md": english()},
        [
            "content/artikel/ein.en.md: Zu dieser Fassung fehlt das Original „ein.md“"
            " – Das Original anlegen oder die Datei nach ihm nennen.",
        ],
    ),
    "unknown_language": (
        {"content/artikel/eins.fr.md": english()},
        [
            "content/artikel/eins.fr.md: In der Sprache „fr“ gibt es keine Fassungen"
            " – Möglich sind: „en“ oder „leicht“.",
        ],
    ),
    "too_many_dots": (
        {"content/artikel/eins.en.neu.md": english()},
        [
            "content/artikel/eins.en.neu.md: Im Dateinamen sind zu viele Punkte"
            " – Zum Beispiel name.en.md.",
        ],
    ),
    "what_only_the_original_says": (
        {ENGLISH: english("date: 2018-07-04", "rubric: handel")},
        [
            f"{ENGLISH}:6:1: „date“ steht nur im Original – Die Angabe hier löschen.",
            f"{ENGLISH}:7:1: „rubric“ steht nur im Original – Die Angabe hier löschen.",
        ],
    ),
    "version_without_a_text": (
        {EASY: "---\ntitle: Eins\nteaser: Es geht um eins.\n---\n"},
        [f"{EASY}:5: Die Fassung hat keinen Text – Unter „---“ schreiben."],
    ),
    "correction_in_one_language": (
        {EINS: article(correction=NOTE), ENGLISH: english("withdrawn: Gone.")},
        [
            f"{ENGLISH}:1: Das Original hat die Angabe „correction“, die Fassung nicht – „correction“ ergänzen.",
            f"{ENGLISH}:1: Die Fassung hat die Angabe „withdrawn“, das Original nicht – „withdrawn“ löschen oder im Original ergänzen.",
        ],
    ),
    "showcase_in_one_language": (
        {ENGLISH: english("showcase: {place: Here, try: This, learned: Much}")},
        [
            f"{ENGLISH}:1: Nur eines von Original und Fassung hat die Angabe „showcase“ – In beiden eintragen oder in beiden weglassen.",
        ],
    ),
    "unknown_link_in_a_version": (
        {ENGLISH: english(body="See [two](artikel:zwo).")},
        [
            f"{ENGLISH}:7:11: Den Beitrag „zwo“ gibt es nicht – Möglich sind: „drei“, „eins“ oder „zwei“."
        ],
    ),
    "english_project_with_less_than_the_original": (
        {PROJECT_FILE: f"{PROJECT}en:\n{ENGLISH_PROJECT}"},
        [
            f"{PROJECT_FILE}:20:3: Nur eines von Original und „en“ hat die Angabe „demo“"
            " – In beiden eintragen oder in beiden weglassen.",
            f"{PROJECT_FILE}:20:3: „en.goals“ hat 2 Einträge, das Original 1"
            " – Zu jedem Eintrag einen schreiben, in derselben Reihenfolge.",
        ],
    ),
    "video_that_is_not_there": (
        {EINS: article(sign="{file: eins.mp4, note: Ute.}")},
        [f"{EINS}:16:14: Die Datei „eins.mp4“ gibt es nicht unter content/gebaerden/"],
    ),
    "video_that_is_none": (
        {"content/gebaerden/eins.mp4": "Guten Tag."},
        ["content/gebaerden/eins.mp4: „eins.mp4“ ist kein lesbares MP4 – Neu exportieren."],
    ),
    "video_of_an_unknown_kind": (
        {"content/gebaerden/eins.mov": "Guten Tag."},
        [
            "content/gebaerden/eins.mov: „eins.mov“ ist keine Datei der Art MP4 oder VTT"
            " – Als MP4 exportieren.",
        ],
    ),
    "video_with_a_place": (
        {"content/gebaerden/eins.mp4": b"\0\0\0\x18ftypisom" + b"\xa9xyz" * 9},
        [
            "content/gebaerden/eins.mp4: „eins.mp4“ enthält den Ort der Aufnahme"
            " – Ohne Metadaten exportieren.",
        ],
    ),
    "first_words_of_an_unknown_language": (
        {"content/sprachen/fr.md": "---\ntitle: F\nsummary: F.\n---\nF.\n"},
        [
            "content/sprachen/fr.md: Die Sprache „fr“ gibt es nicht"
            " – Möglich sind: „en“ oder „leicht“.",
        ],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_what_does_not_fit_is_refused(name: str, tmp_path: Path, small_cache: Path) -> None:
    changes, expected = CASES[name]
    refuse(tmp_path, changes, expected, small_cache)
