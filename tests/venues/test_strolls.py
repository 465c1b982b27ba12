"""Panoramas along a way, and whither one looks in them."""

from __future__ import annotations

from math import cos, radians, sin
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.venues.guide import Guide
from plugins.venues.modes import FAST, STEP_FREE, Mode
from plugins.venues.strolls import Sight, Stop, distance, heading_of, right_of, stops
from tests.venues.authored import read


def sight(x: float, y: float, level: int = 0, right: float = 90.0) -> Sight:
    return Sight("Halle", "/touren/t/h/", "/h.json", level, (x, y), right)


def along(guide: Guide, start: str, target: str, *sights: Sight, mode: Mode = FAST) -> list[Stop]:
    spots = guide.spots
    path = guide.ways.tree(spots[start].node, mode).path(spots[target].node)
    return list(stops(guide.network, path, sights))


@pytest.mark.parametrize(
    ("heading", "turn", "angle", "seen"),
    [
        (0, 0, 90, 0), (0, 0, 0, 90), (0, 0, -90, 180), (0, 0, 180, 270), (90, 0, 90, 90),
        (90, 0, 0, 180), (0, 15, 90, 15), (350, -30, 90, 320), (0, 0, 90.3, 0), (0, 0, 89.4, 1),
    ],
)  # fmt: skip
def test_a_direction_of_the_plan_is_a_heading_of_the_panorama(
    heading: float, turn: float, angle: float, seen: int
) -> None:
    assert heading_of(right_of(heading, turn), angle) == seen


@given(st.floats(0, 360), st.floats(-180, 180), st.floats(-720, 720))
def test_headings_are_degrees_of_a_circle_and_turn_against_the_plan(
    heading: float, turn: float, angle: float
) -> None:
    """Compasses count with the clock, plans against it; looking up the plan is its heading."""
    right = right_of(heading, turn)
    found = heading_of(right, angle)
    assert 0 <= found < 360
    expected = radians(heading + turn + 90 - angle)
    assert cos(radians(found)) == pytest.approx(cos(expected), abs=0.01)
    assert sin(radians(found)) == pytest.approx(sin(expected), abs=0.01)


def test_one_looks_whither_the_way_goes_on(tmp_path: Path) -> None:
    """The entrance is at the left end of the hall, the lift to the right of the shop, above."""
    guide = read(tmp_path)
    before, within = along(
        guide, "eingang", "og-wc", sight(20, 17), sight(-30, 17.5), mode=STEP_FREE
    )
    assert (before.sight, before.rest) == (1, 0) and 85 <= before.heading <= 90
    assert within.sight == 0 and 75 <= within.heading < 90
    assert within.rest > 60


def test_the_way_back_looks_the_other_way(tmp_path: Path) -> None:
    guide = read(tmp_path)
    (there,) = along(guide, "eingang", "eg-info", sight(30, 17.5))
    (back,) = along(guide, "eg-info", "eingang", sight(30, 17.5))
    assert abs((there.heading - back.heading) % 360 - 180) <= 10


def test_a_panorama_at_the_end_of_a_stretch_looks_along_it(tmp_path: Path) -> None:
    """The end itself is too near to say in which direction it is."""
    guide = read(tmp_path)
    (stop,) = along(guide, "eingang", "eg-info", sight(59, 15))
    assert 80 <= stop.heading <= 110
    assert stop.rest < 10


def test_what_is_on_another_level_or_too_far_away_is_left_out(tmp_path: Path) -> None:
    guide = read(tmp_path)
    assert along(guide, "eingang", "eg-info", sight(30, 17, level=1), sight(30, 200)) == []
    assert along(guide, "eingang", "og-wc", sight(30, 17, level=1)) != []


def test_how_far_the_next_way_is(tmp_path: Path) -> None:
    network = read(tmp_path).network
    assert distance(network, 0, (30.0, 17.0)) < 20
    assert distance(network, 0, (30.0, 417.0)) > 350
    assert distance(network, 7, (30.0, 17.0)) == float("inf")
