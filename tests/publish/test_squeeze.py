"""Packed files unpack to the same bytes, are the same from any run, and are kept when smaller."""

from __future__ import annotations

import gzip
import os
from collections.abc import Callable

import brotli
import pytest
import zstandard

from plugins.publish.squeeze import SMALLEST, SQUEEZERS, VERSIONS, is_squeezable, squeezed

TEXT = "Ein Satz über die Stadt, noch einer. ".encode() * 100
UNPACKING: dict[str, Callable[[bytes], bytes]] = {
    "br": brotli.decompress,
    "zst": zstandard.ZstdDecompressor().decompress,
    "gz": gzip.decompress,
}


@pytest.mark.parametrize("ending", SQUEEZERS)
def test_what_was_packed_is_unpacked_the_same(ending: str) -> None:
    packed = squeezed(TEXT, ending)
    assert len(packed) < len(TEXT) / 10
    assert UNPACKING[ending](packed) == TEXT
    assert squeezed(TEXT, ending) == packed


@pytest.mark.parametrize("ending", SQUEEZERS)
def test_what_gets_no_smaller_is_not_kept(ending: str) -> None:
    assert squeezed(os.urandom(4000), ending) == b""


def test_every_way_of_packing_names_its_library() -> None:
    assert VERSIONS.keys() == SQUEEZERS.keys()
    assert all("." in version for version in VERSIONS.values())


@pytest.mark.parametrize(
    ("name", "size", "wanted"),
    [
        ("index.html", SMALLEST, True),
        ("index.html", SMALLEST - 1, False),
        ("bilder/a.jpg", 90_000, False),
        ("theme/a.woff2", 90_000, False),
        ("feeds/atom.xml", 5_000, True),
    ],
)
def test_only_texts_of_some_size_are_packed(name: str, size: int, wanted: bool) -> None:
    assert is_squeezable(name, size) is wanted
