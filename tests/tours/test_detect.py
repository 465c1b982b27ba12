"""What detectors see in panoramas, and where it is."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

import pelicanconf
from plugins.tours.blur import blurred
from plugins.tours.detect import look_for
from plugins.tours.detectors import installed_detectors
from plugins.tours.model import Detector, Region
from plugins.tours.pixels import Planes
from tests.tours.detecting import drawn_face, drawn_plate, spot_detector, with_picture
from tests.tours.worlds import Pixels, lamp_world

REAL = installed_detectors(Path(pelicanconf.HUB_DETECTORS))
GREY = np.full((1024, 2048), 120, np.uint8)
FACES = [Region(40, -5, 10, 10), Region(22.5, 0, 10, 10), Region(180, 10, 10, 10)]
BELOW = [Region(90, -50, 14, 14), Region(300, -65, 14, 14)]


@pytest.fixture
def spots(tmp_path: Path) -> list[Detector]:
    return [spot_detector(tmp_path)]


def lamp(yaw: float, pitch: float) -> Pixels:
    return lamp_world(2048, yaw, pitch, 3)[:, :, 0]


@pytest.mark.parametrize(
    ("yaw", "pitch"), [(0, 0), (20, 10), (22.5, 0), (67.5, -20), (180, 5), (337.5, 30)]
)
def test_a_spot_is_found_once_and_where_it_is(
    yaw: float, pitch: float, spots: list[Detector]
) -> None:
    """Each lies in the middle of a view, at its side, in two views, or across the seam."""
    (finding,) = look_for(lamp(yaw, pitch), spots)
    region = finding.region
    assert finding.kind == "face"
    assert abs((region.heading - yaw + 180) % 360 - 180) < 0.5
    assert abs(region.pitch - pitch) < 0.5
    assert 6 < region.width < 12
    assert 6 < region.height < 12


def test_two_spots_side_by_side_are_two_findings(spots: list[Detector]) -> None:
    both = np.maximum(lamp(100, 0), lamp(112, 0))
    assert len(look_for(both, spots)) == 2


@pytest.mark.parametrize("place", [(90, -45), (202.5, -60)])
def test_what_is_near_and_far_below_is_found_too(
    place: tuple[float, float], spots: list[Detector]
) -> None:
    (finding,) = look_for(lamp_world(2048, *place, 6)[:, :, 0], spots)
    assert (finding.region.heading, finding.region.pitch) == pytest.approx(place, abs=1)


def test_high_above_nobody_looks(spots: list[Detector]) -> None:
    assert look_for(lamp(100, 60), spots) == ()


def test_threads_change_nothing(spots: list[Detector]) -> None:
    """Findings lie in the cache: they must not depend on the machine."""
    world, threads = np.maximum(lamp(10, 0), lamp(200, -8)), cv2.getNumThreads()
    found = []
    try:
        for count in (1, 4):
            cv2.setNumThreads(count)
            found.append(look_for(world, spots))
    finally:
        cv2.setNumThreads(threads)
    assert found[0] == found[1] != ()


def test_nothing_is_seen_by_nobody() -> None:
    assert look_for(lamp(0, 0), []) == ()


needs_real = pytest.mark.skipif(len(REAL) < 2, reason="opencv-data is not installed")


@needs_real
@pytest.mark.parametrize("place", FACES + BELOW, ids=str)
def test_a_drawn_face_is_seen_and_no_more_once_it_is_blurred(place: Region) -> None:
    world = with_picture(GREY, drawn_face(), place)
    (finding,) = look_for(world, REAL)
    assert finding.kind == "face"
    assert abs(finding.region.heading - place.heading) < 0.5
    assert abs(finding.region.pitch - place.pitch) < 0.5
    colours = np.full((512, 1024), 128, np.uint8)
    after = blurred(Planes(world, colours, colours), [finding.region])
    assert look_for(after.luma, REAL) == ()


@needs_real
def test_a_drawn_plate_is_seen_and_no_more_once_it_is_blurred() -> None:
    world = with_picture(cv2.resize(GREY, (4096, 2048)), drawn_plate(), Region(300, -15, 20, 10))
    (finding,) = look_for(world, REAL)
    assert finding.kind == "plate"
    assert abs(finding.region.heading - 300) + 5 < finding.region.width / 2  # all ten degrees
    colours = np.full((1024, 2048), 128, np.uint8)
    after = blurred(Planes(world, colours, colours), [finding.region])
    assert look_for(after.luma, REAL) == ()


@needs_real
def test_an_empty_wall_hides_nobody() -> None:
    assert look_for(GREY, REAL) == ()
