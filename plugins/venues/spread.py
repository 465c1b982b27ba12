"""Signs and names of entrances that would lie upon each other, or upon names, moved apart.

In a large house several lifts and machines stand at one place of the plan.  What is in a room of
its own stays there; what stands in halls makes room, as little as can be.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from math import cos, pi, sin
from typing import NamedTuple, TypeVar

from plugins.core.value import replace
from plugins.venues.lettering import LINE, Lettering, width_of
from plugins.venues.views import Sign, Tag

SIGN = 13.0  # half the side of a sign
LETTERS = 15.0  # the size of an entrance's name
TALL = 1.22  # in sizes, from the top of Ä to the bottom of g
_RINGS, _SIDES = 14, 16  # how far and whither something is moved
_STEP = 7.0

_NUMBER = re.compile(r"-?[\d.]+")

Thing = TypeVar("Thing", Sign, Tag)


class Box(NamedTuple):
    """What covers a part of a plan: its middle, half its width and height."""

    x: float
    y: float
    wide: float
    high: float

    def meets(self, other: Box) -> bool:
        """Tell whether two cover the same place."""
        return (
            abs(self.x - other.x) < self.wide + other.wide
            and abs(self.y - other.y) < self.high + other.high
        )


def apart(
    names: Sequence[Lettering],
    signs: Sequence[Sign],
    tags: Sequence[Tag],
    scale: float,
    size: tuple[float, float],
) -> tuple[tuple[Sign, ...], tuple[Tag, ...]]:
    """Return the signs and names of entrances of a plan of a size, none upon another or an arrow.

    Those of rooms are where they were; lifts and stairs, things of use and names make room.
    """
    things: tuple[Sign | Tag, ...] = (*signs, *tags)
    boxes = tuple(_box(thing, scale) for thing in things)
    order = sorted(range(len(things)), key=lambda index: (_rank(things[index]), index))
    fixed = (*map(_of_name, names), *(_of_arrow(tag) for tag in tags if tag.arrow))
    moves = spread(fixed, tuple(boxes[index] for index in order), size)
    where = dict(zip(order, moves, strict=True))
    return (
        tuple(_moved(sign, where[index]) for index, sign in enumerate(signs)),
        tuple(_moved(tag, where[len(signs) + index]) for index, tag in enumerate(tags)),
    )


def _rank(thing: Sign | Tag) -> int:
    if isinstance(thing, Tag):
        return 2
    return 1 if thing.kind == "carrier" else 0


def _box(thing: Sign | Tag, scale: float) -> Box:
    if isinstance(thing, Sign):
        return Box(thing.x, thing.y, SIGN * scale, SIGN * scale)
    size = LETTERS * scale
    along, across = width_of(thing.text) * size / 2, size * TALL / 2
    above = size * 0.36  # the middle of letters is above the line on which they stand
    if thing.turn:
        side = above if thing.turn > 0 else -above
        return Box(thing.x + side, thing.y, across, along)
    return Box(thing.x, thing.y - above, along, across)


def _of_name(name: Lettering) -> Box:
    size = name.size
    return Box(
        name.x, name.y, max(map(width_of, name.lines)) * size / 2,
        len(name.lines) * LINE * size / 2,
    )  # fmt: skip


def _of_arrow(tag: Tag) -> Box:
    numbers = [float(number) for number in _NUMBER.findall(tag.arrow)]
    xs, ys = numbers[::2], numbers[1::2]
    return Box(
        (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2, (max(xs) - min(xs)) / 2,
        (max(ys) - min(ys)) / 2,
    )  # fmt: skip


def _moved(thing: Thing, by: tuple[float, float]) -> Thing:
    if by == (0.0, 0.0):
        return thing
    return replace(thing, x=round(thing.x + by[0], 1), y=round(thing.y + by[1], 1))


@lru_cache(maxsize=256)  # a level is drawn on the page of each of its places
def spread(
    fixed: tuple[Box, ...], loose: tuple[Box, ...], size: tuple[float, float]
) -> tuple[tuple[float, float], ...]:
    """Return by how much each of the loose boxes is moved so that none covers another."""
    placed = list(fixed)
    moves = []
    for box in loose:
        by = next((by for by in _tries() if _is_free(_at(box, by), placed, size)), (0.0, 0.0))
        placed.append(_at(box, by))
        moves.append(by)
    return tuple(moves)


def _tries() -> Iterator[tuple[float, float]]:
    """Give moves, the smallest first."""
    yield 0.0, 0.0
    for ring in range(1, _RINGS + 1):
        for side in range(_SIDES):
            angle = 2 * pi * side / _SIDES
            yield round(ring * _STEP * cos(angle), 1), round(ring * _STEP * sin(angle), 1)


def _at(box: Box, by: tuple[float, float]) -> Box:
    return box._replace(x=box.x + by[0], y=box.y + by[1])


def _is_free(box: Box, placed: Sequence[Box], size: tuple[float, float]) -> bool:
    is_within = box.wide <= box.x <= size[0] - box.wide and box.high <= box.y <= size[1] - box.high
    return is_within and not any(box.meets(other) for other in placed)
