"""Names of files and folders that become part of an address."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.core.naming import note_file_name, note_folder_name, read_named, wrong_name
from plugins.core.readings import Input
from plugins.core.report import Report
from tests.core.builders import faults


@pytest.mark.parametrize("name", ["platz", "2018-03", "ein-langer-name"])
def test_a_name_that_is_part_of_an_address_is_right(name: str) -> None:
    assert wrong_name(name) == ""


@pytest.mark.parametrize("name", ["Platz", "mein platz", "größe", "a_b", ""])
def test_another_name_is_wrong_and_the_right_one_is_told(name: str) -> None:
    if name:
        assert wrong_name(name) == f"Der Dateiname „{name}“ ist in einer Adresse nicht erlaubt"
    assert wrong_name("Größe", "Ordnername").startswith("Der Ordnername „Größe“")


def test_files_and_folders_have_their_own_remedies() -> None:
    report = Report()
    assert note_file_name("content/x/platz.md", "platz", ".md", report)
    assert not note_file_name("content/x/Größe.md", "Größe", ".md", report)
    note_folder_name("tours/Größe/tour.yaml", "Größe", report)
    note_folder_name("tours/platz/tour.yaml", "platz", report)
    assert faults(report) == [
        "content/x/Größe.md: Der Dateiname „Größe“ ist in einer Adresse nicht erlaubt – "
        "Die Datei „groesse.md“ nennen.",
        "tours/Größe/tour.yaml: Der Ordnername „Größe“ ist in einer Adresse nicht erlaubt – "
        "Den Ordner „groesse“ nennen.",
    ]


def test_a_file_is_read_whatever_its_name_is(tmp_path: Path) -> None:
    """All faults are told at once: those of the name and those of the text."""
    file = tmp_path / "Mein Platz.yaml"
    file.write_text("title: Eins\n", encoding="utf-8")
    report = Report()
    node = read_named(Input(file, "content/x/Mein Platz.yaml", ()), report)
    assert node and [key.text for key, _ in node] == ["title"]
    assert len(faults(report)) == 1
    assert read_named(Input(tmp_path / "fehlt.yaml", "content/x/fehlt.yaml", ()), report) is None
    assert len(faults(report)) == 2
