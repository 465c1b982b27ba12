"""Flat views: they look where they should, and become files of every width and format."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from plugins.tours.flat import flat_plane, library_versions, take_shots
from plugins.tours.model import Shot, View
from plugins.tours.pixels import planes_of
from plugins.tours.planned import ShotJob
from plugins.tours.projection import direction, focal_length, plane_point, view_axes
from tests.tours.worlds import direction_world, error_degrees, lamp, lamp_world, opened

PIXEL = 360 / 2048  # degrees


@pytest.mark.parametrize(
    ("heading", "pitch", "fov", "yaw0"),
    [(0, 0, 90, 0), (345, 14, 90, 100), (180, -40, 100, 0), (90, 30, 60, 270), (5, 0, 120, 190)],
)
def test_views_show_their_direction_to_a_tenth_of_a_pixel(
    heading: float, pitch: float, fov: float, yaw0: float
) -> None:
    world = direction_world(2048)
    planes = [np.ascontiguousarray(world[:, :, channel]) for channel in range(3)]
    view = np.dstack(
        [flat_plane(plane, View(heading, pitch, fov), yaw0, (960, 544)) for plane in planes]  # type: ignore[arg-type]
    )
    view = view.reshape(136, 4, 240, 4, 3).mean(axis=(1, 3))
    axes = view_axes(heading - yaw0, pitch)
    view = view / np.linalg.norm(view, axis=-1, keepdims=True)
    assert error_degrees(view, axes, focal_length(fov, 240)) < PIXEL / 10


def shot(name: str, view: View, *formats: str) -> Shot:
    return Shot(name, view, (240, 480), (16, 9), formats)


def taken(world: np.ndarray, yaw0: float, *shots: Shot) -> dict[str, bytes]:  # type: ignore[type-arg]
    files: dict[str, bytes] = {}
    take_shots(planes_of(world), ShotJob(Path("x"), "/x/", yaw0, shots), files.__setitem__)
    return files


def test_files_of_every_width_and_format_show_the_same_place() -> None:
    """The lamp stands in the east of a panorama whose centre looks south-west."""
    yaw0, heading = 225.0, 90.0
    world = lamp_world(1024, heading - yaw0, 10, 4)
    view = View(80.0, 5.0, 90.0)
    files = taken(world, yaw0, shot("still", view, "avif", "webp", "jpg"))
    assert sorted(files) == [
        "still-240.avif", "still-240.jpg", "still-240.webp",
        "still-480.avif", "still-480.jpg", "still-480.webp",
    ]  # fmt: skip
    for name, content in files.items():
        width = int(name[6:9])
        seen = opened(content)
        assert seen.shape == (width * 9 // 16, width, 3)
        axes, focal = view_axes(view.heading - yaw0, view.pitch), focal_length(90, width)
        wanted = plane_point(direction(heading - yaw0, 10), axes, focal, width, seen.shape[0])
        assert lamp(seen) == pytest.approx(wanted, abs=1), name


@pytest.mark.parametrize("heading", [0.0, 90.0, 180.0, 270.0])
def test_the_four_directions_meet_the_compass(heading: float) -> None:
    world = lamp_world(1024, heading - 30, 0, 4)
    files = taken(world, 30.0, shot("side", View(heading, 0, 90), "jpg"))
    assert lamp(opened(files["side-480.jpg"])) == pytest.approx((240, 135), abs=1)


def test_colours_keep_their_order() -> None:
    blue = np.zeros((1024, 2048, 3), np.uint8)
    blue[:, :, 0] = 255  # OpenCV's order
    files = taken(blue, 0.0, shot("still", View(0, 0, 90), "avif", "webp", "jpg"))
    for name, content in files.items():
        assert opened(content)[50, 50] == pytest.approx((0, 0, 255), abs=6), name


def test_files_carry_no_metadata() -> None:
    files = taken(lamp_world(1024, 0, 0), 0.0, shot("still", View(0, 0, 90), "avif", "webp", "jpg"))
    for name, content in files.items():
        assert not any(sign in content for sign in (b"Exif", b"GPano", b"ICC_PROFILE")), name


def test_the_libraries_that_decide_on_bytes_are_named() -> None:
    assert {"avif", "libjpeg_turbo", "opencv", "simplejpeg"} < dict(library_versions()).keys()
