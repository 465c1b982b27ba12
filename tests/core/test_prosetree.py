"""The tree of a text, looked through by a reader that only writes down what it is told."""

from __future__ import annotations

import xml.etree.ElementTree as etree

from plugins.core.errors import Mark
from plugins.core.prose import Heading, Link, Slot
from plugins.core.prosetree import Tree
from plugins.core.report import Report
from tests.core.builders import faults


class Told:
    """A reader of a text that nobody wrote."""

    def __init__(self) -> None:
        self.report = Report()
        self.headings: list[Heading] = []
        self.styled = False
        self.slots: list[Slot] = []

    def slot(self, slot: Slot) -> str:
        self.slots.append(slot)
        return f"slot {len(self.slots)}"

    def mark_of(self, needle: str) -> Mark:
        return Mark("x.md", 1)


def checked(*markup: str) -> tuple[list[str], Told]:
    """Return what becomes of the trees of one text."""
    told = Told()
    tree = Tree(told)
    roots = [etree.fromstring(f"<div>{one}</div>") for one in markup]
    for root in roots:
        tree.check(root)
    return [etree.tostring(root, "unicode") for root in roots], told


def test_headings_get_ids_and_links_stay_open() -> None:
    (tree,), told = checked('<h2>Größe</h2><p><a href="artikel:eins">x</a></p>')
    assert '<h2 id="groesse">' in tree and 'href="slot 1"' in tree
    assert told.headings == [Heading(2, "groesse", "Größe")]
    assert isinstance(told.slots[0], Link)


def test_a_footnote_may_jump_to_a_heading_of_its_text() -> None:
    _, told = checked("<h2>Eins</h2>", '<p><a href="#eins">x</a></p>')
    assert not told.report.faults
    _, told = checked("<h2>Eins</h2>", '<p><a href="#zwei">x</a></p>')
    assert faults(told.report)[0].startswith("x.md:1: Die Sprungmarke „#zwei“ gibt es")


def test_what_is_not_named_does_not_get_through() -> None:
    _, told = checked("<p><font>x</font></p>")
    assert faults(told.report) == ["x.md:1: „font“ ist im Text nicht erlaubt – Markdown verwenden."]


def test_a_quotation_says_that_the_page_needs_its_stylesheet() -> None:
    assert not checked("<p>Text</p>")[1].styled
    assert checked("<blockquote><p>Text</p></blockquote>")[1].styled
