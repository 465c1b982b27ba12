"""Shortest ways: against all pairs reckoned in another way, and what makes a distance one."""

from __future__ import annotations

from itertools import pairwise, product

from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.venues.model import Network
from plugins.venues.modes import (
    ESCALATOR,
    FAST,
    NARROW,
    NO_ESCALATOR,
    PRAM,
    STAIRS,
    STEP_FREE,
    WALK,
)
from plugins.venues.network import Ways

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


def test_reversed_edges_lead_back() -> None:
    ways = Ways(network([(0, 1, ESCALATOR, 1, 1)])).reversed()
    assert ways.reached(1, FAST) == {0, 1}
    assert ways.reached(0, FAST) == {0}
