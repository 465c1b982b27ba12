"""What a text may be made of: so that reading it takes neither long nor much memory, and is safe.

Markdown has forms whose reading takes the square of their length, in time or in memory: brackets
that nobody closes, tables of short rows below a wide head, rules and headings by the thousand.
Nobody writes such a text, but a pull request may bring one.  Counting signs costs next to nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from xml.etree.ElementTree import Element

from plugins.core.value import Value

MOST_SIGNS = 80_000  # of a text; a book chapter has 30,000
_MOST_IN_BLOCK = 20_000  # signs between two empty lines
_MOST_BRACKETS = 2_000  # in a text
_MOST_LINES = 500  # that are a heading, a rule or the explanation of a term
_MOST_COLUMNS, _MOST_CELLS = 40, 8_000  # of a table
_MOST_DEPTH = 8  # quotations and lists, one in another

_LINE = re.compile(r"^ {0,3}(?:#|: |(?:[-=_*] ?){3,}[ \t]*$|[-=]+[ \t]*$)", re.MULTILINE)
_NESTED = re.compile(
    rf"^[ \t]*(?:>[ \t]*|(?:[-*+]|\d{{1,9}}\.)[ \t]+){{{_MOST_DEPTH + 1}}}|^(?: {{4}}|\t){{12}}",
    re.MULTILINE,
)
# Every element that a text may become, with the attributes that it may have.
ELEMENTS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "a": frozenset(("href", "rel", "title")),
        "div": frozenset(("class", "role", "tabindex", "aria-label", "aria-hidden")),
        "figure": frozenset(("class",)),
        "ol": frozenset(("start",)),
        "th": frozenset(("scope",)),
        **{f"h{level}": frozenset(("id",)) for level in range(1, 7)},
        **dict.fromkeys(
            (
                "blockquote", "br", "caption", "code", "dd", "dl", "dt", "em", "figcaption", "hr",
                "li", "p", "pre", "strong", "table", "tbody", "td", "thead", "tr", "ul",
            ),
            frozenset[str](),
        ),
    }
)  # fmt: skip


class Excess(Value, frozen=True):
    """What is too much in a text: a line of it, or none for the whole; complaint and remedy."""

    line: str
    message: str
    hint: str


TOO_DEEP = Excess("", "Der Text ist zu tief verschachtelt", "Einfacher gliedern.")


def excess_of(text: str) -> Excess | None:
    """Return what is too much in a text; None for a text as people write it."""
    return next(_found(text), None)


def _found(text: str) -> Iterator[Excess]:
    if len(text) > MOST_SIGNS:
        yield Excess(
            "", f"Der Text hat mehr als {MOST_SIGNS} Zeichen", "Auf mehrere Texte verteilen."
        )
    nested = _NESTED.search(text)
    if nested:
        yield Excess(
            _line(nested[0]), f"Mehr als {_MOST_DEPTH} Ebenen sind ineinander verschachtelt",
            "Einfacher gliedern.",
        )  # fmt: skip
    if text.count("[") > _MOST_BRACKETS:
        yield Excess(
            "[", f"Der Text hat mehr als {_MOST_BRACKETS} eckige Klammern", "Weniger verwenden."
        )
    if text.count("\n") >= _MOST_LINES and len(_LINE.findall(text)) > _MOST_LINES:
        yield Excess(
            "", f"Der Text hat mehr als {_MOST_LINES} Überschriften, Linien und Erklärungen",
            "Auf mehrere Texte verteilen.",
        )  # fmt: skip
    yield from _in_blocks(text)


def _in_blocks(text: str) -> Iterator[Excess]:
    """Look at paragraphs and tables; a short text has none that is too large."""
    if len(text) <= _MOST_IN_BLOCK and text.count("|") <= _MOST_COLUMNS:
        return
    for block in text.split("\n\n"):
        if len(block) > _MOST_IN_BLOCK:
            yield Excess(
                _line(block), f"Der Absatz hat mehr als {_MOST_IN_BLOCK} Zeichen",
                "Mit leeren Zeilen gliedern.",
            )  # fmt: skip
        if block.count("|") > _MOST_COLUMNS:
            columns = max(line.count("|") for line in block.split("\n"))
            if columns > _MOST_COLUMNS + 1 or columns * (block.count("\n") + 1) > _MOST_CELLS:
                yield Excess(
                    _line(block),
                    f"Die Tabelle hat mehr als {_MOST_COLUMNS} Spalten oder {_MOST_CELLS} Zellen",
                    "In mehrere Tabellen teilen.",
                )


def _line(piece: str) -> str:
    return piece.strip("\n").split("\n", 1)[0][:40]


def foreign_elements(root: Element) -> Iterator[str]:
    """Take every attribute that is not ours from a text's elements; give elements not ours."""
    for element in root.iter():
        allowed = ELEMENTS.get(element.tag)
        if allowed is None:
            yield element.tag
        elif element.attrib.keys() - allowed:
            for name in element.attrib.keys() - allowed:
                del element.attrib[name]
