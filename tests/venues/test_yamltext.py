"""A building as text: read again it is the same building."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from plugins.venues.yamltext import venue_text
from tests.venues.authored import IN_PARTS, guide_of, read, read_text
from tests.venues.test_foreign import plain
from tests.venues.test_luisencenter import luisencenter


def test_the_demo_building_is_the_same_after_it_was_written_and_read(tmp_path: Path) -> None:
    venue = luisencenter().venue
    found, said = read_text(tmp_path, venue_text(venue))
    assert said == []
    again, first = (plain(msgspec.to_builtins(one)) for one in (guide_of(found).venue, venue))
    assert {**again, "card": ""} == {**first, "card": ""}


def test_a_level_of_two_parts_is_the_same_after_it_was_written_and_read(tmp_path: Path) -> None:
    venue = read(tmp_path, IN_PARTS).venue
    found, said = read_text(tmp_path, venue_text(venue))
    assert said == []
    assert [level.outlines for level in guide_of(found).venue.levels] == [
        level.outlines for level in venue.levels
    ]


@pytest.mark.parametrize(
    "name", ["Café „Nord“: 24/7", "yes", "12", "# eins", "Ring & Kette", "- x", "a: b", "Ö'lig"]
)
def test_every_name_survives(tmp_path: Path, name: str) -> None:
    quoted = name.replace("'", "''")
    guide = read(tmp_path, ("{name: Laden,", f"{{name: '{quoted}',"))
    found, said = read_text(tmp_path, venue_text(guide.venue))
    assert said == []
    used = guide_of(found).venue.levels[0].units[1].occupant
    assert used and used.name == name
