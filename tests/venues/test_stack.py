"""The whole house: levels above each other, walls towards the eye, the far before the near."""

from __future__ import annotations

import re
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.venues.stack import GAP, HEIGHT, Eye, face, stack_of, walls
from tests.venues.authored import IN_PARTS, read
from tests.venues.test_luisencenter import luisencenter

SQUARE = [(0.0, 0.0), (100.0, 0.0), (100.0, 100.0), (0.0, 100.0)]


def points(path: str) -> list[tuple[float, float]]:
    return [(float(x), float(y)) for x, y in re.findall(r"(-?[\d.]+) (-?[\d.]+)", path)]


def test_what_is_higher_appears_higher() -> None:
    eye = Eye(50, 50)
    low, high = points(face(SQUARE, 0, eye)), points(face(SQUARE, GAP, eye))
    for (x, y), (u, v) in zip(low, high, strict=True):
        assert abs(x - u) < 0.11 and v < y


@given(st.floats(-180, 180), st.floats(15, 80))
@settings(deadline=None)
def test_one_sees_one_or_two_walls_of_a_box_whichever_way_it_is_written(
    turn: float, tilt: float
) -> None:
    eye = Eye(50, 50, turn, tilt)
    seen, other = walls(SQUARE, 0, HEIGHT, eye), walls(SQUARE[::-1], 0, HEIGHT, eye)
    assert 1 <= seen.count("M") <= 2
    assert sorted(points(seen)) == sorted(points(other))


def test_the_far_is_painted_before_the_near() -> None:
    view = stack_of(luisencenter().venue)
    eye = Eye(270, 390)
    for level, drawn in zip(luisencenter().venue.levels, view.levels, strict=True):
        rings = {unit.id: unit.outline for unit in level.units}
        depths = [eye.depth(rings[shape.id]) for shape in drawn.shapes if shape.side]
        assert depths == sorted(depths, reverse=True)


def test_a_level_of_two_parts_has_two_floors(tmp_path: Path) -> None:
    (below, above) = stack_of(read(tmp_path, IN_PARTS).venue).levels
    assert (below.floor.count("M"), above.floor.count("M")) == (2, 1)
    assert below.side.count("M") == 2 * above.side.count("M")


def test_the_picture_holds_all_of_it(tmp_path: Path) -> None:
    view = stack_of(read(tmp_path).venue)
    left, top, width, height = map(float, view.box.split())
    assert [level.short_name for level in view.levels] == ["EG", "OG"]
    for level in view.levels:
        for path in (level.floor, *(shape.top for shape in level.shapes)):
            assert all(left < x < left + width and top < y < top + height for x, y in points(path))
