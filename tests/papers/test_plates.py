"""Pictures as papers show them: upright, in sRGB, without metadata, no larger than needed."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from plugins.papers.plates import make_plate


def opened(content: bytes) -> Image.Image:
    return Image.open(io.BytesIO(content))


def saved(folder: Path, image: Image.Image, name: str = "bild.png", **options: object) -> Path:
    path = folder / name
    image.save(path, **options)  # type: ignore[arg-type]
    return path


def test_a_large_picture_shrinks_and_a_small_one_does_not_grow(tmp_path: Path) -> None:
    path = saved(tmp_path, Image.new("RGB", (2000, 1000), "red"))
    assert opened(make_plate(path, 500)).size == (500, 250)
    assert opened(make_plate(path, 3000)).size == (2000, 1000)


def test_a_lying_photo_is_put_upright_and_says_nothing_of_its_camera(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112], exif[0x010F] = 6, "Kamera"
    image = Image.new("RGB", (800, 400), "red")
    plate = opened(make_plate(saved(tmp_path, image, "bild.jpg", exif=exif)))
    assert plate.size == (400, 800)
    assert not plate.getexif() and "icc_profile" not in plate.info


@pytest.mark.parametrize("mode", ["L", "P", "RGBA", "LA", "I;16", "CMYK"])
def test_every_kind_of_picture_becomes_a_plain_one(tmp_path: Path, mode: str) -> None:
    name = "bild.jpg" if mode == "CMYK" else "bild.png"
    assert opened(make_plate(saved(tmp_path, Image.new(mode, (700, 300)), name))).mode == "RGB"


def test_what_is_transparent_is_white(tmp_path: Path) -> None:
    image = Image.new("RGBA", (700, 300), (255, 0, 0, 0))
    assert opened(make_plate(saved(tmp_path, image))).getpixel((9, 9)) == (255, 255, 255)


def test_a_profile_is_followed_and_one_that_is_none_is_left_aside(tmp_path: Path) -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    image = Image.new("RGB", (700, 300), (200, 100, 50))
    for profile in (lab, b"no profile"):
        pixel = opened(
            make_plate(saved(tmp_path, image, "bild.jpg", icc_profile=profile))
        ).getpixel((9, 9))
        assert isinstance(pixel, tuple)
        assert all(abs(a - b) < 6 for a, b in zip(pixel, (200, 100, 50), strict=True))
