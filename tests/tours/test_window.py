"""What a flat view of a partial panorama shows is all panorama, at every shape and angle."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.tours.model import WHOLE, Extent, View
from plugins.tours.projection import angles, focal_length, plane_direction, view_axes
from plugins.tours.window import view_within
from tests.tours.worlds import few

RATIOS = st.sampled_from([(16, 9), (3, 2), (1, 1), (9, 16), (4, 1)])
VIEWS = st.builds(View, st.floats(0, 359.9), st.floats(-90, 90), st.floats(30, 120))


@st.composite
def extents(draw: st.DrawFn) -> Extent:
    """Draw a part of a sphere, among them strips, and such as reach a pole or around."""
    wide = draw(st.one_of(st.just(360.0), st.floats(20, 359)))
    tall = draw(st.floats(10, 170))
    left = -180.0 if wide == 360 else draw(st.floats(-180, 180 - wide))
    bottom = draw(st.one_of(st.just(-90.0), st.floats(-90, 90 - tall)))
    return Extent(left, left + wide, bottom, bottom + tall)


def edge_of(view: View, middle: float, ratio: tuple[int, int]) -> list[tuple[float, float]]:
    """Return yaw and pitch all along the edge of a view."""
    width, height = ratio
    axes = view_axes(view.heading - middle, view.pitch)
    focal = focal_length(view.fov, width)
    steps = [step / 16 for step in range(17)]
    points = [(s * width, t) for s in steps for t in (0, height)]
    points += [(s, t * height) for s in (0, width) for t in steps]
    return [angles(plane_direction(axes, point, focal, width, height)) for point in points]


@few
@given(extents(), VIEWS, st.floats(0, 359), RATIOS)
def test_nothing_beside_the_panorama_is_seen(
    extent: Extent, wanted: View, middle: float, ratio: tuple[int, int]
) -> None:
    view = view_within(extent, wanted, middle, ratio)
    assert 0 < view.fov <= wanted.fov
    for yaw, pitch in edge_of(view, middle, ratio):
        assert extent.shows(yaw, pitch), (view, yaw, pitch)


@few
@given(extents(), VIEWS, st.floats(0, 359), RATIOS)
def test_a_view_that_fits_stays_and_settling_twice_changes_nothing(
    extent: Extent, wanted: View, middle: float, ratio: tuple[int, int]
) -> None:
    view = view_within(extent, wanted, middle, ratio)
    again = view_within(extent, view, middle, ratio)
    assert again.pitch == pytest.approx(view.pitch, abs=0.02)
    assert math.cos(math.radians(again.heading - view.heading)) == pytest.approx(1, abs=1e-6)
    assert again.fov == pytest.approx(view.fov, rel=0.011)


def test_a_view_is_narrowed_and_turned_no_more_than_it_must() -> None:
    extent = Extent(-60, 60, -30, 40)
    assert view_within(extent, View(10, 3, 60), 0, (16, 9)) == View(10, 3, 60)
    view = view_within(extent, View(90, -20, 60), 0, (16, 9))
    yaws, pitches = zip(*edge_of(view, 0, (16, 9)), strict=True)
    assert (view.fov, max(yaws)) == (60, pytest.approx(60, abs=0.05))
    assert min(pitches) == pytest.approx(-30, abs=0.05)
    wide = view_within(extent, View(0, 0, 120), 0, (16, 9))
    _, pitches = zip(*edge_of(wide, 0, (16, 9)), strict=True)
    assert 69 < max(pitches) - min(pitches) < 70


def test_a_hair_of_a_panorama_ends_the_narrowing() -> None:
    assert view_within(Extent(-180, 180, 0, 0.01), View(0, 0, 90), 0, (16, 9)).fov < 0.1


def test_all_of_a_sphere_is_left_as_it_is() -> None:
    assert view_within(WHOLE, View(10.123, -90, 120), 5, (16, 9)) == View(10.123, -90, 120)
