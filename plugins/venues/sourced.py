"""A venue whose plan is a map of OpenStreetMap beside its venue.yaml."""

from __future__ import annotations

from pathlib import Path

from plugins.core.cards import Ref
from plugins.core.errors import Mark
from plugins.core.fields import Values
from plugins.core.offers import VenueCard
from plugins.core.report import Report
from plugins.core.value import replace
from plugins.venues.faultplace import of_element
from plugins.venues.model import Network, Venue
from plugins.venues.modes import FAST
from plugins.venues.network import Ways
from plugins.venues.osm import UnreadableMap, read_map
from plugins.venues.osmnetwork import network_of_map
from plugins.venues.osmvenue import OsmPlan, plan_of_map
from plugins.venues.strays import remind_of_strays

LARGEST = 8 << 20  # bytes of a map
_SOURCE = "OpenStreetMap"


def sourced_venue(
    card: VenueCard, values: Values, folder: Path, report: Report
) -> tuple[Venue, Network] | None:
    """Return the venue of a map and its network; None after noting what is wrong."""
    mark = Mark(f"{card.mark.path.rpartition('/')[0]}/{values['source']}")
    if _SOURCE not in values["credit"]:
        report.fault(
            card.mark,
            f"Bei „credit“ fehlt {_SOURCE}, von dem die Karte stammt",
            "© OpenStreetMap-Mitwirkende schreiben, bei „licence“ ODbL 1.0.",
        )
    path = folder / values["source"]
    content = _content(path) if path.parent == folder else None
    plan = _plan(content, mark, report)
    if plan is None:
        return None
    merchant: Ref | None = values["merchant"]
    venue = Venue(
        card, values["category"], plan.georeference, plan.levels, plan.relationships, merchant,
        values["credit"], values["licence"], values["source"], demo_en=values["demo_en"],
        summary_en=values["summary_en"],
    )  # fmt: skip
    network = _connected(network_of_map(plan, venue), mark, report)
    if network is None:
        return None
    remind_of_strays(network, venue, plan, content or b"", report)
    return venue, network


def _plan(content: bytes | None, mark: Mark, report: Report) -> OsmPlan | None:
    if content is None:
        report.fault(mark, "Die Karte gibt es nicht", "In den Ordner des Gebäudes legen.")
        return None
    if len(content) > LARGEST:
        report.fault(mark, f"Die Karte ist größer als {LARGEST >> 20} MB", "Kleiner ausschneiden.")
        return None
    try:
        return plan_of_map(read_map(content), mark)
    except UnreadableMap as reason:
        place = of_element(content, reason.element) if reason.element else reason.place
        report.fault(Mark(mark.path, *place), str(reason), reason.remedy)
        return None


def _content(path: Path) -> bytes | None:
    """Return the bytes of a file, of one too large only the first; a link is no file of ours."""
    try:
        with path.open("rb") as stream:
            return stream.read(LARGEST + 1) if path.is_file() and not path.is_symlink() else None
    except OSError:
        return None


def _connected(network: Network, mark: Mark, report: Report) -> Network | None:
    """Return a network without the places that cannot be reached and left."""
    start = next((spot for spot in network.spots if spot.kind == "entrance"), None)
    if start is None:
        report.fault(
            mark, "Auf der Karte ist kein Eingang (entrance) an einem Weg", "Ihn dort eintragen."
        )
        return None
    ways = Ways(network)
    both = ways.reached(start.node, FAST) & ways.reversed().reached(start.node, FAST)
    kept = tuple(spot for spot in network.spots if spot.node in both)
    ids = {spot.id for spot in kept}
    doors = tuple((node, id) for node, id in network.names if id in ids)
    return replace(network, names=doors, spots=kept)
