"""Markdown to checked prose.

Python-Markdown converts once; its tree is looked through before it becomes text, so no
finished HTML is ever parsed again.  What depends on other files (links, pictures, tour
scenes) stays an open slot: reading needs only the text itself, filling only the cards.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as etree
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape, unescape
from typing import Any

from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor

from plugins.core.cards import (
    ArticleCard,
    EditionCard,
    PageCard,
    PartnerCard,
    PersonCard,
    PictureUse,
    ProjectCard,
    Ref,
    RubricCard,
    SceneCard,
    TopicCard,
    TourCard,
)
from plugins.core.desk import Desk
from plugins.core.errors import Mark
from plugins.core.fields import MarkedText, is_web_address, picture_use
from plugins.core.pictures import PictureView, view_of_still
from plugins.core.report import Report
from plugins.core.wording import did_you_mean, quoted, slugify
from plugins.core.yamlfile import written

_OPEN, _CLOSE = "\x1e", "\x1f"  # control characters that no source file may contain
_SLOT = re.compile(f"<hubslot>{_OPEN}(\\d+){_CLOSE}</hubslot>|{_OPEN}(\\d+){_CLOSE}")
_SCHEMES: dict[str, Any] = {
    "artikel": ArticleCard,
    "projekt": ProjectCard,
    "partner": PartnerCard,
    "cityzeitung": EditionCard,
    "tour": TourCard,
    "thema": TopicCard,
    "rubrik": RubricCard,
    "seite": PageCard,
    "autor": PersonCard,
}
_WORD = re.compile(r"\w[\w'’-]*")
_EXTENSIONS = ("tables", "sane_lists", "def_list")


@dataclass(frozen=True)
class Html:
    """Finished markup, safe to print."""

    html: str


@dataclass(frozen=True)
class Link:
    """The address of a link to something of ours, to be filled in."""

    scheme: str
    ref: Ref


@dataclass(frozen=True)
class Figure:
    """A picture in the text."""

    use: PictureUse


@dataclass(frozen=True)
class Scene:
    """A tour scene in the text."""

    ref: Ref
    caption: str


Slot = Link | Figure | Scene


@dataclass(frozen=True)
class Heading:
    """A heading of the text, for its table of contents."""

    level: int
    id: str
    title: str


@dataclass(frozen=True)
class Prose:
    """A text read once: markup with open slots, its headings, its length in words."""

    parts: tuple[Html | Slot, ...]
    headings: tuple[Heading, ...]
    words: int

    @property
    def links(self) -> tuple[Link, ...]:
        """Return the links to our own things, in the order of the text."""
        return tuple(part for part in self.parts if isinstance(part, Link))


@dataclass(frozen=True)
class BodyPart:
    """A piece of a body as a template prints it; `kind` is html, figure or scene."""

    kind: str
    html: str = ""
    picture: PictureView | None = None
    scene: SceneCard | None = None
    caption: str = ""


class ProseReader:
    """One Python-Markdown instance for any number of texts."""

    def __init__(self) -> None:
        """Set Markdown up once: its own raw HTML is off, ours is checked."""
        self._markdown = Markdown(extensions=list(_EXTENSIONS), output_format="html")
        self._markdown.preprocessors.deregister("html_block")
        self._markdown.inlinePatterns.deregister("html")
        self._markdown.inlinePatterns.deregister("entity")  # else a sign for it is all we see
        self._markdown.inlinePatterns.register(_RawHtml(self), "raw_html", 90)
        self._markdown.inlinePatterns.deregister("automail")  # it would scramble the address
        self._markdown.treeprocessors.register(_Checker(self), "checker", -5)  # the very last
        self.read("", Mark(""), Report())

    def read(self, text: str, mark: Mark, report: Report) -> Prose:
        """Return `text` as prose; `mark` is where it begins in its file."""
        self._written = written(text, mark.path, mark.line)
        return self._read(text, mark, report)

    def read_field(self, field: MarkedText, report: Report) -> Prose:
        """Return the text under a key as prose; faults are placed where it was typed."""
        self._written = field.written
        return self._read(field.text, field.mark, report)

    def _read(self, text: str, mark: Mark, report: Report) -> Prose:
        self._mark = mark
        self.report = report
        self.slots: list[Slot] = []
        self.headings: list[Heading] = []
        self.words = len(_WORD.findall(text))
        html = self._markdown.reset().convert(text)
        parts = tuple(self._parts(html))
        return Prose(parts, tuple(self.headings), self.words)

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
        if scheme in _SCHEMES:
            link.set("href", self._reader.slot(Link(scheme, Ref(name, mark))))
        elif is_web_address(target):
            if not target.startswith(("mailto:", "tel:")):
                link.set("rel", "external")
        elif not target.startswith("#"):
            link.attrib.pop("href", None)
            hint = did_you_mean(scheme, _SCHEMES) if name else ""
            self._reader.report.fault(
                mark,
                f"Das Ziel {quoted(target)} ist keine Adresse",
                hint or "Zum Beispiel artikel:name, projekt:name oder https://… schreiben.",
            )
        if not "".join(link.itertext()).strip():
            self._reader.report.fault(mark, "Ein Link hat keinen Text", "Sagen, wohin er führt.")

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
            slot = self._figure(Ref(source, mark), alt, unescape(image.get("title", "")))
        paragraph.clear()
        if slot:
            paragraph.tag = "hubslot"
            paragraph.text = self._reader.slot(slot)

    def _figure(self, file: Ref, alt: str, title: str) -> Figure | None:
        parts = [part.strip() for part in title.split("|")]
        if not alt.strip() or len(parts) != 3 or not all(parts):
            self._reader.report.fault(
                file.mark,
                "Zum Bild fehlen Angaben",
                f"So schreiben: ![Alternativtext]({file.id}"
                ' "Bildunterschrift | Urheber | Lizenz").',
            )
            return None
        caption, credit, licence = parts
        values = {
            "file": file, "alt": alt, "caption": caption, "credit": credit, "licence": licence,
        }  # fmt: skip
        return Figure(picture_use(values, self._reader.report))


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


def fill(prose: Prose, desk: Desk) -> tuple[BodyPart, ...]:
    """Return the prose as parts to print, every slot filled from the cards."""
    parts: list[BodyPart] = []
    markup = ""
    for part in prose.parts:
        if isinstance(part, Html):
            markup += part.html
        elif isinstance(part, Link):
            markup += escape(link_url(part, desk))
        else:
            parts += [BodyPart("html", html=markup), _block(part, desk)]
            markup = ""
    parts.append(BodyPart("html", html=markup))
    return tuple(part for part in parts if part.kind != "html" or part.html.strip())


def link_url(link: Link, desk: Desk) -> str:
    """Return the address a link of ours leads to; an unknown target is a fault."""
    kind = _SCHEMES[link.scheme]
    if kind is TourCard and "/" in link.ref.id:
        kind = SceneCard
    card = desk.catalogue.look_up(kind, link.ref, desk.report)
    return "#" if card is None else str(card.url)


def _block(slot: Figure | Scene, desk: Desk) -> BodyPart:
    if isinstance(slot, Figure):
        return BodyPart("figure", picture=desk.pictures.view(slot.use))
    scene = desk.catalogue.look_up(SceneCard, slot.ref, desk.report)
    if scene is None:
        return BodyPart("html")
    picture = view_of_still(scene.still, slot.caption, scene.credit, scene.licence)
    return BodyPart("scene", picture=picture, scene=scene, caption=slot.caption)
