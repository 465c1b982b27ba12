"""What cameras write: where, when, which way."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from plugins.tours.camera import read_photo
from plugins.tours.header import UnfitPanorama
from tests.tours.shot import shot
from tests.tours.worlds import jpeg


@pytest.mark.parametrize(
    "place", [(49.8728, 8.6512), (-33.8568, 151.2153), (40.6892, -74.0445), (-22.9519, -43.2105)]
)
def test_a_place_on_any_side_of_the_earth(tmp_path: Path, place: tuple[float, float]) -> None:
    position = read_photo(shot(tmp_path / "a.jpg", place)).position
    assert position is not None
    assert (position.lat, position.lon) == pytest.approx(place, abs=1e-6)


def test_time_and_heading(tmp_path: Path) -> None:
    photo = read_photo(shot(tmp_path / "a.jpg", taken="2021:07:29 11:16:54", heading=349.0))
    assert photo.taken == dt.datetime(2021, 7, 29, 11, 16, 54)
    assert photo.heading == 349.0


def test_a_camera_may_be_silent(tmp_path: Path) -> None:
    photo = read_photo(jpeg(tmp_path / "a.jpg", 2048))
    assert (photo.position, photo.taken, photo.heading) == (None, None, None)


@pytest.mark.parametrize("taken", ["0000:00:00 00:00:00", "gestern", "2021-07-29"])
def test_a_time_that_is_none_is_left_aside(tmp_path: Path, taken: str) -> None:
    assert read_photo(shot(tmp_path / "a.jpg", taken=taken)).taken is None


def test_the_place_of_a_camera_that_does_not_know_is_none(tmp_path: Path) -> None:
    assert read_photo(shot(tmp_path / "a.jpg", (0.0, 0.0))).position is None


def test_what_no_tour_could_show_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnfitPanorama):
        read_photo(jpeg(tmp_path / "a.jpg", 2048, 1000))
