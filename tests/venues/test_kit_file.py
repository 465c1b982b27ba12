"""The kit of a building of the catalogue."""

from __future__ import annotations

import json
from pathlib import Path

from plugins.venues.kit_file import hours_of, venue_kit
from plugins.venues.model import Network
from tests.cases import make_desk, make_merchant_card
from tests.venues.test_compile import announced


def test_a_shop_has_the_hours_of_the_directory_unless_it_has_its_own(tmp_path: Path) -> None:
    linked = ("category: Spielwaren", "category: Spielwaren, merchant: laden")
    desk = make_desk(*announced(tmp_path, linked), make_merchant_card(hours="Mo-Fr 10:00-18:00"))
    assert hours_of(desk.catalogue.get(Network, "haus"), desk)["eg-01"] == "Mo-Fr 10:00-18:00"
    kit = json.loads(venue_kit("haus", "2026-11-01", desk).content)
    assert kit["spots"][1][9].startswith("600-1080|")
    own = ("category: Spielwaren", "category: Spielwaren, merchant: laden, hours: 24/7")
    desk = make_desk(*announced(tmp_path, own), make_merchant_card(hours="Mo-Fr 10:00-18:00"))
    assert hours_of(desk.catalogue.get(Network, "haus"), desk)["eg-01"] == "24/7"
