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
from plugins.core.proseforms import NAMES, SOURCE, heads_rows, table_label
from plugins.core.wording import slugify

MarkOf = Callable[[str], Mark]
FigureOf = Callable[[Ref, str, str], Figure | None]

_SPECIAL = r"\\`*_\[\]<>&"
_HEADING = re.compile(rf"(#{{2,6}}) ([^\s#{_SPECIAL}][^\n#{_SPECIAL}]*)")
_PICTURE = re.compile(
    rf"!\[([^\n\"!{_SPECIAL}]+)\]\(([^\s()\"'{_SPECIAL}]+)(?: \"((?:[^\s\"{_SPECIAL}]| )+)\")?\)"
)
# A sign with which a line could begin something else than a paragraph goes on.
_BEGINS = re.compile(r"[\s#>\-:|=~!\d]|[+*](?:\s|$)").match
_NUMBERED = re.compile(r"(\d{1,9})\.\s")
_ROW = re.compile(r"\|(?: [^|\n]*[^|\s] \|)+")
_RULE = re.compile(r"\|(?: -{3,} \|)+")
_SIGNS = re.compile(
    r"(?<!\*)\*\*(?![\s*])(?P<strong>[^*]*[^\s*])\*\*(?!\*)"
    r"|(?<!\*)\*(?![\s*])(?P<em>[^*]*[^\s*])\*(?!\*)"
    rf"|(?<!!)\[(?P<text>[^!{_SPECIAL}]*[^\s!{_SPECIAL}][^!{_SPECIAL}]*)\]"
    r"\((?P<target>[^\s()<>\"'\\*`&\[\]#][^\s()<>\"'\\*`&\[\]]*)\)"
)
_QUOTED = "\n</blockquote>\n"
_ANY_SIGN = re.compile(rf"[{_SPECIAL}]").search


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
            blocks = _blocks(text.strip("\n"))
            tags = ["", *map(_list_tag, blocks), ""]
            for number, block in enumerate(blocks, 1):
                if tags[number]:
                    self._list(block, *tags[number - 1 : number + 2])
                elif self._block(block) != "picture":
                    self._markup += "\n"
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
        if block.startswith(NAMES):
            raise _NotPlain
        # What begins with a number is no list here: so the number begins nothing else either.
        self._lines((f"x{block}" if first.isdigit() else block).split("\n"))
        self._wrapped("p", block)
        return "paragraph"

    def _list(self, block: str, before: str, tag: str, after: str) -> None:
        """Put a list down; lists of the same tag in a row are one.

        Where an empty line parts them, the items before and after it are paragraphs.
        """
        lines, begins, ends = block.split("\n"), tag != before, tag != after
        start = 1
        if tag == "ul":
            items = [_after("- ", line) for line in lines]
        else:
            start = int(block.partition(".")[0])
            items = [_after(f"{start + i}. ", line) for i, line in enumerate(lines)]
        self._lines(items)
        if begins:
            self._markup += f"<{tag}>\n" if start == 1 else f'<{tag} start="{start}">\n'
        last = len(items) - 1
        for index, item in enumerate(items):
            self._item(item, (index == 0 and not begins) or (index == last and not ends))
        self._markup += f"</{tag}>\n" if ends else ""

    def _item(self, text: str, is_paragraph: bool) -> None:
        if is_paragraph:
            self._markup += "<li>\n"
            self._wrapped("p", text)
            self._markup += "\n</li>\n"
        else:
            self._wrapped("li", text)
            self._markup += "\n"

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
        self._markup += '<div aria-label="'
        self._put(table_label(self.headings[-1].title if self.headings else ""))
        self._markup += '" class="table-scroll" role="region" tabindex="0"><table>\n<thead>\n'
        self._row(cells[0], 'th scope="col"', 'th scope="col"')
        self._markup += "</thead>\n<tbody>\n"
        heads = heads_rows((row[0] for row in cells[1:]), len(cells[0]))
        for row in cells[1:]:
            self._row(row, 'th scope="row"' if heads else "td", "td")
        self._markup += "</tbody>\n</table></div>"

    def _row(self, cells: list[str], first: str, tag: str) -> None:
        self._markup += "<tr>\n"
        for at, cell in enumerate(cells):
            self._wrapped(tag if at else first, cell.strip())
            self._markup += "\n"
        self._markup += "</tr>\n"

    @staticmethod
    def _lines(lines: list[str]) -> None:
        for line in lines:
            if not line or _BEGINS(line) or line[-1].isspace() or "|" in line:
                raise _NotPlain

    def _wrapped(self, tag: str, text: str) -> None:
        end = tag.partition(" ")[0]
        if not _ANY_SIGN(text):  # as most texts are
            self._markup += f"<{tag}>{text}</{end}>"
            return
        self._markup += f"<{tag}>"
        for piece in self._inline(text):
            self._markup += piece
        self._markup += f"</{end}>"

    def _inline(self, text: str) -> Iterator[str]:
        """Give the markup of a text; links to our own things go to the parts in between."""
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


def _blocks(text: str) -> list[str]:
    """Return what empty lines part."""
    return re.split(r"\n{2,}", text) if "\n\n\n" in text else text.split("\n\n")


def _list_tag(block: str) -> str:
    """Return which kind of list a block must be; empty where it can be none."""
    if block.startswith("-"):
        return "ul"
    return "ol" if _NUMBERED.match(block) else ""


def _after(sign: str, line: str) -> str:
    if not line.startswith(sign):
        raise _NotPlain
    return line[len(sign) :]


def _plain(text: str) -> str:
    if _ANY_SIGN(text):
        raise _NotPlain
    return text
