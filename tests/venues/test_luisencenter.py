"""The demo building: every pair of places is routed or explained, and no way is impossible."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import groupby, pairwise, product
from operator import itemgetter

import pytest
import shapely
from shapely.geometry import LineString

from plugins.core.offers import PlaceCard
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.venues.directions import moves
from plugins.venues.guide import Guide
from plugins.venues.modes import ELEVATOR, ESCALATOR, FAST, MODES, RAMP, STEP_FREE, WALK, Mode
from plugins.venues.phrases import english, german
from plugins.venues.read import read_venue
from plugins.venues.reasons import why_not
from plugins.venues.shapes import sketch
from plugins.venues.spots import is_place
from plugins.venues.telling import labels
from plugins.venues.words import GROUND, ROOMS
from tests.builders import ROOT
from tests.cases import faults, of_kind
from tests.venues.authored import guide_of

Pair = tuple[int, int]


@cache
def found() -> Found:
    report = Report()
    place = ROOT / "tours" / "luisencenter"
    made = read_venue(Input(place, "tours/luisencenter", ()), Prosaist(), report)
    assert faults(report) == []
    return made


@cache
def luisencenter() -> Guide:
    return guide_of(found())


@cache
def paths(mode: Mode) -> dict[Pair, tuple[int, ...]]:
    """Return the way of every pair of places; an empty one where there is none."""
    guide = luisencenter()
    nodes = [spot.node for spot in guide.network.spots]
    trees = {node: guide.ways.tree(node, mode) for node in nodes}
    return {(a, b): trees[a].path(b) for a, b in product(nodes, repeat=2)}


def steps(mode: Mode) -> Iterator[tuple[int, int]]:
    """Give every step of every way once."""
    yield from {step for path in paths(mode).values() for step in pairwise(path)}


def test_it_has_four_levels_and_more_than_sixty_units() -> None:
    venue = luisencenter().venue
    assert [level.short_name for level in venue.levels] == ["UG", "EG", "1. OG", "2. OG"]
    assert sum(len(level.units) for level in venue.levels) >= 60
    assert sum(is_place(unit) for level in venue.levels for unit in level.units) >= 60
    categories = {unit.category for level in venue.levels for unit in level.units}
    assert {"elevator", "escalator", "stairs", "restroom.wheelchair"} <= categories
    assert [spot.title for spot in luisencenter().entrances] == [
        "Eingang Luisenplatz", "Eingang Wilhelminenstraße",
    ]  # fmt: skip
    assert all(card.demo for card in of_kind(PlaceCard, found()))


def test_every_pair_has_a_way() -> None:
    assert all(paths(FAST).values())
    assert len(paths(FAST)) == len(luisencenter().network.spots) ** 2


@pytest.mark.parametrize("mode", MODES, ids=lambda mode: mode.id)
def test_every_pair_is_routed_or_explained(mode: Mode) -> None:
    guide = luisencenter()
    spots = {spot.node: spot for spot in guide.network.spots}
    lost = {pair for pair, path in paths(mode).items() if not path}
    for start, ends in groupby(sorted(lost), key=itemgetter(0)):
        tree = guide.ways.tree(start, mode)
        for _, end in ends:
            assert why_not(guide, mode, spots[start], spots[end], tree).german.count(".") >= 2
    unreachable = {spots[b].id for a, b in lost if spots[a].kind == "entrance"}
    assert (
        unreachable
        == {
            "schnell": set(),
            "stufenlos": {"og1-08", "og1-wc-sued"},
            "ohne-rolltreppe": set(),
            "kinderwagen": {"og1-wc-sued"},
        }[mode.id]
    )


def test_step_free_ways_use_neither_stairs_nor_escalators() -> None:
    guide = luisencenter()
    kinds = {guide.ways.edge(a, b, STEP_FREE).kind for a, b in steps(STEP_FREE)}
    assert kinds <= {WALK, RAMP, ELEVATOR}
    barred = {node for step in steps(STEP_FREE) for node in step[1:]}
    assert not any(guide.network.nodes[node][3] for node in barred)


def test_the_fast_use_escalators_and_only_the_way_they_run() -> None:
    guide = luisencenter()
    ridden = {(a, b) for a, b in steps(FAST) if guide.ways.edge(a, b, FAST).kind == ESCALATOR}
    assert ridden
    allowed = {(a, b) for a, b, id in guide.network.carriers if id.startswith("rolltreppe")}
    assert ridden <= allowed
    assert not any((b, a) in allowed for a, b in allowed)


def test_without_escalators_ways_take_as_long_there_as_back() -> None:
    guide = luisencenter()
    times = {spot.node: guide.ways.tree(spot.node, STEP_FREE).times for spot in guide.network.spots}
    for one, other in product(times, repeat=2):
        assert times[one].get(other) == times[other].get(one)


def test_no_detour_is_shorter() -> None:
    guide = luisencenter()
    nodes = [spot.node for spot in guide.network.spots][::7]
    times = {node: guide.ways.tree(node, FAST).times for node in nodes}
    for one, middle, other in product(nodes, repeat=3):
        assert times[one][other] <= times[one][middle] + times[middle][other]


def test_no_way_leads_through_a_wall() -> None:
    guide = luisencenter()
    floors = []
    for level in guide.venue.levels:
        drawn = sketch(level, Report())
        assert drawn
        grounds = [
            drawn.areas[unit.id].buffer(0.06)
            for unit in level.units
            if unit.category in (*GROUND, *ROOMS)
        ]
        floors.append(grounds)
    leaves = set(guide.network.leaves)
    for a, b in set(steps(FAST)) | set(steps(STEP_FREE)):
        (x, y, level, _), (u, v, other, _) = guide.network.nodes[a], guide.network.nodes[b]
        if level == other and a not in leaves and b not in leaves:
            line = LineString(((x / 10, y / 10), (u / 10, v / 10)))
            assert any(shapely.covers(floors[level], line)), (a, b)


@pytest.mark.parametrize("mode", [FAST, STEP_FREE], ids=lambda mode: mode.id)
def test_every_way_is_told_in_both_languages(mode: Mode) -> None:
    guide = luisencenter()
    spots = list(guide.network.spots)
    for start in spots[::3]:
        for target in spots:
            path = paths(mode)[start.node, target.node]
            if not path or start is target:
                continue
            told = moves(guide.network, path)
            said = german(told, labels(guide, start, target))
            also = english(told, labels(guide, start, target, is_english=True))
            assert len(said) == len(also) == len(told)
            assert said[-1].startswith("Ihr Ziel liegt ") and told[-1].level == target.level
            assert all(0 < len(sentence) < 200 for sentence in (*said, *also))


def test_ways_from_things_of_use_begin_towards_something() -> None:
    """Who stands in a hall looks anywhere: of a thousand ways fewer than sixty say no more."""
    guide = luisencenter()
    benches = [spot for spot in guide.network.spots if spot.kind == "amenity"]
    rows = [paths(FAST)[start.node, end.node] for start in benches for end in guide.network.spots]
    told = [moves(guide.network, path) for path in rows if len(path) > 1]
    vague = [way for way in told if not (way[0].turn or way[0].at) and way[1].kind == "turn"]
    assert len(told) > 1000 and len(vague) < 60


def test_the_network_is_small() -> None:
    """All of it would be sent to browsers, in fewer bytes than a picture."""
    network = luisencenter().network
    assert len(network.nodes) < 500 and len(network.edges) < 4000
