"""To which places of a building the wayfinder leads, and what they are called."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from plugins.venues.model import Amenity, Level, Opening, Spot, Unit, Venue
from plugins.venues.words import AMENITIES, PRINCIPAL, ROOMS

UNIT, AMENITY, ENTRANCE = "unit", "amenity", "entrance"


def spots_of(venue: Venue, nodes: Mapping[str, int]) -> Iterator[Spot]:
    """Give every place: entrances first, then the rooms and what is of use, by level."""
    for number, level in enumerate(venue.levels):
        for opening in level.openings:
            if is_entrance(opening):
                yield _entrance(opening, number, nodes)
    for number, level in enumerate(venue.levels):
        for unit in level.units:
            if is_place(unit):
                yield _room(unit, number, nodes)
        for amenity in level.amenities:
            yield _amenity(amenity, number, nodes)


def place_ids(level: Level) -> Iterator[str]:
    """Give the names in addresses of all places of a level."""
    yield from (opening.id for opening in level.openings if is_entrance(opening))
    yield from (unit.id for unit in level.units if is_place(unit))
    yield from (amenity.id for amenity in level.amenities)


def is_entrance(opening: Opening) -> bool:
    """Tell whether an opening is an entrance with a name of its own."""
    return opening.category == PRINCIPAL


def is_place(unit: Unit) -> bool:
    """Tell whether people look for a unit: somebody uses it, or it has a use of its own."""
    return unit.category in ROOMS and bool(
        unit.occupant or unit.name or unit.category not in ("room", "office", "storage")
    )


def title_of(unit: Unit) -> tuple[str, str]:
    """Return what a unit is called in German and English."""
    if unit.occupant:
        return unit.occupant.name, unit.occupant.name
    kind, kind_en = ROOMS.get(unit.category, ("Raum", "room"))
    return unit.name or kind, unit.name_en or unit.name or kind_en.capitalize()


def summary_of(spot: Spot, venue: Venue) -> str:
    """Say in a sentence where a place is."""
    level = venue.levels[spot.level].name
    where = f"{level}, {spot.number}" if spot.number else level
    return f"{spot.title} – {venue.card.title}, {where}."


def _entrance(opening: Opening, level: int, nodes: Mapping[str, int]) -> Spot:
    return Spot(
        id=opening.id, kind=ENTRANCE, category=opening.category,
        title=opening.name or "Eingang", title_en=opening.name_en or opening.name or "Entrance",
        level=level, number="", node=nodes[opening.id], hours=opening.hours, merchant="",
        goods=(), accessibility=(),
    )  # fmt: skip


def _room(unit: Unit, level: int, nodes: Mapping[str, int]) -> Spot:
    title, title_en = title_of(unit)
    used = unit.occupant
    return Spot(
        id=unit.id, kind=UNIT, category=unit.category, title=title, title_en=title_en, level=level,
        number=unit.number, node=nodes[unit.id], hours=used.hours if used else "",
        merchant=used.merchant.id if used and used.merchant else "",
        goods=used.goods if used else (), accessibility=(),
    )  # fmt: skip


def _amenity(amenity: Amenity, level: int, nodes: Mapping[str, int]) -> Spot:
    kind, kind_en = AMENITIES[amenity.category]
    return Spot(
        id=amenity.id, kind=AMENITY, category=amenity.category, title=amenity.name or kind,
        title_en=amenity.name_en or (amenity.name or kind_en.capitalize()), level=level, number="",
        node=nodes[amenity.id], hours=amenity.hours, merchant="", goods=(),
        accessibility=amenity.accessibility,
    )  # fmt: skip
