"""A building's network: doors, halls, lifts and stairs, and where one cannot pass."""

from __future__ import annotations

from pathlib import Path

import pytest
from shapely.geometry import box

from plugins.core.errors import Mark
from plugins.core.report import Report
from plugins.core.value import replace
from plugins.venues.ground import doorless, forecourt, jambs
from plugins.venues.guide import Guide
from plugins.venues.model import Opening
from plugins.venues.modes import ELEVATOR, FAST, NARROW, STAIRS, STEP_FREE, TURNING
from plugins.venues.shapes import sketch
from tests.venues.authored import read


def kinds(guide: Guide) -> dict[int, int]:
    """Return how many edges there are of each kind."""
    found: dict[int, int] = {}
    for edge in guide.network.edges:
        found[edge[2]] = found.get(edge[2], 0) + 1
    return found


def bars_of(guide: Guide, unit: str) -> int:
    (door,) = [node for node, name in guide.network.names if name == unit]
    return guide.network.nodes[door][3]


def test_floors_are_joined_by_lifts_and_stairs_both_ways(tmp_path: Path) -> None:
    guide = read(tmp_path)
    found = kinds(guide)
    assert (found[ELEVATOR], found[STAIRS]) == (2, 2)
    carriers = {id for _, _, id in guide.network.carriers}
    assert carriers == {"aufzug", "treppe"}


def test_what_is_directed_goes_one_way(tmp_path: Path) -> None:
    guide = read(tmp_path, ("origin: eg-treppe", "direction: directed, origin: eg-treppe"))
    assert kinds(guide)[STAIRS] == 1


@pytest.mark.parametrize(
    ("line", "bars"),
    [
        ("line: [[2, 3], [4, 3]]", 0),
        ("line: [[2, 3], [2.9, 3]]", 0),
        ("line: [[2, 3], [2.8, 3]]", NARROW),
        ("line: [[2, 3], [4, 3]]\n        door: revolving", TURNING),
    ],
)
def test_doors_that_are_narrow_or_turn_bar_wheelchairs(
    tmp_path: Path, line: str, bars: int
) -> None:
    guide = read(tmp_path, ("line: [[2, 3], [4, 3]]", line))
    assert bars_of(guide, "eg-01") == bars
    start, shop = guide.spots["eingang"].node, guide.spots["eg-01"].node
    assert (shop in guide.ways.reached(start, STEP_FREE)) == (bars == 0)
    assert shop in guide.ways.reached(start, FAST)


def test_emergency_exits_are_no_ways(tmp_path: Path) -> None:
    text = ("      - line: [[2, 3], [4, 3]]\n",
            "      - line: [[2, 3], [4, 3]]\n      - line: [[12, 1], [12, 2]]\n"
            "        category: emergencyexit\n")  # fmt: skip
    guide = read(tmp_path, text)
    assert len(guide.network.doors) == len(read(tmp_path).network.doors)


def test_a_shop_is_where_its_door_is(tmp_path: Path) -> None:
    """Within a shop there is no distance; and it is a dead end."""
    guide = read(tmp_path)
    shop = guide.spots["eg-01"].node
    assert shop in guide.network.leaves
    assert [(edge.length, edge.time) for edge in guide.ways.edges[shop]] == [(0, 0)]


def test_rooms_without_a_door_are_found(tmp_path: Path) -> None:
    level = read(tmp_path).venue.levels[0]
    found = sketch(level, Report())
    assert found
    assert list(doorless([found])) == []
    shut = type(found)(level, found.areas, {"eg-oeffnung-2": ("eg-halle", "eg-01")}, found.hosts)
    assert [unit.id for unit in doorless([shut])] == ["eg-aufzug", "eg-treppe"]


def test_before_a_door_is_room_to_turn() -> None:
    door = Opening("tuer", "eg", "pedestrian", (2, 0), (4, 0), "", "", "open", False, "", Mark("x"))
    assert forecourt(door, box(0, 0, 9, 9)) == (3, 0.6)
    assert forecourt(door, box(0, -9, 9, 0)) == (3, -0.6)
    assert forecourt(door, box(0, 0, 9, 0.4)) == (3, 0.3)
    assert forecourt(door, box(0, 0, 9, 0.2)) is None


def test_a_wide_passage_is_passed_at_its_ends_and_a_door_in_its_middle() -> None:
    line = (2, 0), (6, 0)
    passage = Opening("p", "eg", "pedestrian", *line, "", "", "open", False, "", Mark("x"))
    assert [(round(at[0], 6), end) for at, end in jambs(passage)] == [
        (2.18, (2, 0)),
        (5.82, (6, 0)),
    ]
    assert list(jambs(replace(passage, door="sliding"))) == []
    assert list(jambs(replace(passage, hours="24/7"))) == []
    assert list(jambs(replace(passage, end=(3.4, 0)))) == []
