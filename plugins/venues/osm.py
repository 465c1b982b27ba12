"""Indoor maps of OpenStreetMap (Simple Indoor Tagging), as XML or GeoJSON, as plain elements.

Points are known by where they are: what shares a place is joined, in both formats alike.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from xml.etree import ElementTree

from plugins.core.value import Value
from plugins.venues.model import Point

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_RANGE = re.compile(r"(-?\d+)-(-?\d+)")


class UnreadableMap(Exception):
    """Says in German what is wrong with a map."""


class Element(Value, frozen=True):
    """A point, a line or an area with its tags; places are longitude and latitude."""

    id: str
    kind: str
    """point, line or area."""
    places: tuple[Point, ...]
    """The corners of an area, the first one not repeated."""
    tags: Mapping[str, str]

    @property
    def levels(self) -> tuple[int, ...]:
        """Return the levels on which it is, in the order of its tag."""
        return levels_of(self.tags.get("level", ""))


def levels_of(text: str) -> tuple[int, ...]:
    """Return levels as a tag names them: -1;0, or 0-2; a half level counts as the one below."""
    found: list[int] = []
    for part in text.split(";"):
        span = _RANGE.fullmatch(part.strip())
        if span:
            first, last = int(span[1]), int(span[2])
            found += range(first, last + 1) if first <= last else range(first, last - 1, -1)
        elif _NUMBER.fullmatch(part.strip()):
            found.append(int(float(part) // 1))
    return tuple(dict.fromkeys(found))


def read_map(content: bytes) -> tuple[Element, ...]:
    """Return the elements of a map; UnreadableMap when it is none."""
    try:
        if content.lstrip().startswith(b"{"):
            return tuple(_of_geojson(json.loads(content)))
        if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
            raise UnreadableMap("Die Karte enthält eine DOCTYPE-Angabe")
        return tuple(_of_xml(ElementTree.fromstring(content)))
    except (ElementTree.ParseError, ValueError, KeyError, TypeError) as reason:
        raise UnreadableMap("Das ist keine lesbare Karte (.osm oder .geojson)") from reason


def _of_xml(root: ElementTree.Element) -> Iterator[Element]:
    places: dict[str, Point] = {}
    lines: dict[str, tuple[Point, ...]] = {}
    for node in root.iter("node"):
        id = node.attrib["id"]
        places[id] = round(float(node.attrib["lon"]), 7), round(float(node.attrib["lat"]), 7)
        tags = _tags(node)
        if tags:
            yield Element(f"node/{id}", "point", (places[id],), tags)
    for way in root.iter("way"):
        id = way.attrib["id"]
        refs = [ref.attrib["ref"] for ref in way.iter("nd")]
        lines[id] = tuple(places[ref] for ref in refs if ref in places)
        tags = _tags(way)
        if tags and len(lines[id]) > 1:
            yield _line_or_area(f"way/{id}", lines[id], tags)
    for relation in root.iter("relation"):
        tags = _tags(relation)
        outer = [
            lines[member.attrib["ref"]]
            for member in relation.iter("member")
            if member.attrib.get("role") == "outer" and member.attrib["ref"] in lines
        ]
        if tags.get("type") == "multipolygon" and len(outer) == 1 and _is_closed(outer[0]):
            yield Element(f"relation/{relation.attrib['id']}", "area", outer[0][:-1], tags)


def _tags(element: ElementTree.Element) -> dict[str, str]:
    return {tag.attrib["k"]: tag.attrib["v"] for tag in element.iter("tag")}


def _is_closed(places: tuple[Point, ...]) -> bool:
    return len(places) > 3 and places[0] == places[-1]


def _line_or_area(id: str, places: tuple[Point, ...], tags: Mapping[str, str]) -> Element:
    """Tell a room from a wall or a way that comes back to where it began."""
    is_area = tags.get("indoor") in ("room", "area", "corridor", "yes") and "highway" not in tags
    if _is_closed(places) and (is_area or tags.get("area") == "yes" or "room" in tags):
        return Element(id, "area", places[:-1], tags)
    return Element(id, "line", places, tags)


def _of_geojson(root: Mapping[str, object]) -> Iterator[Element]:
    features = root["features"]
    assert isinstance(features, list)
    for feature in features:
        tags = {
            key: str(value)
            for key, value in feature["properties"].items()
            if not key.startswith("@")
        }
        id, geometry = str(feature.get("id") or feature["properties"]["@id"]), feature["geometry"]
        shape = geometry["coordinates"]
        if geometry["type"] == "Point":
            yield Element(id, "point", (_place(shape),), tags)
        elif geometry["type"] == "LineString":
            yield _line_or_area(id, tuple(map(_place, shape)), tags)
        elif geometry["type"] == "Polygon":
            yield _line_or_area(id, tuple(map(_place, shape[0])), tags)


def _place(pair: list[float]) -> Point:
    return round(float(pair[0]), 7), round(float(pair[1]), 7)
