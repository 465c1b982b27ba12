"""Files beside an article that say it in another language."""

# ruff: noqa: E501 - a whole message stays on one line

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.articles.model import ShowcaseWords, Wording
from plugins.articles.read import ARTICLE
from plugins.articles.translations import (
    EASY,
    ENGLISH,
    OF_ORIGINAL,
    original_of,
    read_translation,
)
from plugins.core.folders import listing
from plugins.core.languages import Version
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from tests.cases import article_file, faults, of_kind, yaml_lines

GIVEN = {
    "title": "Light",
    "kicker": "Test",
    "teaser": "What it says.",
    "picture": "{alt: A square., caption: In the morning.}",
}


def read(
    folder: Path, text: str, name: str = "eins.en.md", original: str = article_file()
) -> tuple[Found, list[str]]:
    """Read a file beside eins.md as a build does."""
    place = folder / "content" / "artikel"
    place.mkdir(parents=True)
    (place / name).write_text(text, encoding="utf-8")
    if original:
        (place / "eins.md").write_text(original, encoding="utf-8")
    report = Report()
    parts = listing(folder / "content", folder)
    found = read_translation(
        Input(place / name, f"content/artikel/{name}", parts), Prosaist(), report
    )
    return found, faults(report)


def file(body: str = "A sentence.", **changes: str | None) -> str:
    return f"---\n{yaml_lines(GIVEN, changes)}---\n{body}\n"


def wording(found: Found) -> tuple[Version, Wording]:
    (version,), (words,) = of_kind(Version, found), of_kind(Wording, found)
    assert isinstance(version, Version) and isinstance(words, Wording)
    return version, words


def test_an_english_file_with_all_it_can_have(tmp_path: Path) -> None:
    text = file(
        "Two words.", showcase="{place: Here, try: A display, learned: Much}",
        correction="Wrong.", withdrawn="All wrong.", demo="Made up.",
    )  # fmt: skip
    found, said = read(tmp_path, text)
    assert said == []
    version, words = wording(found)
    assert (version.id, version.url, version.original) == (
        "en:/artikel/eins/", "/en/artikel/eins/", "eins",
    )  # fmt: skip
    assert (version.title, version.kicker, version.summary) == ("Light", "Test", "What it says.")
    assert (version.alt, version.caption) == ("A square.", "In the morning.")
    assert words.showcase == ShowcaseWords("Here", "A display", "Much")
    assert (words.correction, words.withdrawn, words.demo) == ("Wrong.", "All wrong.", "Made up.")
    assert (words.prose.words, words.minutes, words.id) == (2, 1, version.id)


def test_plain_german_needs_little(tmp_path: Path) -> None:
    text = "---\ntitle: Licht\nteaser: Es geht um Licht.\n---\nEin Satz.\n"
    found, said = read(tmp_path, text, "eins.leicht.md")
    version, words = wording(found)
    assert said == []
    assert (version.url, version.alt, version.kicker) == ("/leichte-sprache/artikel/eins/", "", "")
    assert words.showcase is None


def test_the_name_in_the_address_is_the_original_s(tmp_path: Path) -> None:
    found, said = read(tmp_path, file(), original=article_file(slug="anders"))
    version, _ = wording(found)
    assert (version.url, version.original, said) == ("/en/artikel/anders/", "anders", [])


@pytest.mark.parametrize(
    ("name", "text", "complaint"),
    [
        ("eins.fr.md", file(), ": In der Sprache „fr“ gibt es keine Fassungen – Möglich sind: „en“ oder „leicht“."),
        ("eins.leich.md", file(), ": In der Sprache „leich“ gibt es keine Fassungen – Meinten Sie „leicht“?"),
        ("eins.en.alt.md", file(), ": Im Dateinamen sind zu viele Punkte – Zum Beispiel name.en.md."),
        ("zwei.en.md", file(), ": Zu dieser Fassung fehlt das Original „zwei.md“ – Das Original anlegen oder die Datei nach ihm nennen."),
        ("eins.en.md", file(title=None), ":2:1: Die Angabe „title“ fehlt – Die Überschrift auf Englisch."),
        ("eins.en.md", file(picture=None), ":2:1: Die Angabe „picture“ fehlt – alt und caption auf Englisch."),
        ("eins.en.md", file(picture="{alt: A square.}"), ":5:10: Die Angabe „caption“ fehlt – Die Bildunterschrift in der anderen Sprache."),
        ("eins.en.md", file(date="2018-07-04"), ":6:1: „date“ steht nur im Original – Die Angabe hier löschen."),
        ("eins.en.md", file(titel="Licht"), ":6:1: Den Schlüssel „titel“ gibt es hier nicht – Meinten Sie „title“?"),
        ("eins.leicht.md", file(kicker="Probe"), ":3:1: Den Schlüssel „kicker“ gibt es hier nicht – Möglich sind: „correction“, „demo“, „picture“, „recording“, „teaser“, „title“ oder „withdrawn“."),
        ("eins.en.md", file(""), ":7: Die Fassung hat keinen Text – Unter „---“ schreiben."),
    ],
)  # fmt: skip
def test_a_fault_names_its_line_and_gives_nothing(
    tmp_path: Path, name: str, text: str, complaint: str
) -> None:
    found, said = read(tmp_path, text, name)
    assert said == [f"content/artikel/{name}{complaint}"]
    assert found == Found()


def test_what_only_the_original_says_are_the_other_keys_of_its_form() -> None:
    keys = {field.key for field in ARTICLE.fields}
    assert keys - {field.key for field in ENGLISH.fields} == OF_ORIGINAL
    assert {field.key for field in EASY.fields} < {field.key for field in ENGLISH.fields}


def test_the_original_lies_beside_it() -> None:
    assert original_of("content/artikel/eins.en.md") == "content/artikel/eins.md"
