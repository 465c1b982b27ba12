"""Who sees whom within a room: the visibility graph by which one walks around corners.

Shortest ways bend at corners only.  Corners are moved into the room a little, so that no line is
drawn upon a wall; a pair of points is joined when the line between them stays in the room.  Of
lines that end at a corner only those are kept that touch it in passing: no shortest way uses
another one.  Around corners, what is drawn is at most a twentieth longer than the shortest way;
what is counted is the shortest way itself: corners and doors are measured where they are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from math import dist, hypot

import shapely
from shapely.geometry import Polygon
from shapely.geometry.polygon import orient

from plugins.venues.model import Point

CLEARANCE = 0.18  # metres from a corner; of 0.2, ways in small halls were drawn 4.9 % longer
_TOLERANCE = 0.01  # metres by which a line may leave the room


@dataclass(frozen=True)
class Corner:
    """A corner around which one walks: where one does, itself, and its neighbours on the edge."""

    at: Point
    itself: Point
    before: Point
    after: Point


@dataclass(frozen=True)
class Sight:
    """Points of a room, the given ones first, and the pairs that see each other."""

    points: tuple[Point, ...]
    pairs: tuple[tuple[int, int], ...]
    lengths: tuple[float, ...]
    """How far the pairs are from each other in metres."""


def sight(room: Polygon, points: Sequence[Point], begins: Sequence[Point] = ()) -> Sight:
    """Return who sees whom; in a room too narrow for the clearance, corners are touched.

    `begins` are the places from which ways of the points are counted, such as the door before
    which a point lies.
    """
    ends = tuple(begins) or tuple(points)
    found = _sight(room, points, ends, CLEARANCE)
    if _is_connected(len(points), found.pairs, len(found.points)):
        return found
    return _sight(room, points, ends, 0.0)


def _sight(
    room: Polygon, points: Sequence[Point], ends: Sequence[Point], clearance: float
) -> Sight:
    wide = room.buffer(_TOLERANCE)
    shapely.prepare(wide)
    corners = list(_corners(room, wide, clearance))
    every = (*points, *(corner.at for corner in corners))
    counted = (*ends, *(corner.itself for corner in corners))
    wanted = [
        (one, other)
        for one, other in combinations(range(len(every)), 2)
        if every[one] != every[other] and _touches((one, other), every, counted, corners)
    ]
    if not wanted:
        return Sight(every, (), ())
    seen = _seen(wide, every, wanted)
    pairs = tuple(pair for pair, is_seen in zip(wanted, seen, strict=True) if is_seen)
    if not pairs:
        return Sight(every, (), ())
    straight = _seen(wide, counted, pairs)
    aside = tuple(dist(point, end) for point, end in zip(points, ends, strict=True))
    lengths = tuple(
        dist(counted[one], counted[other]) if is_straight else _around(pair, every, counted, aside)
        for pair, is_straight in zip(pairs, straight, strict=True)
        for one, other in (pair,)
    )
    return Sight(every, pairs, lengths)


def _seen(wide: Polygon, places: Sequence[Point], pairs: Sequence[tuple[int, int]]) -> list[bool]:
    lines = shapely.linestrings([(places[one], places[other]) for one, other in pairs])
    return [bool(is_seen) for is_seen in shapely.covers(wide, lines)]


def _around(
    pair: tuple[int, int],
    every: Sequence[Point],
    counted: Sequence[Point],
    aside: Sequence[float],
) -> float:
    """Return how far it is where a place is seen from before a door and not from the door."""
    first = len(aside)
    one, other = (every[end] if end < first else counted[end] for end in pair)
    return dist(one, other) + sum(aside[end] for end in pair if end < first)


def _corners(room: Polygon, wide: Polygon, clearance: float) -> Iterator[Corner]:
    """Give every corner that juts into the room."""
    turned = orient(room)
    for ring in (turned.exterior, *turned.interiors):
        places = [(float(x), float(y)) for x, y in ring.coords[:-1]]
        for before, itself, after in zip(
            (places[-1], *places[:-1]), places, (*places[1:], places[0]), strict=True
        ):
            if _cross(before, itself, after) < -1e-9:
                at = _moved(before, itself, after, wide, clearance)
                yield Corner(at, itself, before, after)


def _cross(before: Point, itself: Point, after: Point) -> float:
    return (itself[0] - before[0]) * (after[1] - itself[1]) - (itself[1] - before[1]) * (
        after[0] - itself[0]
    )


def _moved(before: Point, itself: Point, after: Point, wide: Polygon, clearance: float) -> Point:
    """Return a corner moved into the room as far as there is room."""
    one, other = _normal(before, itself), _normal(itself, after)
    middle = one[0] + other[0], one[1] + other[1]
    length = hypot(*middle)
    if clearance <= 0 or length < 0.2:
        return itself
    for share in (1.0, 0.5):
        away = clearance * share / length
        place = itself[0] + middle[0] * away, itself[1] + middle[1] * away
        if wide.covers(shapely.LineString((itself, place))):
            return place
    return itself


def _normal(start: Point, end: Point) -> Point:
    """Return the direction to the left of a line, one metre long."""
    length = dist(start, end)
    return -(end[1] - start[1]) / length, (end[0] - start[0]) / length


def _touches(
    pair: tuple[int, int],
    every: Sequence[Point],
    counted: Sequence[Point],
    corners: Sequence[Corner],
) -> bool:
    """Tell whether a line passes the corners at its ends, as drawn or as counted, or has none.

    Of a line from before a door or from close to a wall only the second may be true.
    """
    first = len(every) - len(corners)
    return all(
        end < first
        or _leaves_aside(every[begin], corners[end - first].at, corners[end - first])
        or _leaves_aside(counted[begin], corners[end - first].itself, corners[end - first])
        for begin, end in (pair, pair[::-1])
    )


def _leaves_aside(start: Point, end: Point, corner: Corner) -> bool:
    direction = end[0] - start[0], end[1] - start[1]
    sides = [
        direction[0] * (place[1] - corner.itself[1]) - direction[1] * (place[0] - corner.itself[0])
        for place in (corner.before, corner.after)
    ]
    return sides[0] * sides[1] >= -1e-6


def _is_connected(count: int, pairs: Sequence[tuple[int, int]], total: int) -> bool:
    """Tell whether the first `count` points hang together."""
    leader = list(range(total))

    def find(index: int) -> int:
        while leader[index] != index:
            leader[index] = leader[leader[index]]
            index = leader[index]
        return index

    for one, other in pairs:
        leader[find(one)] = find(other)
    return all(find(one) == find(other) for one, other in pairwise(range(count)))
