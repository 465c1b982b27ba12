"""What the first and last bytes of a picture file tell, before anything is decoded."""

from __future__ import annotations

import struct
from collections.abc import Iterator

# What Pillow's decoders raise, in their variety, when a file is damaged.
DECODER_ERRORS: tuple[type[Exception], ...] = (
    ArithmeticError,
    EOFError,
    LookupError,
    MemoryError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    struct.error,
)

_AVIF_BRANDS = (b"avif", b"avis", b"mif1", b"msf1")
_SIGNATURES = (
    (b"\xff\xd8\xff", "JPEG"),
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"GIF8", "GIF"),
    (b"BM", "BMP"),
    (b"II*\x00", "TIFF"),
    (b"MM\x00*", "TIFF"),
    (b"<svg", "SVG"),
    (b"<?xml", "SVG"),
    (b"%PDF", "PDF"),
)
_STANDALONE = frozenset({0x01, *range(0xD0, 0xD9)})  # JPEG markers without a length
_START_OF_SCAN = 0xDA
_END_OF_IMAGE = b"\xff\xd9"


def format_of(content: bytes) -> str:
    """Return the format that the bytes have, or nothing when it is none we know by name."""
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "WEBP"
    if content[4:8] == b"ftyp":
        return "AVIF" if content[8:12] in _AVIF_BRANDS else "HEIC"
    return next((name for sign, name in _SIGNATURES if content.startswith(sign)), "")


def is_whole(content: bytes, format: str) -> bool:
    """Tell whether a file goes on to its end; a broken upload or copy does not."""
    if format == "JPEG":
        return _jpeg_ends(content)
    if format == "PNG":
        return b"IEND" in content[-64:] or b"\x00\x00\x00\x00IEND" in content
    if format == "WEBP":
        return len(content) >= 8 + int.from_bytes(content[4:8], "little")
    return sum(_box_sizes(content)) <= len(content)


def _jpeg_ends(content: bytes) -> bool:
    """Look for the end after the first scan; a preview inside the EXIF part has an end as well."""
    position = 2
    while position + 4 <= len(content) and content[position] == 0xFF:
        marker = content[position + 1]
        if marker == _START_OF_SCAN:
            return content.find(_END_OF_IMAGE, position) > 0
        if marker == 0xFF:
            position += 1
        elif marker in _STANDALONE:
            position += 2
        else:
            position += 2 + int.from_bytes(content[position + 2 : position + 4], "big")
    return False


def _box_sizes(content: bytes) -> Iterator[int]:
    position = 0
    while position + 8 <= len(content):
        size = int.from_bytes(content[position : position + 4], "big")
        if size == 1:
            size = int.from_bytes(content[position + 8 : position + 16], "big")
        if size < 8:  # 0: the last box, up to the end of the file
            return
        yield size
        position += size


def webp_pixels(content: bytes) -> int:
    """Return the pixels of a WebP's canvas, for which its decoder asks memory when it is opened."""
    kind = content[12:16]
    if kind == b"VP8X":
        width = int.from_bytes(content[24:27], "little") + 1
        height = int.from_bytes(content[27:30], "little") + 1
    elif kind == b"VP8L":
        bits = int.from_bytes(content[21:25], "little")
        width, height = (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    else:
        width = int.from_bytes(content[26:28], "little") & 0x3FFF
        height = int.from_bytes(content[28:30], "little") & 0x3FFF
    return width * height
