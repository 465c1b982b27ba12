"""Names set into rooms: how wide words are, how they break, whether they fit, and where.

The widths are those of the theme's sans serif, rounded up: a name that is a little shorter than
reckoned does no harm.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from plugins.venues.model import Point, Ring

LINE = 1.16  # the height of a line in sizes
SIZES = (13.0, 12.0, 11.0, 10.0, 9.4)  # in decimetres, of which the plan is drawn
NUMBER_SIZE = 24.0
_PADDING = 4.0
_MOST_LINES = 3
_GRID = 9
_NARROW, _WIDE = frozenset("iljtfrI.,'’-1 "), frozenset("mwMWÄÖÜGOQDHN&@%")


@dataclass(frozen=True)
class Lettering:
    """Lines of one size around a place."""

    x: float
    y: float
    size: float
    lines: tuple[str, ...]


def width_of(text: str) -> float:
    """Return how wide a text is, in sizes."""
    return sum(0.36 if sign in _NARROW else 0.82 if sign in _WIDE else 0.6 for sign in text)


@lru_cache(maxsize=4096)  # the same rooms are lettered on the page of every place
def letter(number: str, name: str, ring: Ring, scale: float = 1.0) -> Lettering | None:
    """Return number and name set into a room, as large as fits; None where nothing fits.

    Large buildings are drawn smaller: there, letters are larger by `scale`.
    """
    for size in (round(size * scale, 1) for size in SIZES):
        for lines in _broken(name):
            block = ((number,) if number else ()) + lines
            place = room_for(ring, max(map(width_of, block)) * size, len(block) * LINE * size)
            if place:
                return Lettering(*place, size, block)
    if number:
        size = SIZES[0] * scale
        place = room_for(ring, width_of(number) * size, LINE * size)
        if place:
            return Lettering(*place, size, (number,))
    return None


def _broken(name: str) -> Iterator[tuple[str, ...]]:
    """Give a name in one line, in two and in three, each time in lines as even as can be."""
    words = name.replace("-", "-\u200b").replace(" ", "\u200b ").split("\u200b")
    for count in range(1, min(_MOST_LINES, len(words)) + 1):
        best = min(_divisions(words, count), key=lambda lines: max(map(width_of, lines)))
        yield best


def _divisions(words: Sequence[str], count: int) -> Iterator[tuple[str, ...]]:
    if count == 1:
        yield ("".join(words).strip(),)
        return
    for first in range(1, len(words) - count + 2):
        head = "".join(words[:first]).strip()
        for rest in _divisions(words[first:], count - 1):
            yield (head, *rest)


@lru_cache(maxsize=4096)
def room_for(ring: Ring, width: float, height: float) -> Point | None:
    """Return the middle of a place in a room where a block of this size fits; central first.

    All lengths are in one unit; the block keeps away from the walls.
    """
    half, reach = width / 2 + _PADDING, height / 2 + _PADDING * 0.6
    for x, y in _candidates(ring):
        if all(_clear(ring, x, level, half) for level in (y - reach, y, y + reach)):
            return x, y
    return None


def _candidates(ring: Ring) -> Iterator[Point]:
    """Give places of a grid over a room, those in the middle first."""
    left, right = min(x for x, _ in ring), max(x for x, _ in ring)
    low, high = min(y for _, y in ring), max(y for _, y in ring)
    steps = sorted(range(_GRID), key=lambda step: abs(step - _GRID // 2))
    grid = [(abs(i - _GRID // 2) + abs(j - _GRID // 2), i, j) for i in steps for j in steps]
    for _, i, j in sorted(grid):
        yield (
            left + (right - left) * (i + 1) / (_GRID + 1),
            low + (high - low) * (j + 1) / (_GRID + 1),
        )


def _clear(ring: Ring, x: float, y: float, half: float) -> bool:
    """Tell whether a room is as wide as asked for on both sides of a place."""
    crossings = sorted(_crossings(ring, y))
    return any(
        start <= x - half and x + half <= end
        for start, end in zip(crossings[::2], crossings[1::2], strict=False)
    )


def _crossings(ring: Ring, y: float) -> Iterator[float]:
    for (ax, ay), (bx, by) in zip(ring, (*ring[1:], ring[0]), strict=True):
        if (ay > y) != (by > y):
            yield ax + (y - ay) / (by - ay) * (bx - ax)
