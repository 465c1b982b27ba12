"""Lifts, escalators and stairs as places that people look for; they have no pages of their own."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.venues.carriers import called
from plugins.venues.model import Relationship, Spot, Venue
from plugins.venues.modes import FAST
from plugins.venues.network import Ways

LIFT = "carrier"
_UP, _DOWN = ("aufwärts", "up"), ("abwärts", "down")


def lifts_of(venue: Venue, ways: Ways) -> Iterator[Spot]:
    """Give each of them on every level where one gets on, at the door that one finds there.

    What stands where nobody gets from the street, as on some maps, is none.
    """
    network, found = ways.network, ways.region(FAST).there
    levels = {unit.id: n for n, level in enumerate(venue.levels) for unit in level.units}
    for relation in venue.relationships:
        units = {levels[id]: id for id in reversed(relation.units) if id in levels}
        doors: dict[int, tuple[int, int]] = {}
        for start, to, id in network.carriers:
            if id == relation.id and start in found:
                doors.setdefault(network.nodes[start][2], (start, network.nodes[to][2]))
        for level, (door, target) in sorted(doors.items()):
            if level in units:
                words = _titles(relation, target > level)
                yield _spot(relation, units[level], words, (level, door))


def _titles(relation: Relationship, is_up: bool) -> tuple[str, str]:
    """Return what it is called; of what runs one way only, which one."""
    title, english = called(relation)
    english = english[0].upper() + english[1:]
    if not relation.is_directed:
        return title, english
    way, way_en = _UP if is_up else _DOWN
    return f"{title} {way}", f"{english} {way_en}"


def _spot(relation: Relationship, id: str, titles: tuple[str, str], at: tuple[int, int]) -> Spot:
    return Spot(
        id=id, kind=LIFT, category=relation.category, title=titles[0], title_en=titles[1],
        level=at[0], number="", node=at[1], hours=relation.hours, merchant="", goods=(),
        accessibility=(),
    )  # fmt: skip
