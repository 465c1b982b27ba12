"""Papers as XHTML: everything printed, nothing of an author becomes markup."""

from __future__ import annotations

import xml.etree.ElementTree as etree

import pytest

from plugins.papers.sheets import Sheets
from tests.builders import ROOT
from tests.papers.composed import article, edition_desk, paper

HOSTILE = "<script>alert('ä')</script>"
BOOK = ("cover.xhtml", "title.xhtml", "imprint.xhtml")


@pytest.fixture(scope="module")
def hostile() -> Sheets:
    words = f'"{HOSTILE}"'
    one = article("eins", title=words, teaser=words, kicker=words, demo=words)
    return Sheets(ROOT / "theme", paper(edition_desk(one)))


def test_the_sheet_of_the_pdf_says_everything() -> None:
    found = paper()
    sheet = Sheets(ROOT / "theme", found).print("paper.html", highlights=found.pieces)
    for words in ("Titel eins", "Titel zwei", "Anfassen", "Erfunden.", "Ausgedacht.", "Am Morgen"):
        assert words in sheet
    assert '<html lang="de">' in sheet


def test_no_text_of_an_author_becomes_markup(hostile: Sheets) -> None:
    pieces = hostile._paper.pieces
    section = hostile._paper.sections[0]
    sheets = [
        hostile.print("paper.html", highlights=pieces),
        hostile.print("piece.xhtml", piece=pieces[0], section=section),
        hostile.print("nav.xhtml", first="x"),
    ]
    assert all("<script" not in sheet and "&lt;script&gt;" in sheet for sheet in sheets)


@pytest.mark.parametrize("template", BOOK)
def test_the_parts_of_the_book_are_well_formed(hostile: Sheets, template: str) -> None:
    root = etree.fromstring(hostile.print(template).strip().encode())
    assert root.tag == "{http://www.w3.org/1999/xhtml}html"
