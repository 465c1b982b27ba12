"""A way -> the panoramas along it, and whither one looks in each to see how it goes on.

The browser does the same (theme/static/js/venues/strolls.js); a test compares both.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import atan2, degrees, hypot

from plugins.core.value import Value
from plugins.venues.model import Network

Place = tuple[float, float]

REACH = 150.0  # decimetres within which a panorama shows the way
AHEAD = 60.0  # decimetres from there to where one looks
NEAR = 15.0  # decimetres: too near to say in which direction it is


class Sight(Value, frozen=True):
    """A panorama: its level, its place in decimetres, and how its compass lies on the plan."""

    title: str
    url: str
    data_url: str
    level: int
    place: Place
    right: float
    """The heading in the panorama of what is to the right on the plan."""
    credit: str = ""


class Stop(Value, frozen=True):
    """A panorama on a way: whither one looks in it, and how far it still is."""

    sight: int
    heading: int
    rest: int
    """Decimetres to the end of the way; 0 at its beginning, where its measure says it."""


def right_of(heading: float, turn: float) -> float:
    """Return the heading of what is right on a plan whose upper edge points to a heading."""
    return (heading + 90 + turn) % 360


def heading_of(right: float, angle: float) -> int:
    """Return the heading of a direction on the plan: degrees against the clock from its right."""
    return int((right - angle) % 360 + 0.5) % 360


def stops(network: Network, path: Sequence[int], sights: Sequence[Sight]) -> tuple[Stop, ...]:
    """Return the panoramas along a path, in the order in which one comes by."""
    found: dict[int, tuple[float, float, int]] = {}
    walked = 0.0
    for level, points in _legs(network, path):
        for index, sight in enumerate(sights):
            if sight.level != level:
                continue
            along, away = _nearest(sight.place, points)
            if away <= REACH and away < found.get(index, (away + 1, 0.0, 0))[0]:
                heading = heading_of(sight.right, _direction(sight.place, points, along))
                found[index] = (away, walked + along, heading)
        walked += _length(points)
    rows = sorted((along, index, heading) for index, (_, along, heading) in found.items())
    return tuple(
        Stop(index, heading, int(walked - along + 0.5) if along else 0)
        for along, index, heading in rows
    )


def _legs(network: Network, path: Sequence[int]) -> Iterator[tuple[int, list[Place]]]:
    """Give the parts of a path on one level, without the insides of shops."""
    leaves = frozenset(network.leaves)
    legs: list[tuple[int, list[Place]]] = []
    for node in path:
        x, y, level, _ = network.nodes[node]
        if node in leaves:
            continue
        if not legs or legs[-1][0] != level:
            legs.append((level, []))
        legs[-1][1].append((float(x), float(y)))
    yield from (leg for leg in legs if len(leg[1]) > 1)


def _direction(place: Place, points: Sequence[Place], along: float) -> float:
    """Return whither the way goes on, seen from a place beside it."""
    ahead, last = _at(points, along + AHEAD)
    if hypot(ahead[0] - place[0], ahead[1] - place[1]) < NEAR:
        return last
    return degrees(atan2(ahead[1] - place[1], ahead[0] - place[0]))


def _at(points: Sequence[Place], along: float) -> tuple[Place, float]:
    """Return the place so far along a line, or its end, and the direction of the line there."""
    angle = 0.0
    for (x, y), (u, v) in pairwise(points):
        length = hypot(u - x, v - y)
        if not length:
            continue
        angle = degrees(atan2(v - y, u - x))
        if along <= length:
            return (x + (u - x) * along / length, y + (v - y) * along / length), angle
        along -= length
    return points[-1], angle


def _nearest(place: Place, points: Sequence[Place]) -> tuple[float, float]:
    """Return how far along a line its nearest point is, and how far away."""
    best, found, walked = float("inf"), 0.0, 0.0
    for (x, y), (u, v) in pairwise(points):
        length = hypot(u - x, v - y)
        if not length:
            continue
        share = ((place[0] - x) * (u - x) + (place[1] - y) * (v - y)) / length
        share = min(max(share, 0.0), length)
        part = share / length
        away = hypot(place[0] - x - (u - x) * part, place[1] - y - (v - y) * part)
        if away < best:
            best, found = away, walked + share
        walked += length
    return found, best


def _length(points: Sequence[Place]) -> float:
    return sum(hypot(u - x, v - y) for (x, y), (u, v) in pairwise(points))


def distance(network: Network, level: int, place: Place) -> float:
    """Return how far a place is from the nearest way of a level, in decimetres."""
    nodes = network.nodes
    leaves = frozenset(network.leaves)
    lines = [
        ((nodes[a][0], nodes[a][1]), (nodes[b][0], nodes[b][1]))
        for a, b, *_ in network.edges
        if nodes[a][2] == nodes[b][2] == level and not leaves & {a, b}
    ]
    return min((_nearest(place, line)[1] for line in lines), default=float("inf"))
