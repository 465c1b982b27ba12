"""From a file to bare pixels, and the few things done with them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms

from plugins.core.value import replace
from plugins.tours.extent import DeclaredPart
from plugins.tours.header import read_panorama
from plugins.tours.pixels import (
    CALM,
    Undecodable,
    as_image,
    columns,
    decode,
    halved,
    jpeg,
    planes_of,
    reduced,
)
from tests.tours.worlds import Pixels, drawn, few, lamp_world, opened
from tests.tours.worlds import jpeg as plain


def decoded(path: Path) -> Pixels:
    """Return a file's pixels in red, green and blue."""
    return np.asarray(as_image(decode(read_panorama(path, path.name))))


def test_colours_are_those_of_the_file(tmp_path: Path) -> None:
    blue = np.zeros((1024, 2048, 3), np.uint8)
    blue[:, :, 2] = 255
    pixels = decoded(drawn(tmp_path / "a.jpg", blue))
    assert pixels.shape == (1024, 2048, 3)
    assert pixels[500, 500] == pytest.approx((0, 0, 255), abs=3)


def linear_profile() -> bytes:
    """Return sRGB's profile with its curve replaced by a straight line."""
    content = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    for entry in range(int.from_bytes(content[128:132])):
        place = 132 + 12 * entry
        if content[place : place + 4] in (b"rTRC", b"gTRC", b"bTRC"):
            curve = int.from_bytes(content[place + 4 : place + 8])
            content[curve : curve + 12] = b"curv" + bytes(8)  # no points: the straight line
    name = content.index("sRGB".encode("utf-16-be"))
    content[name : name + 8] = "LINE".encode("utf-16-be")
    return bytes(content)


@pytest.mark.parametrize("subsampling", ["4:4:4", "4:2:2", "4:2:0"])
def test_every_way_of_storing_colours_is_understood(tmp_path: Path, subsampling: str) -> None:
    world = lamp_world(2048, 30, 10, 60)
    world[:, :, 0] //= 2
    path = tmp_path / "a.jpg"
    Image.fromarray(world).save(path, "JPEG", quality=95, subsampling=subsampling)
    wrong = np.abs(decoded(path).astype(int) - world)
    assert wrong.max() < 24 and wrong.mean() < 1


def test_a_grey_panorama_has_no_colours(tmp_path: Path) -> None:
    pixels = decoded(plain(tmp_path / "a.jpg", 2048, mode="L"))
    assert (pixels.shape, pixels.max()) == ((1024, 2048, 3), 0)


def test_a_jpeg_of_red_green_and_blue_is_understood(tmp_path: Path) -> None:
    red = np.full((1024, 2048, 3), (250, 20, 30), np.uint8)
    path = tmp_path / "a.jpg"
    Image.fromarray(red).save(path, "JPEG", quality=95, keep_rgb=True)
    assert decoded(path)[500, 500] == pytest.approx((250, 20, 30), abs=4)


def test_another_colour_space_is_converted(tmp_path: Path) -> None:
    """L*a*b* cannot be in a JPEG; a profile with gamma 1 shows that it is followed."""
    linear = np.full((1024, 2048, 3), 55, np.uint8)
    path = tmp_path / "a.jpg"
    Image.fromarray(linear).save(path, "JPEG", quality=95, icc_profile=linear_profile())
    assert decoded(path)[500, 500] == pytest.approx((128, 128, 128), abs=3)


def test_an_odd_picture_keeps_all_its_pixels() -> None:
    world = lamp_world(250, 0, 0, 60)
    picture = planes_of(world)
    assert picture.blue.shape == (63, 125)
    wrong = np.abs(np.asarray(as_image(picture))[:, :, ::-1].astype(int) - world)
    assert wrong.max() <= 2


def test_a_turned_camera_does_not_turn_the_panorama(tmp_path: Path) -> None:
    """Cameras on a stick write the orientation of the stick; the sphere is upright already."""
    exif = Image.Exif()
    exif[0x0112] = 6
    assert decoded(plain(tmp_path / "a.jpg", 2048, exif=exif)).shape == (1024, 2048, 3)


def test_another_file_than_the_header_said_is_undecodable(tmp_path: Path) -> None:
    panorama = read_panorama(plain(tmp_path / "a.jpg", 2048), "a.jpg")
    with pytest.raises(Undecodable, match="die Bilddaten sind beschädigt"):
        decode(replace(panorama, width=4096))


def noise(path: Path, **options: Any) -> bytes:
    """Return the bytes of a panorama whose pixels take many of them."""
    pixels = np.random.default_rng(1).integers(0, 255, (128, 256, 3), np.uint8)
    Image.fromarray(pixels).resize((2048, 1024)).save(path, "JPEG", quality=90, **options)
    return path.read_bytes()


