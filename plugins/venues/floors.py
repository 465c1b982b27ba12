"""A level -> what pages show of it: its plan and the lists of its places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from plugins.core import routes
from plugins.venues.captions import short_english
from plugins.venues.drawing import plan_of
from plugins.venues.model import Level, Network, Spot, Venue
from plugins.venues.trades import english_trade
from plugins.venues.views import LevelView, PlaceLine


def level_view(venue: Venue, number: int, level: Level, network: Network) -> LevelView:
    """Return a level with its plan and the lists of its places."""
    here = [spot for spot in network.spots if spot.level == number]
    rooms = ("room", "foodservice", "office", "library", "recreation")
    shops = [spot for spot in here if spot.category in rooms]
    services = [spot for spot in here if spot.category not in rooms]
    return LevelView(
        id=level.id,
        name=level.name,
        name_en=level.name_en[:1].upper() + level.name_en[1:],
        short_name=level.short_name,
        short_en=short_english(level),
        plan=plan_of(venue, level),
        shops=tuple(lines_of(venue, shops)),
        services=tuple(lines_of(venue, services)),
    )


def lines_of(venue: Venue, spots: Iterable[Spot]) -> Iterator[PlaceLine]:
    """Give a line for each place; shops say their trade."""
    trades = {
        unit.id: unit.occupant.category
        for level in venue.levels
        for unit in level.units
        if unit.occupant
    }
    for spot in spots:
        url = routes.place(f"{venue.id}/{spot.id}")
        trade = trades.get(spot.id, "")
        yield PlaceLine(spot.title, url, spot.number, trade, english_trade(trade))
