"""A feature of an archive with what has changed in the thing of ours that was made of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from plugins.venues.features import OWN, Feature, feature_id
from plugins.venues.imdf import polygons
from plugins.venues.pieces import Pieces

ById = Mapping[str, tuple[str, Feature]]
"""Features of ours with their types, by their ids."""
Members = Mapping[str, tuple[tuple[str, bool], ...]]
"""The spaces of ours that a space of an archive became, and whether each is a hole."""


def members_of(pieces: Pieces, venue: str) -> Members:
    """Return the ids that the pieces of spaces have in archives of ours."""
    return {
        id: tuple((feature_id(venue, "unit", piece.id), piece.is_hole) for piece in found)
        for id, found in pieces.items()
        if len(found) > 1
    }


class Merger:
    """Knows a building as an archive describes it, and as it is now."""

    def __init__(self, before: ById, after: ById, members: Members) -> None:
        """Find out which pieces of spaces have become something of their own."""
        self._before = before
        self._after = after
        self._members = members
        self._used = {
            feature["properties"]["unit_id"] for kind, feature in after.values() if kind == "anchor"
        }
        self.apart = {id for found in members.values() for id in self._strangers(found)}
        """Pieces that have become something of their own, which their space cannot say."""

    def _strangers(self, members: Sequence[tuple[str, bool]]) -> Iterator[str]:
        parts = [id for id, is_hole in members if not is_hole and id in self._after]
        for id in parts[1:]:
            if self._says(id) != {**self._says(parts[0]), "number": None, "used": False}:
                yield id
        for id, is_hole in members:
            if is_hole and id in self._after and self._says(id) != _words(self._before[id][1]):
                yield id

    def _says(self, id: str) -> Feature:
        """Return what a space says, but for its shape, and whether somebody uses it."""
        return {**_words(self._after[id][1]), "used": id in self._used}

    @property
    def origins(self) -> dict[str, str]:
        """Return whose part each part of a space is, beside the first."""
        return {
            id: theirs
            for theirs, found in self._members.items()
            for id, is_hole in found[1:]
            if not is_hole and id not in self.apart
        }

    def merged(self, theirs: Feature, id: str, origins: Mapping[str, str]) -> Feature | None:
        """Return a feature with what has changed; None for one that is gone.

        `id` is what it would be called were it ours; what we have no word for has none and stays.
        """
        if not id:
            return theirs
        is_space = self._before[id][0] == "unit"
        members = self._members.get(theirs["id"], ()) if is_space else ()
        parts = [one for one, is_hole in members or ((id, False),) if not is_hole]
        left = [one for one in parts if one in self._after and one not in self.apart]
        if not left:
            return None
        before, after = self._before[id][1], self._after[left[0]][1]
        found = _feature(theirs, renamed(before, origins), renamed(after, origins))
        if not members:
            return found
        if left == parts and all(self._outline(one) for one, _ in members):
            return {**found, "geometry": theirs["geometry"]}
        shapes = [self._after[one][1]["geometry"]["coordinates"] for one in left]
        return {**_undrawn(found), "geometry": _area(shapes)}

    def _outline(self, id: str) -> bool:
        """Tell whether a piece has the outline that it had."""
        now = self._after.get(id)
        return now is not None and _drawn(now[1]) == _drawn(self._before[id][1])


def _drawn(feature: Feature) -> Any:
    return feature["properties"][OWN].get("outline")


def _undrawn(feature: Feature) -> Feature:
    """Return a space without the outline of its first part, which is not all of it."""
    given = feature["properties"].get(OWN, {})
    ours = {key: value for key, value in given.items() if key != "outline"}
    others = {key: value for key, value in feature["properties"].items() if key != OWN}
    return {**feature, "properties": {OWN: ours, **others} if ours else others}


def _words(feature: Feature) -> Feature:
    """Return what a space of ours says, but for its shape."""
    words = {
        key: _said(value)
        for key, value in feature["properties"].items()
        if key not in (OWN, "display_point")
    }
    return {**words, "number": feature["properties"][OWN].get("number"), "used": False}


def _area(shapes: Sequence[Any]) -> Feature:
    if len(shapes) == 1:
        return {"type": "Polygon", "coordinates": shapes[0]}
    return {"type": "MultiPolygon", "coordinates": list(shapes)}


def _feature(theirs: Feature, before: Feature, after: Feature) -> Feature:
    was, now = dict(before["properties"]), dict(after["properties"])
    changed = {**theirs}
    outline = was[OWN].get("outline")
    if outline is not None and outline == now[OWN].get("outline"):
        was["display_point"] = now["display_point"]
    elif before["geometry"] != after["geometry"]:
        changed["geometry"] = _geometry(theirs, before, after)
    for properties in (was, now):
        properties[OWN] = {key: value for key, value in properties[OWN].items() if key != "id"}
    found = _value({OWN: {}, **theirs["properties"]}, was, now)
    if not found[OWN] and OWN not in theirs["properties"]:
        del found[OWN]
    return {**changed, "properties": found}


def _geometry(theirs: Feature, before: Feature, after: Feature) -> Any:
    """Return the shape that a thing has now; of a level, other parts stay theirs."""
    if after["feature_type"] != "level":
        return after["geometry"]
    known = {
        repr(mine[0]): given
        for mine, given in zip(polygons(before), polygons(theirs), strict=False)
    }
    return _area([known.get(repr(part[0]), part) for part in polygons(after)])


def _value(theirs: Any, before: Any, after: Any) -> Any:
    """Return a value of theirs with what differs between two of ours."""
    if not (isinstance(theirs, dict) and isinstance(before, dict) and isinstance(after, dict)):
        return after
    merged = dict(theirs)
    for key in {**before, **after}:
        if _said(before.get(key)) == _said(after.get(key)) and (key in before) == (key in after):
            continue
        if key not in after:
            merged.pop(key, None)
        else:
            merged[key] = _value(theirs.get(key), before.get(key), after[key])
    return merged


def _said(value: Any) -> Any:
    """Return a value without spaces that a text of YAML does not keep."""
    if isinstance(value, dict):
        return {key: _said(inner) for key, inner in value.items()}
    return " ".join(value.split()) if isinstance(value, str) else value


def renamed(value: Any, origins: Mapping[str, str]) -> Any:
    """Return a value in which our ids are those of the archive."""
    if isinstance(value, dict):
        return {key: renamed(inner, origins) for key, inner in value.items()}
    if isinstance(value, list):
        return [renamed(inner, origins) for inner in value]
    return origins.get(value, value) if isinstance(value, str) else value
