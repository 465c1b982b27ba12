"""The tree that Markdown makes of a text, looked through before it becomes text again.

Headings, links, pictures and tables are checked and mended; what other files decide stays open.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as etree
from html import unescape
from typing import Protocol

from plugins.core.cards import Ref
from plugins.core.errors import Mark
from plugins.core.fields import is_web_address
from plugins.core.prose import SCHEMES, Heading, Link, Slot
from plugins.core.prosefigures import Shown, block_of, gallery_of
from plugins.core.proseforms import (
    OPEN,
    Unfit,
    named_tables,
    pull_quote,
    quotation,
    scrollable,
    strange_pulls,
)
from plugins.core.proselimits import foreign_elements
from plugins.core.proselinks import link_by_name
from plugins.core.report import Report
from plugins.core.wording import did_you_mean, quoted, slugify


class Reader(Protocol):
    """Who reads a text, as its tree needs to know."""

    report: Report
    headings: list[Heading]
    styled: bool

    def slot(self, slot: Slot) -> str:
        """Keep an open slot and return the sign that stands for it in the markup."""

    def mark_of(self, needle: str) -> Mark:
        """Return where something stands in the text."""


class Tree:
    """Looks through the trees of one text, which is made of several where it has footnotes."""

    def __init__(self, reader: Reader) -> None:
        """Begin a text."""
        self._reader = reader
        self._ids: set[str] = set()
        self._level = 1

    def check(self, root: etree.Element) -> None:
        """Check and mend a tree in place."""
        for parent in list(root.iter()):
            for index, child in enumerate(list(parent)):
                self._visit(parent, index, child)
        for _ in named_tables(root, self._reader.slot):
            self._reader.styled = True
        self._check_pulls(root)
        self._check_fragments(root)
        self._check_elements(root)

    def _visit(self, parent: etree.Element, index: int, child: etree.Element) -> None:
        self._without_notes(child)
        if re.fullmatch(r"h[1-6]", child.tag):
            self._heading(child)
        elif child.tag == "a":
            self._link(child)
        elif child.tag == "table":
            self._check_table(child)
            heading = self._reader.headings[-1].title if self._reader.headings else ""
            parent[index] = scrollable(child, heading, self._reader.slot)
        elif child.tag == "blockquote":
            self._quotation(parent, index, child)
        elif child.tag == "p" and len(child) and _only_pictures(child):
            self._pictures(child)
        elif child.tag == "img" and parent.tag != "hubslot":
            self._reader.report.fault(
                self._reader.mark_of(child.get("src", "")),
                "Ein Bild steht mitten in einem Satz",
                "Das Bild in eine eigene Zeile mit Leerzeilen davor und danach setzen.",
            )

    def _quotation(self, parent: etree.Element, index: int, quote: etree.Element) -> None:
        self._reader.styled = True
        try:
            other = pull_quote(quote) if parent.tag != "blockquote" else None
            other = other if other is not None else quotation(quote)
        except Unfit as unfit:
            message, hint, needle = unfit.args
            self._reader.report.fault(self._reader.mark_of(needle or ">"), message, hint)
            return
        if other is not None:
            parent[index] = other

    def _check_pulls(self, root: etree.Element) -> None:
        for said in strange_pulls(root):
            self._reader.report.fault(
                self._reader.mark_of(said.split("\n")[0]),
                f"Die Hervorhebung {quoted(said)} steht so nicht im Text",
                "Einen Satz des Textes wörtlich wiederholen.",
            )

    def _check_table(self, table: etree.Element) -> None:
        titles = ["".join(cell.itertext()).strip() for cell in table.iter("th")]
        if not all(titles):
            self._reader.report.fault(
                self._reader.mark_of(max(titles)),
                "Die Tabelle hat eine Spalte ohne Überschrift",
                "In der ersten Zeile über jede Spalte ein Wort setzen.",
            )

    def _heading(self, heading: etree.Element) -> None:
        title = unescape("".join(heading.itertext())).strip()
        level = int(heading.tag[1])
        if not title:
            mark = self._reader.mark_of("#" * level)
            self._reader.report.fault(mark, "Eine Zwischenüberschrift ist leer", "Löschen.")
        if level == 1 or level > self._level + 1:
            right = "##" if level == 1 else "#" * (self._level + 1)
            self._reader.report.fault(
                self._reader.mark_of("#" * level + " "),
                f"Die Zwischenüberschrift {quoted(title)} hat die falsche Ebene",
                f"Mit {quoted(right + ' ')} beginnen.",
            )
        if OPEN in title:
            self.refuse_note("#" * level, "in einer Zwischenüberschrift")
        self._level = max(level, 2)
        id = slugify(title) or "abschnitt"
        while id in self._ids:
            id += "-2"
        self._ids.add(id)
        heading.set("id", id)
        self._reader.headings.append(Heading(level, id, title))

    def _link(self, link: etree.Element) -> None:
        mark = self._reader.mark_of(link.get("href", ""))
        target = unescape(link.get("href", ""))
        scheme, _, name = target.partition(":")
        if OPEN in "".join(link.itertext()):
            self.refuse_note(target, "in einem Link")
        if scheme in SCHEMES:
            link.set("href", self._reader.slot(Link(scheme, Ref(name, mark))))
        elif is_web_address(target):
            if not target.startswith(("mailto:", "tel:")):
                link.set("rel", "external")
        elif not target.startswith("#"):
            link.attrib.pop("href", None)
            hint = did_you_mean(scheme, SCHEMES) if name else link_by_name(target)
            self._reader.report.fault(
                mark,
                f"Das Ziel {quoted(target)} ist keine Adresse",
                hint or "Zum Beispiel artikel:name, projekt:name oder https://… schreiben.",
            )
        if not "".join(link.itertext()).strip():
            self._reader.report.fault(mark, "Ein Link hat keinen Text", "Sagen, wohin er führt.")

    def _without_notes(self, element: etree.Element) -> etree.Element:
        """Take a footnote out of the address or the description of something."""
        for name in [name for name, value in element.attrib.items() if OPEN in value]:
            self.refuse_note(element.attrib.pop(name).partition(OPEN)[0])
        return element

    def refuse_note(
        self, needle: str, where: str = "in den Angaben zu einem Bild oder Link"
    ) -> None:
        """Note a footnote where its number would be part of something else."""
        self._reader.report.fault(
            self._reader.mark_of(needle),
            f"Eine Fußnote steht {where}",
            "Hinter einen Satz des Textes setzen.",
        )

    def _check_elements(self, root: etree.Element) -> None:
        """Let nothing through but what is named: whatever Markdown, or a change of it, makes."""
        for name in set(foreign_elements(root)) - {root.tag, "hubslot", "img"}:
            self._reader.report.fault(
                self._reader.mark_of("<"), f"{quoted(name)} ist im Text nicht erlaubt",
                "Markdown verwenden.",
            )  # fmt: skip

    def _check_fragments(self, root: etree.Element) -> None:
        for link in root.iter("a"):
            target = link.get("href", "")
            if target.startswith("#") and target[1:] not in self._ids:
                self._reader.report.fault(
                    self._reader.mark_of(target),
                    f"Die Sprungmarke {quoted(target)} gibt es in diesem Text nicht",
                    did_you_mean(target[1:], self._ids),
                )

    def _pictures(self, paragraph: etree.Element) -> None:
        row = [self._shown(self._without_notes(image)) for image in paragraph]
        report = self._reader.report
        slot = block_of(row[0], report) if len(row) == 1 else gallery_of(row, report)
        paragraph.clear()
        if slot:
            paragraph.tag = "hubslot"
            paragraph.text = self._reader.slot(slot)

    def _shown(self, image: etree.Element) -> Shown:
        source, alt = image.get("src", ""), unescape(image.get("alt", ""))
        title = unescape(image.get("title", ""))
        return Shown(source, alt, title, self._reader.mark_of(source))


def _only_pictures(paragraph: etree.Element) -> bool:
    words = (paragraph.text, *(child.tail for child in paragraph))
    return all(child.tag == "img" for child in paragraph) and not any(
        (text or "").strip() for text in words
    )
