"""Shortest ways: against all pairs reckoned in another way, and what makes a distance one."""

from __future__ import annotations

import json
import random
import subprocess
from itertools import pairwise, product
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.core.value import replace
from plugins.venues.model import Network, Spot
from plugins.venues.modes import (
    ELEVATOR,
    ESCALATOR,
    FAST,
    MODES,
    NARROW,
    NO_ESCALATOR,
    PRAM,
    RAMP,
    STAIRS,
    STEP_FREE,
    STEPS,
    TURNING,
    WALK,
)
from plugins.venues.network import Ways
from tests.builders import ROOT

Row = tuple[int, int, int, int, int]
COUNT = 8
ENDLESS = 10**9


def network(
    edges: list[Row], bars: dict[int, int] | None = None, leaves: tuple[int, ...] = ()
) -> Network:
    nodes = tuple((index, 0, 0, (bars or {}).get(index, 0)) for index in range(COUNT))
    return Network("haus", nodes, tuple(edges), (), (), leaves, (), ())


ways_both = st.lists(
    st.tuples(st.integers(0, COUNT - 1), st.integers(0, COUNT - 1), st.integers(1, 90)),
    max_size=16,
)


def both(rows: list[tuple[int, int, int]]) -> list[Row]:
    return [
        row
        for one, other, time in rows
        for row in ((one, other, WALK, time, time), (other, one, WALK, time, time))
    ]


def all_pairs(edges: list[Row]) -> list[list[int]]:
    """Floyd and Warshall's algorithm."""
    times = [[0 if a == b else ENDLESS for b in range(COUNT)] for a in range(COUNT)]
    for start, to, _, _, time in edges:
        times[start][to] = min(times[start][to], time)
    for middle, start, to in product(range(COUNT), repeat=3):
        times[start][to] = min(times[start][to], times[start][middle] + times[middle][to])
    return times


@given(ways_both)
@settings(deadline=None)
def test_times_are_those_of_another_algorithm(rows: list[tuple[int, int, int]]) -> None:
    edges = [(one, other, WALK, time, time) for one, other, time in rows]
    expected, ways = all_pairs(edges), Ways(network(edges))
    for source in range(COUNT):
        tree = ways.tree(source, FAST)
        assert [tree.times.get(node, ENDLESS) for node in range(COUNT)] == expected[source]
        assert ways.reached(source, FAST) == frozenset(tree.times)


@given(ways_both)
@settings(deadline=None)
def test_where_every_edge_goes_both_ways_times_do_and_no_detour_is_shorter(
    rows: list[tuple[int, int, int]],
) -> None:
    ways = Ways(network(both(rows)))
    trees = [ways.tree(source, FAST).times for source in range(COUNT)]
    for one, other in product(range(COUNT), repeat=2):
        assert trees[one].get(other) == trees[other].get(one)
        for middle in range(COUNT):
            if middle in trees[one] and other in trees[middle]:
                assert trees[one][other] <= trees[one][middle] + trees[middle][other]


@given(ways_both)
@settings(deadline=None)
def test_a_path_takes_as_long_as_its_edges(rows: list[tuple[int, int, int]]) -> None:
    ways = Ways(network(both(rows)))
    tree = ways.tree(0, FAST)
    for node, time in tree.times.items():
        path = tree.path(node)
        assert path[0] == 0 and path[-1] == node
        steps = pairwise(path)
        assert sum(ways.edge(a, b, FAST).time for a, b in steps) == time


def test_nobody_walks_through_a_shop() -> None:
    edges = both([(0, 1, 5), (1, 2, 5), (0, 2, 90)])
    ways = Ways(network(edges, leaves=(1,)))
    assert ways.tree(0, FAST).times == {0: 0, 1: 5, 2: 90}
    assert ways.tree(1, FAST).times == {1: 0, 0: 5, 2: 5}


def test_each_walker_uses_what_he_can() -> None:
    edges = [(0, 1, STAIRS, 1, 1), (0, 2, ESCALATOR, 1, 1), *both([(0, 3, 9), (3, 4, 1)])]
    ways = Ways(network(edges, bars={3: NARROW}))
    reached = {
        mode.id: sorted(ways.reached(0, mode)) for mode in (FAST, STEP_FREE, NO_ESCALATOR, PRAM)
    }
    assert reached == {
        "schnell": [0, 1, 2, 3, 4],
        "stufenlos": [0],
        "ohne-rolltreppe": [0, 1, 3, 4],
        "kinderwagen": [0, 3, 4],
    }
    assert ways.tree(0, STEP_FREE).path(1) == ()


