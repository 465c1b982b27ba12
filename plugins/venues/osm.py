"""Indoor maps of OpenStreetMap (Simple Indoor Tagging), as XML or GeoJSON, as plain elements.

Points are known by where they are: what shares a place is joined, in both formats alike.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any
from xml.etree import ElementTree

from plugins.core.value import Value
from plugins.venues.faultplace import NOWHERE, Place, json_text, of_feature, of_parser
from plugins.venues.given import address_name, plain
from plugins.venues.model import Point
from plugins.venues.osmrings import MOST, is_closed, parts_of, rings_of

_NUMBER = re.compile(r"-?\d{1,3}(?:\.\d{1,3})?", re.ASCII)
_RANGE = re.compile(r"(-?\d{1,2})-(-?\d{1,2})", re.ASCII)
_MOST_DEPTH, _MOST_ELEMENTS = 6, 200_000  # of a map; one of a station has a tenth of that
_MOST_PARTS = 100  # of a tag of levels; a tower has fewer
_LONGEST = 255  # signs of a tag; OpenStreetMap takes no more
_NORTHERNMOST = 85  # degrees, and southernmost; plans of the poles are none


_DECLARED = re.compile(r"^\s*<\?xml[^>]*\?>")  # its word about the encoding is not ours
# What comes of a map that is none: of its XML, its JSON, and of values that are elsewhere.
_NO_MAP = (
    ElementTree.ParseError, ValueError, LookupError, TypeError, AttributeError, RecursionError,
    ArithmeticError,
)  # fmt: skip
AGAIN = "Die Karte von overpass-turbo.eu neu holen."


class UnreadableMap(Exception):
    """Says in German what is wrong with a map, and what to do."""

    def __init__(
        self, what: str, remedy: str = AGAIN, place: Place = NOWHERE, element: str = ""
    ) -> None:
        """Say what is wrong and where; without a remedy, to get the map again."""
        super().__init__(what)
        self.remedy = remedy
        self.place = place
        self.element = element


class _Broken(Exception):
    """Names the feature of a map that is none: its number, and what it says."""

    def __init__(self, number: int, feature: Any) -> None:
        super().__init__(number)
        self.number, self.feature = number, feature


class Element(Value, frozen=True):
    """A point, a line or an area with its tags; places are longitude and latitude."""

    id: str
    kind: str
    """point, line or area."""
    places: tuple[Point, ...]
    """The corners of an area, the first one not repeated."""
    tags: Mapping[str, str]
    holes: tuple[tuple[Point, ...], ...] = ()
    """Of an area, the corners of what is not part of it."""

    @property
    def levels(self) -> tuple[int, ...]:
        """Return the levels on which it is, in the order of its tag."""
        return levels_of(self.tags.get("level", ""))


def levels_of(text: str) -> tuple[int, ...]:
    """Return levels as a tag names them: -1;0, or 0-2; a half level counts as the one below."""
    found: list[int] = []
    for part in text.split(";", _MOST_PARTS)[:_MOST_PARTS]:
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
            return _once(_of_geojson(json.loads(json_text(content))))
        text = content.decode("utf-8-sig")  # in any other encoding, signs could be hidden from us
        if "<!DOCTYPE" in text or "<!ENTITY" in text:
            raise UnreadableMap("Die Karte enthält eine DOCTYPE-Angabe")
        return _once(_of_xml(_tree(_DECLARED.sub("", text, count=1))))
    except _Broken as reason:
        place = of_feature(content, reason.number, reason.feature)
        what = "Dieses Objekt der Karte ist kein lesbares GeoJSON-Feature"
        raise UnreadableMap(what, place=place) from reason
    except _NO_MAP as reason:
        what = "Das ist keine lesbare Karte (.osm oder .geojson)"
        raise UnreadableMap(what, place=of_parser(reason)) from reason


def _once(elements: Iterable[Element]) -> tuple[Element, ...]:
    """Return elements without those whose name another one had before, or that have none."""
    found: dict[str, Element] = {}
    for element in elements:
        found.setdefault(address_name(element.id), element)
    return tuple(element for name, element in found.items() if name)


class _Bounded(ElementTree.TreeBuilder):
    """Builds the tree of a map, which is shallow; of anything deeper or larger, none."""

    def __init__(self) -> None:
        super().__init__()
        self._depth, self._left = 0, _MOST_ELEMENTS

    def start(self, tag: str, attrs: dict[str, str], /) -> ElementTree.Element:
        """Open an element."""
        self._depth += 1
        self._left -= 1
        if self._depth > _MOST_DEPTH or self._left < 0:
            raise ValueError(tag)
        return super().start(tag, attrs)

    def end(self, tag: str, /) -> ElementTree.Element:
        """Close the element that is open."""
        self._depth -= 1
        return super().end(tag)


def _tree(text: str) -> ElementTree.Element:
    return ElementTree.XML(text, ElementTree.XMLParser(target=_Bounded()))


def _of_xml(root: ElementTree.Element) -> Iterator[Element]:
    places: dict[str, Point] = {}
    lines: dict[str, tuple[Point, ...]] = {}
    for node in root.iter("node"):
        id = node.attrib["id"]
        try:
            places[id] = _place((node.attrib["lon"], node.attrib["lat"]))
        except _NO_MAP as reason:
            what = "Dieser Punkt der Karte hat keine lesbaren Koordinaten (lon, lat)"
            raise UnreadableMap(what, element=f"node/{id}") from reason
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
        if tags.get("type") == "multipolygon":
            outer, inner = (
                rings_of(_members(relation, role, lines)) for role in ("outer", "inner")
            )
            id = f"relation/{relation.attrib['id']}"
            for number, (ring, holes) in enumerate(parts_of(outer, inner), 1):
                yield Element(_part(id, number), "area", ring, tags, holes)


def _members(
    relation: ElementTree.Element, role: str, lines: Mapping[str, tuple[Point, ...]]
) -> Iterator[tuple[Point, ...]]:
    for member in relation.iter("member"):
        if member.attrib.get("role") == role and member.attrib["ref"] in lines:
            yield lines[member.attrib["ref"]]


def _part(id: str, number: int) -> str:
    """Return the id of a part; the first one has that of the whole."""
    return id if number == 1 else f"{id}/{number}"


def _holes(inner: Iterable[tuple[Point, ...]]) -> tuple[tuple[Point, ...], ...]:
    return tuple(line[:-1] for line in inner if is_closed(line))


def _tags(element: ElementTree.Element) -> dict[str, str]:
    return {tag.attrib["k"]: _word(tag.attrib["v"]) for tag in element.iter("tag")}


def _word(text: str) -> str:
    return plain(text[:_LONGEST])


def _line_or_area(
    id: str,
    places: tuple[Point, ...],
    tags: Mapping[str, str],
    inner: Iterable[tuple[Point, ...]] = (),
) -> Element:
    """Tell a room from a wall or a way that comes back to where it began."""
    is_area = tags.get("indoor") in ("room", "area", "corridor", "yes") and "highway" not in tags
    if is_closed(places) and (is_area or tags.get("area") == "yes" or "room" in tags):
        return Element(id, "area", places[:-1], tags, _holes(inner))
    return Element(id, "line", places, tags)


def _of_geojson(root: Mapping[str, object]) -> Iterator[Element]:
    features = root["features"]
    if not isinstance(features, list):
        raise TypeError(features)
    for number, feature in enumerate(features):
        try:
            yield from _of_feature(feature)
        except _NO_MAP as reason:
            raise _Broken(number, feature) from reason


def _of_feature(feature: Any) -> Iterator[Element]:
    tags = {
        key: _word(str(value))
        for key, value in feature["properties"].items()
        if not key.startswith("@")
    }
    id = _word(str(feature.get("id") or feature["properties"]["@id"]))
    geometry = feature["geometry"]
    kind, shape = geometry["type"], geometry["coordinates"]
    shapes = shape if kind.startswith("Multi") else [shape]
    if len(shapes) > MOST:
        raise ValueError(id)
    for number, part in enumerate(shapes, 1):
        yield from _shape(_part(id, number), kind.removeprefix("Multi"), part, tags)


def _shape(id: str, kind: str, shape: Any, tags: Mapping[str, str]) -> Iterator[Element]:
    if kind == "Point":
        yield Element(id, "point", (_place(shape),), tags)
    elif kind in ("LineString", "Polygon"):
        places, *inner = [shape] if kind == "LineString" else shape
        if len(places) > 1:
            holes = [tuple(map(_place, hole)) for hole in inner]
            yield _line_or_area(id, tuple(map(_place, places)), tags, holes)


def _place(pair: Sequence[str | float]) -> Point:
    return _degrees(pair[0], 180), _degrees(pair[1], _NORTHERNMOST)


def _degrees(value: str | float, most: float) -> float:
    """Return a place on earth in degrees; ValueError for what is none, such as nan."""
    number = float(value)
    if not -most <= number <= most:
        raise ValueError(value)
    return round(number, 7)
