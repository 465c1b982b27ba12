"""Bare pixels: the picture at a size, and nothing that a camera noted."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from plugins.pictures.pixels import bare_pixels
from tests.pictures.drawn import corners, quarters, save


def test_a_picture_gets_its_size_and_loses_what_a_camera_noted(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x010F] = "Kamera"
    with Image.open(save(tmp_path / "a.jpg", exif=exif)) as original:
        image = bare_pixels(original, (330, 220))
    assert (image.size, image.mode, image.info) == ((330, 220), "RGB", {})
    assert corners(image) == ("red", "lime", "blue", "black")


def test_a_lying_picture_is_turned(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 3
    upside_down = quarters().transpose(Image.Transpose.ROTATE_180)
    with Image.open(save(tmp_path / "a.jpg", upside_down, exif=exif)) as original:
        assert corners(bare_pixels(original, (330, 220))) == ("red", "lime", "blue", "black")


def test_what_is_transparent_is_white(tmp_path: Path) -> None:
    path = save(tmp_path / "a.png", Image.new("RGBA", (660, 440), (255, 0, 0, 0)))
    with Image.open(path) as original:
        assert bare_pixels(original, (330, 220)).getpixel((9, 9)) == (255, 255, 255)
