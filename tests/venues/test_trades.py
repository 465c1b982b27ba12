"""What shops are, in English."""

from __future__ import annotations

from plugins.venues.osmwords import AMENITIES, FOOD, SHOPS, kind_of_shop
from plugins.venues.trades import TRADES, english_trade
from tests.venues.test_luisencenter import luisencenter


def test_every_trade_of_the_demo_and_of_maps_is_translated() -> None:
    demo = {
        unit.occupant.category
        for level in luisencenter().venue.levels
        for unit in level.units
        if unit.occupant
    }
    maps = {kind_of_shop({"shop": shop}) for shop in (*SHOPS, "other")}
    maps |= {kind_of_shop({"amenity": kind}) for kind in (*FOOD, *AMENITIES, "bank", "clinic")}
    assert len(demo) > 50
    assert {trade for trade in demo | maps if not english_trade(trade)} == set()


def test_a_trade_is_a_line_of_a_list() -> None:
    assert [english_trade(one) for one in ("Heimwerken", "Bücherei", "Zauberei")] == [
        "DIY", "Library", "",
    ]  # fmt: skip
    assert all(english.strip() == english for english in TRADES.values())
