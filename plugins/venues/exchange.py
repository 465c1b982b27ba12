"""A venue ↔ files in which other programs read and write buildings."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from plugins.core.errors import Mark
from plugins.core.value import replace
from plugins.venues.archive import (
    NO_ARCHIVE,
    NO_BUILDING,
    Archive,
    UnreadableArchive,
    archived,
    geojson,
    located,
    opened,
    packed,
)
from plugins.venues.foreign import venue_of
from plugins.venues.imdf import links_of
from plugins.venues.kept import is_ours, updated, written
from plugins.venues.model import Venue
from plugins.venues.shapes import NO_SHAPE
from plugins.venues.yamltext import venue_text

KEPT = "imdf.zip"  # the archive beside the building that was made of it


def imdf_archive(venue: Venue, original: bytes = b"") -> bytes:
    """Return a venue as an IMDF archive: as the one of which it was made, but for what changed."""
    if not original:
        return archived(written(venue))
    archive = opened(original)
    with _sound(original, archive):
        return packed(updated(archive, venue))


def geojson_file(venue: Venue, original: bytes = b"") -> bytes:
    """Return what of a venue has a shape as GeoJSON."""
    return geojson(updated(opened(original), venue).features if original else written(venue))


def text_of_archive(content: bytes, id: str, name: str) -> str:
    """Return the venue.yaml of an IMDF archive; UnreadableArchive when it is none.

    Where our words do not hold all of it, the text names the archive, which stays beside it.
    """
    archive = opened(content)
    with _sound(content, archive):
        venue = venue_of(archive.features, id, Mark(name))
        if is_ours(archive, id):
            return venue_text(venue)
        packed(archive)  # what stays beside the building has to be fit to be written again
        return venue_text(replace(venue, archive=KEPT))


def loose_links(content: bytes) -> int:
    """Return how many lifts and stairs of an archive join spaces that it does not have."""
    return sum(not is_joined for _, is_joined in links_of(opened(content).features))


@contextmanager
def _sound(content: bytes, archive: Archive) -> Iterator[None]:
    """Complain of what comes of an archive that describes no building, where in it that is."""
    try:
        yield
    except UnreadableArchive as reason:
        raise located(reason, content, archive) from reason
    except (*NO_ARCHIVE, NO_SHAPE) as reason:
        raise UnreadableArchive(NO_BUILDING) from reason
