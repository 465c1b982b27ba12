"""Who sees whom: ways around corners are nearly as short as they can be, and never lead through
a wall."""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from itertools import combinations
from math import dist

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from shapely.geometry import LineString, Point, Polygon, box

from plugins.venues.sight import CLEARANCE, Sight, sight

Place = tuple[float, float]


def shortest(pairs: Sequence[tuple[int, int]], lengths: Sequence[float]) -> float:
    """Return how long the shortest way from the first place to the second is."""
    near: dict[int, list[tuple[int, float]]] = {}
    for (one, other), away in zip(pairs, lengths, strict=True):
        near.setdefault(one, []).append((other, away))
        near.setdefault(other, []).append((one, away))
    heap, done = [(0.0, 0)], set()
    while heap:
        way, at = heapq.heappop(heap)
        if at == 1:
            return way
        if at not in done:
            done.add(at)
            for to, away in near.get(at, ()):
                heapq.heappush(heap, (way + away, to))
    return float("inf")


def drawn_length(found: Sight) -> float:
    """Return how long the shortest way is as it is drawn."""
    points = found.points
    return shortest(found.pairs, [dist(points[one], points[other]) for one, other in found.pairs])


def geodesic(room: Polygon, start: Place, end: Place) -> float:
    """Return the true shortest way: all pairs of all corners, asked one by one."""
    rings = (room.exterior, *room.interiors)
    places = [start, end, *(place for ring in rings for place in ring.coords[:-1])]
    wide = room.buffer(1e-6)
    pairs = [
        (one, other)
        for one, other in combinations(range(len(places)), 2)
        if places[one] != places[other] and wide.covers(LineString((places[one], places[other])))
    ]
    return shortest(pairs, [dist(places[one], places[other]) for one, other in pairs])


@st.composite
def rooms(draw: st.DrawFn) -> tuple[Polygon, Place, Place]:
    """Draw a hall with obstacles, and two places in it, at walls, too, 8 metres apart or more."""
    wide, high = draw(st.integers(12, 50)), draw(st.integers(12, 50))
    room = box(0, 0, wide, high)
    for _ in range(draw(st.integers(0, 5))):
        x, y = draw(st.integers(2, wide - 6)), draw(st.integers(2, high - 6))
        size = st.integers(2, 14)
        obstacle = box(x, y, min(x + draw(size), wide - 2), min(y + draw(size), high - 2))
        room = room.difference(obstacle)
    assume(isinstance(room, Polygon))  # obstacles can cut a hall in two
    off = draw(st.sampled_from((0.5, 0.0)))  # without it many places touch a wall
    places = [
        (x + off, y + off)
        for x in range(0, wide, 2)
        for y in range(0, high, 2)
        if room.covers(Point(x + off, y + off))
    ]
    start = draw(st.sampled_from(places))
    far = [place for place in places if dist(place, start) >= 8]
    return room, start, draw(st.sampled_from(far))


@given(rooms())
@settings(max_examples=60, deadline=None)
def test_ways_are_within_five_percent_of_the_shortest(
    drawn: tuple[Polygon, Place, Place],
) -> None:
    room, start, end = drawn
    true = geodesic(room, start, end)
    found = sight(room, (start, end))
    assert true * 0.999 <= shortest(found.pairs, found.lengths) <= true * 1.001, "as counted"
    assert true * 0.999 <= drawn_length(found) <= true * 1.05, "as drawn"


@given(rooms())
@settings(max_examples=60, deadline=None)
def test_no_line_leads_through_a_wall(drawn: tuple[Polygon, Place, Place]) -> None:
    room, start, end = drawn
    found = sight(room, (start, end))
    wide = room.buffer(0.02)
    for one, other in found.pairs:
        assert wide.covers(LineString((found.points[one], found.points[other])))


def test_one_walks_around_a_corner_at_arms_length() -> None:
    room = Polygon([(0, 0), (20, 0), (20, 20), (10, 20), (10, 10), (0, 10)])
    found = sight(room, ((1, 9), (11, 19)))
    corner = found.points[2]
    assert dist(corner, (10, 10)) == pytest.approx(CLEARANCE)
    assert sorted(found.pairs) == [(0, 2), (1, 2)]


def test_a_gap_too_narrow_for_the_clearance_is_passed_all_the_same() -> None:
    walls = box(9, 0, 11, 4.9).union(box(9, 5.1, 11, 10))
    room = box(0, 0, 20, 10).difference(walls)
    found = sight(room, ((1, 1), (19, 9)))
    assert drawn_length(found) < float("inf")


def test_ways_are_counted_from_the_door_and_drawn_from_before_it() -> None:
    """Two doors in one wall: who leaves one turns before it, and has gone along the wall."""
    found = sight(box(0, 0, 20, 10), ((5, 1.2), (15, 1.2)), ((5, 0), (15, 0)))
    assert shortest(found.pairs, found.lengths) == 10
    room = box(0, 0, 20, 10).difference(box(9, 0, 11, 1))
    around = sight(room, ((5, 1.2), (15, 1.2)), ((5, 0), (15, 0)))
    assert geodesic(room, (5, 0), (15, 0)) == pytest.approx(
        shortest(around.pairs, around.lengths), abs=0.01
    )
