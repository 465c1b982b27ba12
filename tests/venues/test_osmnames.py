"""What levels and entrances of a map are called in both languages."""

from __future__ import annotations

from plugins.venues.osm import Element
from plugins.venues.osmnames import entrance_titles, level_title


def test_levels_have_the_names_by_which_one_says_a_way() -> None:
    ordinals = (-2, -1, 0, 1, 12)
    assert [level_title(one, ordinals) for one in ordinals] == [
        ("2. Untergeschoss", "second basement level"), ("1. Untergeschoss", "first basement level"),
        ("Erdgeschoss", "ground floor"), ("1. Obergeschoss", "first floor"),
        ("12. Obergeschoss", "12th floor"),
    ]  # fmt: skip
    assert level_title(-1, (-1, 0)) == ("1. Untergeschoss", "basement")


def titles(*entrances: tuple[float, float, dict[str, str]]) -> list[tuple[str, str]]:
    """Return the names of entrances around a place, in their order."""
    found = [
        (Element(f"node/{n}", "point", ((8.65 + east, 49.87 + north),), tags), 0)
        for n, (east, north, tags) in enumerate(entrances)
    ]
    named = entrance_titles(found, {0: level_title(0, (0,))}, {0: (8.65, 49.87)})
    return [named[element.id] for element, _ in found]


def test_an_entrance_is_called_what_the_map_calls_it() -> None:
    assert titles(
        (0, 1, {"name": "Eingang Platz"}), (1, 0, {"name": "Portal", "name:en": "Gate"}),
        (0, 2, {"ref": "3"}), (0, 3, {"addr:street": "Weg", "addr:housenumber": "2"}),
        (0, 4, {"entrance:name": "Nordtor", "name": "Bahnhof"}), (0, 5, {}),
    ) == [
        ("Eingang Platz", "Platz entrance"), ("Portal", "Gate"), ("Eingang 3", "Entrance 3"),
        ("Eingang Weg 2", "Weg 2 entrance"), ("Nordtor", "Nordtor"),
        ("Eingang im Erdgeschoss", "Entrance on the ground floor"),
    ]  # fmt: skip


def test_entrances_that_are_called_the_same_are_told_apart_by_where_they_are() -> None:
    assert titles((0, 0.01, {}), (-0.01, -0.006, {}), (0.01, 0, {})) == [
        ("Eingang Nord im Erdgeschoss", "North entrance on the ground floor"),
        ("Eingang Südwest im Erdgeschoss", "South-west entrance on the ground floor"),
        ("Eingang Ost im Erdgeschoss", "East entrance on the ground floor"),
    ]
    same = {"name": "Bahnhof"}
    assert titles((0.01, 0, same), (0.02, 0.001, same), (-0.01, 0, same)) == [
        ("Bahnhof, Ost 2", "Bahnhof, east 2"), ("Bahnhof, Ost", "Bahnhof, east"),
        ("Bahnhof, West", "Bahnhof, west"),
    ]  # fmt: skip
