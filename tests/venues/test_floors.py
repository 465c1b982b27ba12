"""Levels as pages show them."""

from __future__ import annotations

from pathlib import Path

from plugins.venues.floors import level_view, lines_of
from tests.venues.authored import read


def test_shops_and_services_are_listed_apart(tmp_path: Path) -> None:
    guide = read(tmp_path)
    view = level_view(guide.venue, 1, guide.venue.levels[1], guide.network)
    assert (view.name, view.name_en) == ("Obergeschoss", "First floor")
    assert view.plan.id == "plan-og"
    assert view.shops == ()
    assert [(one.title, one.url) for one in view.services] == [("Toilette", "/wege/haus/og-wc/")]


def test_a_shop_says_its_trade(tmp_path: Path) -> None:
    guide = read(tmp_path)
    (shop,) = lines_of(guide.venue, [guide.spots["eg-01"]])
    assert (shop.title, shop.number, shop.note) == ("Laden", "E01", "Spielwaren")
