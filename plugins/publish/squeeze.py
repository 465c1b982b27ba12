"""Bytes as servers send them to browsers that understand brotli, zstd or gzip."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable, Mapping
from pathlib import PurePosixPath
from types import MappingProxyType

import brotli
import zstandard

SMALLEST = 500  # bytes; with less a head of its own would outweigh what is saved
KINDS = frozenset(
    (
        ".css", ".eml", ".geojson", ".html", ".ics", ".js", ".json", ".svg", ".txt", ".vcf",
        ".vtt", ".webmanifest", ".xml",
    )
)  # pictures, fonts, PDF, EPUB and ZIP are compressed as they are  # fmt: skip


def _brotli(content: bytes) -> bytes:
    squeezed: bytes = brotli.compress(content, quality=11)
    return squeezed


def _zstd(content: bytes) -> bytes:
    return zstandard.ZstdCompressor(level=19).compress(content)


def _gzip(content: bytes) -> bytes:
    return gzip.compress(content, 9, mtime=0)


SQUEEZERS: Mapping[str, Callable[[bytes], bytes]] = MappingProxyType(
    {"br": _brotli, "zst": _zstd, "gz": _gzip}
)
"""By the ending that Caddy and nginx look for beside a file."""
VERSIONS: Mapping[str, str] = MappingProxyType(
    {
        "br": f"11-{brotli.__version__}",
        "zst": f"19-{zstandard.__version__}",
        "gz": f"9-{zlib.ZLIB_RUNTIME_VERSION}",
    }
)
"""What else decides about the bytes: the level and the library."""


def is_squeezable(name: str, size: int) -> bool:
    """Tell whether a file is worth trying."""
    return size >= SMALLEST and PurePosixPath(name).suffix in KINDS


def squeezed(content: bytes, ending: str) -> bytes:
    """Return bytes compressed; nothing where that makes them no smaller."""
    smaller = SQUEEZERS[ending](content)
    return smaller if len(smaller) < len(content) else b""
