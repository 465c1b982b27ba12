"""Footnotes of a text: `[^name]` in a sentence, `[^name]: …` in a line of its own.

They are taken out before Markdown is read and numbered by the order in which the text names them,
whatever their names are.  The first sign of each number is where the way back leads.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from plugins.core.prose import Phrase, Say
from plugins.core.value import Value, replace
from plugins.core.wording import did_you_mean, quoted

MOST = 200
_NAME = r"\[\^([^\]\s^]{1,60})\]"
_NOTE = re.compile(
    rf"^ {{0,3}}{_NAME}:[ \t]*((?:[^\n]|\n(?![ \t]*\n|[ \t]*{_NAME}:))*)", re.MULTILINE
)
_MORE = re.compile(r"(?:\n[ \t]*)+\n(?: {4}|\t)[ \t]*\S")
_CODE = r"(?<!`)(?P<ticks>`{1,9})(?!`)[^`\n]*(?:(?!(?P=ticks)(?!`))`+[^`\n]*){0,20}(?P=ticks)(?!`)"
_SIGN = re.compile(rf"(?<!\\){_NAME}|{_CODE}")
_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})([^`\n]*)$", re.MULTILINE)


class Note(Value, frozen=True):
    """A footnote: its name, its text as Markdown, its number; 0 where nobody names it."""

    name: str
    text: str
    number: int = 0
    signs: int = 0
    """How often the text names it."""
    goes_on: bool = False
    """Whether an indented paragraph follows, as elsewhere footnotes go on."""


class Sign(Value, frozen=True):
    """A place in the text that names a footnote; number 0 where there is none of that name."""

    name: str
    number: int
    turn: int
    """The how manieth place it is that names this footnote."""


class Noted(Value, frozen=True):
    """A text without its footnotes: pieces of Markdown, between them the signs that name some."""

    pieces: tuple[str, ...]
    signs: tuple[Sign, ...]
    notes: tuple[Note, ...]
    """By number, then those that nobody names; a name that comes twice stands here twice."""


def has_notes(text: str) -> bool:
    """Tell whether a text may have footnotes at all, as few have."""
    return "[^" in text


def take_notes(text: str) -> Noted:
    """Return a text and its footnotes apart."""
    fenced = list(_fenced(text))
    found = [match for match in _NOTE.finditer(text) if not _is_within(match.start(), fenced)]
    given = [
        Note(match[1], " ".join(match[2].split()), goes_on=bool(_MORE.match(text, match.end())))
        for match in found
    ]
    cuts = [0, *(place for match in found for place in match.span()), len(text)]
    body = "".join(text[a:b] for a, b in zip(cuts[::2], cuts[1::2], strict=True))
    fenced = list(_fenced(body))
    known = {note.name for note in given}
    pieces: list[str] = []
    signs: list[Sign] = []
    numbers: dict[str, int] = {}
    turns: dict[str, int] = {}
    place = 0
    for match in _SIGN.finditer(body):
        name = match[1]
        if name is None or _is_within(match.start(), fenced):  # a piece of code
            continue
        pieces.append(body[place : match.start()])
        place = match.end()
        if name in known:
            numbers.setdefault(name, len(numbers) + 1)
        turns[name] = turns.get(name, 0) + 1
        signs.append(Sign(name, numbers.get(name, 0), turns[name]))
    pieces.append(body[place:])
    notes = [
        replace(note, number=numbers.get(note.name, 0), signs=turns.get(note.name, 0))
        for note in given
    ]
    ordered = sorted(notes, key=lambda note: note.number or MOST + len(notes))
    return Noted(tuple(pieces), tuple(signs), tuple(ordered))


def _fenced(text: str) -> Iterator[tuple[int, int]]:
    """Give begin and end of every block between fences, each line looked at once."""
    opened: re.Match[str] | None = None
    for match in _FENCE.finditer(text):
        if opened is None:
            opened = match
        elif match[1].startswith(opened[1]) and not match[2].strip():
            yield opened.start(), match.end()
            opened = None


def _is_within(place: int, spans: list[tuple[int, int]]) -> bool:
    """Tell whether a place lies in one of some spans, which are in their order."""
    before = bisect_right(spans, place, key=lambda span: span[0])
    return before > 0 and place < spans[before - 1][1]


class Wrong(Value, frozen=True):
    """Something wrong with a footnote: where it stands, complaint and remedy."""

    needle: str
    message: str
    hint: str


def wrongs(noted: Noted) -> Iterator[Wrong]:
    """Give what is wrong with the footnotes of a text."""
    seen: set[str] = set()
    for note in noted.notes[: MOST + 1]:
        needle, name = f"[^{note.name}]:", quoted(note.name)
        if note.name in seen:
            yield Wrong(needle, f"Die Fußnote {name} gibt es zweimal", "Eine anders nennen.")
        elif not note.text:
            yield Wrong(needle, f"Die Fußnote {name} ist leer", "Schreiben oder löschen.")
        elif note.goes_on:
            hint = "Alles in einen Absatz schreiben oder den zweiten nicht einrücken."
            yield Wrong(needle, f"Die Fußnote {name} ist mehr als ein Absatz", hint)
        elif not note.number:
            hint = f"Im Text [^{note.name}] setzen oder die Zeile löschen."
            yield Wrong(needle, f"Auf die Fußnote {name} verweist der Text nicht", hint)
        elif any(match[1] for match in _SIGN.finditer(note.text)):
            hint = "Beide zu einer zusammenfassen."
            yield Wrong(needle, f"Die Fußnote {name} verweist auf eine Fußnote", hint)
        seen.add(note.name)
    if len(noted.notes) > MOST:
        hint = "Auf mehrere Texte verteilen."
        yield Wrong("[^", f"Der Text hat mehr als {MOST} Fußnoten", hint)
    yield from _without_text(noted)


def _without_text(noted: Noted) -> Iterator[Wrong]:
    names = {note.name for note in noted.notes}
    for sign in noted.signs:
        if not sign.number and sign.turn == 1:
            write = f"Am Ende eine Zeile mit „[^{sign.name}]: …“ schreiben."
            yield Wrong(
                f"[^{sign.name}]",
                f"Die Fußnote {quoted(sign.name)} hat keinen Text",
                did_you_mean(sign.name, names) or write,
            )


def sign_words(sign: Sign) -> Phrase:
    """Return what a raised number is called."""
    return Phrase("Fußnote {number}", {"number": str(sign.number)})


def sign_markup(sign: Sign, label: str) -> str:
    """Return the raised number that leads to a footnote."""
    number = sign.number
    return (
        f'<sup class="note" id="{_way_back(number, sign.turn)}"><a href="#fn-{number}"'
        f' role="doc-noteref" aria-label="{label}">{number}</a></sup>'
    )


def notes_markup(rows: Iterator[str], title: str) -> str:
    """Return the list of all footnotes at the end of a text."""
    items = "".join(f"{row}\n" for row in rows)
    return (
        f'<section class="notes" aria-label="{title}" role="doc-endnotes">\n'
        f"<h2>{title}</h2>\n<ol>\n{items}</ol>\n</section>"
    )


def note_markup(note: Note, html: str, say: Say) -> str:
    """Return a footnote in the list, with a way back to every place that names it."""
    ways = "".join(
        f' <a class="notes__back" href="#{_way_back(note.number, turn)}" role="doc-backlink"'
        f' aria-label="{say(_way_words(note, turn))}">↩&#xFE0E;</a>'
        for turn in range(1, note.signs + 1)
    )
    return f'<li id="fn-{note.number}">{html}{ways}</li>'


def _way_back(number: int, turn: int) -> str:
    return f"zu-fn-{number}" if turn == 1 else f"zu-fn-{number}-{turn}"


def _way_words(note: Note, turn: int) -> Phrase:
    number, place = str(note.number), str(turn)
    if note.signs > 1:
        return Phrase(
            "Zurück zum Text von Fußnote {number}, Stelle {place}",
            {"number": number, "place": place},
        )
    return Phrase("Zurück zum Text von Fußnote {number}", {"number": number})
