"""A venue as drawn -> its network, after every check of its outlines and ways."""

from __future__ import annotations

from pathlib import Path

from plugins.core.errors import Mark
from plugins.core.report import Report
from plugins.core.wording import quoted
from plugins.venues.archive import UnreadableArchive
from plugins.venues.exchange import imdf_archive
from plugins.venues.ground import doorless, network
from plugins.venues.model import Network, Original, Venue
from plugins.venues.reach import check_reach
from plugins.venues.scenery import check_scenes
from plugins.venues.shapes import sketch

_LARGEST = 8 << 20  # bytes of an archive


def drawn_network(venue: Venue, report: Report) -> Network | None:
    """Return the network of a venue; None after noting what is wrong with the drawing."""
    sketches = [found for level in venue.levels if (found := sketch(level, report))]
    if len(sketches) < len(venue.levels):
        return None
    shut = tuple(doorless(sketches))
    for unit in shut:
        report.fault(
            unit.mark,
            f"{quoted(unit.id)} hat keine Tür",
            "Unter „openings“ eine auf den Rand des Raums legen.",
        )
    if shut:
        return None
    made = network(venue, sketches)
    check_reach(venue, made, report)
    check_scenes(venue, made, report)
    return made


def original(venue: Venue, folder: Path, report: Report) -> Original | None:
    """Return the archive that a venue was made of; None after noting what is wrong with it."""
    mark = Mark(f"{venue.card.mark.path.rpartition('/')[0]}/{venue.archive}")
    path = folder / venue.archive
    if path.parent != folder or path.is_symlink() or not path.is_file():
        report.fault(mark, "Das Archiv gibt es nicht", "In den Ordner des Gebäudes legen.")
        return None
    if path.stat().st_size > _LARGEST:
        report.fault(mark, f"Das Archiv ist größer als {_LARGEST >> 20} MB", "Weglassen.")
        return None
    content = path.read_bytes()
    try:
        imdf_archive(venue, content)
    except UnreadableArchive as reason:
        report.fault(
            reason.mark(mark.path), str(reason), "Das Archiv neu holen oder „archive“ weglassen."
        )
        return None
    return Original(venue.id, content)
