"""Areas that several lines make together."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.venues.model import Point, Ring
from plugins.venues.osmrings import MOST, holds, parts_of, rings_of


def square(x: float, y: float, side: float) -> Ring:
    return ((x, y), (x + side, y), (x + side, y + side), (x, y + side))


def test_an_outline_holds_what_lies_within_it() -> None:
    corner_shaped = ((0, 0), (4, 0), (4, 1), (1, 1), (1, 4), (0, 4))
    assert [holds(corner_shaped, place) for place in ((3, 0.5), (0.5, 3), (2, 2), (5, 0.5))] == [
        True, True, False, False,
    ]  # fmt: skip


def sides(ring: Ring, cuts: list[int]) -> list[tuple[Point, ...]]:
    """Return a ring as the lines between some of its corners."""
    around = (*ring, *ring, ring[0])
    ends = sorted({cut % len(ring) for cut in cuts})
    pairs = zip(ends, (*ends[1:], ends[0] + len(ring)), strict=True)
    return [around[a : b + 1] for a, b in pairs]


@given(st.lists(st.lists(st.integers(0, 3), min_size=1), max_size=5), st.integers(0, 99))
def test_lines_in_any_order_and_direction_make_their_rings(
    cuts: list[list[int]], seed: int
) -> None:
    rings = [square(3 * n, 0, 1) for n in range(len(cuts))]
    lines = [line for ring, some in zip(rings, cuts, strict=True) for line in sides(ring, some)]
    mixed = random.Random(seed)
    mixed.shuffle(lines)
    found = rings_of(line[::-1] if mixed.random() < 0.5 else line for line in lines)
    assert sorted(sorted(ring) for ring in found) == sorted(sorted(ring) for ring in rings)
    assert all(len(ring) == 4 for ring in found)


def test_what_never_closes_makes_no_ring() -> None:
    assert rings_of([((0, 0), (1, 0)), ((1, 0), (1, 1)), ((5, 5),), ()]) == []
    assert rings_of([((0, 0), (1, 0), (0, 0))]) == []


def test_holes_lie_in_their_parts() -> None:
    one, two = square(0, 0, 10), square(20, 0, 10)
    left, right, lost = square(1, 1, 2), square(22, 2, 3), square(50, 50, 1)
    assert parts_of([one, two], [right, left, lost]) == [(one, (left,)), (two, (right,))]
    assert parts_of([], [left]) == []


def test_an_area_of_too_many_parts_is_none() -> None:
    with pytest.raises(ValueError, match=str(MOST + 1)):
        parts_of([square(3 * n, 0, 1) for n in range(MOST + 1)], [])
