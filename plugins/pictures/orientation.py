"""Which way up a camera was held: EXIF's orientation, without decoding anything."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PIL import ExifTags, Image

_UPRIGHT: Mapping[int, Image.Transpose] = MappingProxyType(
    {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_270,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_90,
    }
)
_SWAPPING = (
    Image.Transpose.TRANSPOSE,
    Image.Transpose.ROTATE_270,
    Image.Transpose.TRANSVERSE,
    Image.Transpose.ROTATE_90,
)


def turn_of(image: Image.Image) -> Image.Transpose | None:
    """Return the turn that puts a picture upright, or None when it stands so already."""
    # Not image.getexif(): for PNG that decodes the whole picture in search of late chunks.
    orientation = Image.Image.getexif(image).get(ExifTags.Base.Orientation)
    return _UPRIGHT.get(orientation) if isinstance(orientation, int) else None


def turned(size: tuple[int, int], turn: Image.Transpose | None) -> tuple[int, int]:
    """Return width and height after a turn, which is also width and height before it."""
    return size[::-1] if turn in _SWAPPING else size
