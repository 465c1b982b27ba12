"""A way through the network -> what one does on it, move by move, without words of any language.

The browser does the same (theme/static/js/venues/moves.js); a test compares both on every pair.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import atan2, degrees, hypot

from plugins.core.value import Value
from plugins.venues.model import Network

Place = tuple[float, float]

STRAIGHT, SLIGHT, SHARP = 45.0, 65.0, 140.0  # degrees from which on one speaks of a turn
_SHORT = 25.0  # decimetres: too short to be worth a sentence
_SEEN = 80.0  # decimetres within which one notices a shop
_INSIDE = 15.0  # decimetres from the ends of a stretch, where it is not passed but met
_FAR = 300.0  # decimetres within which one may go towards a shop
_HIGH = 1e-6


class Move(Value, frozen=True):
    """One thing to do."""

    kind: str
    """start, turn, ride or arrive."""
    turn: str
    """Whither: straight, left, right, slight-left, …, back; empty where nobody knows."""
    length: int
    """Decimetres to walk afterwards."""
    at: str
    """The shop at which one turns, or to which one begins to walk."""
    passing: str
    """A shop that one passes afterwards."""
    level: int
    """The level on which the move ends."""
    carrier: str
    """The lift, escalator or stairs: its relationship."""


@dataclass(frozen=True)
class _Leg:
    """Nodes on one level in a row, and how one leaves it: by which edge kind, to which node."""

    nodes: tuple[int, ...]
    carrier: str


@dataclass(frozen=True)
class _Stretch:
    """A part of a way without a turn."""

    points: tuple[Place, ...]

    @property
    def length(self) -> float:
        return sum(hypot(b[0] - a[0], b[1] - a[1]) for a, b in _pairs(self.points))

    @property
    def first(self) -> float:
        return _bearing(self.points[0], self.points[1])

    @property
    def last(self) -> float:
        return _bearing(self.points[-2], self.points[-1])


def moves(network: Network, path: Sequence[int]) -> tuple[Move, ...]:
    """Return what one does on a path."""
    return _without_repeats(tuple(_Teller(network).tell(path)))


def _without_repeats(told: tuple[Move, ...]) -> tuple[Move, ...]:
    """Leave out a shop that one passes just before one turns at it."""
    following = (*(move.at for move in told[1:]), "")
    return tuple(
        Move(move.kind, move.turn, move.length, move.at, "", move.level, move.carrier)
        if move.passing == at
        else move
        for move, at in zip(told, following, strict=True)
    )


class _Teller:
    """Knows the network while it tells a way."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._leaves = frozenset(network.leaves)
        self._doors = frozenset(network.doors)
        self._carriers = {(a, b): id for a, b, id in network.carriers}

    def tell(self, path: Sequence[int]) -> Iterator[Move]:
        """Give every move; the shops at both ends are no landmarks."""
        ends = {unit for node, unit in self._network.names if node in path}
        legs = list(self._legs(path))
        boarded = legs[0]
        for leg, after in itertools.pairwise(legs):
            if len(leg.nodes) > 1 or leg is legs[0]:
                boarded = leg
                yield from self._leg(leg, ends)
            if len(after.nodes) > 1 or after is legs[-1]:  # else the same stairs go on
                yield self._ride(boarded, after)
        yield from self._leg(legs[-1], ends)
        yield self._arrive(legs[-1])

    def _legs(self, path: Sequence[int]) -> Iterator[_Leg]:
        """Give the parts of a path that lie on one level, without the insides of shops."""
        part: list[int] = []
        for index, node in enumerate(path):
            if node not in self._leaves:
                part.append(node)
            if index + 1 < len(path):
                carrier = self._carrier(node, path[index + 1])
                if carrier:
                    yield _Leg(tuple(part), carrier)
                    part = []
        yield _Leg(tuple(part), "")

    def _carrier(self, one: int, other: int) -> str:
        if self._network.nodes[one][2] == self._network.nodes[other][2]:
            return ""
        return self._carriers[one, other]

    def _point(self, node: int) -> Place:
        x, y, *_ = self._network.nodes[node]
        return float(x), float(y)

    def _leg(self, leg: _Leg, ends: set[str]) -> Iterator[Move]:
        """Give the moves on one level: how one sets out, then each turn."""
        points = _distinct([self._point(node) for node in leg.nodes])
        level = self._network.nodes[leg.nodes[0]][2]
        heading: float | None = None
        if len(points) > 1 and leg.nodes[0] in self._doors:
            heading = _bearing(points[0], points[1])
        for index, stretch in enumerate(_stretches(self._inner(leg, points))):
            passing = self._passed(stretch, level, ends)
            at = self._near(stretch.points[0], level, ends) if index else ""
            if heading is None:
                at = passing or self._near(stretch.points[-1], level, ends)
                at = at or self._ahead(stretch, level, ends)
            turn = "" if heading is None else turn_of(stretch.first - heading)
            kind = "turn" if index else "start"
            passing = "" if at == passing else passing
            yield Move(kind, turn, int(stretch.length + 0.5), at, passing, level, "")
            heading = stretch.last

    def _inner(self, leg: _Leg, points: Sequence[Place]) -> Sequence[Place]:
        """Return a leg without the steps through the doors at its ends."""
        if len(points) > 2 and leg.nodes[0] in self._doors:
            points = points[1:]
        if len(points) > 2 and leg.nodes[-1] in self._doors:
            points = points[:-1]
        return points

    def _ride(self, leg: _Leg, after: _Leg) -> Move:
        points = _distinct([self._point(node) for node in leg.nodes])
        level = self._network.nodes[after.nodes[0]][2]
        turn = _final_turn(points)
        return Move("ride", turn, 0, "", "", level, leg.carrier)

    def _arrive(self, leg: _Leg) -> Move:
        points = _distinct([self._point(node) for node in leg.nodes])
        level = self._network.nodes[leg.nodes[-1]][2]
        turn = _final_turn(points) if leg.nodes[-1] in self._doors else "here"
        return Move("arrive", turn, 0, "", "", level, "")

    def _passed(self, stretch: _Stretch, level: int, ends: set[str]) -> str:
        """Return the last shop that one passes on a stretch."""
        best, found = -1.0, ""
        for place, unit in self._shops(level, ends):
            along, away = _projected(place, stretch.points)
            inside = _INSIDE < along < stretch.length - _INSIDE
            if inside and away <= _SEEN and along > best + _HIGH:
                best, found = along, unit
        return found

    def _near(self, point: Place, level: int, ends: set[str]) -> str:
        """Return the shop nearest to a point, if one notices it there."""
        best, found = _SEEN, ""
        for place, unit in self._shops(level, ends):
            away = hypot(place[0] - point[0], place[1] - point[1])
            if away < best - _HIGH:
                best, found = away, unit
        return found

    def _ahead(self, stretch: _Stretch, level: int, ends: set[str]) -> str:
        """Return the shop nearest to the end of a stretch of those in whose direction it leads."""
        (x, y), (u, v) = stretch.points[0], stretch.points[-1]
        best, found = _FAR * _FAR, ""
        for place, unit in self._shops(level, ends):
            right, up = place[0] - x, place[1] - y
            along = right * (u - x) + up * (v - y)
            across = up * (u - x) - right * (v - y)
            away = (place[0] - u) ** 2 + (place[1] - v) ** 2
            if along > 0 and 5 * abs(across) <= 2 * along and away < best:
                best, found = away, unit
        return found

    def _shops(self, level: int, ends: set[str]) -> Iterator[tuple[Place, str]]:
        for node, unit in self._network.names:
            if unit not in ends and self._network.nodes[node][2] == level:
                yield self._point(node), unit


