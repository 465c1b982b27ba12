"""What the features of an IMDF archive say: their names, their rings, our own property."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from plugins.core.planfields import LIMIT
from plugins.core.wording import quoted
from plugins.venues.archive import UnreadableArchive, about
from plugins.venues.features import OWN, Feature, Features
from plugins.venues.given import Names, address_name, is_near, plain
from plugins.venues.model import Point
from plugins.venues.words import RELATIONSHIPS

NAMED = ("level", "unit", "opening", "amenity", "relationship")


def short_names(features: Features) -> dict[str, str]:
    """Return a name of ours for the id of every feature that has one; each is used once."""
    taken = Names(())
    names: dict[str, str] = {}
    for kind in NAMED:
        for feature in features.get(kind, ()):
            with about(feature):
                id = feature["id"]
                if id in names:
                    what = f"Im Archiv haben zwei Dinge die Kennung {quoted(str(id))}"
                    raise UnreadableArchive(what)
                given = address_name(str(own(feature).get("id", "")))
                wish = given or address_name(text(feature, "name")) or f"{kind}-{len(names) + 1}"
                names[id] = taken.free(wish)
    return names


def occupied(features: Features, unit: str) -> tuple[Feature, Feature] | None:
    """Return who uses a unit, by its id: the anchor and the occupant."""
    anchors = {f["id"]: f for f in features.get("anchor", ()) if f["properties"]["unit_id"] == unit}
    for feature in features.get("occupant", ()):
        anchor = anchors.get(feature["properties"]["anchor_id"])
        if anchor is not None:
            return anchor, feature
    return None


def readable(value: Any) -> Any:
    """Return what an archive says without signs that nobody sees."""
    if isinstance(value, dict):
        return {key: readable(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [readable(inner) for inner in value]
    return plain(value) if isinstance(value, str) else value


def own(feature: Feature) -> Mapping[str, Any]:
    """Return our own property of a feature, to be read; of others it is empty."""
    found: Mapping[str, Any] = readable(feature["properties"].get(OWN) or {})
    return found


def text(feature: Feature, key: str, language: str = "de") -> str:
    """Return a name in a language; in German the first one there is stands in for it."""
    names = feature["properties"].get(key) or {}
    if language in names or language != "de":
        return plain(str(names.get(language, "")))
    return plain(str(next(iter(names.values()), "")))


def polygons(feature: Feature) -> list[list[list[Point]]]:
    """Return the parts of an area, each with its outline and its holes."""
    shapes = feature["geometry"]["coordinates"]
    return list(shapes) if feature["geometry"]["type"] == "MultiPolygon" else [shapes]


def within_reach(place: Point) -> Point:
    """Return a place of the plan; UnreadableArchive for one that no building reaches."""
    if not is_near(place):
        raise UnreadableArchive(
            f"Im Archiv liegt ein Punkt mehr als {LIMIT / 1000:g} km vom Gebäude entfernt"
        )
    return place


def links_of(features: Features) -> Iterator[tuple[Feature, bool]]:
    """Give the lifts and stairs, each with whether all that it joins are spaces of the archive."""
    units = {unit["id"] for unit in features.get("unit", ())}
    for feature in features.get("relationship", ()):
        with about(feature):
            properties = feature["properties"]
            if properties["category"] not in RELATIONSHIPS:
                continue
            ends = (properties.get("origin"), properties.get("destination"))
            between = properties.get("intermediary") or []
            is_joined = all(end and end["id"] in units for end in (*ends, *between))
        yield feature, is_joined
