"""A building goes through an IMDF archive and comes back the same."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest

from plugins.core.errors import Mark
from plugins.core.report import Report
from plugins.venues.archive import UnreadableArchive, archived, unpacked
from plugins.venues.features import OWN, Features, features
from plugins.venues.foreign import venue_of
from plugins.venues.model import Venue
from plugins.venues.shapes import sketch
from tests.venues.authored import IN_PARTS, read
from tests.venues.test_luisencenter import luisencenter

MARK = Mark("haus.zip")


def features_of(venue: Venue) -> Features:
    sketches = [drawn for level in venue.levels if (drawn := sketch(level, Report()))]
    return features(venue, sketches)


def plain(value: Any) -> Any:
    """Return a value without the places where it was written."""
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items() if key != "mark"}
    return [plain(inner) for inner in value] if isinstance(value, list | tuple) else value


def test_the_demo_building_comes_back_the_same() -> None:
    venue = luisencenter().venue
    back = venue_of(unpacked(archived(features_of(venue))), venue.id, MARK)
    assert plain(msgspec.to_builtins(back)) == plain(msgspec.to_builtins(venue))


def test_an_archive_of_what_came_back_has_the_same_bytes() -> None:
    venue = luisencenter().venue
    first = archived(features_of(venue))
    again = archived(features_of(venue_of(unpacked(first), venue.id, MARK)))
    assert first == again


def test_what_is_rare_comes_back_too(tmp_path: Path) -> None:
    guide = read(
        tmp_path,
        ("lon: 8.65}", "lon: 8.65, heading: 33.5}"),
        ("demo: Erfunden.\n", "demo: Erfunden.\nmerchant: laden\nsummary_en: A house.\n"),
        ("goods: [Kreisel]", "at: [2.25, 4.5], hours: 24/7, merchant: laden"),
        ("      - line: [[2, 3], [4, 3]]\n",
         "      - {line: [[2, 3], [4, 3]], door: sliding, automatic: true, hours: 24/7}\n"),
        ("accessibility: [wheelchair]", "accessibility: [wheelchair], hours: 24/7, name: Info"),
        ("georeference:", "address: {street: Weg 1, postal_code: 64283, locality: Ort,"
         " province: DE-HE, country: DE}\ngeoreference:"),
        IN_PARTS,
        ("relationships:\n", "scenes:\n  - {scene: t/s, level: eg, at: [3, 1.5], turn: -4.5}\n"
         "relationships:\n"),
    )  # fmt: skip
    back = venue_of(unpacked(archived(features_of(guide.venue))), "haus", MARK)
    assert plain(msgspec.to_builtins(back)) == plain(msgspec.to_builtins(guide.venue))


def test_an_archive_of_others_gets_names_of_ours(tmp_path: Path) -> None:
    """Without our property: ids are made of names, and what we have no word for is a room."""
    rows = features_of(read(tmp_path).venue)
    for kind, found in rows.items():
        for feature in found:
            del feature["properties"][OWN]
            if kind == "unit":
                feature["properties"]["name"] = {"en": "Same name"}
                if feature["properties"]["category"] == "restroom":
                    feature["properties"]["category"] = "serverroom"
    venue = venue_of(rows, "haus", MARK)
    units = venue.levels[0].units
    assert [unit.id for unit in units[:2]] == ["same-name", "same-name-2"]
    assert venue.levels[1].units[1].category == "room"
    assert venue.relationships[0].units[0] in {unit.id for unit in units}
    assert units[1].outline[0] == pytest.approx((0, 3), abs=0.01)
    assert (venue.georeference.heading, venue.card.demo) == (0, "")


def test_a_thing_of_use_in_spaces_of_two_levels_is_on_the_first(tmp_path: Path) -> None:
    """A lift hall with a map belongs to both; twice, its name would be no name."""
    rows = features_of(read(tmp_path).venue)
    (info,) = rows["amenity"]
    above = [unit["id"] for unit in rows["unit"] if "og" in unit["properties"][OWN]["id"]]
    info["properties"]["unit_ids"] = ["unknown", *info["properties"]["unit_ids"], above[0]]
    venue = venue_of(rows, "haus", MARK)
    assert [len(level.amenities) for level in venue.levels] == [1, 0]


def test_an_archive_without_a_building_is_refused() -> None:
    with pytest.raises(UnreadableArchive, match="kein Gebäude"):
        venue_of({"venue": [], "level": []}, "haus", MARK)
