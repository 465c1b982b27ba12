"""Markdown to checked prose.

Python-Markdown converts once; its tree is looked through before it becomes text, so no
finished HTML is ever parsed again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from typing import TYPE_CHECKING

from plugins.core import footnotes
from plugins.core.cards import Ref
from plugins.core.errors import Mark
from plugins.core.fields import MarkedText
from plugins.core.footnotes import Note, Noted, Sign, has_notes
from plugins.core.plainprose import PlainReader
from plugins.core.prose import Figure, Heading, Html, Phrase, Prose, Slot
from plugins.core.prosefigures import figure_of
from plugins.core.proseforms import CLOSE, OPEN
from plugins.core.proselimits import TOO_DEEP, Excess, excess_of
from plugins.core.prosetree import Tree
from plugins.core.report import Report
from plugins.core.wordcount import words_in
from plugins.core.wording import quoted
from plugins.core.yamlfile import Written, written

if TYPE_CHECKING:  # loaded when a text is more than plain
    from markdown import Markdown

_SLOT = re.compile(f"<hubslot>{OPEN}(\\d+){CLOSE}</hubslot>|{OPEN}(\\d+){CLOSE}")
_ONE_PARAGRAPH = re.compile(r"<p>((?:(?!</?p>).)*)</p>", re.DOTALL)


class ProseReader:
    """One Python-Markdown instance for any number of texts."""

    def __init__(self) -> None:
        """Begin without Python-Markdown: most texts need none."""
        self._markdown: Markdown | None = None
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
            return Prose(tuple(plain.parts), tuple(plain.headings), self.words, plain.styled)
        return self._read_fully(text, mark, report)

    def _read_fully(self, text: str, mark: Mark, report: Report) -> Prose:
        self._begin(text, mark, report)
        try:
            if has_notes(text):
                parts = tuple(self._with_notes(footnotes.take_notes(text)))
            else:
                parts = tuple(self._parts(self._convert(text)))
        except RecursionError:
            return self._refused(TOO_DEEP)
        return Prose(parts, tuple(self.headings), self.words, self.styled)

    def _convert(self, text: str) -> str:
        """Return markup, with signs for open slots; Python-Markdown is set up once."""
        if self._markdown is None:
            from plugins.core.prosemarkdown import markdown_for  # noqa: PLC0415 - loads it

            self._markdown = markdown_for(self)
        return self._markdown.reset().convert(text)

    def _refused(self, excess: Excess) -> Prose:
        mark = self.mark_of(excess.line) if excess.line else self._mark
        self.report.fault(mark, excess.message, excess.hint)
        return Prose((), (), 0)

    def _begin(self, text: str, mark: Mark, report: Report) -> None:
        self._mark = mark
        self.report = report
        self.slots: list[Slot | Html] = []
        self.headings: list[Heading] = []
        self.words = words_in(text)
        self.styled = False
        self.tree = Tree(self)

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
            slot = self.slots[int(match[1] or match[2])]
            if isinstance(slot, Html):  # a footnote's sign has a phrase within it
                yield from self._parts(slot.html)
            else:
                yield slot
            position = match.end()
        if position < len(html):
            yield Html(html[position:])

    def _with_notes(self, noted: Noted) -> Iterator[Html | Slot]:
        for wrong in footnotes.wrongs(noted):
            self.report.fault(self.mark_of(wrong.needle), wrong.message, wrong.hint)
        text = noted.pieces[0]
        for sign, piece in zip(noted.signs, noted.pieces[1:], strict=True):
            text += self.slot(Html(self._sign(sign))) + piece
        yield from self._parts(self._convert(text))
        named = [note for note in noted.notes if note.number]
        if named:
            self.styled = True
            rows = (footnotes.note_markup(note, self._note(note), self.slot) for note in named)
            title = self.slot(Phrase("Fußnoten"))
            yield from self._parts(footnotes.notes_markup(rows, title))

    def _sign(self, sign: Sign) -> str:
        if not sign.number:
            return f"[^{escape(sign.name)}]"
        return footnotes.sign_markup(sign, self.slot(footnotes.sign_words(sign)))

    def _note(self, note: Note) -> str:
        """Return a footnote's markup; it is one paragraph."""
        html = self._convert(note.text)
        match = _ONE_PARAGRAPH.fullmatch(html)
        if not match:
            self.report.fault(
                self.mark_of(f"[^{note.name}]:"),
                f"Die Fußnote {quoted(note.name)} ist mehr als ein Absatz",
                "Nur Sätze schreiben, ohne Listen, Bilder und Überschriften.",
            )
        return match[1] if match else ""

    def slot(self, slot: Slot | Html) -> str:
        """Keep an open slot and return the sign that stands for it in the markup."""
        self.slots.append(slot)
        return f"{OPEN}{len(self.slots) - 1}{CLOSE}"

    def mark_of(self, needle: str) -> Mark:
        """Return where `needle` first stands in the text, or where the text begins."""
        return self._written.mark_of(needle) or self._mark
