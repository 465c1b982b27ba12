"""Which levels and tiles a panorama becomes."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.tours.model import Extent
from plugins.tours.projection import angles, face_direction
from plugins.tours.pyramid import absent_tiles, pyramid_of
from tests.tours.worlds import few

WIDTHS = st.integers(2048, 32768)


@pytest.mark.parametrize(
    ("width", "face", "tile", "levels", "files"),
    [
        (2048, 656, 168, 3, 126),
        (4096, 1304, 328, 3, 126),
        (5760, 1840, 464, 3, 126),
        (8192, 2608, 656, 3, 126),
        (16384, 5216, 656, 4, 510),
        (32768, 10432, 656, 5, 2046),
    ],
)
def test_usual_panoramas_have_few_and_full_tiles(
    width: int, face: int, tile: int, levels: int, files: int
) -> None:
    pyramid = pyramid_of(width)
    assert (pyramid.face, pyramid.tile, len(pyramid.levels)) == (face, tile, levels)
    assert len(list(pyramid.tiles())) == files


@few
@given(WIDTHS)
def test_each_level_is_half_of_the_next_and_the_first_is_one_tile(width: int) -> None:
    pyramid = pyramid_of(width)
    sizes = [level.size for level in pyramid.levels]
    assert sizes[-1] == pyramid.face
    assert all(2 * small == large for small, large in pairwise(sizes))
    assert pyramid.levels[0].tiles == 1
    assert [level.level for level in pyramid.levels] == list(range(1, len(sizes) + 1))


@few
@given(WIDTHS)
def test_a_face_has_the_density_of_the_panorama(width: int) -> None:
    face = pyramid_of(width).face
    assert width / math.pi <= face < width / math.pi + 16


@few
@given(WIDTHS)
def test_no_tile_is_a_sliver(width: int) -> None:
    pyramid = pyramid_of(width)
    assert pyramid.tile % 8 == 0
    assert pyramid.tile <= 656
    assert min(tile.width for tile in pyramid.tiles()) > pyramid.tile * 0.6


def test_a_whole_sphere_has_all_tiles() -> None:
    assert absent_tiles(pyramid_of(4096), Extent()) == ()


def test_tiles_of_what_a_strip_does_not_show_are_absent() -> None:
    absent = absent_tiles(pyramid_of(4096), Extent(-180, 180, -30, 30))
    assert {"1/u0_0", "1/d0_0", "3/u1_2", "3/d3_3"} <= set(absent)
    assert not any("/f" in name or "/b" in name for name in absent if name.startswith("1/"))
    half = absent_tiles(pyramid_of(4096), Extent(-60, 60, -90, 90))
    assert "1/b0_0" in half and "1/f0_0" not in half and "1/u0_0" not in half


@few
@given(
    st.floats(-180, 150), st.floats(5, 360), st.floats(-90, 80), st.floats(5, 180),
    st.sampled_from("frblud"), st.floats(0, 1), st.floats(0, 1),
)  # fmt: skip
def test_no_tile_with_something_in_it_is_absent(
    left: float, wide: float, bottom: float, tall: float, face: str, x: float, y: float
) -> None:
    extent = Extent(left, min(180, left + wide), bottom, min(90, bottom + tall))
    pyramid = pyramid_of(2048)
    level = pyramid.levels[-1]
    place = x * level.size, y * level.size
    column, row = (min(int(side / pyramid.tile), level.tiles - 1) for side in place)
    if extent.shows(*angles(face_direction(face, *place, level.size))):
        name = f"{level.level}/{face}{row}_{column}"
        assert name not in absent_tiles(pyramid, extent)
