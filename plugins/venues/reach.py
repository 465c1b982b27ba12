"""Whether everybody gets everywhere: a place without a way there and back is an author's fault.

All pairs at once: if each place is reached from one of them, and this one from each, then each
is reached from each.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from plugins.core.errors import Mark
from plugins.core.report import Report
from plugins.core.wording import quoted
from plugins.venues.model import Level, Network, Spot, Venue
from plugins.venues.modes import FAST
from plugins.venues.network import Ways


def check_reach(venue: Venue, network: Network, report: Report) -> None:
    """Note every place that cannot be reached, or left."""
    entrance = next((spot for spot in network.spots if spot.kind == "entrance"), None)
    if entrance is None:
        report.fault(
            venue.card.mark,
            "Das Haus hat keinen Eingang",
            "Bei einer Öffnung „category: pedestrian.principal“ und eine id eintragen.",
        )
        return
    ways = Ways(network)
    there = ways.reached(entrance.node, FAST)
    back = ways.reversed().reached(entrance.node, FAST)
    lost = [spot for spot in network.spots if spot.node not in there]
    caught = [spot for spot in network.spots if spot.node in there and spot.node not in back]
    cut_off = _cut_off(venue.levels, network.spots, lost)
    for level in cut_off:
        report.fault(
            level.mark,
            f"Das Geschoss {quoted(level.id)} ist mit keinem anderen verbunden",
            "Unter „relationships“ einen Aufzug oder eine Treppe dorthin eintragen.",
        )
    marks = _marks(venue)
    for spot in lost:
        if venue.levels[spot.level] not in cut_off:
            report.fault(
                marks[spot.id],
                f"Zu {quoted(spot.id)} führt kein Weg von {quoted(entrance.id)}",
                "Unter „openings“ eine Tür auf den Rand des Raums legen.",
            )
    for spot in caught:
        report.fault(
            marks[spot.id],
            f"Von {quoted(spot.id)} führt kein Weg zurück zu {quoted(entrance.id)}",
            "Eine Treppe, einen Aufzug oder eine Rolltreppe für den Rückweg eintragen.",
        )


def _cut_off(
    levels: Iterable[Level], spots: Iterable[Spot], lost: Iterable[Spot]
) -> tuple[Level, ...]:
    """Return the levels of which no place at all is reached."""
    lost_levels = {spot.level for spot in lost}
    reached = {spot.level for spot in spots} - {
        number
        for number in lost_levels
        if all(spot in lost for spot in spots if spot.level == number)
    }
    return tuple(
        level
        for number, level in enumerate(levels)
        if number in lost_levels and number not in reached
    )


def _marks(venue: Venue) -> Mapping[str, Mark]:
    return dict(pair for level in venue.levels for pair in level.named)
