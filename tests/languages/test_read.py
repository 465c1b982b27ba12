"""The first words of a language."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.languages.model import Entrance
from plugins.languages.read import read_entrance
from tests.cases import faults

TEXT = "---\ntitle: In English\nsummary: Some pages.\n---\nWelcome.\n"


def read(folder: Path, text: str, name: str = "en") -> tuple[Found, list[str]]:
    path, report = folder / f"{name}.md", Report()
    path.write_text(text, encoding="utf-8")
    found = read_entrance(Input(path, f"content/sprachen/{name}.md", ()), Prosaist(), report)
    return found, faults(report)


def test_a_language_has_a_title_a_summary_and_a_text(tmp_path: Path) -> None:
    found, said = read(tmp_path, TEXT)
    (entrance,) = found.values
    assert isinstance(entrance, Entrance)
    assert (entrance.id, entrance.title, entrance.prose.words, said) == ("en", "In English", 1, [])


@pytest.mark.parametrize(
    ("name", "text", "complaint"),
    [
        ("fr", TEXT, ": Die Sprache „fr“ gibt es nicht – Möglich sind: „en“ oder „leicht“."),
        ("en", TEXT.replace("summary: Some pages.\n", ""),
         ":2:1: Die Angabe „summary“ fehlt – Was es in der Sprache gibt, in ein bis zwei Sätzen."),
        ("en", "Welcome.", ":1: Die Angaben am Anfang fehlen – Mit einer Zeile „---“ beginnen."),
    ],
)  # fmt: skip
def test_a_fault_names_its_line(tmp_path: Path, name: str, text: str, complaint: str) -> None:
    found, said = read(tmp_path, text, name)
    assert said == [f"content/sprachen/{name}.md{complaint}"] and found == Found()
