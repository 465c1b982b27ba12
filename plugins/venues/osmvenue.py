"""Elements of an indoor map -> the plan of a venue: rooms, things of use, lifts, entrances."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from plugins.core.errors import Mark
from plugins.core.planfields import LIMIT
from plugins.core.wording import quoted
from plugins.venues.earth import Earth
from plugins.venues.given import Names, address_name, is_near
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
from plugins.venues.osmnames import entrance_titles, level_title
from plugins.venues.osmrings import holds
from plugins.venues.osmshapes import corner, hull, is_room, square, strip, upright
from plugins.venues.osmwords import (
    AMENITIES,
    CARRIERS,
    category_of_room,
    hours_of,
    is_moving,
    is_one_way,
    is_public,
    kind_of_shop,
)
from plugins.venues.words import PRINCIPAL

WAYS = ("footway", "corridor", "path", "pedestrian", "steps")
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
    origins: Mapping[str, str]
    """The element of which each place was made."""
    unfit: frozenset[str]
    """The entrances that are not fit for wheelchairs."""


def plan_of_map(elements: Sequence[Element], mark: Mark) -> OsmPlan:
    """Return the plan of a map; UnreadableMap where nobody can walk."""
    elements = [one for one in elements if one.kind == "area" or is_public(one.tags)]
    walks = tuple(
        one
        for one in elements
        if one.kind == "line" and one.tags.get("highway") in WAYS and one.levels
    )
    if not walks:
        raise UnreadableMap("Auf der Karte ist kein Weg mit einem Geschoss (level)")
    west, south = corner(place for walk in walks for place in walk.places)
    origin = Georeference(south, west, upright(elements))
    _check_size(elements, Earth(origin))
    return _Drawer(elements, walks, origin, mark).plan()


def _check_size(elements: Iterable[Element], earth: Earth) -> None:
    for element in elements:
        places = (place for ring in (element.places, *element.holes) for place in ring)
        if element.levels and not all(is_near(earth.plan(place)) for place in places):
            raise UnreadableMap(
                f"Auf der Karte liegt {quoted(element.id)} mehr als {LIMIT / 1000:g} km von den"
                " Wegen im Haus entfernt", "Die Karte kleiner ausschneiden.", element=element.id,
            )  # fmt: skip


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
        self._walked = {place for walk in walks for place in walk.places}
        self._lifts = tuple(
            one for one in elements if one.kind == "point" and one.tags.get("highway") == "elevator"
        )
        self._ordinals = sorted({level for walk in walks for level in walk.levels})
        self._titles = {one: level_title(one, self._ordinals) for one in self._ordinals}
        self._names = Names(self._own_names())
        self._doors = list(self._known_doors())
        self._origins: dict[str, str] = {}
        self._unfit: set[str] = set()

    def plan(self) -> OsmPlan:
        """Return the whole."""
        middles = {one: self._middle(one) for one in self._ordinals}
        self._entries = entrance_titles(self._doors, self._titles, middles)
        levels = tuple(self._level(ordinal) for ordinal in self._ordinals)
        return OsmPlan(
            self._earth.georeference, levels, tuple(self._relationships()), self._walks,
            self._lifts, self._origins, frozenset(self._unfit),
        )  # fmt: skip

    def _named(self, wish: str, element: Element) -> str:
        """Return a free name for what is made of an element."""
        name = self._names.free(wish)
        self._origins[name] = element.id
        return name

    def _own_names(self) -> Iterator[str]:
        """Give the names that levels, lifts and stairs have."""
        yield from map(level_id, self._ordinals)
        for element in (*self._lifts, *self._walks):
            yield carrier_name(element)
            yield from (carrier_id(element, level) for level in element.levels)

    def _middle(self, ordinal: int) -> Point:
        """Return the middle of the ways on a level, in degrees."""
        places = [p for walk in self._walks if ordinal in walk.levels for p in walk.places]
        lons, lats = zip(*places, strict=True)
        return (min(lons) + max(lons)) / 2, (min(lats) + max(lats)) / 2

    def _at(self, place: Point) -> Point:
        return self._earth.plan(place)

    def _ring(self, element: Element) -> Ring:
        return tuple(self._at(place) for place in element.places)

    def _on(self, ordinal: int, kind: str) -> Iterator[Element]:
        """Give the points or the areas on a level; what is called an area and has none is none."""
        for element in self._elements:
            is_there = element.kind == kind and ordinal in element.levels
            if is_there and (kind == "point" or is_room(self._ring(element))):
                yield element

    def _level(self, ordinal: int) -> Level:
        id, (name, name_en) = level_id(ordinal), self._titles[ordinal]
        units = (
            *self._grounds(ordinal, id),
            *self._voids(ordinal, id),
            *self._rooms(ordinal, id),
            *self._carriers(ordinal, id),
        )
        corners = [corner for unit in units for corner in unit.outline]
        corners += [
            self._at(place) for w in self._walks if ordinal in w.levels for place in w.places
        ]
        return Level(
            id=id, ordinal=ordinal, name=name, name_en=name_en,
            short_name=str(ordinal), outline=hull(corners), units=units,
            openings=tuple(self._entrances(ordinal, id)),
            amenities=tuple(self._amenities(ordinal, id)), mark=self._mark,
        )  # fmt: skip

    def _halls(self, ordinal: int) -> Iterator[Element]:
        for element in self._on(ordinal, "area"):
            if element.tags.get("indoor") in ("corridor", "area") and "room" not in element.tags:
                yield element

    def _grounds(self, ordinal: int, level: str) -> Iterator[Unit]:
        for element in self._halls(ordinal):
            name = self._names.free(f"{level}-halle")
            yield self._unit(element, name, level, "walkway", None)

    def _voids(self, ordinal: int, level: str) -> Iterator[Unit]:
        """Give the holes in halls, but those with another hall in them; rooms lie upon them."""
        halls = list(self._halls(ordinal))
        for hole in (hole for element in halls for hole in element.holes):
            ring = tuple(map(self._at, hole))
            if is_room(ring) and not any(holds(ring, self._at(hall.places[0])) for hall in halls):
                name = self._names.free(f"{level}-luftraum")
                yield Unit(name, level, "opentobelow", "", "", "", ring, None, self._mark)

    def _rooms(self, ordinal: int, level: str) -> Iterator[Unit]:
        for element in self._on(ordinal, "area"):
            tags = element.tags
            if "room" not in tags and tags.get("indoor") != "room":
                continue
            category = category_of_room(tags)
            title = tags.get("name", "Toilette" if category == "restroom" else "")
            name = self._named(title or f"{level}-raum", element)
            is_used = title and category not in ("restroom", "nonpublic")
            used = self._occupant(title, tags) if is_used else None
            yield self._unit(element, name, level, category, used)

    def _unit(
        self, element: Element, name: str, level: str, category: str, used: Occupant | None
    ) -> Unit:
        tags = element.tags if category == "restroom" else {}
        title, english = tags.get("name", ""), tags.get("name:en", "")
        ring = self._ring(element)
        return Unit(name, level, category, title, english, "", ring, used, self._mark)

    def _occupant(self, title: str, tags: Mapping[str, str]) -> Occupant:
        return Occupant(title, kind_of_shop(tags), None, hours_of(tags), (), None)

    def _carriers(self, ordinal: int, level: str) -> Iterator[Unit]:
        for element in self._lifts:
            if ordinal in element.levels:
                ring, id = square(self._at(element.places[0])), carrier_id(element, ordinal)
                yield Unit(id, level, "elevator", "", "", "", ring, None, self._mark)
        for element in self._walks:
            if element.tags["highway"] == "steps" and ordinal in element.levels:
                ring = strip(self._at(element.places[0]), self._at(element.places[-1]))
                category = "escalator" if is_moving(element.tags) else "stairs"
                id = carrier_id(element, ordinal)
                yield Unit(id, level, category, "", "", "", ring, None, self._mark)

    def _entrances(self, ordinal: int, level: str) -> Iterator[Opening]:
        for element, on in self._doors:
            if on == ordinal:
                x, y = self._at(element.places[0])
                title, english = self._entries[element.id]
                id = self._named(title, element)
                if element.tags.get("wheelchair") == "no":
                    self._unfit.add(id)
                yield Opening(
                    id, level, PRINCIPAL, (x - _DOOR, y),
                    (x + _DOOR, y), title, english, element.tags.get("door", "open"), False,
                    hours_of(element.tags), self._mark,
                )  # fmt: skip

    def _known_doors(self) -> Iterator[tuple[Element, int]]:
        """Give the entrances that a way meets, each with its level."""
        for element in self._elements:
            tags = element.tags
            known = element.kind == "point" and element.places[0] in self._walked
            if not known or tags.get("entrance") not in ("yes", "main") or "emergency" in tags:
                continue
            level = self._level_at(element)
            if tags.get("exit") != "emergency" and level in self._ordinals:
                yield element, level

    def _level_at(self, element: Element) -> int | None:
        """Return the level of an entrance: its own, or that of the first way that meets it."""
        place = element.places[0]
        levels = element.levels or next(w.levels for w in self._walks if place in w.places)
        return levels[0]

    def _amenities(self, ordinal: int, level: str) -> Iterator[Amenity]:
        for element in self._on(ordinal, "point"):
            category = AMENITIES.get(element.tags.get("amenity", ""))
            if not category:
                continue
            title = element.tags.get("name", "")
            access = ("wheelchair",) if element.tags.get("wheelchair") == "yes" else ()
            yield Amenity(
                self._named(f"{level}-{title or category}", element), level, category,
                self._at(element.places[0]), title, element.tags.get("name:en", ""), access,
                hours_of(element.tags), self._mark,
            )  # fmt: skip

    def _relationships(self) -> Iterator[Relationship]:
        for element in (*self._lifts, *self._walks):
            lift = element.kind == "point"
            if not lift and element.tags["highway"] != "steps":
                continue
            levels = [level for level in element.levels if level in self._ordinals]
            if len(levels) < 2:
                continue
            category = "elevator" if lift else "escalator" if is_moving(element.tags) else "stairs"
            german, english = CARRIERS[category]
            yield Relationship(
                carrier_name(element), category, is_one_way(element.tags),
                tuple(carrier_id(element, level) for level in levels), german, english,
                "", self._mark,
            )  # fmt: skip


def level_id(ordinal: int) -> str:
    """Return the name of a level in addresses."""
    return f"ebene-{ordinal}" if ordinal >= 0 else f"ebene-u{-ordinal}"


def carrier_name(element: Element) -> str:
    """Return the name of a lift or of stairs."""
    return address_name(element.id)


def carrier_id(element: Element, ordinal: int) -> str:
    """Return the name of a lift or of stairs on a level."""
    return f"{carrier_name(element)}-{'u' if ordinal < 0 else ''}{abs(ordinal)}"
