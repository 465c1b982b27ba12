"""Buildings for other programs, and from them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from plugins.venues.archive import UnreadableArchive, unpacked
from plugins.venues.exchange import geojson_file, imdf_archive, text_of_archive
from tests.venues.authored import guide_of, read, read_text


def test_a_building_of_an_archive_is_read_without_a_fault(tmp_path: Path) -> None:
    guide = read(tmp_path)
    text = text_of_archive(imdf_archive(guide.venue), "haus", "haus.zip")
    found, said = read_text(tmp_path, text)
    assert said == []
    assert guide_of(found).network == guide.network


def test_what_is_written_is_what_the_standard_calls_it(tmp_path: Path) -> None:
    venue = read(tmp_path).venue
    assert len(unpacked(imdf_archive(venue))["unit"]) == 8
    assert json.loads(geojson_file(venue))["type"] == "FeatureCollection"


def test_what_is_no_archive_is_refused() -> None:
    with pytest.raises(UnreadableArchive):
        text_of_archive(b"", "haus", "haus.zip")
