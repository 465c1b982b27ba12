"""Which levels and tiles a panorama becomes."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.tours.pyramid import pyramid_of
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
