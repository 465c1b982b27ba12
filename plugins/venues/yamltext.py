"""A venue -> the text of its venue.yaml, as an editor would have typed it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator

from plugins.venues.model import (
    Address,
    Amenity,
    Level,
    Occupant,
    Opening,
    Point,
    Relationship,
    SceneSpot,
    Unit,
    Venue,
)

_PLAIN = re.compile(r"[A-Za-zÄÖÜäöüß][\wÄÖÜäöüß ./&’()€+°²³-]*[\wÄÖÜäöüß.)]")
_SPOKEN_FOR = frozenset(("true", "false", "yes", "no", "on", "off", "null"))
Pairs = Iterable[tuple[str, str]]


def venue_text(venue: Venue) -> str:
    """Return the file that says the same as a venue."""
    place = venue.georeference
    head = (
        ("title", _text(venue.card.title)),
        ("summary", _text(venue.card.summary)),
        ("summary_en", _text(venue.summary_en)),
        ("category", venue.category),
        ("demo", _text(venue.card.demo)),
        ("demo_en", _text(venue.demo_en)),
        ("merchant", venue.merchant.id if venue.merchant else ""),
        ("credit", _text(venue.credit)),
        ("licence", _text(venue.licence)),
        ("archive", venue.archive),
        ("address", _address(venue.address)),
        ("georeference", f"{{lat: {place.lat!r}, lon: {place.lon!r}, heading: {place.heading:g}}}"),
    )
    lines = ["# yaml-language-server: $schema=../../schemas/venue.schema.json", *_pairs(head, "")]
    lines.append("levels:")
    for level in venue.levels:
        lines += _level(level)
    if venue.relationships:
        lines.append("relationships:")
        for relation in venue.relationships:
            lines += _member(_relationship(relation), "  ")
    if venue.scenes:
        lines.append("scenes:")
        for spot in venue.scenes:
            lines += _member(_scene(spot), "  ")
    return "\n".join(lines) + "\n"


def _scene(spot: SceneSpot) -> Pairs:
    yield "scene", spot.scene.id
    yield "level", spot.level
    yield "at", _point(spot.at)
    yield "turn", f"{spot.turn:g}" if spot.turn else ""


def _address(address: Address | None) -> str:
    if address is None:
        return ""
    pairs = (
        ("street", address.street), ("postal_code", address.postal_code),
        ("locality", address.locality), ("province", address.province),
        ("country", address.country),
    )  # fmt: skip
    return f"{{{', '.join(f'{key}: {_quoted(value)}' for key, value in pairs if value)}}}"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _pairs(pairs: Pairs, indent: str) -> Iterator[str]:
    """Give a line for each key that says something."""
    return (f"{indent}{key}: {value}" for key, value in pairs if value)


def _member(pairs: Pairs, indent: str) -> Iterator[str]:
    """Give the lines of a member of a list."""
    first, *rest = _pairs(pairs, "")
    yield f"{indent}- {first}"
    yield from (f"{indent}  {line}" for line in rest)


def _text(text: str) -> str:
    """Return a text as a value: bare where YAML cannot take it for anything else."""
    if not text:
        return ""
    if _PLAIN.fullmatch(text) and text.lower() not in _SPOKEN_FOR:
        return text
    return json.dumps(text, ensure_ascii=False)


def _number(number: float) -> str:
    return f"{number:.3f}".rstrip("0").rstrip(".")


def _point(point: Point) -> str:
    return f"[{_number(point[0])}, {_number(point[1])}]"


def _points(points: Iterable[Point]) -> str:
    return f"[{', '.join(map(_point, points))}]"


def _level(level: Level) -> Iterator[str]:
    head = (
        ("id", level.id),
        ("ordinal", str(level.ordinal)),
        ("name", _text(level.name)),
        ("name_en", _text(level.name_en)),
        ("short_name", _text(level.short_name)),
        ("outline", _points(level.outline)),
        ("parts", f"[{', '.join(map(_points, level.parts))}]" if level.parts else ""),
    )
    yield from _member(head, "  ")
    yield "    units:"
    for unit in level.units:
        yield from _unit(unit)
    if level.openings:
        yield "    openings:"
        for opening in level.openings:
            yield from _member(_opening(opening), "      ")
    if level.amenities:
        yield "    amenities:"
        for amenity in level.amenities:
            yield from _member(_amenity(amenity), "      ")


def _unit(unit: Unit) -> Iterator[str]:
    pairs = (
        ("id", unit.id),
        ("number", _text(unit.number)),
        ("category", unit.category),
        ("name", _text(unit.name)),
        ("name_en", _text(unit.name_en)),
        ("outline", _points(unit.outline)),
    )
    yield from _member(pairs, "      ")
    if unit.occupant:
        yield "        occupant:"
        yield from _pairs(_occupant(unit.occupant), "          ")


def _occupant(used: Occupant) -> Pairs:
    goods = f"[{', '.join(map(_text, used.goods))}]" if used.goods else ""
    return (
        ("name", _text(used.name)),
        ("category", _text(used.category)),
        ("merchant", used.merchant.id if used.merchant else ""),
        ("hours", _text(used.hours)),
        ("goods", goods),
        ("at", _point(used.at) if used.at else ""),
    )


def _opening(opening: Opening) -> Pairs:
    return (
        ("id", opening.id),
        ("category", "" if opening.category == "pedestrian" else opening.category),
        ("name", _text(opening.name)),
        ("name_en", _text(opening.name_en)),
        ("line", _points((opening.start, opening.end))),
        ("door", "" if opening.door == "open" else opening.door),
        ("automatic", "true" if opening.automatic else ""),
        ("hours", _text(opening.hours)),
    )


def _amenity(amenity: Amenity) -> Pairs:
    access = ", ".join(amenity.accessibility)
    return (
        ("id", amenity.id),
        ("category", amenity.category),
        ("at", _point(amenity.at)),
        ("name", _text(amenity.name)),
        ("name_en", _text(amenity.name_en)),
        ("accessibility", f"[{access}]" if access else ""),
        ("hours", _text(amenity.hours)),
    )


def _relationship(relation: Relationship) -> Pairs:
    first, *between, last = relation.units
    return (
        ("id", relation.id),
        ("category", relation.category),
        ("name", _text(relation.name)),
        ("name_en", _text(relation.name_en)),
        ("direction", "directed" if relation.is_directed else ""),
        ("origin", first),
        ("intermediary", f"[{', '.join(between)}]" if between else ""),
        ("destination", last),
        ("hours", _text(relation.hours)),
    )
