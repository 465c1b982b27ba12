"""A venue ↔ files in which other programs read and write buildings."""

from __future__ import annotations

from plugins.core.errors import Mark
from plugins.core.report import Report
from plugins.venues.archive import NO_ARCHIVE, UnreadableArchive, archived, geojson, unpacked
from plugins.venues.features import Features, features
from plugins.venues.foreign import venue_of
from plugins.venues.model import Venue
from plugins.venues.shapes import sketch
from plugins.venues.yamltext import venue_text


def imdf_archive(venue: Venue) -> bytes:
    """Return a venue as an IMDF archive."""
    return archived(_features(venue))


def geojson_file(venue: Venue) -> bytes:
    """Return what of a venue has a shape as GeoJSON."""
    return geojson(_features(venue))


def _features(venue: Venue) -> Features:
    """Return the features of a venue whose outlines were found sound when it was read."""
    drawn = [found for level in venue.levels if (found := sketch(level, Report()))]
    return features(venue, drawn)


def text_of_archive(content: bytes, id: str, name: str) -> str:
    """Return the venue.yaml of an IMDF archive; UnreadableArchive when it is none."""
    features = unpacked(content)
    try:
        return venue_text(venue_of(features, id, Mark(name)))
    except NO_ARCHIVE as reason:
        raise UnreadableArchive("Das Archiv beschreibt kein Gebäude, wie IMDF es tut") from reason
