"""The features of an IMDF archive -> a venue, in our words.

Of archives that are not ours, what we have no word for is left out here (`kept.py` keeps it), and
names are made of what the things are called.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from plugins.core import routes
from plugins.core.cards import Ref
from plugins.core.errors import Mark
from plugins.core.offers import VenueCard
from plugins.core.wording import slugify
from plugins.venues.archive import UnreadableArchive
from plugins.venues.earth import Earth
from plugins.venues.features import OWN, Feature, Features
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
from plugins.venues.words import AMENITIES, OPENINGS, RELATIONSHIPS, UNITS, VENUES

NAMED = ("level", "unit", "opening", "amenity", "relationship")


def venue_of(features: Features, id: str, mark: Mark) -> Venue:
    """Return the venue that an archive describes; UnreadableArchive when it describes none."""
    if not features.get("venue") or not features.get("level"):
        raise UnreadableArchive("Im Archiv steht kein Gebäude mit Geschossen")
    return _Reader(features, id, mark).venue()


def short_names(features: Features) -> dict[str, str]:
    """Return a name of ours for the id of every feature that has one; each is used once."""
    taken: set[str] = set()
    names: dict[str, str] = {}
    for kind in NAMED:
        for feature in features.get(kind, ()):
            given = _own(feature).get("id")
            wish = given or slugify(_text(feature, "name")) or f"{kind}-{len(taken) + 1}"
            name, number = wish, 1
            while name in taken:
                number += 1
                name = f"{wish}-{number}"
            taken.add(name)
            names[feature["id"]] = name
    return names


def occupied(features: Features, unit: str) -> tuple[Feature, Feature] | None:
    """Return who uses a unit, by its id: the anchor and the occupant."""
    anchors = {f["id"]: f for f in features.get("anchor", ()) if f["properties"]["unit_id"] == unit}
    for feature in features.get("occupant", ()):
        anchor = anchors.get(feature["properties"]["anchor_id"])
        if anchor is not None:
            return anchor, feature
    return None


class _Reader:
    """Knows the features of one archive."""

    def __init__(self, features: Features, id: str, mark: Mark) -> None:
        self._features = features
        self._id = id
        self._mark = mark
        self._whole = features["venue"][0]
        self._earth = Earth(self._georeference())
        self._names = short_names(features)

    def _georeference(self) -> Georeference:
        given = _own(self._whole).get("georeference")
        if given:
            return Georeference(*(float(number) for number in given))
        places = [place for ring in _rings(self._whole) for place in ring]
        lon, lat = min(place[0] for place in places), min(place[1] for place in places)
        return Georeference(round(lat, 7), round(lon, 7), 0.0)

    def venue(self) -> Venue:
        """Return all of it."""
        own, properties = _own(self._whole), self._whole["properties"]
        levels = sorted(map(self._level, self._features["level"]), key=lambda one: one.ordinal)
        merchant = own.get("merchant", "")
        card = VenueCard(
            self._id, _text(self._whole, "name") or self._id, own.get("summary", ""),
            routes.venue(self._id), merchant, own.get("demo", ""), self._mark,
            tuple(scene for scene, *_ in own.get("scenes", ())), routes.venue_archive(self._id),
            routes.venue_geojson(self._id),
        )  # fmt: skip
        return Venue(
            card=card, category=_known(properties["category"], VENUES, "communitycenter"),
            georeference=self._earth.georeference, levels=tuple(levels),
            relationships=tuple(self._relationships()),
            merchant=Ref(merchant, self._mark) if merchant else None,
            credit=own.get("credit", ""), licence=own.get("licence", ""),
            scenes=tuple(
                SceneSpot(Ref(scene, self._mark), level, (float(x), float(y)), turn, self._mark)
                for scene, level, x, y, turn in own.get("scenes", ())
            ),
            address=self._address(), demo_en=own.get("demo_en", ""),
        )  # fmt: skip

    def _address(self) -> Address | None:
        """Return the address, unless it is the one that we write where there is none."""
        for feature in self._of("address"):
            own, given = _own(feature), feature["properties"]
            if own.get("given", True):
                return Address(
                    own.get("street", "") if "given" in own else given["address"] or "",
                    given["locality"] or "", given.get("province") or "",
                    given.get("country") or "", given.get("postal_code") or "",
                )  # fmt: skip
        return None

    def _ring(self, ring: Sequence[Point]) -> Ring:
        return tuple(self._earth.plan(place) for place in ring[:-1])

    def _level(self, feature: Feature) -> Level:
        name, properties = self._names[feature["id"]], feature["properties"]
        here = feature["id"]
        units = [f for f in self._of("unit") if f["properties"]["level_id"] == here]
        inside = {unit["id"] for unit in units}
        return Level(
            id=name, ordinal=properties["ordinal"], name=_text(feature, "name"),
            name_en=_text(feature, "name", "en"), short_name=_text(feature, "short_name"),
            outline=self._ring(_rings(feature)[0]),
            units=tuple(self._unit(unit, name) for unit in units),
            openings=tuple(
                self._opening(f, name)
                for f in self._of("opening")
                if f["properties"]["level_id"] == here
            ),
            amenities=tuple(
                self._amenity(f, name)
                for f in self._of("amenity")
                if inside.intersection(f["properties"].get("unit_ids") or ())
            ),
            mark=self._mark,
        )  # fmt: skip

    def _of(self, kind: str) -> Sequence[Feature]:
        return self._features.get(kind, ())

    def _unit(self, feature: Feature, level: str) -> Unit:
        own = _own(feature)
        outline = own.get("outline")
        ring: Ring = (
            tuple((float(x), float(y)) for x, y in outline)
            if outline
            else self._ring(_rings(feature)[0])
        )
        return Unit(
            id=self._names[feature["id"]], level=level,
            category=_known(feature["properties"]["category"], UNITS, "room"),
            name=_text(feature, "name"), name_en=_text(feature, "name", "en"),
            number=own.get("number", ""), outline=ring, occupant=self._occupant(feature["id"]),
            mark=self._mark,
        )  # fmt: skip

    def _occupant(self, unit: str) -> Occupant | None:
        found = occupied(self._features, unit)
        if found is None:
            return None
        anchor, feature = found
        own, merchant = _own(feature), _own(feature).get("merchant", "")
        given = _own(anchor).get("given", True)
        return Occupant(
            name=_text(feature, "name"),
            category=own.get("category") or feature["properties"]["category"],
            merchant=Ref(merchant, self._mark) if merchant else None,
            hours=feature["properties"].get("hours") or "", goods=tuple(own.get("goods", ())),
            at=self._earth.plan(tuple(anchor["geometry"]["coordinates"])) if given else None,
        )  # fmt: skip

    def _opening(self, feature: Feature, level: str) -> Opening:
        properties, door = feature["properties"], feature["properties"].get("door") or {}
        start, *_, end = feature["geometry"]["coordinates"]
        return Opening(
            id=self._names[feature["id"]], level=level,
            category=_known(properties["category"], OPENINGS, "pedestrian"),
            start=self._earth.plan(tuple(start)), end=self._earth.plan(tuple(end)),
            name=_text(feature, "name"), name_en=_text(feature, "name", "en"),
            door=door.get("type") or "open", automatic=bool(door.get("automatic")),
            hours=_own(feature).get("hours", ""), mark=self._mark,
        )  # fmt: skip

    def _amenity(self, feature: Feature, level: str) -> Amenity:
        properties = feature["properties"]
        return Amenity(
            id=self._names[feature["id"]], level=level,
            category=_known(properties["category"], AMENITIES, "landmark"),
            at=self._earth.plan(tuple(feature["geometry"]["coordinates"])),
            name=_text(feature, "name"), name_en=_text(feature, "name", "en"),
            accessibility=tuple(properties.get("accessibility") or ()),
            hours=properties.get("hours") or "", mark=self._mark,
        )  # fmt: skip

    def _relationships(self) -> Sequence[Relationship]:
        return [
            self._relationship(feature)
            for feature in self._of("relationship")
            if feature["properties"]["category"] in RELATIONSHIPS and self._joins_units(feature)
        ]

    def _joins_units(self, feature: Feature) -> bool:
        """Tell whether a relationship has two ends at least, and all it names are units of ours."""
        units = {unit["id"] for unit in self._of("unit")}
        properties = feature["properties"]
        ends = (properties.get("origin"), properties.get("destination"))
        between = properties.get("intermediary") or []
        return all(end and end["id"] in units for end in (*ends, *between))

    def _relationship(self, feature: Feature) -> Relationship:
        properties, own = feature["properties"], _own(feature)
        between = properties.get("intermediary") or []
        units = (properties["origin"], *between, properties["destination"])
        return Relationship(
            id=self._names[feature["id"]], category=properties["category"],
            is_directed=properties.get("direction") == "directed",
            units=tuple(self._names[unit["id"]] for unit in units),
            name=own.get("name", ""), name_en=own.get("name_en", ""),
            hours=properties.get("hours") or "", mark=self._mark,
        )  # fmt: skip


def _own(feature: Feature) -> Mapping[str, Any]:
    found: Mapping[str, Any] = feature["properties"].get(OWN) or {}
    return found


def _text(feature: Feature, key: str, language: str = "de") -> str:
    """Return a name in a language; in German the first one there is stands in for it."""
    names = feature["properties"].get(key) or {}
    if language in names or language != "de":
        return str(names.get(language, ""))
    return str(next(iter(names.values()), ""))


def _rings(feature: Feature) -> list[list[Point]]:
    """Return the rings of an area; of several areas, those of the first."""
    geometry = feature["geometry"]
    shapes = geometry["coordinates"]
    found: list[list[Point]] = shapes[0] if geometry["type"] == "MultiPolygon" else shapes
    return found


def _known(word: str, words: Sequence[str] | Mapping[str, object], otherwise: str) -> str:
    return word if word in words else otherwise
