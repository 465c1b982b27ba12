"""Lifts, escalators and stairs as places."""

from __future__ import annotations

from pathlib import Path

from plugins.venues.lifts import lifts_of
from plugins.venues.model import Spot
from plugins.venues.modes import STAIRS
from plugins.venues.network import Ways
from tests.venues.authored import read
from tests.venues.test_luisencenter import luisencenter


def lifts(folder: Path, *changes: tuple[str, str]) -> list[Spot]:
    guide = read(folder, *changes)
    found = list(lifts_of(guide.venue, guide.ways))
    assert all(guide.network.nodes[lift.node][2] == lift.level for lift in found)
    return found


def test_each_stands_on_every_level_at_its_door(tmp_path: Path) -> None:
    assert [(lift.id, lift.title, lift.title_en, lift.level) for lift in lifts(tmp_path)] == [
        ("eg-aufzug", "Aufzug", "Lift", 0),
        ("og-aufzug", "Aufzug", "Lift", 1),
        ("eg-treppe", "Treppe", "Stairs", 0),
        ("og-treppe", "Treppe", "Stairs", 1),
    ]


def test_what_runs_one_way_is_where_one_gets_on_and_says_which_way(tmp_path: Path) -> None:
    up = ("origin: eg-treppe", "direction: directed, origin: eg-treppe")
    stairs = [lift for lift in lifts(tmp_path, up) if lift.category == "stairs"]
    assert [(one.id, one.title, one.title_en) for one in stairs] == [
        ("eg-treppe", "Treppe aufwärts", "Stairs up")
    ]


def test_one_without_a_name_is_called_what_it_is(tmp_path: Path) -> None:
    nameless = ("name: Aufzug, name_en: lift,\n     ", "")
    assert lifts(tmp_path, nameless)[0].title == "Aufzug"
    assert lifts(tmp_path, (", name_en: lift", ""))[0].title_en == "Lift"
    lettered = lifts(tmp_path, ("name: Aufzug, name_en: lift", "name: A"))[0]
    assert (lettered.title, lettered.title_en) == ("Aufzug „A“", "Lift “A”")


def test_what_runs_at_some_hours_only_says_when(tmp_path: Path) -> None:
    found = lifts(tmp_path, ("name: Aufzug,", "name: Aufzug, hours: Mo-Fr 08:00-20:00; PH off,"))
    assert [one.hours for one in found] == ["Mo-Fr 08:00-20:00; PH closed"] * 2 + [""] * 2


def test_one_to_which_nobody_gets_is_none(tmp_path: Path) -> None:
    """On the map of Berlin Hauptbahnhof there are stairs that no way leads to."""
    guide = read(tmp_path)
    doors = {start for start, _, id in guide.network.carriers if id == "treppe"}
    ways = Ways(guide.network)
    for rows in ways.edges:
        rows[:] = [edge for edge in rows if edge.kind == STAIRS or edge.to not in doors]
    assert [one.id for one in lifts_of(guide.venue, ways)] == ["eg-aufzug", "og-aufzug"]


def test_the_demo_building_has_all_of_them_under_different_names() -> None:
    guide = luisencenter()
    found = list(lifts_of(guide.venue, guide.ways))
    assert len(found) == 2 * 4 + 4 + 6
    assert len({(lift.level, lift.title) for lift in found}) == len(found)
    assert not {lift.id for lift in found} & {spot.id for spot in guide.network.spots}
    assert {one.id: one.title_en for one in found}["eg-rolltreppe-auf"] == "North escalator up"
