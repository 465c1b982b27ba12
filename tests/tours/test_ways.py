"""Direction and distance from scene to scene."""

from __future__ import annotations

import pytest

from plugins.tours.model import Position
from plugins.tours.ways import leg
from tests.tours.authored import floor, inside, scene


def test_positions_give_direction_and_distance() -> None:
    west, east = Position(49.8725, 8.6512), Position(49.8725, 8.6526)
    way = leg(scene("a", position=west), scene("b", position=east), ())
    assert way is not None
    assert (way.heading, way.metres) == (pytest.approx(90, abs=0.01), pytest.approx(100.3, abs=0.5))


@pytest.mark.parametrize(
    ("up", "x", "y", "heading"),
    [(0, 500, 100, 0), (0, 600, 200, 90), (0, 500, 300, 180), (0, 400, 100, 315),
     (90, 500, 100, 90), (350, 600, 200, 80)],
)  # fmt: skip
def test_a_plan_gives_the_direction_of_its_pixels(
    up: float, x: float, y: float, heading: float
) -> None:
    way = leg(inside("a", 500, 200), inside("b", x, y), [floor(up=up)])
    assert way is not None
    assert way.heading == pytest.approx(heading)


def test_a_plan_gives_the_distance_in_metres() -> None:
    way = leg(inside("a", 100, 100), inside("b", 400, 500), [floor(metres=50.0)])
    assert way is not None
    assert way.metres == pytest.approx(25.0)


def test_within_a_building_the_plan_counts_before_the_positions() -> None:
    first = inside("a", 100, 100)
    here = Position(49.87, 8.65)
    there = Position(49.88, 8.65)
    way = leg(
        scene("a", position=here, point=first.point),
        scene("b", position=there, point=inside("b", 200, 100).point),
        [floor()],
    )
    assert way is not None
    assert (way.heading, way.metres) == (90, 10)


def test_without_plan_and_positions_in_common_there_is_no_way() -> None:
    assert leg(inside("a", 1, 1), scene("b"), [floor()]) is None