def _pairs(points: Sequence[Place]) -> Iterator[tuple[Place, Place]]:
    return itertools.pairwise(points)


def _distinct(points: Sequence[Place]) -> list[Place]:
    """Return points without those that are hardly away from the one before."""
    kept = [points[0]]
    for point in points[1:]:
        if hypot(point[0] - kept[-1][0], point[1] - kept[-1][1]) >= 3:
            kept.append(point)
    return kept


def _bearing(start: Place, end: Place) -> float:
    """Return a direction in degrees, against the clock from the plan's right."""
    return degrees(atan2(end[1] - start[1], end[0] - start[0]))


def turn_of(angle: float) -> str:
    """Return the word for a change of direction; positive degrees are to the left."""
    turn = (angle + 180) % 360 - 180
    size = abs(turn)
    if size < STRAIGHT - _HIGH:
        return "straight"
    if size > SHARP + _HIGH:
        return "back"
    side = "left" if turn > 0 else "right"
    return f"slight-{side}" if size < SLIGHT - _HIGH else side


def _final_turn(points: Sequence[Place]) -> str:
    """Return on which side the door is that one goes to."""
    if len(points) < 3:
        return "straight"
    return turn_of(_bearing(points[-2], points[-1]) - _bearing(points[-3], points[-2]))


def _stretches(points: Sequence[Place]) -> list[_Stretch]:
    """Cut a line where it turns; what is too short joins what follows."""
    if len(points) < 2:
        return []
    parts: list[list[Place]] = [[points[0], points[1]]]
    for point in points[2:]:
        before = parts[-1]
        angle = _bearing(before[-1], point) - _bearing(before[-2], before[-1])
        if turn_of(angle) == "straight":
            before.append(point)
        else:
            parts.append([before[-1], point])
    return _without_short([_Stretch(tuple(part)) for part in parts])


def _without_short(stretches: list[_Stretch]) -> list[_Stretch]:
    kept: list[_Stretch] = []
    for stretch in stretches:
        if kept and turn_of(stretch.first - kept[-1].last) == "straight":
            kept[-1] = _Stretch((*kept[-1].points, *stretch.points))
        elif stretch.length >= _SHORT or len(stretches) == 1:
            kept.append(stretch)
    return kept or stretches[-1:]


def _projected(place: Place, points: Sequence[Place]) -> tuple[float, float]:
    """Return how far along a line a place is, and how far from it."""
    best, along, walked = float("inf"), 0.0, 0.0
    for start, end in _pairs(points):
        length = hypot(end[0] - start[0], end[1] - start[1])
        if not length:
            continue
        u, v = (end[0] - start[0]) / length, (end[1] - start[1]) / length
        share = (place[0] - start[0]) * u + (place[1] - start[1]) * v
        share = min(max(share, 0.0), length)
        away = hypot(place[0] - start[0] - u * share, place[1] - start[1] - v * share)
        if away < best - _HIGH:
            best, along = away, walked + share
        walked += length
    return along, best
