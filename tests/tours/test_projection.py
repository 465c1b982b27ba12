"""Directions, faces, panoramas and flat views: there and back again."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.tours.projection import (
    FACE_AXES,
    angles,
    direction,
    equirectangular_angles,
    equirectangular_point,
    face_direction,
    face_point,
    focal_length,
    plane_direction,
    plane_point,
    view_axes,
)
from tests.tours.worlds import few

YAWS = st.floats(-179.9, 179.9)
PITCHES = st.floats(-89.0, 89.0)
UNIT = st.floats(-1.0, 1.0)


@few
@given(YAWS, PITCHES)
def test_angles_come_back_from_their_direction(yaw: float, pitch: float) -> None:
    assert angles(direction(yaw, pitch)) == pytest.approx((yaw, pitch), abs=1e-9)


@pytest.mark.parametrize("pitch", [90.0, -90.0])
def test_poles_have_one_direction_for_every_yaw(pitch: float) -> None:
    for yaw in (0.0, 90.0, 179.0):
        assert direction(yaw, pitch) == pytest.approx((0, math.copysign(1, pitch), 0), abs=1e-12)


@few
@given(YAWS, PITCHES, st.sampled_from([2048, 8192]))
def test_a_panorama_shows_each_direction_at_one_place(yaw: float, pitch: float, width: int) -> None:
    x, y = equirectangular_point(yaw, pitch, width)
    assert 0 <= x < width and 0 <= y <= width / 2
    assert equirectangular_angles(x, y, width) == pytest.approx((yaw, pitch), abs=1e-9)


def test_the_seam_is_at_the_panoramas_ends() -> None:
    assert equirectangular_point(-180, 0, 2048)[0] == 0
    assert equirectangular_point(180, 0, 2048)[0] == 0
    assert equirectangular_point(179.9, 0, 2048)[0] == pytest.approx(2047.43, abs=0.01)
    assert equirectangular_point(0, 0, 2048) == (1024, 512)


@few
@given(YAWS, PITCHES)
def test_a_face_shows_the_direction_it_was_asked_for(yaw: float, pitch: float) -> None:
    face, x, y = face_point(direction(yaw, pitch), 656)
    assert 0 <= x <= 656.001 and 0 <= y <= 656.001
    assert angles(face_direction(face, x, y, 656)) == pytest.approx((yaw, pitch), abs=1e-6)


@pytest.mark.parametrize(
    ("yaw", "pitch", "face"),
    [(0, 0, "f"), (90, 0, "r"), (180, 0, "b"), (-90, 0, "l"), (0, 90, "u"), (0, -90, "d")],
)
def test_faces_look_where_pannellum_has_them(yaw: float, pitch: float, face: str) -> None:
    assert face_point(direction(yaw, pitch), 100) == (face, pytest.approx(50), pytest.approx(50))


@pytest.mark.parametrize(
    ("face", "edge", "neighbour", "meets"),
    [
        ("f", (100, 50), "r", (0, 50)),
        ("r", (100, 50), "b", (0, 50)),
        ("b", (100, 50), "l", (0, 50)),
        ("l", (100, 50), "f", (0, 50)),
        ("u", (50, 100), "f", (50, 0)),
        ("d", (50, 0), "f", (50, 100)),
        ("u", (100, 50), "r", (50, 0)),
        ("d", (50, 100), "b", (50, 100)),
    ],
)
def test_faces_adjoin_without_a_gap(
    face: str, edge: tuple[float, float], neighbour: str, meets: tuple[float, float]
) -> None:
    here, there = face_direction(face, *edge, 100), face_direction(neighbour, *meets, 100)
    assert here == pytest.approx(there)


@pytest.mark.parametrize("face", list(FACE_AXES))
def test_faces_are_seen_from_inside(face: str) -> None:
    axes = FACE_AXES[face]
    assert tuple(np.cross(axes.right, axes.down)) == pytest.approx([-v for v in axes.middle])


@few
@given(YAWS, PITCHES, st.floats(30, 120), UNIT, UNIT)
def test_a_flat_view_shows_each_direction_at_one_place(
    yaw: float, pitch: float, fov: float, across: float, along: float
) -> None:
    axes, focal = view_axes(yaw, pitch), focal_length(fov, 800)
    point = (400 + 400 * across, 225 + 225 * along)
    seen = plane_direction(axes, point, focal, 800, 450)
    assert plane_point(seen, axes, focal, 800, 450) == pytest.approx(point, abs=1e-6)


def test_the_edges_of_a_flat_view_are_as_far_apart_as_its_angle() -> None:
    axes, focal = view_axes(30, 0), focal_length(80, 800)
    left = angles(plane_direction(axes, (0, 225), focal, 800, 450))
    right = angles(plane_direction(axes, (800, 225), focal, 800, 450))
    assert (left[0], right[0]) == (pytest.approx(-10), pytest.approx(70))