@pytest.mark.parametrize(
    "options",
    [{}, {"progressive": True}, {"subsampling": "4:4:4"}, {"keep_rgb": True}],
    ids=["plain", "progressive", "full", "red, green, blue"],
)
def test_half_a_panorama_is_undecodable_though_it_ends_as_one(
    tmp_path: Path, options: dict[str, Any]
) -> None:
    """A decoder fills up with grey what is missing, and tells in a warning only."""
    path = tmp_path / "a.jpg"
    content = noise(path, **options)
    assert decode(read_panorama(path, "a.jpg")).width == 2048
    path.write_bytes(content[: len(content) // 2] + b"\xff\xd9")
    with pytest.raises(Undecodable, match="die Bilddaten sind beschädigt"):
        decode(read_panorama(path, "a.jpg"))


def test_a_panorama_with_rubbish_in_it_is_undecodable(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    content = bytearray(noise(path))
    middle = len(content) // 2
    content[middle : middle + 2000] = b"\x5a" * 2000
    path.write_bytes(bytes(content))
    with pytest.raises(Undecodable, match="die Bilddaten sind beschädigt"):
        decode(read_panorama(path, "a.jpg"))


@pytest.mark.parametrize("rare", [0x13, 0x14])
def test_colours_of_a_rare_size_are_understood(tmp_path: Path, rare: int) -> None:
    """libjpeg's simple interface has no word for colours at a third or fourth of the height."""
    path = plain(tmp_path / "a.jpg", 2048)
    content = bytearray(path.read_bytes())
    content[content.index(b"\xff\xc0") + 11] = rare
    path.write_bytes(bytes(content))
    assert decoded(path).shape == (1024, 2048, 3)


def test_srgb_needs_no_conversion_and_a_broken_profile_is_left_aside(tmp_path: Path) -> None:
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for name, profile in (("srgb", srgb), ("broken", b"no profile")):
        path = plain(tmp_path / f"{name}.jpg", 2048, icc_profile=profile)
        assert decoded(path).max() == 0


@few
@given(st.integers(-64, 128), st.integers(1, 128))
def test_columns_go_on_at_the_other_end(start: int, count: int) -> None:
    plane = np.arange(64, dtype=np.uint8)[None, :]
    assert columns(plane, start, start + count)[0].tolist() == [
        (start + i) % 64 for i in range(count)
    ]


def test_halving_takes_the_mean_of_four() -> None:
    plane = np.zeros((2, 4), np.uint8)
    plane[0, 0] = 200
    assert halved(plane).tolist() == [[50, 0]]
    assert reduced(plane, 2, 1).tolist() == [[50, 0]]
    assert reduced(plane, 4, 2) is plane


def test_an_odd_plane_repeats_its_edge_when_halved() -> None:
    plane = np.array([[10, 20, 90]], np.uint8)
    assert halved(plane).tolist() == [[15, 90]]


def test_jpeg_keeps_what_is_to_be_seen() -> None:
    pixels = lamp_world(256, 30, 10, 40)
    assert np.abs(opened(jpeg(planes_of(pixels), 80)).astype(int) - pixels).max() <= 12


def test_a_partial_panorama_lies_at_its_place_in_a_calm_sphere(tmp_path: Path) -> None:
    part = np.full((400, 1000, 3), (250, 20, 30), np.uint8)
    path = drawn(tmp_path / "a.jpg", part)
    panorama = read_panorama(path, "a.jpg", DeclaredPart(-60, 40, top=30))
    pixels = np.asarray(as_image(decode(panorama)))
    assert pixels.shape == (1800, 3600, 3)
    inside, just_beyond = ((1205, 605), (2195, 995)), ((1195, 605), (2195, 1005))
    for x, y in (*inside, *just_beyond):  # for what is looked up at the very edge
        assert pixels[y, x] == pytest.approx((250, 20, 30), abs=4)
    for x, y in ((1185, 605), (2215, 995), (1205, 585), (2195, 1015)):
        assert pixels[y, x] == pytest.approx((CALM,) * 3, abs=1)


def test_the_edges_of_a_partial_panorama_end_with_the_sphere(tmp_path: Path) -> None:
    path = drawn(tmp_path / "a.jpg", np.full((900, 3600, 3), (250, 20, 30), np.uint8))
    pixels = np.asarray(as_image(decode(read_panorama(path, "a.jpg", DeclaredPart(top=90)))))
    assert pixels[:905].reshape(-1, 3).mean(axis=0) == pytest.approx((250, 20, 30), abs=2)
