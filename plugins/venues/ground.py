"""A venue's sketches -> the network by which one walks through it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, pairwise, product
from math import dist

from shapely.geometry import LineString, Polygon

from plugins.venues.model import Network, Opening, Point, Relationship, Unit, Venue
from plugins.venues.modes import (
    CARRIER_KINDS,
    KINDS,
    NARROW,
    TURNING,
    TURNING_DOORS,
    WALK,
    WIDE_ENOUGH,
)
from plugins.venues.shapes import Sketch, inner_point
from plugins.venues.sight import CLEARANCE, sight
from plugins.venues.spots import spots_of
from plugins.venues.words import CARRIERS, CLOSED_OPENINGS, GROUND, ROOMS

_PACE = (8, 16, 10)  # tenths of a second for a metre on the flat, on steps, on a ramp
_FORECOURT = (0.6, 0.3)  # metres before a door at which one turns, where there is room
_FLOOR = {"stairs": 250, "escalator": 220}  # tenths of a second for a floor
WIDE = 1.5  # metres from which on one need not go through the middle of a passage
_WAIT, _RIDE = 300, 70  # for a lift: until it comes, and for each floor


def network(venue: Venue, sketches: Sequence[Sketch]) -> Network:
    """Return the network of a venue whose outlines are sound."""
    paving = _Paving()
    for number, sketch in enumerate(sketches):
        paving.pave(sketch, number)
    for relationship in venue.relationships:
        paving.carry(relationship, venue)
    spots = tuple(spots_of(venue, paving.places))
    return Network(
        id=venue.id,
        nodes=tuple(paving.nodes),
        edges=tuple(paving.edges),
        names=tuple(paving.names),
        doors=tuple(paving.doors),
        leaves=tuple(paving.leaves),
        carriers=tuple(paving.carriers),
        spots=spots,
        timed=tuple(_timed(venue, paving.places)),
    )


def _timed(venue: Venue, nodes: Mapping[str, int]) -> Iterator[tuple[int, str, str, str]]:
    for level in venue.levels:
        for door in level.openings:
            if door.hours and _is_passable(door):
                name = door.name or "Eine Tür auf dem Weg"
                english = door.name_en or door.name or "A door on the way"
                yield nodes[door.id], name, english, door.hours


class _Paving:
    """Lays node after node, edge after edge."""

    def __init__(self) -> None:
        self.nodes: list[tuple[int, int, int, int]] = []
        self.edges: list[tuple[int, int, int, int, int]] = []
        self.names: list[tuple[int, str]] = []
        self.doors: list[int] = []
        self.leaves: list[int] = []
        self.carriers: list[tuple[int, int, str]] = []
        self.places: dict[str, int] = {}
        """The node of every unit, amenity and entrance."""
        self._doors: dict[str, list[int]] = {}
        """The doors of each unit."""
        self._jambs: dict[str, list[tuple[int, Point]]] = {}
        """Of a passage between two halls the nodes near its ends, and where the ends are."""

    def pave(self, sketch: Sketch, number: int) -> None:
        """Lay the nodes of a level and the ways within it."""
        level = sketch.level
        doors = {o.id: self._door(o, number) for o in level.openings if _is_passable(o)}
        units = {unit.id: unit for unit in level.units}
        for id, door in doors.items():
            self.places[id] = door
            self.doors.append(door)
            self._jambs[id] = []
            for joined in sketch.joins[id]:
                self._doors.setdefault(joined, []).append(door)
                if units[joined].occupant:
                    self.names.append((door, joined))
        for opening in level.openings:
            joined_units = [units[joined] for joined in sketch.joins[opening.id]]
            if opening.id in doors and all(unit.category in GROUND for unit in joined_units):
                self._jambs[opening.id] = [
                    (self._node(at, number), end) for at, end in jambs(opening)
                ]
        guests: dict[str, list[str]] = {}
        for amenity, host in sketch.hosts.items():
            guests.setdefault(host, []).append(amenity)
        points = {amenity.id: amenity.at for amenity in level.amenities}
        for unit in level.units:
            inside = {id: points[id] for id in guests.get(unit.id, ())}
            area = sketch.areas[unit.id]
            if unit.category in GROUND:
                own = [o for o in level.openings if o.id in doors and unit.id in sketch.joins[o.id]]
                self._walk(unit, area, own, inside, number)
            elif unit.category in ROOMS:
                self._end(unit, area, inside, number)

    def _node(self, at: Point, level: int, bars: int = 0) -> int:
        self.nodes.append((round(at[0] * 10), round(at[1] * 10), level, bars))
        return len(self.nodes) - 1

    def _door(self, opening: Opening, level: int) -> int:
        narrow = dist(opening.start, opening.end) < WIDE_ENOUGH - 1e-6
        turning = opening.door in TURNING_DOORS
        return self._node(middle(opening), level, NARROW * narrow | TURNING * turning)

    def _join(self, one: int, other: int, kind: int, length: int, time: int) -> None:
        self.edges.append((one, other, kind, length, time))
        self.edges.append((other, one, kind, length, time))

    def _pace(self, one: int, other: int, kind: int, metres: float) -> None:
        length = round(metres * 10)
        self._join(one, other, kind, length, (length * _PACE[kind] + 5) // 10)

    def _walk(
        self,
        unit: Unit,
        area: Polygon,
        openings: Sequence[Opening],
        inside: Mapping[str, Point],
        level: int,
    ) -> None:
        """Join all doors of a hall or a corridor, and what is in it."""
        kind = KINDS[GROUND[unit.category]]
        given: list[int] = []
        begins: list[Point] = []
        for opening in openings:
            door, before = self.places[opening.id], forecourt(opening, area)
            port = self._node(before, level) if before else door
            if before:
                self._pace(door, port, kind, 0.0)  # counted from the door on, see sight
            given.append(port)
            begins.append(self._at(door))
            for node, end in self._jambs[opening.id]:
                given.append(node)
                begins.append(end)
        for id, at in inside.items():
            self.places[id] = self._node(at, level)
            given.append(self.places[id])
            begins.append(self._at(self.places[id]))
        found = sight(area, [self._at(node) for node in given], begins)
        used = {index for pair in found.pairs for index in pair if index >= len(given)}
        laid = {index: self._node(found.points[index], level) for index in sorted(used)}
        laid |= dict(enumerate(given))
        for (one, other), away in zip(found.pairs, found.lengths, strict=True):
            self._pace(laid[one], laid[other], kind, away)

    def _at(self, node: int) -> Point:
        x, y, *_ = self.nodes[node]
        return x / 10, y / 10

    def _end(self, unit: Unit, area: Polygon, inside: Mapping[str, Point], level: int) -> None:
        """Join a room with its doors: who reaches one of them is there."""
        own = (unit.occupant.at if unit.occupant else None) or inner_point(area)
        for id, at in ((unit.id, own), *inside.items()):
            node = self.places[id] = self._node(at, level)
            self.leaves.append(node)
            for door in self._doors.get(unit.id, ()):
                self._join(door, node, WALK, 0, 0)

    def carry(self, relationship: Relationship, venue: Venue) -> None:
        """Join the doors of a lift, an escalator or stairs from floor to floor."""
        kind = CARRIER_KINDS[relationship.category]
        lift = relationship.category == "elevator"
        rows = combinations(relationship.units, 2) if lift else pairwise(relationship.units)
        for lower, upper in rows:
            for one, other in product(self._doors.get(lower, ()), self._doors.get(upper, ())):
                floors = abs(self.nodes[one][2] - self.nodes[other][2])
                time = _WAIT + _RIDE * floors if lift else _FLOOR[relationship.category] * floors
                length = 0 if lift else round(dist(self.nodes[one][:2], self.nodes[other][:2]))
                self.edges.append((one, other, kind, length, time))
                self.carriers.append((one, other, relationship.id))
                if not relationship.is_directed:
                    self.edges.append((other, one, kind, length, time))
                    self.carriers.append((other, one, relationship.id))


def _is_passable(opening: Opening) -> bool:
    return opening.category not in CLOSED_OPENINGS


def middle(opening: Opening) -> Point:
    """Return the middle of an opening."""
    (x, y), (u, v) = opening.start, opening.end
    return (x + u) / 2, (y + v) / 2


def jambs(opening: Opening) -> Iterator[tuple[Point, Point]]:
    """Give where one passes the two ends of an open passage, and these; none of a door."""
    length = dist(opening.start, opening.end)
    if opening.door != "open" or opening.hours or length < WIDE:
        return
    for end, other in ((opening.start, opening.end), (opening.end, opening.start)):
        share = CLEARANCE / length
        yield (end[0] + (other[0] - end[0]) * share, end[1] + (other[1] - end[1]) * share), end


def forecourt(opening: Opening, area: Polygon) -> Point | None:
    """Return the place before a door, within an area, at which one turns; None without room."""
    (x, y), (u, v) = opening.start, opening.end
    length = dist(opening.start, opening.end)
    across = (y - v) / length, (u - x) / length
    at = middle(opening)
    for reach in _FORECOURT:
        for side in (1, -1):
            place = at[0] + across[0] * reach * side, at[1] + across[1] * reach * side
            if area.buffer(0.01).covers(LineString((at, place))):
                return place
    return None


def doorless(sketches: Sequence[Sketch]) -> Iterator[Unit]:
    """Give every room and every carrier without a door."""
    for sketch in sketches:
        reached = {unit for joined in sketch.joins.values() for unit in joined}
        for unit in sketch.level.units:
            if unit.id not in reached and unit.category in (*ROOMS, *CARRIERS):
                yield unit
