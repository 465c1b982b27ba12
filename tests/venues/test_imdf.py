"""What features of an archive say, and what they are called."""

from __future__ import annotations

import pytest

from plugins.venues.archive import UnreadableArchive
from plugins.venues.features import OWN, Feature
from plugins.venues.imdf import own, polygons, readable, short_names, text, within_reach


def named(key: str, name: str = "", **ours: str) -> Feature:
    """Return a feature with a name, and perhaps with our property."""
    return {"id": key, "properties": {"name": {"de": name} if name else None, OWN: ours or None}}


def test_names_are_those_of_ours_or_made_of_what_a_thing_is_called() -> None:
    found = short_names(
        {
            "level": [named("1", "Erdgeschoss"), named("2", id="eg")],
            "unit": [named("3"), named("4", "Terminal"), named("5", "Erdgeschoss")],
            "amenity": [named("6", id="a\n  evil: 1"), named("7", "店")],
        }
    )
    assert list(found.values()) == [
        "erdgeschoss", "eg", "unit-3", "terminal-2", "erdgeschoss-2", "a-evil-1", "amenity-7",
    ]  # fmt: skip


def test_an_archive_in_which_an_id_comes_twice_is_refused() -> None:
    with pytest.raises(UnreadableArchive, match="haben zwei Dinge die Kennung „1“"):
        short_names({"unit": [named("1")], "opening": [named("1")]})


def test_a_name_in_another_language_stands_in() -> None:
    feature = {"properties": {"name": {"fr": "Galerie", "en": "Mall"}}}
    assert (text(feature, "name"), text(feature, "name", "en")) == ("Galerie", "Mall")
    assert text(feature, "alt_name") == "" and own(feature) == {}


def test_an_area_has_parts_and_each_its_rings() -> None:
    ring = [[0, 0], [1, 0], [1, 1], [0, 0]]
    one = {"geometry": {"type": "Polygon", "coordinates": [ring]}}
    two = {"geometry": {"type": "MultiPolygon", "coordinates": [[ring, ring], [ring]]}}
    assert polygons(one) == [[ring]]
    assert polygons(two) == [[ring, ring], [ring]]


def test_no_place_is_farther_away_than_a_building_is_wide() -> None:
    assert within_reach((1, 2)) == (1, 2)
    with pytest.raises(UnreadableArchive, match="mehr als 5 km"):
        within_reach((1e6, 0))


def test_signs_that_nobody_sees_are_left_out_everywhere() -> None:
    assert readable({"a": ["x\u202ey", {"b": "\ud800"}], "c": 1.5}) == {
        "a": ["xy", {"b": ""}],
        "c": 1.5,
    }
