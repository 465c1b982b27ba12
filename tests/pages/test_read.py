"""Files of single pages, and the faults in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.core.cards import PageCard
from plugins.core.readings import Found
from plugins.core.report import Report
from plugins.pages.model import SinglePage
from plugins.pages.read import read_file
from tests.cases import faults, of_kind, read_folder, write_files

SOUND = "---\ntitle: Titel\nsummary: Ein Satz.\n---\nText.\n"
LEGAL = {f"{id}.md": SOUND for id in ("barrierefreiheit", "datenschutz", "impressum")}


def found_in(folder: Path, changes: dict[str, str], report: Report) -> Found:
    files = {f"seiten/{name}": text for name, text in {**LEGAL, **changes}.items()}
    return read_folder(write_files(folder, files), "seiten", ".md", read_file, report)


def read(folder: Path, changes: dict[str, str]) -> tuple[tuple[SinglePage, ...], Report]:
    report = Report()
    pages = of_kind(SinglePage, found_in(folder, changes, report))
    return pages, report


def test_pages_are_read_with_their_addresses(tmp_path: Path) -> None:
    pages, report = read(tmp_path, {})
    assert faults(report) == []
    assert [page.card.url for page in pages] == [
        "/barrierefreiheit/", "/datenschutz/", "/impressum/",
    ]  # fmt: skip
    assert (pages[0].card.title, pages[0].summary, pages[0].placeholder) == (
        "Titel", "Ein Satz.", "",
    )  # fmt: skip


def test_a_placeholder_is_a_reminder_and_no_fault(tmp_path: Path) -> None:
    text = SOUND.replace("---\nText", "placeholder: Anschrift fehlt.\n---\nText")
    pages, report = read(tmp_path, {"impressum.md": text})
    assert faults(report) == []
    assert [str(reminder) for reminder in report.reminders] == [
        "content/seiten/impressum.md: Platzhalter: Anschrift fehlt."
    ]
    assert pages[2].placeholder == "Anschrift fehlt."


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("titel: X", "4:1: Den Schlüssel „titel“ gibt es hier nicht – Meinten Sie „title“?"),
        ("placeholder: [a]", "4:14: „placeholder“ ist eine Liste – Einen Text eintragen."),
    ],
)
def test_a_fault_has_place_and_remedy(tmp_path: Path, line: str, fault: str) -> None:
    text = SOUND.replace("---\nText", f"{line}\n---\nText")
    report = read(tmp_path, {"impressum.md": text})[1]
    assert faults(report) == [f"content/seiten/impressum.md:{fault}"]


def test_a_missing_summary_is_a_fault(tmp_path: Path) -> None:
    report = read(tmp_path, {"impressum.md": "---\ntitle: Titel\n---\nText.\n"})[1]
    assert faults(report) == [
        "content/seiten/impressum.md:2:1: Die Angabe „summary“ fehlt"
        " – Ein Satz, der sagt, was hier steht."
    ]


def test_a_file_name_with_an_umlaut_is_a_fault_with_the_right_name(tmp_path: Path) -> None:
    assert faults(read(tmp_path, {"über.md": SOUND})[1]) == [
        "content/seiten/über.md: Der Dateiname „über“ ist in einer Adresse nicht erlaubt"
        " – Die Datei „ueber.md“ nennen."
    ]


def test_a_page_cannot_take_the_address_of_a_feature(tmp_path: Path) -> None:
    """It ended in RouteTaken, without a word about the author's file."""
    assert faults(read(tmp_path, {"projekte.md": SOUND})[1]) == [
        "content/seiten/projekte.md: Die Adresse /projekte/ hat schon eine andere Seite"
        " – Die Datei anders nennen."
    ]


def test_a_page_that_cannot_be_read_is_broken(tmp_path: Path) -> None:
    report = Report()
    found = found_in(tmp_path, {"impressum.md": "Nur Text.\n"}, report)
    assert found.broken == ((PageCard, "impressum"),)
    assert faults(report) == [
        "content/seiten/impressum.md:1: Die Angaben am Anfang fehlen"
        " – Mit einer Zeile „---“ beginnen."
    ]
