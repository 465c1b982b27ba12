"""What values say of themselves."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from plugins.tours.model import Shot, View
from plugins.tours.pyramid import pyramid_of
from tests.tours.worlds import few


def test_tiles_are_named_as_pannellum_reads_them() -> None:
    names = [tile.name for tile in pyramid_of(4096).tiles()]
    assert names[:6] == [
        "1/f0_0.jpg", "1/r0_0.jpg", "1/b0_0.jpg", "1/l0_0.jpg", "1/u0_0.jpg", "1/d0_0.jpg",
    ]  # fmt: skip
    assert "3/u3_2.jpg" in names


def test_the_row_comes_before_the_column() -> None:
    tile = next(t for t in pyramid_of(4096).tiles() if t.name == "3/f1_2.jpg")
    assert (tile.row, tile.column) == (1, 2)
    assert (tile.left, tile.top) == (2 * 328, 328)


@few
@given(st.integers(2048, 20000))
def test_tiles_cover_every_face_once(width: int) -> None:
    pyramid = pyramid_of(width)
    covered = {level.level: 0 for level in pyramid.levels}
    for tile in pyramid.tiles():
        covered[tile.level] += tile.width * tile.height
    assert covered == {level.level: 6 * level.size**2 for level in pyramid.levels}


def test_a_shot_names_each_width_in_each_format() -> None:
    shot = Shot("north", View(0, 0, 90), (400, 800), (3, 2), ("avif", "jpg"))
    assert shot.files() == ("north-400.avif", "north-800.avif", "north-400.jpg", "north-800.jpg")
    assert shot.height(400) == 267
