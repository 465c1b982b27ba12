"""The manifest of a release depends on its files, not on their order or place."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.core.value import replace
from plugins.publish.compile import is_page, manifest_of
from plugins.publish.model import Origin, Piece
from plugins.publish.shelf import RELEASE

ORIGIN = Origin("0123abcdef01", "2026-11-27", "https://hub.example")
PIECES = (
    Piece("index.html", Path("/a/index.html"), 3, "aa"),
    Piece("404.html", Path("/a/404.html"), 4, "bb"),
)


def test_a_release_is_named_by_day_commit_and_content() -> None:
    manifest = manifest_of(PIECES, ORIGIN)
    assert manifest.release.startswith("2026-11-27-0123abcdef01-")
    assert RELEASE.fullmatch(manifest.release)
    assert [*manifest.files] == ["404.html", "index.html"]
    assert manifest.files["index.html"].size == 3


def test_order_and_place_of_files_change_nothing() -> None:
    elsewhere = [replace(piece, source=Path("/b")) for piece in reversed(PIECES)]
    assert manifest_of(elsewhere, ORIGIN) == manifest_of(PIECES, ORIGIN)


@pytest.mark.parametrize("changes", [{"sha256": "cc"}, {"name": "eins.html"}])
def test_another_byte_or_name_gives_another_release(changes: dict[str, str]) -> None:
    other = (replace(PIECES[0], **changes), PIECES[1])
    assert manifest_of(other, ORIGIN).release != manifest_of(PIECES, ORIGIN).release


def test_pages_are_known_by_their_ending() -> None:
    assert [is_page(name) for name in ("a/index.html", "a.html.txt", "a.js")] == [
        True,
        False,
        False,
    ]
