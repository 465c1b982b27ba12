"""Outlines of lines and points of a map."""

from __future__ import annotations

import pytest

from plugins.venues.model import Point
from plugins.venues.osm import read_map
from plugins.venues.osmshapes import corner, hull, is_room, square, strip, upright
from tests.venues.maps import ROWS, as_geojson


def test_a_plan_stands_upright() -> None:
    assert upright(read_map(as_geojson(ROWS))) in (0.0, 360.0)
    tilted = [("way/1", [(0, 0), (30, 10), (27, 24), (-3, 14), (0, 0)], {"indoor": "room"})]
    assert 0 < upright(read_map(as_geojson(tilted))) < 360


def test_shapes_of_lines_and_points() -> None:
    assert hull([(0, 0), (4, 0), (2, 1), (4, 4), (0, 4)]) == ((0, 0), (4, 0), (4, 4), (0, 4))
    assert strip((0, 0), (10, 0)) == ((0, 0.7), (10, 0.7), (10, -0.7), (0, -0.7))
    assert corner([(2, 1), (1, 3)]) == (1, 1)


@pytest.mark.parametrize("places", [[(0, 0)], [(1, 1), (1, 1)], [(0, 0), (4, 0)], [(0, 0), (1, 1)]])
def test_a_level_on_which_one_walks_along_a_line_has_an_outline(places: list[Point]) -> None:
    ring = hull(places)
    assert len(ring) == 4 and is_room(ring)


def test_stairs_that_end_where_they_begin_have_an_outline() -> None:
    assert strip((1, 1), (1, 1)) == square((1, 1))
    assert is_room(square((1, 1)))
    assert not is_room(((0, 0), (1, 0), (2, 0))) and not is_room(((0, 0), (0, 0), (0, 0)))
