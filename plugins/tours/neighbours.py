"""Which places of a walk to link: those between which no other lies."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from plugins.tours.geography import distance
from plugins.tours.model import Position

Pair = tuple[int, int]


def linked_pairs(places: Sequence[Position | None]) -> tuple[Pair, ...]:
    """Return the pairs of indices to link both ways; every place is reached from every other.

    Places without a position are linked to the ones before and after them.
    """
    known = [i for i, place in enumerate(places) if place is not None]
    positions = [place for place in places if place is not None]
    pairs = {(known[a], known[b]) for a, b in _relative_neighbours(positions)}
    steps = ((i, i + 1) for i in range(len(places) - 1))
    pairs |= {(a, b) for a, b in steps if places[a] is None or places[b] is None}
    return tuple(sorted(pairs))


def _relative_neighbours(places: Sequence[Position]) -> list[Pair]:
    """Return the pairs of which no third place is nearer to both than they are to each other.

    Source: the relative neighbourhood graph (Toussaint 1980).  It contains the shortest ways
    that hold all places together, so none is left out, and it skips no place on a straight walk.
    """
    metres = [[distance(here, there) for there in places] for here in places]
    around = [sorted(range(len(places)), key=row.__getitem__) for row in metres]
    return [
        (a, b)
        for a, b in combinations(range(len(places)), 2)
        if not _is_between(a, b, metres, around[a])
    ]


def _is_between(a: int, b: int, metres: Sequence[Sequence[float]], around: Sequence[int]) -> bool:
    """Tell whether some place is nearer to `a` and to `b` than they are; nearest to `a` first."""
    for other in around:
        if metres[a][other] >= metres[a][b]:
            return False
        if other != a and metres[other][b] < metres[a][b]:
            return True
    return False
