"""Elements of an indoor map -> the plan of a venue: rooms, things of use, lifts, entrances."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import atan2, cos, degrees, dist, hypot, radians, sin

from plugins.core.errors import Mark
from plugins.core.hours import UnreadableHours, canonical_hours
from plugins.core.wording import slugify
from plugins.venues.earth import Earth
from plugins.venues.model import (
    Amenity,
    Georeference,
    Level,
    Occupant,
    Opening,
    Point,
    Relationship,
    Ring,
    Unit,
)
from plugins.venues.osm import Element, UnreadableMap
from plugins.venues.osmwords import AMENITIES, FOOD, kind_of_shop
from plugins.venues.words import PRINCIPAL

WAYS = ("footway", "corridor", "path", "pedestrian", "steps")
_HALF, _LIFT = 0.7, 1.1  # metres: half the width of stairs, half the side of a lift
_DOOR = 0.8  # half the width of an entrance


@dataclass(frozen=True)
class OsmPlan:
    """What is drawn of a map, and the parts by which one walks."""

    georeference: Georeference
    levels: tuple[Level, ...]
    relationships: tuple[Relationship, ...]
    walks: tuple[Element, ...]
    """Ways on one level or, as stairs, between two."""
    lifts: tuple[Element, ...]


def plan_of_map(elements: Sequence[Element], mark: Mark) -> OsmPlan:
    """Return the plan of a map; UnreadableMap where nobody can walk."""
    walks = tuple(
        one
        for one in elements
        if one.kind == "line" and one.tags.get("highway") in WAYS and one.levels
    )
    if not walks:
        raise UnreadableMap("Auf der Karte ist kein Weg mit einem Geschoss (level)")
    places = [place for walk in walks for place in walk.places]
    origin = min(place[1] for place in places), min(place[0] for place in places)
    return _Drawer(elements, walks, Georeference(*origin, upright(elements)), mark).plan()


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


class _Drawer:
    """Draws one map."""

    def __init__(
        self,
        elements: Sequence[Element],
        walks: tuple[Element, ...],
        georeference: Georeference,
        mark: Mark,
    ) -> None:
        self._elements = elements
        self._walks = walks
        self._earth = Earth(georeference)
        self._mark = mark
        self._names: dict[str, str] = {}
        self._walked = {place for walk in walks for place in walk.places}
        self._lifts = tuple(
            one for one in elements if one.kind == "point" and one.tags.get("highway") == "elevator"
        )

    def plan(self) -> OsmPlan:
        """Return the whole."""
        ordinals = sorted({level for walk in self._walks for level in walk.levels})
        levels = tuple(self._level(ordinal) for ordinal in ordinals)
        return OsmPlan(
            self._earth.georeference, levels, tuple(self._relationships(ordinals)), self._walks,
            self._lifts,
        )  # fmt: skip

    def _name(self, wish: str, element: str) -> str:
        """Return a name in addresses that nobody else has."""
        base = slugify(wish) or "ort"
        name, number = base, 1
        while self._names.setdefault(name, element) != element:
            number += 1
            name = f"{base}-{number}"
        return name

    def _at(self, place: Point) -> Point:
        return self._earth.plan(place)

    def _ring(self, element: Element) -> Ring:
        return tuple(self._at(place) for place in element.places)

    def _on(self, ordinal: int, kind: str) -> Iterator[Element]:
        return (e for e in self._elements if e.kind == kind and ordinal in e.levels)

    def _level(self, ordinal: int) -> Level:
        id = f"ebene-{ordinal}" if ordinal >= 0 else f"ebene-u{-ordinal}"
        units = (
            *self._grounds(ordinal, id),
            *self._rooms(ordinal, id),
            *self._carriers(ordinal, id),
        )
        corners = [corner for unit in units for corner in unit.outline]
        corners += [
            self._at(place) for w in self._walks if ordinal in w.levels for place in w.places
        ]
        return Level(
            id=id, ordinal=ordinal, name=_level_name(ordinal), name_en=_level_name_en(ordinal),
            short_name=str(ordinal), outline=hull(corners), units=units,
            openings=tuple(self._entrances(ordinal, id)),
            amenities=tuple(self._amenities(ordinal, id)), mark=self._mark,
        )  # fmt: skip

    def _grounds(self, ordinal: int, level: str) -> Iterator[Unit]:
        for element in self._on(ordinal, "area"):
            if element.tags.get("indoor") in ("corridor", "area") and "room" not in element.tags:
                name = self._name(f"{level}-halle", f"{element.id}/{ordinal}")
                yield self._unit(element, name, level, "walkway", None)

    def _rooms(self, ordinal: int, level: str) -> Iterator[Unit]:
        for element in self._on(ordinal, "area"):
            tags = element.tags
            if "room" not in tags and tags.get("indoor") != "room":
                continue
            title = tags.get("name", "")
            if tags.get("room") == "toilets" or tags.get("amenity") == "toilets":
                category, title = "restroom", title or "Toilette"
            else:
                category = "foodservice" if tags.get("amenity") in FOOD else "room"
            name = self._name(title or f"{level}-raum", f"{element.id}/{ordinal}")
            used = self._occupant(title, tags) if title and category != "restroom" else None
            yield self._unit(element, name, level, category, used)

    def _unit(
        self, element: Element, name: str, level: str, category: str, used: Occupant | None
    ) -> Unit:
        title = element.tags.get("name", "") if category == "restroom" else ""
        return Unit(name, level, category, title, "", "", self._ring(element), used, self._mark)

    def _occupant(self, title: str, tags: Mapping[str, str]) -> Occupant:
        return Occupant(title, kind_of_shop(tags), None, hours_of(tags), (), None)

    def _carriers(self, ordinal: int, level: str) -> Iterator[Unit]:
        for element in self._lifts:
            if ordinal in element.levels:
                x, y = self._at(element.places[0])
                ring = tuple((x + a * _LIFT, y + b * _LIFT) for a, b in _SQUARE)
                id = carrier_id(element, ordinal)
                yield Unit(id, level, "elevator", "", "", "", ring, None, self._mark)
        for element in self._walks:
            if element.tags["highway"] == "steps" and ordinal in element.levels:
                ring = strip(self._at(element.places[0]), self._at(element.places[-1]))
                category = "escalator" if is_moving(element) else "stairs"
                id = carrier_id(element, ordinal)
                yield Unit(id, level, category, "", "", "", ring, None, self._mark)

    def _entrances(self, ordinal: int, level: str) -> Iterator[Opening]:
        for element in self._elements:
            tags = element.tags
            known = element.kind == "point" and element.places[0] in self._walked
            if not known or tags.get("entrance") not in ("yes", "main") or "emergency" in tags:
                continue
            if tags.get("exit") == "emergency" or ordinal not in self._levels_at(element):
                continue
            x, y = self._at(element.places[0])
            title = tags.get("name") or f"Eingang im {_level_name(ordinal)}"
            yield Opening(
                self._name(title, element.id), level, PRINCIPAL, (x - _DOOR, y), (x + _DOOR, y),
                title, "", tags.get("door", "open"), False, hours_of(tags), self._mark,
            )  # fmt: skip

    def _levels_at(self, element: Element) -> tuple[int, ...]:
        """Return the level of an entrance: its own, or that of the first way that meets it."""
        if element.levels:
            return element.levels[:1]
        place = element.places[0]
        return next((walk.levels[:1] for walk in self._walks if place in walk.places), ())

    def _amenities(self, ordinal: int, level: str) -> Iterator[Amenity]:
        for element in self._on(ordinal, "point"):
            category = AMENITIES.get(element.tags.get("amenity", ""))
            if not category:
                continue
            title = element.tags.get("name", "")
            access = ("wheelchair",) if element.tags.get("wheelchair") == "yes" else ()
            yield Amenity(
                self._name(f"{level}-{title or category}", element.id), level, category,
                self._at(element.places[0]), title, "", access, hours_of(element.tags), self._mark,
            )  # fmt: skip

    def _relationships(self, ordinals: Sequence[int]) -> Iterator[Relationship]:
        for element in (*self._lifts, *self._walks):
            lift = element.kind == "point"
            if not lift and element.tags["highway"] != "steps":
                continue
            levels = [level for level in element.levels if level in ordinals]
            if len(levels) < 2:
                continue
            category = "elevator" if lift else "escalator" if is_moving(element) else "stairs"
            german, english = _CARRIERS[category]
            yield Relationship(
                element.id.replace("/", "-"), category, is_one_way(element),
                tuple(carrier_id(element, level) for level in levels), german, english,
                "", self._mark,
            )  # fmt: skip


_SQUARE = ((-1, -1), (1, -1), (1, 1), (-1, 1))
_CARRIERS = {
    "elevator": ("Aufzug", "lift"),
    "escalator": ("Rolltreppe", "escalator"),
    "stairs": ("Treppe", "stairs"),
}


def carrier_id(element: Element, ordinal: int) -> str:
    """Return the name of a lift or of stairs on a level."""
    return f"{element.id.replace('/', '-')}-{'u' if ordinal < 0 else ''}{abs(ordinal)}"


def is_moving(element: Element) -> bool:
    """Tell whether stairs move."""
    return element.tags.get("conveying") in ("yes", "forward", "backward", "reversible")


def is_one_way(element: Element) -> bool:
    """Tell whether stairs move one way only."""
    return element.tags.get("conveying") in ("forward", "backward")


def hours_of(tags: Mapping[str, str]) -> str:
    """Return opening hours as we keep them; nothing where they cannot be read."""
    try:
        return canonical_hours(tags["opening_hours"]) if "opening_hours" in tags else ""
    except UnreadableHours:
        return ""


def strip(start: Point, end: Point) -> Ring:
    """Return a narrow rectangle along a line."""
    length = dist(start, end) or 1.0
    u, v = (end[0] - start[0]) / length * _HALF, (end[1] - start[1]) / length * _HALF
    return (
        (start[0] - v, start[1] + u), (end[0] - v, end[1] + u),
        (end[0] + v, end[1] - u), (start[0] + v, start[1] - u),
    )  # fmt: skip


def hull(points: Iterable[Point]) -> Ring:
    """Return the convex outline of points, against the clock."""
    ordered = sorted(set(points))

    def half(places: Iterable[Point]) -> list[Point]:
        kept: list[Point] = []
        for place in places:
            while len(kept) > 1 and _turn(kept[-2], kept[-1], place) <= 0:
                kept.pop()
            kept.append(place)
        return kept[:-1]

    return (*half(ordered), *half(reversed(ordered)))


def _turn(one: Point, two: Point, three: Point) -> float:
    return (two[0] - one[0]) * (three[1] - one[1]) - (two[1] - one[1]) * (three[0] - one[0])


def _level_name(ordinal: int) -> str:
    if not ordinal:
        return "Erdgeschoss"
    return f"{abs(ordinal)}. {'Ober' if ordinal > 0 else 'Unter'}geschoss"


def _level_name_en(ordinal: int) -> str:
    return "ground floor" if not ordinal else f"level {ordinal}"
