"""How long ways are said to be in the demo building: a twentieth off the shortest at most."""

from __future__ import annotations

import heapq
from collections.abc import Mapping, Sequence
from itertools import combinations, pairwise
from math import dist

import pytest
import shapely
from shapely.geometry import LineString
from shapely.geometry.base import BaseGeometry

from plugins.core.report import Report
from plugins.venues.model import Level, Point
from plugins.venues.modes import FAST
from plugins.venues.shapes import sketch
from plugins.venues.words import GROUND
from tests.venues.test_luisencenter import luisencenter

LEAST = 8.0  # metres: below, rounding to decimetres counts for more than the way


def free_space(level: Level) -> BaseGeometry:
    """Return where one walks on a level: halls, with walls between them but for their passages."""
    drawn = sketch(level, Report())
    assert drawn
    halls = [drawn.areas[unit.id] for unit in level.units if unit.category in GROUND]
    whole = shapely.union_all(halls)
    passages = [LineString((o.start, o.end)).buffer(0.02) for o in level.openings]
    edges = shapely.union_all([hall.boundary for hall in halls]).intersection(whole.buffer(-0.01))
    return whole.difference(edges.difference(shapely.union_all(passages)).buffer(0.03))


def geodesics(space: BaseGeometry, doors: Sequence[Point]) -> list[Mapping[int, float]]:
    """Return how far each door is from every other one, by all corners that see each other."""
    corners = [
        place
        for part in shapely.get_parts(space)
        for ring in (part.exterior, *part.interiors)
        for place in ring.coords[:-1]
    ]
    places = [*doors, *corners]
    wide = space.buffer(0.02)
    shapely.prepare(wide)
    pairs = list(combinations(range(len(places)), 2))
    seen = shapely.covers(wide, shapely.linestrings([(places[a], places[b]) for a, b in pairs]))
    near: dict[int, list[tuple[int, float]]] = {index: [] for index in range(len(places))}
    for (a, b), is_seen in zip(pairs, seen, strict=True):
        if is_seen:
            near[a].append((b, dist(places[a], places[b])))
            near[b].append((a, dist(places[a], places[b])))
    return [_from(door, near) for door in range(len(doors))]


def _from(start: int, near: Mapping[int, Sequence[tuple[int, float]]]) -> Mapping[int, float]:
    best, heap = {start: 0.0}, [(0.0, start)]
    while heap:
        way, at = heapq.heappop(heap)
        for to, away in near[at] if way <= best[at] else ():
            if way + away < best.get(to, way + away + 1):
                best[to] = way + away
                heapq.heappush(heap, (way + away, to))
    return best


@pytest.mark.parametrize("number", [1, 2])
def test_between_all_doors_of_a_level_ways_are_as_long_as_they_must_be(number: int) -> None:
    guide = luisencenter()
    nodes = guide.network.nodes
    doors = [door for door in guide.network.doors if nodes[door][2] == number]
    points = [(nodes[door][0] / 10, nodes[door][1] / 10) for door in doors]
    shortest = geodesics(free_space(guide.venue.levels[number]), points)
    compared = 0
    for one, other in combinations(range(len(doors)), 2):
        path = guide.ways.tree(doors[one], FAST).path(doors[other])
        true = shortest[one].get(other, 0.0)
        if true < LEAST or any(nodes[node][2] != number for node in path):
            continue
        said = sum(guide.ways.edge(*step, FAST).length for step in pairwise(path)) / 10
        assert 0.95 * true <= said <= 1.05 * true, (points[one], points[other], true, said)
        compared += 1
    assert compared > 250
