"""An archive of others, with what has changed in the building that was made of it.

Our words do not hold all that IMDF can say.  So the archive stays beside the building, and what we
write is this archive: of each feature only what differs between the building as the archive
describes it and the building as it is now.  Nothing changed, nothing is lost.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from plugins.core.errors import Mark
from plugins.core.report import Report
from plugins.venues.archive import EXTENSION, Archive
from plugins.venues.features import OWN, TYPES, Feature, Features, feature_id, features
from plugins.venues.foreign import Reader, venue_of
from plugins.venues.imdf import NAMED, occupied, short_names
from plugins.venues.merged import ById, Merger, members_of, renamed
from plugins.venues.model import Venue
from plugins.venues.shapes import rough, sketch

_USERS = ("anchor", "occupant")


def updated(archive: Archive, venue: Venue) -> Archive:
    """Return an archive of others as the building is now that was made of it."""
    reader = Reader(archive.features, venue.id, Mark(""))
    before, after = _by_id(written(reader.venue())), _by_id(written(venue))
    merger = Merger(before, after, members_of(reader.pieces, venue.id))
    origins = dict(_origins(archive.features, venue.id)) | merger.origins
    ours: dict[Any, str] = {}
    for id, theirs in origins.items():
        if id in before:
            ours.setdefault(theirs, id)
    rows: dict[str, list[Feature]] = {}
    for kind, found in archive.features.items():
        merged = (merger.merged(one, ours.get(one.get("id"), ""), origins) for one in found)
        rows[kind] = [feature for feature in merged if feature]
    for id, (kind, feature) in after.items():
        if id not in before or id in merger.apart:
            rows.setdefault(kind, []).append(renamed(feature, origins))
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


def _by_id(rows: Features) -> ById:
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


def _manifest(theirs: Feature, rows: Features) -> Feature:
    """Return what the archive says of itself, with our property where it has come in."""
    has_ours = any(OWN in (f.get("properties") or {}) for found in rows.values() for f in found)
    given = theirs.get("extensions") or []
    if not has_ours or EXTENSION in given:
        return theirs
    return {**theirs, "extensions": [*given, EXTENSION]}
