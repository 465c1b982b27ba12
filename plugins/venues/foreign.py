"""The features of an IMDF archive -> a venue, in our words.

Of archives that are not ours, what we have no word for is left out here (`kept.py` keeps it), and
names are made of what the things are called.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from plugins.core import routes
from plugins.core.cards import Ref
from plugins.core.errors import Mark
from plugins.core.offers import VenueCard
from plugins.core.value import replace
from plugins.venues.archive import UnreadableArchive, about
from plugins.venues.earth import Earth
from plugins.venues.features import Feature, Features
from plugins.venues.given import address_name, plain
from plugins.venues.imdf import links_of, occupied, own, polygons, short_names, text, within_reach
from plugins.venues.model import (
    Address,
    Amenity,
    Georeference,
    Level,
    Occupant,
    Opening,
    Point,
    Relationship,
    Ring,
    SceneSpot,
    Unit,
    Venue,
)
from plugins.venues.pieces import VOID, pieces_of
from plugins.venues.words import (
    ACCESSIBILITY,
    AMENITIES,
    DOORS,
    OPENINGS,
    UNITS,
    VENUES,
)

P = ParamSpec("P")
Read = TypeVar("Read")

_TURN = 360.0  # degrees
_DEEPEST, _HIGHEST = 20, 200  # numbers of levels, as in forms


def venue_of(features: Features, id: str, mark: Mark) -> Venue:
    """Return the venue that an archive describes; UnreadableArchive when it describes none."""
    return Reader(features, id, mark).venue()


def _said_of_it(
    read: Callable[Concatenate[Reader, Feature, P], Read],
) -> Callable[Concatenate[Reader, Feature, P], Read]:
    """Let what reads a feature complain of this one."""

    @wraps(read)
    def reading(reader: Reader, feature: Feature, /, *rest: P.args, **more: P.kwargs) -> Read:
        with about(feature):
            return read(reader, feature, *rest, **more)

    return reading


class Reader:
    """Knows the features of one archive."""

    def __init__(self, features: Features, id: str, mark: Mark) -> None:
        """Look at the features; UnreadableArchive where there is no building."""
        if not features.get("venue") or not features.get("level"):
            raise UnreadableArchive("Im Archiv steht kein Gebäude mit Geschossen")
        self._features = features
        self._id = id
        self._mark = mark
        self._whole = features["venue"][0]
        with about(self._whole):
            self._earth = Earth(self._georeference())
        self._names = short_names(features)
        self._levels = dict(map(_named_level, self._of("unit")))
        self.pieces = pieces_of(self._of("unit"), self._names, self._ring)

    def _georeference(self) -> Georeference:
        given = own(self._whole).get("georeference")
        if given:
            lat, lon, heading = map(_finite, given)
            return Georeference(lat, lon, heading)
        places = [place for ring in polygons(self._whole)[0] for place in ring]
        lon, lat = min(place[0] for place in places), min(place[1] for place in places)
        return Georeference(round(_finite(lat), 7), round(_finite(lon), 7), 0.0)

    def venue(self) -> Venue:
        """Return all of it."""
        levels = sorted(map(self._level, self._features["level"]), key=lambda one: one.ordinal)
        with about(self._whole):
            return self._venue(tuple(levels))

    def _venue(self, levels: tuple[Level, ...]) -> Venue:
        ours, properties = own(self._whole), self._whole["properties"]
        merchant = address_name(ours.get("merchant", ""))
        scenes = tuple(self._scene(*row) for row in ours.get("scenes", ()))
        card = VenueCard(
            self._id, text(self._whole, "name") or self._id, ours.get("summary", ""),
            routes.venue(self._id), merchant, ours.get("demo", ""), self._mark,
            tuple(scene.scene.id for scene in scenes), routes.venue_archive(self._id),
            routes.venue_geojson(self._id),
        )  # fmt: skip
        return Venue(
            card=card, category=_known(properties["category"], VENUES, "communitycenter"),
            georeference=self._earth.georeference, levels=levels,
            relationships=tuple(self._relationships()),
            merchant=Ref(merchant, self._mark) if merchant else None,
            credit=ours.get("credit", ""), licence=ours.get("licence", ""),
            scenes=scenes, address=self._address(), demo_en=ours.get("demo_en", ""),
            summary_en=ours.get("summary_en", ""),
        )  # fmt: skip

    def _scene(self, scene: str, level: str, x: float, y: float, turn: float) -> SceneSpot:
        id = "/".join(map(address_name, scene.split("/")))
        at = within_reach((float(x), float(y)))
        return SceneSpot(Ref(id, self._mark), address_name(level), at, _finite(turn), self._mark)

    def _address(self) -> Address | None:
        """Return the address, unless it is the one that we write where there is none."""
        for feature in self._of("address"):
            ours, given = own(feature), feature["properties"]
            if ours.get("given", True):
                street = ours.get("street", "") if "given" in ours else given["address"] or ""
                more = ("locality", "province", "country", "postal_code")
                return Address(plain(street), *(plain(given.get(key) or "") for key in more))
        return None

    def _ring(self, ring: Sequence[Point]) -> Ring:
        corners = ring[:-1] if ring[0] == ring[-1] else ring  # some forget to close it
        return tuple(map(self._at, corners))

    def _at(self, place: Sequence[float]) -> Point:
        lon, lat, *_ = place
        return within_reach(self._earth.plan((lon, lat)))

    @_said_of_it
    def _level(self, feature: Feature) -> Level:
        name, properties = self._names[feature["id"]], feature["properties"]
        here = feature["id"]
        units = [f for f in self._of("unit") if f["properties"]["level_id"] == here]
        outline, *parts = (self._ring(outer) for outer, *_ in polygons(feature))
        return Level(
            id=name, ordinal=_ordinal(properties["ordinal"]), name=text(feature, "name"),
            name_en=text(feature, "name", "en"), short_name=text(feature, "short_name"),
            outline=outline, units=tuple(one for unit in units for one in self._units(unit, name)),
            openings=tuple(
                self._opening(f, name)
                for f in self._of("opening")
                if f["properties"]["level_id"] == here
            ),
            amenities=tuple(
                self._amenity(f, name)
                for f in self._of("amenity")
                if self._level_of(f) == here
            ),
            mark=self._mark, parts=tuple(parts),
        )  # fmt: skip

    def _of(self, kind: str) -> Sequence[Feature]:
        return self._features.get(kind, ())

    def _level_of(self, amenity: Feature) -> Any:
        """Return the level of the first of the spaces in which something of use is."""
        given = amenity["properties"].get("unit_ids") or ()
        return next((self._levels[id] for id in given if id in self._levels), None)

    @_said_of_it
    def _units(self, feature: Feature, level: str) -> Sequence[Unit]:
        return tuple(self._parts(feature, level))

    def _parts(self, feature: Feature, level: str) -> Iterator[Unit]:
        """Give the parts of a space, and the holes in it, each as a space of ours."""
        first, *more = self.pieces[feature["id"]]
        unit = Unit(
            id=first.id, level=level,
            category=_known(feature["properties"]["category"], UNITS, "room"),
            name=text(feature, "name"), name_en=text(feature, "name", "en"),
            number=own(feature).get("number", ""), outline=first.outline,
            occupant=self._occupant(feature["id"]), mark=self._mark,
        )  # fmt: skip
        yield unit
        part = replace(unit, number="", occupant=None)
        for piece in more:
            whole = replace(part, category=VOID, name="", name_en="") if piece.is_hole else part
            yield replace(whole, id=piece.id, outline=piece.outline)

    def _occupant(self, unit: str) -> Occupant | None:
        found = occupied(self._features, unit)
        if found is None:
            return None
        anchor, feature = found
        ours = own(feature)
        merchant = address_name(ours.get("merchant", ""))
        given = own(anchor).get("given", True)
        return Occupant(
            name=text(feature, "name"),
            category=ours.get("category") or plain(feature["properties"]["category"]),
            merchant=Ref(merchant, self._mark) if merchant else None,
            hours=plain(feature["properties"].get("hours") or ""),
            goods=tuple(ours.get("goods", ())),
            at=self._at(anchor["geometry"]["coordinates"]) if given else None,
        )  # fmt: skip

    @_said_of_it
    def _opening(self, feature: Feature, level: str) -> Opening:
        properties, door = feature["properties"], feature["properties"].get("door") or {}
        start, *_, end = feature["geometry"]["coordinates"]
        return Opening(
            id=self._names[feature["id"]], level=level,
            category=_known(properties["category"], OPENINGS, "pedestrian"),
            start=self._at(start), end=self._at(end),
            name=text(feature, "name"), name_en=text(feature, "name", "en"),
            door=_known(door.get("type") or "open", DOORS, "unspecified"),
            automatic=bool(door.get("automatic")),
            hours=own(feature).get("hours", ""), mark=self._mark,
        )  # fmt: skip

    @_said_of_it
    def _amenity(self, feature: Feature, level: str) -> Amenity:
        properties = feature["properties"]
        return Amenity(
            id=self._names[feature["id"]], level=level,
            category=_known(properties["category"], AMENITIES, "landmark"),
            at=self._at(feature["geometry"]["coordinates"]),
            name=text(feature, "name"), name_en=text(feature, "name", "en"),
            accessibility=tuple(
                one for one in properties.get("accessibility") or () if one in ACCESSIBILITY
            ),
            hours=plain(properties.get("hours") or ""), mark=self._mark,
        )  # fmt: skip

    def _relationships(self) -> Sequence[Relationship]:
        return [
            self._relationship(feature)
            for feature, is_joined in links_of(self._features)
            if is_joined
        ]

    @_said_of_it
    def _relationship(self, feature: Feature) -> Relationship:
        properties, ours = feature["properties"], own(feature)
        between = properties.get("intermediary") or []
        units = (properties["origin"], *between, properties["destination"])
        return Relationship(
            id=self._names[feature["id"]], category=properties["category"],
            is_directed=properties.get("direction") == "directed",
            units=tuple(self._names[unit["id"]] for unit in units),
            name=ours.get("name", ""), name_en=ours.get("name_en", ""),
            hours=plain(properties.get("hours") or ""), mark=self._mark,
        )  # fmt: skip


def _named_level(unit: Feature) -> tuple[Any, Any]:
    """Return the ids of a space and of the level on which it is."""
    with about(unit):
        return unit["id"], unit["properties"]["level_id"]


def _finite(number: float) -> float:
    """Return a number; ValueError for one that is none, or that no angle has."""
    if not -_TURN <= number <= _TURN:
        raise ValueError(number)
    return float(number)


def _ordinal(number: float) -> int:
    """Return the number of a level; UnreadableArchive for one that no house has."""
    if not -_DEEPEST <= number <= _HIGHEST:
        raise UnreadableArchive(
            f"Ein Geschoss im Archiv hat keine Nummer von -{_DEEPEST} bis {_HIGHEST}"
        )
    return int(number)


def _known(word: str, words: Sequence[str] | Mapping[str, object], otherwise: str) -> str:
    return word if word in words else otherwise
