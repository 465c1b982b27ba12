"""Outlines of what an indoor map has as points and lines, and how its plan is turned."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from math import atan2, cos, degrees, dist, hypot, radians, sin

from plugins.venues.model import Point, Ring
from plugins.venues.osm import Element

_HALF, _LIFT = 0.7, 1.1  # metres: half the width of stairs, half the side of a lift
_SLIM = 1.0  # metres: half the width of a level on which one walks along one line only
_LEAST = 0.05  # square metres of a room


def upright(elements: Iterable[Element]) -> float:
    """Return the heading of a plan on which most walls are upright or level."""
    east = north = 0.0
    for element in elements:
        if element.kind == "area":
            for (x, y), (u, v) in pairwise((*element.places, element.places[0])):
                right, up = (u - x) * cos(radians(y)), v - y
                angle, length = atan2(up, right), hypot(right, up)
                east, north = east + length * cos(4 * angle), north + length * sin(4 * angle)
    return round(-degrees(atan2(north, east)) / 4 % 360, 1)


def square(middle: Point) -> Ring:
    """Return the outline of a lift."""
    x, y = middle
    return tuple((x + a * _LIFT, y + b * _LIFT) for a, b in _CORNERS)


_CORNERS = ((-1, -1), (1, -1), (1, 1), (-1, 1))


def is_room(ring: Ring) -> bool:
    """Tell whether an outline encloses anything."""
    pairs = zip(ring, (*ring[1:], ring[0]), strict=True)
    return abs(sum(x * v - u * y for (x, y), (u, v) in pairs)) / 2 > _LEAST


def corner(places: Iterable[Point]) -> Point:
    """Return the lower left corner of places."""
    xs, ys = zip(*places, strict=True)
    return min(xs), min(ys)


def strip(start: Point, end: Point) -> Ring:
    """Return a narrow rectangle along a line."""
    length = dist(start, end)
    if length < _HALF:
        return square(start)
    u, v = (end[0] - start[0]) / length * _HALF, (end[1] - start[1]) / length * _HALF
    return (
        (start[0] - v, start[1] + u), (end[0] - v, end[1] + u),
        (end[0] + v, end[1] - u), (start[0] + v, start[1] - u),
    )  # fmt: skip


def hull(points: Iterable[Point]) -> Ring:
    """Return the convex outline of points, against the clock; of points in a line, one around."""
    ordered = sorted(set(points))

    def half(places: Iterable[Point]) -> list[Point]:
        kept: list[Point] = []
        for place in places:
            while len(kept) > 1 and _turn(kept[-2], kept[-1], place) <= 0:
                kept.pop()
            kept.append(place)
        return kept[:-1]

    found = (*half(ordered), *half(reversed(ordered)))
    if len(found) > 2:
        return found
    xs, ys = [x for x, _ in ordered], [y for _, y in ordered]
    left, right = min(xs) - _SLIM, max(xs) + _SLIM
    low, high = min(ys) - _SLIM, max(ys) + _SLIM
    return ((left, low), (right, low), (right, high), (left, high))


def _turn(one: Point, two: Point, three: Point) -> float:
    return (two[0] - one[0]) * (three[1] - one[1]) - (two[1] - one[1]) * (three[0] - one[0])
