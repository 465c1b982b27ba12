"""content/startseite.yaml, and the faults in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.core.report import Report
from plugins.frontpage.model import Choices
from plugins.frontpage.read import read_file
from tests.cases import faults, input_of, read_inputs, write_files, yaml_lines

FILE = "content/startseite.yaml"
FRONT = {
    "claim": "Ein Anfang",
    "intro": "Ein Satz.",
    "lead": "eins",
    "highlights": "[zwei, drei]",
    "projects": "[wlan]",
    "tour": "rundgang",
}


def read(folder: Path, **changes: str | None) -> tuple[Choices | None, list[str]]:
    content = write_files(folder, {"startseite.yaml": yaml_lines(FRONT, changes)})
    return choices_in(content)


def choices_in(content: Path) -> tuple[Choices | None, list[str]]:
    report = Report()
    values = read_inputs([input_of(content, "startseite.yaml")], read_file, report).values
    return (values[0] if values else None), faults(report)


def test_choices_are_read_with_their_places(tmp_path: Path) -> None:
    choices, found = read(tmp_path, edition="2018-03")
    assert choices and found == []
    assert str(choices.lead.mark) == f"{FILE}:3:7"
    assert [ref.id for ref in choices.highlights] == ["zwei", "drei"]
    assert choices.showcases == ()
    assert choices.edition and choices.edition.id == "2018-03"


def test_a_missing_file_is_a_fault(tmp_path: Path) -> None:
    choices, found = choices_in(tmp_path / "content")
    assert choices is None
    assert found == [f"{FILE}: Die Datei fehlt – Sie anlegen; siehe docs/redaktion.md."]


@pytest.mark.parametrize("key", sorted(FRONT.keys() - {"tour"}))
def test_a_missing_key_is_a_fault(tmp_path: Path, key: str) -> None:
    assert [fault.partition(" – ")[0] for fault in read(tmp_path, **{key: None})[1]] == [
        f"{FILE}:1:1: Die Angabe „{key}“ fehlt"
    ]


@pytest.mark.parametrize(
    ("key", "value", "fault"),
    [
        ("highlight", "[a, b]", "7:1: Den Schlüssel „highlight“ gibt es hier nicht"
         " – Meinten Sie „highlights“?"),
        ("highlights", "[zwei]", "4:13: „highlights“ ist zu kurz – Mindestens 2 Einträge."),
        ("highlights", "zwei", "4:13: „highlights“ muss eine Liste sein"
         " – Zum Beispiel [eins, zwei]."),
        ("highlights", "[zwei, zwei]", "4:20: „zwei“ steht zweimal in der Liste"
         " – Einmal löschen."),
        ("lead", "[eins]", "3:7: „lead“ ist eine Liste – Einen Namen eintragen."),
        ("claim", "x" * 121, "1:8: „claim“ ist 1 Zeichen zu lang – Höchstens 120 Zeichen."),
    ],
)  # fmt: skip
def test_a_fault_has_place_and_remedy(tmp_path: Path, key: str, value: str, fault: str) -> None:
    assert read(tmp_path, **{key: value})[1] == [f"{FILE}:{fault}"]
