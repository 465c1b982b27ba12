"""An archive of others, with what has changed in the building that was made of it.

Our words do not hold all that IMDF can say.  So the archive stays beside the building, and what we
write is this archive: of each feature only what differs between the building as the archive
describes it and the building as it is now.  Nothing changed, nothing is lost.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from plugins.core.errors import Mark
from plugins.core.report import Report
from plugins.venues.archive import EXTENSION, Archive
from plugins.venues.features import OWN, TYPES, Feature, Features, feature_id, features
from plugins.venues.foreign import venue_of
from plugins.venues.imdf import NAMED, occupied, short_names
from plugins.venues.model import Venue
from plugins.venues.shapes import rough, sketch

_SHAPED = ("geometry", "display_point")  # of a unit these follow from its outline
_USERS = ("anchor", "occupant")


def updated(archive: Archive, venue: Venue) -> Archive:
    """Return an archive of others as the building is now that was made of it."""
    before = _by_id(written(venue_of(archive.features, venue.id, Mark(""))))
    after = _by_id(written(venue))
    origins = dict(_origins(archive.features, venue.id))
    ours = {theirs: id for id, theirs in origins.items() if id in before}
    rows = {kind: list(found) for kind, found in archive.features.items()}
    for kind, found in rows.items():
        rows[kind] = [
            _merged_feature(feature, before[id][1], after[id][1], origins) if id else feature
            for feature in found
            for id in (ours.get(feature["id"], ""),)
            if not id or id in after
        ]
    for id, (kind, feature) in after.items():
        if id not in before:
            rows.setdefault(kind, []).append(_renamed(feature, origins))
    collections = {
        kind: {**archive.collections.get(kind, {"type": "FeatureCollection"}), "features": found}
        for kind, found in rows.items()
    }
    return Archive(_manifest(archive.manifest, rows), collections)


def is_ours(archive: Archive, id: str) -> bool:
    """Tell whether our words hold all that an archive says."""
    made = written(venue_of(archive.features, id, Mark("")))
    return {kind: list(found) for kind, found in made.items()} == archive.features


def written(venue: Venue) -> Features:
    """Return the features of a venue, even where its outlines are not sound."""
    return features(venue, [sketch(level, Report()) or rough(level) for level in venue.levels])


def _by_id(rows: Features) -> dict[str, tuple[str, Feature]]:
    return {feature["id"]: (kind, feature) for kind in TYPES for feature in rows[kind]}


def _origins(rows: Features, venue: str) -> Iterator[tuple[str, str]]:
    """Give the id that a thing would have were it ours, and the one that it has."""
    names = short_names(rows)
    for kind in NAMED:
        for feature in rows.get(kind, ()):
            yield feature_id(venue, kind, names[feature["id"]]), feature["id"]
    for unit in rows.get("unit", ()):
        for kind, feature in zip(_USERS, occupied(rows, unit["id"]) or (), strict=False):
            yield feature_id(venue, kind, names[unit["id"]]), feature["id"]
    for kind in ("venue", "address", "building", "footprint"):
        for feature in rows.get(kind, ())[:1]:
            yield feature_id(venue, kind, venue), feature["id"]


def _merged_feature(
    theirs: Feature, before: Feature, after: Feature, origins: Mapping[str, str]
) -> Feature:
    before, after = _renamed(before, origins), _renamed(after, origins)
    was, now = dict(before["properties"]), dict(after["properties"])
    changed = {**theirs}
    outline = was[OWN].get("outline")
    if outline is not None and outline == now[OWN].get("outline"):
        was["display_point"] = now["display_point"]
    elif before["geometry"] != after["geometry"]:
        changed["geometry"] = after["geometry"]
    for properties in (was, now):
        properties[OWN] = {key: value for key, value in properties[OWN].items() if key != "id"}
    found = _merged({OWN: {}, **theirs["properties"]}, was, now)
    if not found[OWN] and OWN not in theirs["properties"]:
        del found[OWN]
    return {**changed, "properties": found}


def _merged(theirs: Any, before: Any, after: Any) -> Any:
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
            merged[key] = _merged(theirs.get(key), before.get(key), after[key])
    return merged


def _said(value: Any) -> Any:
    """Return a value without spaces that a text of YAML does not keep."""
    if isinstance(value, dict):
        return {key: _said(inner) for key, inner in value.items()}
    return " ".join(value.split()) if isinstance(value, str) else value


def _renamed(value: Any, origins: Mapping[str, str]) -> Any:
    """Return a value in which our ids are those of the archive."""
    if isinstance(value, dict):
        return {key: _renamed(inner, origins) for key, inner in value.items()}
    if isinstance(value, list):
        return [_renamed(inner, origins) for inner in value]
    return origins.get(value, value) if isinstance(value, str) else value


def _manifest(theirs: Feature, rows: Features) -> Feature:
    """Return what the archive says of itself, with our property where it has come in."""
    has_ours = any(OWN in (f.get("properties") or {}) for found in rows.values() for f in found)
    given = theirs.get("extensions") or []
    if not has_ours or EXTENSION in given:
        return theirs
    return {**theirs, "extensions": [*given, EXTENSION]}
