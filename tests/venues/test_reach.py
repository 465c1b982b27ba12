"""Whether everybody gets everywhere."""

from __future__ import annotations

from pathlib import Path

from plugins.core.report import Report
from plugins.venues.model import Network
from plugins.venues.reach import check_reach
from tests.cases import faults
from tests.venues.authored import FILE, read


def test_a_sound_building_has_a_way_from_everywhere_to_everywhere(tmp_path: Path) -> None:
    guide = read(tmp_path)
    report = Report()
    check_reach(guide.venue, guide.network, report)
    assert faults(report) == []


def test_a_place_without_a_way_is_named_with_its_line(tmp_path: Path) -> None:
    guide = read(tmp_path)
    whole, shop = guide.network, guide.spots["eg-01"].node
    edges = tuple(edge for edge in whole.edges if shop not in edge[:2])
    lost = Network(
        whole.id, whole.nodes, edges, whole.names, whole.doors, whole.leaves, whole.carriers,
        whole.spots,
    )  # fmt: skip
    report = Report()
    check_reach(guide.venue, lost, report)
    assert faults(report) == [
        f"{FILE}:19:9: Zu „eg-01“ führt kein Weg von „eingang“"
        " – Unter „openings“ eine Tür auf den Rand des Raums legen."
    ]
