"""Texts whose reading would take the square of their length are refused before it begins."""

from __future__ import annotations

import time
from xml.etree.ElementTree import Element, SubElement, fromstring, tostring

import pytest
from markdown.treeprocessors import Treeprocessor

from plugins.core.errors import Mark
from plugins.core.proselimits import MOST_SIGNS, excess_of, foreign_elements
from plugins.core.prosereader import ProseReader
from plugins.core.report import Report

WIDE = "|a" * 42 + "|\n" + "|-" * 42 + "|\n|b|"
ROWS = "|a" * 40 + "|\n" + "|-" * 40 + "|\n" + "|b|\n" * 300


def said_of(text: str) -> list[str]:
    report = Report()
    ProseReader().read(text, Mark("a.md", 5), report)
    return [str(fault) for fault in report.faults]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("a " * 50_000,
         "a.md:5: Der Text hat mehr als 80000 Zeichen – Auf mehrere Texte verteilen."),
        ("Eins.\n\n" + "Zwei " * 5000,
         "a.md:7:1: Der Absatz hat mehr als 20000 Zeichen – Mit leeren Zeilen gliedern."),
        ("Eins.\n\n" + ">" * 9 + " a",
         "a.md:7:1: Mehr als 8 Ebenen sind ineinander verschachtelt – Einfacher gliedern."),
        ("- " * 9 + "a",
         "a.md:5:1: Mehr als 8 Ebenen sind ineinander verschachtelt – Einfacher gliedern."),
        ("a\n" + " " * 48 + "- a",
         "a.md:6:1: Mehr als 8 Ebenen sind ineinander verschachtelt – Einfacher gliedern."),
        ("a [" * 2001,
         "a.md:5:3: Der Text hat mehr als 2000 eckige Klammern – Weniger verwenden."),
        ("## a\n\n" * 501,
         "a.md:5: Der Text hat mehr als 500 Überschriften, Linien und Erklärungen"
         " – Auf mehrere Texte verteilen."),
        ("a\n: b\n\n" * 501,
         "a.md:5: Der Text hat mehr als 500 Überschriften, Linien und Erklärungen"
         " – Auf mehrere Texte verteilen."),
        ("Eins.\n\n" + WIDE,
         "a.md:7:1: Die Tabelle hat mehr als 40 Spalten oder 8000 Zellen"
         " – In mehrere Tabellen teilen."),
        (ROWS,
         "a.md:5:1: Die Tabelle hat mehr als 40 Spalten oder 8000 Zellen"
         " – In mehrere Tabellen teilen."),
    ],
)  # fmt: skip
def test_what_nobody_writes_is_refused_in_no_time(text: str, fault: str) -> None:
    started = time.process_time()
    assert said_of(text) == [fault]
    assert time.process_time() - started < 0.2


def test_a_long_text_as_people_write_it_is_read() -> None:
    block = "## Abschnitt\n\nEin Satz mit [Link](https://a.example/).\n\n- eins\n    - zwei\n\n"
    table = "| a | b |\n| --- | --- |\n" + "| c | d |\n" * 500
    text = block * 400 + table
    assert len(text) > MOST_SIGNS / 3 and excess_of(text) is None


def test_what_is_too_deep_for_the_parser_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    reader, report = ProseReader(), Report()

    def convert(_: str) -> str:
        raise RecursionError

    monkeypatch.setattr(reader, "_convert", convert)
    reader.read_fully("a", Mark("a.md", 5), report)
    assert [str(fault) for fault in report.faults] == [
        "a.md:5: Der Text ist zu tief verschachtelt – Einfacher gliedern."
    ]


def test_only_named_elements_with_named_attributes_pass() -> None:
    root = fromstring(
        '<p onclick="x"><a href="#a" style="x">a</a><svg/><td style="text-align: right">b</td></p>'
    )
    assert list(foreign_elements(root)) == ["svg"]
    assert tostring(root) == b'<p><a href="#a">a</a><svg /><td>b</td></p>'


def test_an_element_that_is_not_named_is_a_fault() -> None:
    """Nothing makes one today; another version of Markdown might."""
    reader, report = ProseReader(), Report()
    reader.read_fully("", Mark("a.md"), report)  # sets Markdown up
    assert reader._markdown
    reader._markdown.treeprocessors.register(_Planting(), "planting", 0)
    reader.read_fully("a", Mark("a.md", 5), report)
    assert [str(fault) for fault in report.faults] == [
        "a.md:5: „svg“ ist im Text nicht erlaubt – Markdown verwenden."
    ]


class _Planting(Treeprocessor):
    def run(self, root: Element) -> None:
        SubElement(root, "svg")
