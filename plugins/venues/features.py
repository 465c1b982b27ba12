"""A venue -> the features of an IMDF 1.0 archive (OGC 20-094), by type.

What IMDF has no place for (our short names, goods, numbers beside doors) is kept in one property,
`digitalstadt`, so that reading the archive back gives the same venue.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID, uuid5

from shapely.geometry import Polygon

from plugins.venues.earth import Earth
from plugins.venues.model import (
    Address,
    Amenity,
    Level,
    Opening,
    Point,
    Relationship,
    Unit,
    Venue,
)
from plugins.venues.shapes import Sketch, inner_point

Feature = dict[str, Any]
Features = Mapping[str, Sequence[Feature]]

OWN = "digitalstadt"
HERE = Address("", "Darmstadt", "DE-HE", "DE", "")
_SPACE = UUID("6f1d5c0e-6c0b-5c5e-9d5e-8a3f0f0c2a10")  # of our ids; any would do, it must stay
TYPES = (
    "address", "venue", "building", "footprint", "level", "unit", "opening", "amenity", "anchor",
    "occupant", "relationship",
)  # fmt: skip


def features(venue: Venue, sketches: Sequence[Sketch]) -> Features:
    """Return all features of a venue whose outlines are sound."""
    writer = _Writer(venue)
    rows: dict[str, list[Feature]] = {kind: [] for kind in TYPES}
    rows["address"].append(writer.address())
    rows["venue"].append(writer.venue(sketches))
    rows["building"].append(writer.building())
    ground = min(venue.levels, key=lambda level: abs(level.ordinal))
    rows["footprint"].append(writer.footprint(ground))
    for sketch in sketches:
        level = sketch.level
        rows["level"].append(writer.level(level))
        rows["unit"] += [writer.unit(unit, sketch.areas[unit.id]) for unit in level.units]
        rows["opening"] += [writer.opening(one) for one in level.openings]
        rows["amenity"] += [writer.amenity(one, sketch.hosts[one.id]) for one in level.amenities]
        for unit in level.units:
            if unit.occupant:
                rows["anchor"].append(writer.anchor(unit, sketch.areas[unit.id]))
                rows["occupant"].append(writer.occupant(unit))
    rows["relationship"] += [writer.relationship(one) for one in venue.relationships]
    return rows


def feature_id(venue: str, kind: str, id: str) -> str:
    """Return the id that a thing of ours has in archives."""
    return str(uuid5(_SPACE, f"{venue}/{kind}/{id}"))


class _Writer:
    """Makes the features of one venue."""

    def __init__(self, venue: Venue) -> None:
        self._venue = venue
        self._earth = Earth(venue.georeference)

    def _id(self, kind: str, id: str) -> str:
        return feature_id(self._venue.id, kind, id)

    def _feature(
        self, kind: str, id: str, geometry: Any, properties: Feature, own: Feature
    ) -> Feature:
        kept = {key: value for key, value in {"id": id, **own}.items() if value not in ("", [])}
        return {
            "id": self._id(kind, id),
            "type": "Feature",
            "feature_type": kind,
            "geometry": geometry,
            "properties": {**properties, OWN: kept},
        }

    def _ring(self, ring: Sequence[Point]) -> list[list[float]]:
        return [list(self._earth.degrees(point)) for point in (*ring, ring[0])]

    def _area(self, level: Level) -> Feature:
        parts = [[self._ring(ring)] for ring in level.outlines]
        if len(parts) == 1:
            return {"type": "Polygon", "coordinates": parts[0]}
        return {"type": "MultiPolygon", "coordinates": parts}

    def _point(self, place: Point) -> Feature:
        return {"type": "Point", "coordinates": list(self._earth.degrees(place))}

    def address(self) -> Feature:
        """Return the address, which IMDF demands: the street, or else the house's name."""
        given = self._venue.address
        place = given or HERE
        values = {
            "address": place.street or self._venue.card.title, "unit": None,
            "locality": place.locality, "province": place.province, "country": place.country,
            "postal_code": place.postal_code or None,
        }  # fmt: skip
        own = {"given": bool(given), "street": place.street}
        return self._feature("address", self._venue.id, None, values, own)

    def venue(self, sketches: Sequence[Sketch]) -> Feature:
        """Return the house as a whole, as large as its largest level."""
        venue, card = self._venue, self._venue.card
        largest = max((s.level for s in sketches), key=lambda level: Polygon(level.outline).area)
        values = {
            "category": venue.category, "restriction": None, "name": labels(card.title),
            "alt_name": None, "hours": None, "phone": None, "website": None,
            "display_point": self._point(inner_point(Polygon(largest.outline))),
            "address_id": self._id("address", venue.id),
        }  # fmt: skip
        place = venue.georeference
        own = {
            "summary": card.summary, "summary_en": venue.summary_en,
            "demo": card.demo, "demo_en": venue.demo_en,
            "credit": venue.credit, "licence": venue.licence,
            "merchant": venue.merchant.id if venue.merchant else "",
            "georeference": [place.lat, place.lon, place.heading],
            "scenes": [[s.scene.id, s.level, *s.at, s.turn] for s in venue.scenes],
        }  # fmt: skip
        return self._feature("venue", venue.id, self._area(largest), values, own)

    def building(self) -> Feature:
        """Return the one building, which has no shape of its own."""
        values = {
            "name": labels(self._venue.card.title), "alt_name": None, "category": "unspecified",
            "restriction": None, "display_point": None, "address_id": None,
        }  # fmt: skip
        return self._feature("building", self._venue.id, None, values, {})

    def footprint(self, ground: Level) -> Feature:
        """Return where the building stands."""
        buildings = [self._id("building", self._venue.id)]
        values = {"category": "ground", "name": None, "building_ids": buildings}
        return self._feature("footprint", self._venue.id, self._area(ground), values, {})

    def level(self, level: Level) -> Feature:
        """Return a floor."""
        values = {
            "category": "unspecified", "restriction": None, "outdoor": False,
            "ordinal": level.ordinal, "name": labels(level.name, level.name_en),
            "short_name": labels(level.short_name), "display_point": None, "address_id": None,
            "building_ids": [self._id("building", self._venue.id)],
        }  # fmt: skip
        return self._feature("level", level.id, self._area(level), values, {})

    def unit(self, unit: Unit, area: Polygon) -> Feature:
        """Return a space without the spaces within it."""
        rings = [ring.coords[:-1] for ring in (area.exterior, *area.interiors)]
        values = {
            "category": unit.category, "restriction": None, "accessibility": None,
            "name": labels(unit.name, unit.name_en), "alt_name": None,
            "level_id": self._id("level", unit.level),
            "display_point": self._point(inner_point(area)),
        }  # fmt: skip
        own = {"number": unit.number, "outline": [list(corner) for corner in unit.outline]}
        geometry = {"type": "Polygon", "coordinates": [self._ring(ring) for ring in rings]}
        return self._feature("unit", unit.id, geometry, values, own)

    def opening(self, opening: Opening) -> Feature:
        """Return a door or passage."""
        ends = [list(self._earth.degrees(point)) for point in (opening.start, opening.end)]
        door = {"type": opening.door, "automatic": opening.automatic, "material": None}
        values = {
            "category": opening.category, "accessibility": None, "access_control": None,
            "door": None if opening.door == "open" and not opening.automatic else door,
            "name": labels(opening.name, opening.name_en), "alt_name": None,
            "display_point": None, "level_id": self._id("level", opening.level),
        }  # fmt: skip
        line = {"type": "LineString", "coordinates": ends}
        return self._feature("opening", opening.id, line, values, {"hours": opening.hours})

    def amenity(self, amenity: Amenity, host: str) -> Feature:
        """Return something of use."""
        values = {
            "category": amenity.category, "accessibility": list(amenity.accessibility) or None,
            "name": labels(amenity.name, amenity.name_en), "alt_name": None,
            "hours": amenity.hours or None, "phone": None, "website": None,
            "unit_ids": [self._id("unit", host)], "address_id": None, "correlation_id": None,
        }  # fmt: skip
        own = {"level": amenity.level}
        return self._feature("amenity", amenity.id, self._point(amenity.at), values, own)

    def anchor(self, unit: Unit, area: Polygon) -> Feature:
        """Return where the occupant of a unit is."""
        given = unit.occupant.at if unit.occupant else None
        values = {"address_id": None, "unit_id": self._id("unit", unit.id)}
        own = {"given": bool(given)}
        return self._feature(
            "anchor", unit.id, self._point(given or inner_point(area)), values, own
        )  # fmt: skip

    def occupant(self, unit: Unit) -> Feature:
        """Return who uses a unit."""
        used = unit.occupant
        assert used is not None
        values = {
            "category": "unspecified", "name": labels(used.name),
            "anchor_id": self._id("anchor", unit.id), "hours": used.hours or None, "phone": None,
            "website": None, "validity": None, "correlation_id": None,
        }  # fmt: skip
        own = {
            "category": used.category, "merchant": used.merchant.id if used.merchant else "",
            "goods": list(used.goods),
        }  # fmt: skip
        return self._feature("occupant", unit.id, None, values, own)

    def relationship(self, relation: Relationship) -> Feature:
        """Return a lift, an escalator or stairs."""
        first, *between, last = (
            {"id": self._id("unit", id), "feature_type": "unit"} for id in relation.units
        )
        values = {
            "category": relation.category,
            "direction": "directed" if relation.is_directed else "undirected",
            "origin": first, "intermediary": between or None, "destination": last,
            "hours": relation.hours or None,
        }  # fmt: skip
        own = {"name": relation.name, "name_en": relation.name_en}
        return self._feature("relationship", relation.id, None, values, own)


def labels(german: str, english: str = "") -> dict[str, str] | None:
    """Return a name in the languages in which it is known; None without one."""
    if not german and not english:
        return None
    return {"de": german, **({"en": english} if english else {})}
