"""How a picture is put upright; what the result looks like is in test_write.py."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from plugins.pictures.orientation import turn_of, turned
from tests.pictures.drawn import quarters


def opened(orientation: object, format: str = "JPEG") -> Image.Image:
    exif = Image.Exif()
    exif[0x0112] = orientation
    buffer = io.BytesIO()
    quarters((40, 30)).save(buffer, format, exif=exif)
    return Image.open(buffer)


@pytest.mark.parametrize("orientation", [1, 0, 9, 77])
def test_an_upright_or_unknown_orientation_needs_no_turn(orientation: int) -> None:
    assert turn_of(opened(orientation)) is None


def test_a_turned_camera_swaps_width_and_height() -> None:
    turn = turn_of(opened(6))
    assert turn is Image.Transpose.ROTATE_270
    assert turned((40, 30), turn) == (30, 40)


def test_a_picture_on_its_head_keeps_its_size() -> None:
    assert turned((40, 30), turn_of(opened(3))) == (40, 30)


def test_looking_at_a_png_does_not_decode_it(monkeypatch: pytest.MonkeyPatch) -> None:
    image = opened(6, "PNG")
    monkeypatch.setattr(image, "load", lambda: pytest.fail("decoded"))
    assert turn_of(image) is Image.Transpose.ROTATE_270
