"""What browsers get of a building: small, and with it they find and tell what the build does."""

from __future__ import annotations

import datetime as dt
import gzip
import json
import subprocess
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from plugins.venues.directions import moves
from plugins.venues.guide import Guide
from plugins.venues.kit import Told, is_named, kit, kit_address
from plugins.venues.modes import MODES
from plugins.venues.phrases import english, german
from plugins.venues.reasons import alike_of, notes_of, why_not
from plugins.venues.strolls import Sight, stops
from plugins.venues.telling import labels
from tests.builders import ROOT
from tests.venues.authored import read
from tests.venues.test_luisencenter import luisencenter
from tests.venues.test_reasons import (
    BEHIND_STEPS,
    EASTERN,
    NARROW_LIFT,
    ONE_WAY,
    REVOLVING,
    TWO_TOILETS,
)
from tests.venues.test_telling import UNNAMED

SINCE = dt.date(2026, 11, 1)
LARGEST = 60_000  # bytes, as gzip sends it
SIGHTS = (
    Sight("Platz", "/touren/t/p/", "/p.json", 1, (270.0, 840.0), 90.0),
    Sight("Halle", "/touren/t/h/", "/h.json", 1, (290.0, 460.0), 107.5),
    Sight("Galerie", "/touren/t/g/", "/g.json", 2, (150.0, 300.0), 91.3),
)


def content(guide: Guide, hours: dict[str, str] | None = None) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(packed(guide, hours or {}))
    return made


def packed(guide: Guide, hours: dict[str, str]) -> bytes:
    """Return the kit of a building as it is sent."""
    notes = notes_of(guide)
    told = Told(hours, notes, alike_of(guide, notes), guide.sights)
    return kit(guide.venue, guide.network, told, SINCE)


def told_by_the_browser(guide: Guide, pairs: list[tuple[int, int, int]]) -> list[Any]:
    """Return what the browser's code tells, run by Node."""
    done = subprocess.run(
        ["node", str(ROOT / "tests" / "venues" / "routes.mjs")],
        input=json.dumps({"kit": content(guide), "pairs": pairs}),
        capture_output=True, encoding="utf-8", check=True,
    )  # fmt: skip
    ways: list[Any] = json.loads(done.stdout)["ways"]
    return ways


def told_by_the_build(guide: Guide, pairs: list[tuple[int, int, int]]) -> list[Any]:
    spots = guide.network.spots
    trees = {
        (start, mode): guide.ways.tree(spots[start].node, MODES[mode])
        for start, mode in {(start, mode) for start, _, mode in pairs}
    }
    told: list[Any] = []
    for start, target, mode in pairs:
        tree, one, other = trees[start, mode], spots[start], spots[target]
        path = tree.path(other.node)
        if not path:
            why = why_not(guide, MODES[mode], one, other, tree)
            told.append([why.german, why.english])
            continue
        way = moves(guide.network, path)
        told.append(
            [
                tree.times[other.node],
                list(path),
                list(german(way, labels(guide, one, other))),
                list(english(way, labels(guide, one, other, is_english=True))),
                [[s.sight, s.heading, s.rest] for s in stops(guide.network, path, guide.sights)],
            ]
        )
    return told


def test_browsers_find_and_tell_every_way_as_the_build_does() -> None:
    mall = luisencenter()
    guide = Guide(mall.venue, mall.ways, SIGHTS)
    count = len(guide.network.spots)
    rows = product(range(0, count, 4), range(count), range(len(MODES)))
    pairs = [(start, target, mode) for start, target, mode in rows if start != target]
    found = told_by_the_browser(guide, pairs)
    assert sum(len(way[4]) for way in found if len(way) > 2) > 1000
    for pair, ours, theirs in zip(pairs, told_by_the_build(guide, pairs), found, strict=True):
        assert ours == theirs, pair


@pytest.mark.parametrize(
    "changes",
    [
        (),
        BEHIND_STEPS,
        TWO_TOILETS,
        (REVOLVING,),
        (EASTERN, REVOLVING, NARROW_LIFT),
        (ONE_WAY,),
        UNNAMED,
    ],
    ids=["sound", "steps", "toilets", "revolving", "two-entrances", "one-way", "unnamed"],
)
def test_browsers_give_the_same_reasons_as_the_build(
    tmp_path: Path, changes: tuple[tuple[str, str], ...]
) -> None:
    guide = read(tmp_path, *changes)
    count = range(len(guide.network.spots))
    pairs = [p for p in product(count, count, range(len(MODES))) if p[0] != p[1]]
    assert told_by_the_browser(guide, pairs) == told_by_the_build(guide, pairs)


def test_the_kit_of_the_demo_building_is_small() -> None:
    guide = luisencenter()
    assert len(gzip.compress(packed(guide, {}), 9, mtime=0)) <= LARGEST


def test_edges_both_ways_are_written_once(tmp_path: Path) -> None:
    guide = read(tmp_path, ("origin: eg-treppe", "direction: directed, origin: eg-treppe"))
    edges = content(guide)["edges"]
    one_way = [edge for edge in edges if len(edge) == 6]
    assert len(one_way) == 1
    assert 2 * len(edges) - len(one_way) == len(guide.network.edges)


def test_what_has_hours_of_its_own_has_a_table(tmp_path: Path) -> None:
    name, lift = "name: Eingang West\n", "category: elevator, name: Aufzug"
    made = content(
        read(
            tmp_path,
            (name, f"{name}        hours: Mo-Sa 08:00-20:00; PH off\n"),
            (lift, f"{lift}, hours: 24/7"),
        )
    )
    ((node, german, _, table),) = made["timed"]
    assert (node, german) == (made["spots"][0][6], "Eingang West")
    assert table.startswith("480-1200|480-1200|")
    assert [row[3][:6] for row in made["relations"]] == ["0-1440", ""]
    assert [row[9][:6] for row in made["lifts"]] == ["0-1440", "0-1440", "", ""]


def test_reasons_come_in_both_languages(tmp_path: Path) -> None:
    guide = read(tmp_path, ("[2, 3], [4, 3]", "[2, 3], [2.8, 3]"))
    made = content(guide)
    assert made["notes"]["stufenlos"]["eg-01"][1] == (
        "There is no step-free way to “Laden”. The door is narrower than 90 centimetres."
    )
    assert made["notes"]["kinderwagen"] == {}
    guide = read(tmp_path, EASTERN, REVOLVING)
    made = content(guide)
    assert made["notes"]["stufenlos"]["eingang"][2:] == [0, "pedestrian", "osten"]
    start, start_en, *others = made["alike"]["stufenlos"]["pedestrian"]
    assert start == "Der nächste stufenlose Eingang ist"
    assert start_en == "The nearest step-free entrance is"
    assert [made["spots"][one][0] for one in others] == ["osten"]


def test_a_place_is_found_by_goods_trade_and_other_words(tmp_path: Path) -> None:
    guide = read(tmp_path)
    spots = {row[0]: row for row in content(guide, {"eg-01": "24/7"})["spots"]}
    assert {"spielwaren", "kreisel", "spielzeug"} <= set(spots["eg-01"][8].split())
    assert {"wc", "klo"} <= set(spots["og-wc"][8].split())
    assert "toilette" not in spots["og-wc"][8].split()  # its title says that
    assert spots["eg-01"][9].startswith("0-1440|") and spots["og-wc"][9] == ""
    assert is_named(guide.spots["eg-01"]) and not is_named(guide.spots["og-wc"])
    assert kit_address("haus") == "/wege/haus/plan.json"
