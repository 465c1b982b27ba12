"""Markdown to checked prose.

Python-Markdown converts once; its tree is looked through before it becomes text, so no
finished HTML is ever parsed again.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as etree
from collections.abc import Iterator
from html import unescape

from markdown import Markdown
from markdown.extensions.def_list import DefListExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor

from plugins.core.cards import Ref
from plugins.core.errors import Mark
from plugins.core.fields import MarkedText, is_web_address, picture_use
from plugins.core.plainprose import PlainReader
from plugins.core.prose import SCHEMES, Figure, Heading, Html, Link, Prose, Scene, Slot
from plugins.core.proselimits import TOO_DEEP, Excess, excess_of, foreign_elements
from plugins.core.proselinks import link_by_name
from plugins.core.report import Report
from plugins.core.wordcount import words_in
from plugins.core.wording import did_you_mean, quoted, slugify
from plugins.core.yamlfile import Written, written

_OPEN, _CLOSE = "\x1e", "\x1f"  # control characters that no source file may contain
_SLOT = re.compile(f"<hubslot>{_OPEN}(\\d+){_CLOSE}</hubslot>|{_OPEN}(\\d+){_CLOSE}")


class ProseReader:
    """One Python-Markdown instance for any number of texts."""

    def __init__(self) -> None:
        """Set Markdown up once: its own raw HTML is off, ours is checked."""
        self._markdown = Markdown(
            # Named by text, they would be looked for in every installed package.
            extensions=[TableExtension(), SaneListExtension(), DefListExtension()],
            output_format="html",
        )
        self._markdown.preprocessors.deregister("html_block")
        self._markdown.inlinePatterns.deregister("html")
        self._markdown.inlinePatterns.deregister("entity")  # else a sign for it is all we see
        self._markdown.inlinePatterns.register(_RawHtml(self), "raw_html", 90)
        self._markdown.inlinePatterns.deregister("automail")  # it would scramble the address
        self._markdown.treeprocessors.register(_Checker(self), "checker", -5)  # the very last
        self._written = Written("")
        self._begin("", Mark(""), Report())

    def read(self, text: str, mark: Mark, report: Report) -> Prose:
        """Return `text` as prose; `mark` is where it begins in its file."""
        self._written = written(text, mark.path, mark.line)
        return self._read(text, mark, report)

    def read_field(self, field: MarkedText, report: Report) -> Prose:
        """Return the text under a key as prose; faults are placed where it was typed."""
        self._written = field.written
        return self._read(field.text, field.mark, report)

    def read_fully(self, text: str, mark: Mark, report: Report) -> Prose:
        """Return any text as prose, by Python-Markdown; also what is plain."""
        self._written = written(text, mark.path, mark.line)
        return self._read_fully(text, mark, report)

    def _read(self, text: str, mark: Mark, report: Report) -> Prose:
        self._begin(text, mark, report)
        excess = excess_of(text)
        if excess:
            return self._refused(excess)
        plain = PlainReader(self.mark_of, self._plain_figure)
        if plain.read(text):
            return Prose(tuple(plain.parts), tuple(plain.headings), self.words)
        return self._read_fully(text, mark, report)

    def _read_fully(self, text: str, mark: Mark, report: Report) -> Prose:
        self._begin(text, mark, report)
        try:
            html = self._markdown.reset().convert(text)
        except RecursionError:
            return self._refused(TOO_DEEP)
        parts = tuple(self._parts(html))
        return Prose(parts, tuple(self.headings), self.words)

    def _refused(self, excess: Excess) -> Prose:
        mark = self.mark_of(excess.line) if excess.line else self._mark
        self.report.fault(mark, excess.message, excess.hint)
        return Prose((), (), 0)

    def _begin(self, text: str, mark: Mark, report: Report) -> None:
        self._mark = mark
        self.report = report
        self.slots: list[Slot] = []
        self.headings: list[Heading] = []
        self.words = words_in(text)

    @staticmethod
    def _plain_figure(file: Ref, alt: str, title: str) -> Figure | None:
        """Return a picture in the text without a fault, or None."""
        report = Report()
        figure = figure_of(file, alt, title, report)
        return None if report.faults else figure

    def _parts(self, html: str) -> Iterator[Html | Slot]:
        position = 0
        for match in _SLOT.finditer(html):
            if match.start() > position:
                yield Html(html[position : match.start()])
            yield self.slots[int(match[1] or match[2])]
            position = match.end()
        if position < len(html):
            yield Html(html[position:])

    def slot(self, slot: Slot) -> str:
        """Keep an open slot and return the sign that stands for it in the markup."""
        self.slots.append(slot)
        return f"{_OPEN}{len(self.slots) - 1}{_CLOSE}"

    def mark_of(self, needle: str) -> Mark:
        """Return where `needle` first stands in the text, or where the text begins."""
        return self._written.mark_of(needle) or self._mark


class _RawHtml(InlineProcessor):
    """Notes raw HTML, which is not allowed; it is printed as the text it is."""

    def __init__(self, reader: ProseReader) -> None:
        super().__init__(r"<(/?[A-Za-z][A-Za-z0-9-]*|!--)")
        self._reader = reader

    def handleMatch(  # type: ignore[override]
        self, match: re.Match[str], data: str
    ) -> tuple[str, int, int]:
        self._reader.report.fault(
            self._reader.mark_of(match[0]),
            f"HTML wie {quoted(match[0] + '>')} ist im Text nicht erlaubt",
            "Markdown verwenden oder das Zeichen < weglassen.",
        )
        return match[0], match.start(), match.end()


class _Checker(Treeprocessor):
    """Looks through the finished tree: headings, links, pictures, scenes, tables."""

    def __init__(self, reader: ProseReader) -> None:
        super().__init__()
        self._reader = reader
        self._ids: set[str] = set()
        self._level = 1

    def run(self, root: etree.Element) -> None:
        """Check and mend the tree in place."""
        self._ids, self._level = set(), 1
        for parent in list(root.iter()):
            for index, child in enumerate(list(parent)):
                self._visit(parent, index, child)
        self._check_fragments(root)
        self._check_elements(root)

    def _visit(self, parent: etree.Element, index: int, child: etree.Element) -> None:
        if re.fullmatch(r"h[1-6]", child.tag):
            self._heading(child)
        elif child.tag == "a":
            self._link(child)
        elif child.tag == "table":
            self._check_table(child)
            parent[index] = _scrollable(child)
        elif child.tag == "p" and len(child) == 1 and child[0].tag == "img" and _alone(child):
            self._picture(child, child[0])
        elif child.tag == "img" and parent.tag != "hubslot":
            self._reader.report.fault(
                self._reader.mark_of(child.get("src", "")),
                "Ein Bild steht mitten in einem Satz",
                "Das Bild in eine eigene Zeile mit Leerzeilen davor und danach setzen.",
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

    def _picture(self, paragraph: etree.Element, image: etree.Element) -> None:
        source, alt = image.get("src", ""), unescape(image.get("alt", ""))
        mark = self._reader.mark_of(source)
        if source.startswith("tour:"):
            slot: Slot | None = Scene(Ref(source.removeprefix("tour:"), mark), alt)
        else:
            title = unescape(image.get("title", ""))
            slot = figure_of(Ref(source, mark), alt, title, self._reader.report)
        paragraph.clear()
        if slot:
            paragraph.tag = "hubslot"
            paragraph.text = self._reader.slot(slot)


def figure_of(file: Ref, alt: str, title: str, report: Report) -> Figure | None:
    """Return a picture in the text; its title says caption, credit and licence."""
    parts = [part.strip() for part in title.split("|")]
    if not alt.strip() or len(parts) != 3 or not all(parts):
        report.fault(
            file.mark,
            "Zum Bild fehlen Angaben",
            f'So schreiben: ![Alternativtext]({file.id} "Bildunterschrift | Urheber | Lizenz").',
        )
        return None
    caption, credit, licence = parts
    values = {
        "file": file, "alt": alt, "caption": caption, "credit": credit, "licence": licence,
    }  # fmt: skip
    return Figure(picture_use(values, report))


def _alone(paragraph: etree.Element) -> bool:
    return not (paragraph.text or "").strip() and not (paragraph[0].tail or "").strip()


def _scrollable(table: etree.Element) -> etree.Element:
    """Return the table in a region of its own that scrolls and can take the focus."""
    region = etree.Element(
        "div",
        {"class": "table-scroll", "role": "region", "tabindex": "0", "aria-label": "Tabelle"},
    )
    region.tail, table.tail = table.tail, None
    region.append(table)
    return region
