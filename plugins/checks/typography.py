"""Signs as a German newspaper sets them: quotation marks, dashes, dots, blanks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from operator import eq

from plugins.checks.model import HIDDEN, Finding, Fix, Source
from plugins.core.wording import quoted

_BLANKS = re.compile(rf"(?<=[^\s|{HIDDEN}])( {{2,}})(?=[^\s|])")
_TRAILING = re.compile(r"(?<![ \t])[ \t]+(?=\n|\Z)")
_MARKER = re.compile(r"\s*([-*+:]|\d+\.)")
_STRAY_BLANK = re.compile(r"(?<=\w) +(?=[,;!?.](?:\s|\Z))")
_STRAIGHT = re.compile(rf'(?<![\w"{HIDDEN}])"([^\s"{HIDDEN}][^"\n{HIDDEN}]*)"(?!\w)')
_LONE = re.compile(rf'(?<![\d{HIDDEN}])"(?!{HIDDEN})')
_ENGLISH = re.compile(r"“([^“”„\n]+)”")
_MIXED = re.compile(r'„[^“”„"\n]*(["”])')
_OPEN = re.compile(r"„(?=[^“”\"]*\Z)")
_DOTS = re.compile(r"(?<!\.)\.\.\.(?!\.)")
_DASH = re.compile(r"(?<=[\w.,)“]) (--?) (?=[\w„(])")
_LOUD = re.compile(r"(?<![!?])(?!\?{3,}(?![!?]))[!?]{2,}")  # ??? is a placeholder
_TWICE = re.compile(r"\b([a-zäöüß]{2,})[ \n]+\1\b(?!-)")
_RIGHT_TWICE = frozenset(("die", "das", "der", "sie"))  # “…, dass sie sie sehen”
_PARAGRAPH = re.compile(rf"[^\n{HIDDEN}](?:[^\n]|\n(?![ \t]*\n))*")

_BREAK = "  "  # two blanks at a line's end are Markdown for a new line


def find(source: Source) -> Iterator[Finding]:
    """Give what is not set as it should be; cheap looks go before patterns."""
    prose = source.prose
    yield from _blanks(source)
    if any(sign in prose for sign in '"„“”'):
        yield from _quotation_marks(source)
    if "..." in prose or " -" in prose:
        yield from _dots_and_dashes(source)
    for match in _LOUD.finditer(prose):
        yield source.found(
            match, f"{quoted(match[0])} schreit die Leser an", "Ein einziges Satzzeichen setzen."
        )
    words = prose.split()
    if any(map(eq, words, words[1:])):
        yield from _twice(source)


def _dots_and_dashes(source: Source) -> Iterator[Finding]:
    for match in _DOTS.finditer(source.prose):
        fix = Fix(*match.span(), "…")
        yield source.found(match, "Drei einzelne Punkte", "Das Zeichen „…“ verwenden.", fix)
    for match in _DASH.finditer(source.prose):
        yield source.found(
            match,
            "Ein Bindestrich steht als Gedankenstrich",
            "Den Gedankenstrich „–“ verwenden.",
            Fix(*match.span(1), "–"),
            group=1,
        )


def _twice(source: Source) -> Iterator[Finding]:
    for match in _TWICE.finditer(source.prose):
        if match[1] not in _RIGHT_TWICE:
            yield source.found(
                match, f"Das Wort {quoted(match[1])} steht doppelt", "Eines der beiden löschen."
            )


def _blanks(source: Source) -> Iterator[Finding]:
    for match in _BLANKS.finditer(source.prose) if "  " in source.prose else ():
        line = source.prose.rfind("\n", 0, match.start()) + 1
        if not _MARKER.fullmatch(source.prose[line : match.start()]):
            yield source.found(
                match,
                "Mehrere Leerzeichen hintereinander",
                "Eines genügt.",
                Fix(*match.span(), " "),
            )
    for match in _TRAILING.finditer(source.text):
        if match[0] == _BREAK and source.prose[match.start() - 1] not in f"\n{HIDDEN}":
            continue
        fix = Fix(*match.span(), "")
        yield source.found(match, "Leerzeichen am Ende der Zeile", "Löschen.", fix)
    for match in _STRAY_BLANK.finditer(source.prose):
        fix = Fix(*match.span(), "")
        yield source.found(match, "Leerzeichen vor einem Satzzeichen", "Löschen.", fix)


def _quotation_marks(source: Source) -> Iterator[Finding]:
    paired: set[int] = set()
    for match in _STRAIGHT.finditer(source.prose):
        paired |= {match.start(), match.end() - 1}
        if source.is_english(match.start()):
            continue
        yield source.found(
            match,
            f"Gerade Anführungszeichen um {quoted(match[1])}",
            "Deutsche Anführungszeichen „…“ verwenden.",
            Fix(match.start(), match.start() + 1, "„"),
            Fix(match.end() - 1, match.end(), "“"),
        )
    for match in _ENGLISH.finditer(source.prose):
        if source.is_english(match.start()):
            continue
        yield source.found(
            match,
            f"Englische Anführungszeichen um {quoted(match[1])}",
            "Deutsche Anführungszeichen „…“ verwenden.",
            Fix(match.start(), match.start() + 1, "„"),
            Fix(match.end() - 1, match.end(), "“"),
        )
    for match in _MIXED.finditer(source.prose):
        paired.add(match.start(1))
        yield source.found(
            match,
            "Das schließende Anführungszeichen ist nicht das deutsche",
            "Das deutsche Zeichen “ verwenden.",
            Fix(*match.span(1), "“"),
            group=1,
        )
    yield from _unpaired(source, paired)


def _unpaired(source: Source, paired: set[int]) -> Iterator[Finding]:
    for match in _LONE.finditer(source.prose):
        if match.start() not in paired:
            yield source.found(
                match, "Ein gerades Anführungszeichen steht allein", "Wörter in „…“ setzen."
            )
    for paragraph in _PARAGRAPH.finditer(source.prose):
        for match in _OPEN.finditer(paragraph[0]):
            start = paragraph.start() + match.start()
            yield source.at(
                start,
                start + 1,
                "Ein Anführungszeichen ist nicht geschlossen",
                "Das schließende Zeichen “ ergänzen.",
            )
