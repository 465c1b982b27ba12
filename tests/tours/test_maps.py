"""Many pixels at once say what the formulas say of each."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.tours.maps import pole_map, side_map, view_map
from plugins.tours.projection import (
    angles,
    equirectangular_point,
    face_direction,
    focal_length,
    plane_direction,
    view_axes,
)
from tests.tours.worlds import few

YAWS = st.floats(-179.9, 179.9)


@few
@given(YAWS, st.floats(-80, 80), st.floats(40, 110))
def test_the_map_of_a_view_says_what_the_formulas_say(yaw: float, pitch: float, fov: float) -> None:
    axes, focal = view_axes(yaw, pitch), focal_length(fov, 40)
    x, y = view_map(axes, focal, (40, 30), 2048)
    for column, row in ((0, 0), (39, 29), (17, 8)):
        seen = angles(plane_direction(axes, (column + 0.5, row + 0.5), focal, 40, 30))
        wanted = equirectangular_point(*seen, 2048)
        aside = (x[row, column] + 0.5 - wanted[0] + 1024) % 2048 - 1024
        assert aside == pytest.approx(0, abs=0.02)
        assert y[row, column] + 0.5 == pytest.approx(wanted[1], abs=0.01)


def test_the_map_of_side_faces_says_what_the_formulas_say() -> None:
    x, y = side_map(64, range(16, 32), 2048)
    for column, row in ((0, 0), (63, 15), (20, 7)):
        seen = angles(face_direction("f", column + 0.5, row + 16.5, 64))
        wanted = equirectangular_point(*seen, 2048)
        assert x[row, column] + 1024.5 == pytest.approx(wanted[0], abs=0.01)
        assert y[row, column] + 0.5 == pytest.approx(wanted[1], abs=0.01)


def test_the_map_of_the_poles_says_what_the_formulas_say() -> None:
    x, y = pole_map(64, range(8, 32), 2048)
    for column, row in ((0, 0), (31, 23), (5, 12)):
        seen = angles(face_direction("u", column + 32.5, row + 40.5, 64))
        wanted = equirectangular_point(*seen, 2048)
        assert x[row, column] + 1024.5 == pytest.approx(wanted[0], abs=0.01)
        assert y[row, column] + 0.5 == pytest.approx(wanted[1], abs=0.01)
