"""manifest.json is the same for the same release; the list of releases is for people."""

from __future__ import annotations

from plugins.publish.model import Manifest, Origin, SiteFile
from plugins.publish.read import read_manifest
from plugins.publish.render import render_manifest, render_releases

MANIFEST = Manifest(
    "2026-11-27-abc-0123456789ab",
    Origin("abc", "2026-11-27", "https://hub.example"),
    {"index.html": SiteFile(3, "aa"), "Straße.txt": SiteFile(4, "bb")},
)


def test_what_was_written_is_read_the_same() -> None:
    assert read_manifest(render_manifest(MANIFEST)) == MANIFEST
    assert render_manifest(MANIFEST) == render_manifest(MANIFEST)
    assert "Straße" in render_manifest(MANIFEST).decode()


def test_the_list_says_which_release_is_live() -> None:
    said = render_releases([("neu", 1_795_000_000.0), ("alt", 0.0)], "neu", "alt")
    assert said == "live  neu  18.11.2026 11:06 UTC\ndavor alt  01.01.1970 00:00 UTC"
    assert render_releases([], "", "") == "Noch ist nichts veröffentlicht."
