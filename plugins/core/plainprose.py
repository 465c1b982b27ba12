"""The plain part of Markdown, read without a parser; everything else is left to Python-Markdown.

Python-Markdown takes 2 ms for an article, most of it for signs that are not there.  Nearly all
that editors write is paragraphs, headings, flat lists, quotations, pictures on a line of their
own, emphasis and links.  A text that is made of these alone, in the simple form in which nobody
can argue about what they mean, gives here exactly the prose that Python-Markdown gives
(`tests/core/test_plainprose.py` compares them over everything we have and over made-up texts);
a text with anything else, or with any fault, gives None.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from plugins.core.cards import Ref
from plugins.core.errors import Mark
from plugins.core.fields import is_web_address
from plugins.core.prose import MEDIUM, SCHEMES, Figure, Heading, Html, Link, Scene, Slot
from plugins.core.proseforms import NAME, SOURCE
from plugins.core.wording import slugify

MarkOf = Callable[[str], Mark]
FigureOf = Callable[[Ref, str, str], Figure | None]

_SPECIAL = r"\\`*_\[\]<>&"
_HEADING = re.compile(rf"(#{{2,6}}) ([^\s#{_SPECIAL}][^\n#{_SPECIAL}]*)")
_PICTURE = re.compile(
    rf"!\[([^\n\"!{_SPECIAL}]+)\]\(([^\s()\"'{_SPECIAL}]+)(?: \"((?:[^\s\"{_SPECIAL}]| )+)\")?\)"
)
# A line that could begin something else than a paragraph, or that has blanks at an end.
_UNSAFE_LINE = re.compile(r"[\s#>\-:|=~!\d]|[+*](?:\s|$)|.*\s$|.*\|")
_NUMBERED = re.compile(r"(\d{1,9})\.\s")
_ROW = re.compile(r"\|(?: [^|\n]*[^|\s] \|)+")
_RULE = re.compile(r"\|(?: -{3,} \|)+")
_SIGNS = re.compile(
    r"(?<!\*)\*\*(?![\s*])(?P<strong>[^*]*[^\s*])\*\*(?!\*)"
    r"|(?<!\*)\*(?![\s*])(?P<em>[^*]*[^\s*])\*(?!\*)"
    rf"|(?<!!)\[(?P<text>[^!{_SPECIAL}]*[^\s!{_SPECIAL}][^!{_SPECIAL}]*)\]"
    r"\((?P<target>[^\s()<>\"'\\*`&\[\]#][^\s()<>\"'\\*`&\[\]]*)\)"
)
SCROLL = '<div aria-label="{label}" class="table-scroll" role="region" tabindex="0">'
_QUOTED = "\n</blockquote>\n"
_ANY_SIGN = re.compile(rf"[{_SPECIAL}]")


class _NotPlain(Exception):
    """The text has something that only Python-Markdown may judge."""


class PlainReader:
    """Reads one text; the parts of its prose collect here."""

    def __init__(self, mark_of: MarkOf, figure_of: FigureOf) -> None:
        """Take what tells where in the file a text stands, and what checks a picture."""
        self._mark_of = mark_of
        self._figure_of = figure_of
        self._markup = ""
        self._level = 1
        self._ids: set[str] = set()
        self.parts: list[Html | Slot] = []
        self.headings: list[Heading] = []
        self.styled = False

    def read(self, text: str) -> bool:
        """Tell whether the text is plain; then its parts and headings are here."""
        if "\t" in text:  # Python-Markdown makes blanks of it
            return False
        try:
            before = ""
            for block in re.split(r"\n{2,}", text.strip("\n")):
                kind = self._block(block)
                if kind == before == "list":
                    return False  # Python-Markdown would join them, with paragraphs inside
                before = kind
                self._markup += "" if kind == "picture" else "\n"
        except _NotPlain:
            return False
        self._markup = self._markup.rstrip("\n")
        self._flush()
        return True

    def _flush(self) -> None:
        if self._markup:
            self.parts.append(Html(self._markup))
            self._markup = ""

    def _put(self, slot: Slot) -> None:
        self._flush()
        self.parts.append(slot)

    def _block(self, block: str) -> str:
        first = block[:1]
        if first == "#":
            self._heading(block)
            return "heading"
        if first == "!":
            self._picture(block)
            return "picture"
        if first == ">":
            self._quotation(block.split("\n"))
            return "quote"
        if first == "|":
            self._table(block.split("\n"))
            return "table"
        if first == "-" or first.isdigit():
            return self._list_or_paragraph(block, first)
        self._paragraph(block)
        return "paragraph"

    def _list_or_paragraph(self, block: str, first: str) -> str:
        lines = block.split("\n")
        number = _NUMBERED.match(block)
        if first == "-":
            self._list("<ul>", [_after("- ", line) for line in lines])
        elif number:
            start = int(number[1])
            items = [_after(f"{start + i}. ", line) for i, line in enumerate(lines)]
            self._list("<ol>" if start == 1 else f'<ol start="{start}">', items)
        else:
            self._lines([f"x{lines[0]}", *lines[1:]])
            self._wrapped("p", block)
            return "paragraph"
        return "list"

    def _heading(self, block: str) -> None:
        match = _HEADING.fullmatch(block)
        if not match or block[-1].isspace():
            raise _NotPlain
        level, title = len(match[1]), match[2]
        if level > self._level + 1:
            raise _NotPlain
        self._level = level
        id = slugify(title) or "abschnitt"
        while id in self._ids:
            id += "-2"
        self._ids.add(id)
        self.headings.append(Heading(level, id, title))
        self._markup += f'<h{level} id="{id}">{title}</h{level}>'

    def _picture(self, block: str) -> None:
        match = _PICTURE.fullmatch(block)
        if not match:
            raise _NotPlain
        alt, source, title = match.groups()
        ref = Ref(source.removeprefix("tour:"), self._mark_of(source))
        if source.startswith("tour:"):
            self._put(Scene(ref, alt))
            return
        if source.startswith(MEDIUM):
            raise _NotPlain
        figure = self._figure_of(ref, alt, title or "")
        if figure is None:
            raise _NotPlain
        self._put(figure)

    def _quotation(self, lines: list[str]) -> None:
        inner = [_after("> ", line) for line in lines]
        self._lines(inner)
        if inner[0].startswith(SOURCE):
            raise _NotPlain
        self.styled = True
        if self._markup.endswith(_QUOTED):  # one quotation in several paragraphs
            self._markup = self._markup.removesuffix(_QUOTED)
        else:
            self._markup += "<blockquote>"
        self._markup += "\n"
        self._wrapped("p", "\n".join(inner))
        self._markup += "\n</blockquote>"

    def _table(self, rows: list[str]) -> None:
        if len(rows) < 3:
            raise _NotPlain
        head, rule, *others = rows
        cells = [row[2:-2].split(" | ") for row in (head, *others) if _ROW.fullmatch(row)]
        widths = {len(row) for row in cells} | {rule.count("|") - 1}
        if not _RULE.fullmatch(rule) or len(cells) != len(rows) - 1 or len(widths) > 1:
            raise _NotPlain
        name = f"{NAME}{self.headings[-1].title}" if self.headings else NAME.rstrip(": ")
        self._markup += SCROLL.replace("{label}", name.replace('"', "&quot;"))
        self._markup += "<table>\n<thead>\n"
        self._row("th", cells[0])
        self._markup += "</thead>\n<tbody>\n"
        for row in cells[1:]:
            self._row("td", row)
        self._markup += "</tbody>\n</table></div>"

    def _row(self, tag: str, cells: list[str]) -> None:
        self._markup += "<tr>\n"
        for cell in cells:
            self._wrapped(tag, cell.strip())
            self._markup += "\n"
        self._markup += "</tr>\n"

    def _list(self, start: str, items: list[str]) -> None:
        self._lines(items)
        self._markup += f"{start}\n"
        for item in items:
            self._wrapped("li", item)
            self._markup += "\n"
        self._markup += f"</{start[1:3]}>"

    def _paragraph(self, block: str) -> None:
        if block.startswith(NAME):
            raise _NotPlain
        self._lines(block.split("\n"))
        self._wrapped("p", block)

    @staticmethod
    def _lines(lines: list[str]) -> None:
        for line in lines:
            if not line or _UNSAFE_LINE.match(line):
                raise _NotPlain

    def _wrapped(self, tag: str, text: str) -> None:
        self._markup += f"<{tag}>"
        for piece in self._inline(text):
            self._markup += piece
        self._markup += f"</{tag}>"

    def _inline(self, text: str) -> Iterator[str]:
        """Give the markup of a text; links to our own things go to the parts in between."""
        if not _ANY_SIGN.search(text):  # as most texts are
            yield text
            return
        place = 0
        for match in _SIGNS.finditer(text):
            yield _plain(text[place : match.start()])
            place = match.end()
            if match["target"] is not None:
                yield from self._link(match["text"], match["target"])
            elif match["strong"] is not None:
                yield f"<strong>{_plain(match['strong'])}</strong>"
            else:
                yield f"<em>{_plain(match['em'])}</em>"
        yield _plain(text[place:])

    def _link(self, text: str, target: str) -> Iterator[str]:
        scheme, _, name = target.partition(":")
        if scheme in SCHEMES:
            yield '<a href="'
            self._put(Link(scheme, Ref(name, self._mark_of(target))))
            yield f'">{text}</a>'
        elif is_web_address(target):
            outside = "" if target.startswith(("mailto:", "tel:")) else ' rel="external"'
            yield f'<a href="{target}"{outside}>{text}</a>'
        else:
            raise _NotPlain


def _after(sign: str, line: str) -> str:
    if not line.startswith(sign):
        raise _NotPlain
    return line[len(sign) :]


def _plain(text: str) -> str:
    if _ANY_SIGN.search(text):
        raise _NotPlain
    return text
