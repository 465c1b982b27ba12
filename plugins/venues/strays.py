"""The places of a map to which no way leads: told to whoever draws it, with their elements."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from plugins.core.errors import Mark
from plugins.core.report import Report
from plugins.core.wording import counted, joined, quoted
from plugins.venues.faultplace import of_element
from plugins.venues.model import Network, Spot, Venue
from plugins.venues.osmvenue import OsmPlan
from plugins.venues.spots import spots_of

_NAMED = 5  # places; who mends these comes across the others


def remind_of_strays(
    network: Network, venue: Venue, plan: OsmPlan, content: bytes, report: Report
) -> None:
    """Remind of the places of a map that a network lacks, at the first of them."""
    strays = list(_strays(network, venue))
    if not strays:
        return
    known = [(spot, plan.origins[spot.id]) for spot in strays]
    told = [f"{quoted(spot.title)} ({element})" for spot, element in known[:_NAMED]]
    if len(known) > _NAMED:
        told.append(counted(len(known) - _NAMED, "weiterer", "weitere"))
    place = of_element(content, known[0][1])
    report.remind(
        Mark(_path(venue), *place),
        f"{counted(len(known), 'Ort hat', 'Orte haben')} auf der Karte keinen Weg: {joined(told)}",
        "In OpenStreetMap einen Weg (highway=footway, indoor=yes) bis dorthin eintragen.",
    )


def _strays(network: Network, venue: Venue) -> Iterator[Spot]:
    kept = {spot.id for spot in network.spots}
    nowhere: defaultdict[str, int] = defaultdict(int)
    return (spot for spot in spots_of(venue, nowhere) if spot.id not in kept)


def _path(venue: Venue) -> str:
    return f"{venue.card.mark.path.rpartition('/')[0]}/{venue.source}"
