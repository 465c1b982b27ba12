"""From a file to bare pixels, and the few things done with them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ImageCms

from plugins.tours.header import read_panorama
from plugins.tours.pixels import (
    Undecodable,
    as_image,
    columns,
    decode,
    halved,
    jpeg,
    reduced,
)
from tests.tours.worlds import drawn, few, lamp_world, opened
from tests.tours.worlds import jpeg as plain


def test_pixels_come_in_opencvs_order(tmp_path: Path) -> None:
    blue = np.zeros((1024, 2048, 3), np.uint8)
    blue[:, :, 2] = 255
    pixels = decode(read_panorama(drawn(tmp_path / "a.jpg", blue), "a.jpg"))
    assert pixels.shape == (1024, 2048, 3)
    assert pixels[500, 500] == pytest.approx((255, 0, 0), abs=3)
    assert as_image(pixels).getpixel((500, 500)) == pytest.approx((0, 0, 255), abs=3)


def test_a_turned_camera_does_not_turn_the_panorama(tmp_path: Path) -> None:
    """Cameras on a stick write the orientation of the stick; the sphere is upright already."""
    from PIL import Image

    exif = Image.Exif()
    exif[0x0112] = 6
    pixels = decode(read_panorama(plain(tmp_path / "a.jpg", 2048, exif=exif), "a.jpg"))
    assert pixels.shape == (1024, 2048, 3)


def test_another_file_than_the_header_said_is_undecodable(tmp_path: Path) -> None:
    panorama = read_panorama(plain(tmp_path / "a.jpg", 2048), "a.jpg")
    with pytest.raises(Undecodable, match="die Bilddaten sind beschädigt"):
        decode(replace(panorama, width=4096))


def test_srgb_needs_no_conversion_and_a_broken_profile_is_left_aside(tmp_path: Path) -> None:
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for name, profile in (("srgb", srgb), ("broken", b"no profile")):
        path = plain(tmp_path / f"{name}.jpg", 2048, icc_profile=profile)
        assert decode(read_panorama(path, name)).max() == 0


@few
@given(st.integers(-64, 128), st.integers(1, 128))
def test_columns_go_on_at_the_other_end(start: int, count: int) -> None:
    pixels = np.arange(64, dtype=np.uint8)[None, :, None].repeat(3, axis=2)
    seen = columns(pixels, start, start + count)[0, :, 0]
    assert seen.tolist() == [(start + i) % 64 for i in range(count)]


def test_halving_takes_the_mean_of_four() -> None:
    pixels = np.zeros((2, 4, 3), np.uint8)
    pixels[0, 0] = 200
    assert halved(pixels)[:, :, 0].tolist() == [[50, 0]]
    assert reduced(pixels, 2, 1)[:, :, 0].tolist() == [[50, 0]]
    assert reduced(pixels, 4, 2) is pixels


def test_jpeg_keeps_what_is_to_be_seen() -> None:
    pixels = lamp_world(256, 30, 10, 40)
    assert opened(jpeg(pixels, 80))[:, :, ::-1] == pytest.approx(pixels, abs=12)
