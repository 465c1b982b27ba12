"""Areas of OpenStreetMap that several ways make together: ends joined, holes in their parts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from plugins.venues.model import Point, Ring

MOST = 100  # parts of one area
Part = tuple[Ring, tuple[Ring, ...]]


def rings_of(lines: Iterable[tuple[Point, ...]]) -> list[Ring]:
    """Return the rings that lines make, end to end; what never closes makes none.

    The first corner of a ring is not repeated.
    """
    rings: list[Ring] = []
    ends: dict[Point, list[int]] = defaultdict(list)
    left: dict[int, tuple[Point, ...]] = {}
    for number, line in enumerate(lines):
        if is_closed(line):
            rings.append(line[:-1])
        elif len(line) > 1:
            left[number] = line
            ends[line[0]].append(number)
            ends[line[-1]].append(number)
    while left:
        _, joined = left.popitem()
        path = list(joined)
        while path[0] != path[-1]:
            following = _following(ends[path[-1]], left)
            if following is None:
                break
            line = left.pop(following)
            path += line[1:] if line[0] == path[-1] else line[-2::-1]
        if is_closed(tuple(path)):
            rings.append(tuple(path[:-1]))
    return rings


def _following(numbers: list[int], left: dict[int, tuple[Point, ...]]) -> int | None:
    while numbers:
        number = numbers.pop()
        if number in left:
            return number
    return None


def parts_of(outer: Sequence[Ring], inner: Iterable[Ring]) -> list[Part]:
    """Return every part of an area with the holes that lie in it; ValueError for too many parts."""
    if len(outer) > MOST:
        raise ValueError(len(outer))
    if len(outer) == 1:
        return [(outer[0], tuple(inner))]
    holes: list[list[Ring]] = [[] for _ in outer]
    for hole in inner:
        part = next((n for n, ring in enumerate(outer) if holds(ring, hole[0])), None)
        if part is not None:
            holes[part].append(hole)
    return [(ring, tuple(found)) for ring, found in zip(outer, holes, strict=True)]


def is_closed(places: Sequence[Point]) -> bool:
    """Tell whether a line comes back to where it began and encloses something."""
    return len(places) > 3 and places[0] == places[-1]


def holds(ring: Ring, place: Point) -> bool:
    """Tell whether a place lies within an outline."""
    x, y = place
    inside = False
    for (ax, ay), (bx, by) in zip(ring, (*ring[1:], ring[0]), strict=True):
        if (ay > y) != (by > y) and x < ax + (y - ay) / (by - ay) * (bx - ax):
            inside = not inside
    return inside
