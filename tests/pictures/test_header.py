"""What first and last bytes tell."""

from __future__ import annotations

import io

import pytest

from plugins.pictures.header import format_of, is_whole, webp_pixels
from tests.pictures.drawn import quarters


def encoded(format: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    quarters((40, 30)).save(buffer, format, **options)
    return buffer.getvalue()


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "AVIF", "GIF", "BMP", "TIFF"])
def test_a_format_is_known_by_its_first_bytes(format: str) -> None:
    assert format_of(encoded(format)) == format


@pytest.mark.parametrize(
    ("content", "format"),
    [(b"\0\0\0\x18ftypheic", "HEIC"), (b"<svg/>", "SVG"), (b"%PDF-1.7", "PDF"), (b"", "")],
)
def test_what_is_no_picture_for_us_has_a_name_where_possible(content: bytes, format: str) -> None:
    assert format_of(content) == format


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_a_file_is_whole_only_with_its_last_byte(format: str) -> None:
    content = encoded(format)
    assert is_whole(content, format)
    assert not is_whole(content[:-12], format)


def test_what_cameras_write_behind_a_jpeg_does_no_harm() -> None:
    assert is_whole(encoded("JPEG") + b"ftypmp42 a moving picture", "JPEG")


def test_the_end_of_a_preview_is_not_the_end_of_the_picture() -> None:
    preview = encoded("JPEG")
    content = encoded("JPEG", exif=b"Exif\0\0" + preview)
    assert preview in content
    assert not is_whole(content[:-2], "JPEG")


@pytest.mark.parametrize(
    "options", [{}, {"lossless": True}, {"icc_profile": b"0123"}], ids=["VP8", "VP8L", "VP8X"]
)
def test_the_canvas_of_a_webp_is_read_from_every_kind_of_header(options: dict[str, object]) -> None:
    assert webp_pixels(encoded("WEBP", **options)) == 40 * 30
