"""A title in lines: the largest size at which it fits, no line much longer than the others.

German words are long.  They are taken apart only where no size would hold them whole, after a
hyphen of their own before any other place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from plugins.core.value import Value

Measure = Callable[[str, int], float]
"""The width of a text at a size, in pixels."""
Divide = Callable[[str], Sequence[int]]
"""The places within a word at which it may be divided."""

SIZES = (96, 84, 72, 66, 60, 54, 49, 45)
LEADING = 1.1
_LOUD, _FEW = 72, 2  # larger letters are for titles of few lines
_WHOLE = 54  # from this size on words stay whole: a smaller size reads better than a hyphen
_DASHES = ("–", "—", "-")
_OWN_HYPHEN = re.compile(r"(?<=\w\w-)(?=\w{3})")


class Setting(Value, frozen=True):
    """A title as it is drawn: the size of its letters and its lines."""

    size: int
    lines: tuple[str, ...]

    @property
    def leading(self) -> int:
        """Return how far below a line the next one stands."""
        return round(self.size * LEADING)


class _Piece(Value, frozen=True):
    """A part of a title behind which a line may end."""

    text: str
    begins: bool
    """Whether a word begins with it."""
    hyphen: str = ""
    """What is set behind it at the end of a line."""


class Room(Value, frozen=True):
    """The space that a title has, in pixels."""

    width: int
    height: int


def set_title(title: str, room: Room, measure: Measure, divide: Divide) -> Setting:
    """Return a title as large as its room allows; what is too long for it is cut off."""
    for size in SIZES:
        lines = _lines(title, size, room, measure, divide)
        setting = Setting(size, lines)
        few = size <= _LOUD or len(lines) <= _FEW
        if lines and few and len(lines) * setting.leading <= room.height:
            return setting
    most = int(room.height // setting.leading)
    return Setting(setting.size, _shortened(setting.lines, most))


def _shortened(lines: Sequence[str], most: int) -> tuple[str, ...]:
    *kept, last = lines[:most]
    words = last.split()
    shorter = " ".join(words[:-1]) if len(words) > 1 else last[:-2]
    return (*kept, f"{shorter.rstrip('-–,;: ')} …")


def _lines(title: str, size: int, room: Room, measure: Measure, divide: Divide) -> tuple[str, ...]:
    """Return the lines of a title; none where a word does not fit and must stay whole."""

    def wide(text: str) -> float:
        return measure(text, size)

    pieces = list(_pieces(title, lambda word: size < _WHOLE and wide(word) > room.width, divide))
    if any(wide(piece.text + piece.hyphen) > room.width for piece in pieces) and size != SIZES[-1]:
        return ()
    lines = _filled(pieces, room.width, wide)
    return _balanced(pieces, lines, room.width, wide)


def _balanced(
    pieces: Sequence[_Piece], lines: tuple[str, ...], width: float, wide: Callable[[str], float]
) -> tuple[str, ...]:
    """Return as many lines, with the longest as short as that allows."""
    low, high = 0.0, width
    while high - low > 1:
        middle = (low + high) / 2
        tried = _filled(pieces, middle, wide)
        if len(tried) > len(lines) or any(wide(line) > middle for line in tried):
            low = middle
        else:
            high, lines = middle, tried
    return lines


def _pieces(title: str, must: Callable[[str], bool], divide: Divide) -> Iterator[_Piece]:
    words: list[str] = []
    for word in title.split():
        if word in _DASHES and words:
            words[-1] += f"\u00a0{word}"  # a line never begins with a dash
        else:
            words.append(word)
    for word in words:
        begins = True
        for part in _OWN_HYPHEN.split(word):
            yield from _divided(part, begins, divide if must(part) else None)
            begins = False


def _divided(part: str, begins: bool, divide: Divide | None) -> Iterator[_Piece]:
    start = 0
    for place in divide(part) if divide else ():
        yield _Piece(part[start:place], begins and start == 0, "-")
        start = place
    yield _Piece(part[start:], begins and start == 0)


def _filled(
    pieces: Sequence[_Piece], width: float, wide: Callable[[str], float]
) -> tuple[str, ...]:
    """Return lines, each with as many pieces as it holds."""
    lines: list[str] = []
    line, hyphen = "", ""
    for piece in pieces:
        longer = f"{line} {piece.text}" if line and piece.begins else line + piece.text
        if line and wide(longer + piece.hyphen) > width:
            lines.append(line + hyphen)
            longer = piece.text
        line, hyphen = longer, piece.hyphen
    return (*lines, line)
