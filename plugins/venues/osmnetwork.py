"""A map's ways -> the network by which one walks: along their lines, up their stairs and lifts.

A room of which the map does not say where its door is gets one where it is nearest to a way.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise
from math import dist

from plugins.venues.earth import Earth
from plugins.venues.model import Level, Network, Opening, Point, Spot, Unit, Venue
from plugins.venues.modes import (
    ELEVATOR,
    ESCALATOR,
    RAMP,
    STAIRS,
    TURNING,
    TURNING_DOORS,
    UNFIT,
    WALK,
)
from plugins.venues.osm import Element
from plugins.venues.osmvenue import OsmPlan, carrier_name
from plugins.venues.osmwords import is_moving
from plugins.venues.spots import is_place, spots_of

_PACE = {WALK: 8, RAMP: 10, STAIRS: 16}  # tenths of a second for a metre
_FLOOR = {STAIRS: 250, ESCALATOR: 220}
_WAIT, _RIDE = 300, 70
REACH = 40.0  # metres within which a room belongs to a way

Vertex = tuple[Point, int]
"""A place of the map on a level."""
Stretch = tuple[Vertex, Vertex]


def network_of_map(plan: OsmPlan, venue: Venue) -> Network:
    """Return the network of a map; places far from every way are left out."""
    return _Surveyor(plan, venue).network()


class _Surveyor:
    """Lays the network of one map."""

    def __init__(self, plan: OsmPlan, venue: Venue) -> None:
        self._plan = plan
        self._venue = venue
        self._earth = Earth(plan.georeference)
        self._levels = {level.ordinal: n for n, level in enumerate(venue.levels)}
        self._numbers: dict[Vertex, int] = {}
        self._nodes: list[tuple[int, int, int, int]] = []
        self._edges: list[tuple[int, int, int, int, int]] = []
        self._carriers: list[tuple[int, int, str]] = []
        self._names: list[tuple[int, str]] = []
        self._doors: list[int] = []
        self._leaves: list[int] = []
        self._met: dict[tuple[Point, int], int] = {}
        """The nodes where a door meets a way, by place and level."""
        self._stops: dict[Stretch, list[tuple[Point, int]]] = {}
        """Those of each stretch of a way."""

    def network(self) -> Network:
        """Return all of it."""
        flat = [walk for walk in self._plan.walks if walk.tags["highway"] != "steps"]
        stretches = [stretch for walk in flat for stretch in self._stretches(walk)]
        places = dict(self._places(stretches))
        for stretch in dict.fromkeys(stretches):
            self._lay(stretch)
        for walk in self._plan.walks:
            if walk.tags["highway"] == "steps":
                self._climb(walk)
        for lift in self._plan.lifts:
            self._lift(lift)
        spots = tuple(self._reached(places))
        return Network(
            self._venue.id, tuple(self._nodes), tuple(self._edges), tuple(self._names),
            tuple(self._doors), tuple(self._leaves), tuple(self._carriers), spots,
        )  # fmt: skip

    def _reached(self, places: dict[str, int]) -> Iterator[Spot]:
        """Give the places that are near a way; nobody could be led to the others."""
        for spot in spots_of(self._venue, _Known(places)):
            if spot.id in places:
                yield spot

    def _stretches(self, walk: Element) -> Iterator[Stretch]:
        levels = [level for level in walk.levels if level in self._levels]
        for level in levels:
            for start, end in pairwise(walk.places):
                if start != end:
                    yield (start, level), (end, level)

    def _node(self, vertex: Vertex, bars: int = 0) -> int:
        if vertex not in self._numbers:
            self._numbers[vertex] = self._new(self._earth.plan(vertex[0]), vertex[1], bars)
        return self._numbers[vertex]

    def _new(self, at: Point, ordinal: int, bars: int = 0) -> int:
        self._nodes.append((round(at[0] * 10), round(at[1] * 10), self._levels[ordinal], bars))
        return len(self._nodes) - 1

    def _join(self, one: int, other: int, kind: int, length: int, time: int) -> None:
        self._edges.append((one, other, kind, length, time))
        self._edges.append((other, one, kind, length, time))

    def _pace(self, one: int, other: int) -> None:
        (x, y, *_), (u, v, *_) = self._nodes[one], self._nodes[other]
        length = round(dist((x, y), (u, v)))
        self._join(one, other, WALK, length, (length * _PACE[WALK] + 5) // 10)

    def _lay(self, stretch: Stretch) -> None:
        """Join the ends of a stretch, by way of every door on it."""
        begin = self._earth.plan(stretch[0][0])
        stops = sorted(self._stops.get(stretch, ()), key=lambda stop: dist(begin, stop[0]))
        row = [self._node(stretch[0]), *(node for _, node in stops), self._node(stretch[1])]
        for one, other in pairwise(row):
            if one != other:
                self._pace(one, other)

    def _places(self, stretches: Sequence[Stretch]) -> Iterator[tuple[str, int]]:
        """Give the node of every entrance, room and thing of use."""
        by_level: dict[int, list[tuple[Stretch, Point, Point]]] = {}
        for stretch in stretches:
            ends = self._earth.plan(stretch[0][0]), self._earth.plan(stretch[1][0])
            by_level.setdefault(stretch[0][1], []).append((stretch, *ends))
        for level in self._venue.levels:
            near = by_level.get(level.ordinal, [])
            yield from self._entrances(level)
            for unit in level.units:
                if is_place(unit):
                    yield from self._room(unit, level, near)
            for amenity in level.amenities:
                found = self._meet((amenity.at,), level.ordinal, near)
                if found:
                    node = self._new(amenity.at, level.ordinal)
                    self._pace(node, found[0])
                    yield amenity.id, node

    def _entrances(self, level: Level) -> Iterator[tuple[str, int]]:
        for opening in level.openings:
            (x, y), (u, v) = opening.start, opening.end
            middle = (x + u) / 2, (y + v) / 2
            for walk in self._plan.walks:
                for place in walk.places:
                    if level.ordinal in walk.levels and dist(self._earth.plan(place), middle) < 0.1:
                        yield opening.id, self._node((place, level.ordinal), self._bars(opening))

    def _bars(self, opening: Opening) -> int:
        """Return whom an entrance bars."""
        turning = opening.door in TURNING_DOORS
        return TURNING * turning | UNFIT * (opening.id in self._plan.unfit)

    def _room(
        self, unit: Unit, level: Level, near: Sequence[tuple[Stretch, Point, Point]]
    ) -> Iterator[tuple[str, int]]:
        found = self._meet(unit.outline, level.ordinal, near)
        if not found:
            return
        stop, at = found
        door = self._new(at, level.ordinal)
        if door != stop:
            self._pace(stop, door)
        self._doors.append(door)
        if unit.occupant:
            self._names.append((door, unit.id))
        leaf = self._new(_middle(unit.outline), level.ordinal)
        self._leaves.append(leaf)
        self._join(door, leaf, WALK, 0, 0)
        yield unit.id, leaf

    def _meet(
        self, ring: Sequence[Point], ordinal: int, near: Sequence[tuple[Stretch, Point, Point]]
    ) -> tuple[int, Point] | None:
        """Return where a way is nearest to an outline, and the place of the outline."""
        best, found = REACH, None
        sides = list(zip(ring, (*ring[1:], ring[0]), strict=True))
        for stretch, start, end in near:
            for one, other in sides:
                for on_way, on_side in _closest(start, end, one, other):
                    away = dist(on_way, on_side)
                    if away < best - 1e-6:
                        best, found = away, (stretch, on_way, on_side)
        if found is None:
            return None
        stretch, on_way, on_side = found
        met = (round(on_way[0], 1), round(on_way[1], 1)), ordinal
        if met not in self._met:
            self._met[met] = self._new(on_way, ordinal)
            self._stops.setdefault(stretch, []).append((on_way, self._met[met]))
        return self._met[met], on_side

    def _climb(self, walk: Element) -> None:
        """Join the ends of stairs, each on its own level."""
        levels = [level for level in walk.levels if level in self._levels]
        if len(levels) < 2:
            return
        low, high = min(levels), max(levels)
        first, last = self._ends(walk, low, high)
        kind = ESCALATOR if is_moving(walk.tags) else STAIRS
        start, end = self._node((walk.places[0], first)), self._node((walk.places[-1], last))
        length = round(
            sum(dist(*map(self._earth.plan, pair)) for pair in pairwise(walk.places)) * 10
        )
        time = _FLOOR[kind] * (high - low)
        ways = {"forward": ((start, end),), "backward": ((end, start),)}
        both = ((start, end), (end, start))
        for one, other in ways.get(walk.tags.get("conveying", ""), both):
            self._edges.append((one, other, kind, length, time))
            self._carriers.append((one, other, carrier_name(walk)))

    def _ends(self, walk: Element, low: int, high: int) -> tuple[int, int]:
        """Return the levels of the first and the last place of stairs: as ways there have them."""
        for level, other in ((low, high), (high, low)):
            start, end = (walk.places[0], level), (walk.places[-1], other)
            if start in self._numbers and end in self._numbers:
                return level, other
        return (high, low) if walk.tags.get("incline") == "down" else (low, high)

    def _lift(self, lift: Element) -> None:
        stops = [
            (self._node((lift.places[0], level)), level)
            for level in lift.levels
            if (lift.places[0], level) in self._numbers
        ]
        id = carrier_name(lift)
        for (one, below), (other, above) in combinations(stops, 2):
            time = _WAIT + _RIDE * abs(above - below)
            self._join(one, other, ELEVATOR, 0, time)
            self._carriers += [(one, other, id), (other, one, id)]


class _Known(dict[str, int]):
    """Nodes by name; a place without one has node -1."""

    def __missing__(self, _: str) -> int:
        return -1


def _middle(ring: Sequence[Point]) -> Point:
    return sum(x for x, _ in ring) / len(ring), sum(y for _, y in ring) / len(ring)


def _closest(a: Point, b: Point, c: Point, d: Point) -> Iterator[tuple[Point, Point]]:
    """Give places where two lines may be nearest: each end against the other line."""
    yield a, _foot(a, c, d)
    yield b, _foot(b, c, d)
    yield _foot(c, a, b), c
    yield _foot(d, a, b), d


def _foot(place: Point, start: Point, end: Point) -> Point:
    """Return the place of a line that is nearest to another place."""
    length = dist(start, end)
    if not length:
        return start
    u, v = (end[0] - start[0]) / length, (end[1] - start[1]) / length
    along = min(max((place[0] - start[0]) * u + (place[1] - start[1]) * v, 0.0), length)
    return start[0] + u * along, start[1] + v * along
