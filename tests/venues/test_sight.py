"""Who sees whom: ways around corners are nearly as short as they can be, and never lead through
a wall."""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from itertools import combinations
from math import dist

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from shapely.geometry import LineString, Point, Polygon, box

from plugins.venues.sight import CLEARANCE, sight

Place = tuple[float, float]


def length(places: Sequence[Place], pairs: Sequence[tuple[int, int]]) -> float:
    """Return the shortest way from the first place to the second."""
    near: dict[int, list[int]] = {}
    for one, other in pairs:
        near.setdefault(one, []).append(other)
        near.setdefault(other, []).append(one)
    heap, done = [(0.0, 0)], set()
    while heap:
        way, at = heapq.heappop(heap)
        if at == 1:
            return way
        if at not in done:
            done.add(at)
            for to in near.get(at, ()):
                heapq.heappush(heap, (way + dist(places[at], places[to]), to))
    return float("inf")


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
    return length(places, pairs)


@st.composite
def rooms(draw: st.DrawFn) -> tuple[Polygon, Place, Place]:
    """Draw a hall with obstacles, and two places in it that lie at least 8 metres apart."""
    wide, high = draw(st.integers(12, 50)), draw(st.integers(12, 50))
    room = box(0, 0, wide, high)
    for _ in range(draw(st.integers(0, 5))):
        x, y = draw(st.integers(2, wide - 6)), draw(st.integers(2, high - 6))
        size = st.integers(2, 14)
        obstacle = box(x, y, min(x + draw(size), wide - 2), min(y + draw(size), high - 2))
        room = room.difference(obstacle)
    assume(isinstance(room, Polygon))  # obstacles can cut a hall in two
    places = [
        (x + 0.5, y + 0.5)
        for x in range(0, wide, 3)
        for y in range(0, high, 3)
        if room.buffer(-0.2).covers(Point(x + 0.5, y + 0.5))
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
    shortest = geodesic(room, start, end)
    found = sight(room, (start, end))
    way = length(found.edges, found.pairs)
    assert shortest * 0.95 <= way <= shortest * 1.05


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
    assert dist(corner, (10, 10)) > CLEARANCE
    assert sorted(found.pairs) == [(0, 2), (1, 2)]


def test_a_gap_too_narrow_for_the_clearance_is_passed_all_the_same() -> None:
    walls = box(9, 0, 11, 4.9).union(box(9, 5.1, 11, 10))
    room = box(0, 0, 20, 10).difference(walls)
    found = sight(room, ((1, 1), (19, 9)))
    assert length(found.points, found.pairs) < float("inf")
