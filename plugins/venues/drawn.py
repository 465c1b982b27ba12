"""A venue as drawn -> its network, after every check of its outlines and ways."""

from __future__ import annotations

from plugins.core.report import Report
from plugins.core.wording import quoted
from plugins.venues.ground import doorless, network
from plugins.venues.model import Network, Venue
from plugins.venues.reach import check_reach
from plugins.venues.scenery import check_scenes
from plugins.venues.shapes import sketch


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