barred = st.dictionaries(
    st.integers(0, COUNT - 1), st.sampled_from((NARROW, TURNING, NARROW | TURNING)), max_size=4
)
ways_of_all_kinds = st.lists(
    st.tuples(
        st.integers(0, COUNT - 1), st.integers(0, COUNT - 1),
        st.sampled_from((WALK, STEPS, RAMP, STAIRS, ELEVATOR)), st.integers(1, 90),
    ),
    max_size=20,
)  # fmt: skip


@given(ways_of_all_kinds, barred, st.sets(st.integers(0, COUNT - 1), max_size=3))
@settings(deadline=None)
def test_without_one_way_edges_everybody_comes_back_the_way_he_went(
    rows: list[tuple[int, int, int, int]], bars: dict[int, int], leaves: set[int]
) -> None:
    """A door bars whoever goes through it: on the way, at its end and at its beginning."""
    edges = [
        edge
        for one, other, kind, time in rows
        for edge in ((one, other, kind, time, time), (other, one, kind, time, time))
    ]
    ways = Ways(network(edges, bars, tuple(sorted(leaves))))
    for mode in MODES:
        times = [ways.tree(source, mode).times for source in range(COUNT)]
        for one, other in product(range(COUNT), repeat=2):
            assert times[one].get(other) == times[other].get(one), (mode.id, one, other)
        for node in range(COUNT):
            assert ways.reached(node, mode) == frozenset(times[node])


def test_browsers_reach_the_same_in_every_mode() -> None:
    """Of doors that bar somebody and of edges that go one way, on networks made at random."""
    chance = random.Random(9)
    networks = [_any_network(chance) for _ in range(60)]
    expected = [
        [
            sorted(Ways(made).tree(source, mode).times.items())
            for mode in MODES
            for source in range(COUNT)
        ]
        for made in networks
    ]
    sent = [
        {"nodes": one.nodes, "edges": [(*edge, 1) for edge in one.edges], "leaves": one.leaves,
         "carriers": [], "modes": [[m.id, m.title, m.title_en, m.kinds, m.bars] for m in MODES],
         "spots": [], "sights": [], "timed": []}
        for one in networks
    ]  # fmt: skip
    done = subprocess.run(
        ["node", str(ROOT / "tests" / "venues" / "trees.mjs")],
        input=json.dumps(sent), capture_output=True, encoding="utf-8", check=True,
    )  # fmt: skip
    found: list[Any] = json.loads(done.stdout)
    assert [[[tuple(pair) for pair in tree] for tree in one] for one in found] == expected
    begun_at_a_door = [tree for one in expected for tree in one if len(tree) == 1]
    assert len(begun_at_a_door) > 100


def _any_network(chance: random.Random) -> Network:
    pick = chance.randrange
    kinds = (WALK, WALK, STEPS, RAMP, STAIRS, ESCALATOR, ELEVATOR)
    edges = [
        (pick(COUNT), pick(COUNT), chance.choice(kinds), pick(1, 90), pick(1, 90))
        for _ in range(16)
    ]
    back = [(to, start, kind, far, time) for start, to, kind, far, time in edges[::2]]
    bars = {pick(COUNT): chance.choice((NARROW, TURNING)) for _ in range(3)}
    return network([*edges, *back], bars, tuple({pick(COUNT), pick(COUNT)}))


def test_the_region_of_a_walker_is_that_of_the_entrance_with_most_places() -> None:
    edges = both([(0, 2, 5), (2, 3, 5), (1, 4, 5), (4, 5, 5), (5, 6, 5)])
    spots = tuple(_spot(node, "entrance" if node < 2 else "unit") for node in range(7))
    free = replace(network(edges), spots=spots)
    assert Ways(free).region(STEP_FREE).there == {1, 4, 5, 6}
    turning = replace(network(edges, {1: TURNING}), spots=spots)
    assert Ways(turning).region(STEP_FREE).there == {0, 2, 3}
    both_turn = replace(network(edges, {0: TURNING, 1: TURNING}), spots=spots)
    region = Ways(both_turn).region(PRAM)
    assert region.there == region.back == {4, 5, 6}


def _spot(node: int, kind: str) -> Spot:
    return Spot(
        id=str(node), kind=kind, category="room", title="", title_en="", level=0, number="",
        node=node, hours="", merchant="", goods=(), accessibility=(),
    )  # fmt: skip


def test_reversed_edges_lead_back() -> None:
    ways = Ways(network([(0, 1, ESCALATOR, 1, 1)])).reversed()
    assert ways.reached(1, FAST) == {0, 1}
    assert ways.reached(0, FAST) == {0}
