"""To which places the wayfinder leads, and what they are called."""

from __future__ import annotations

from pathlib import Path

from plugins.venues.spots import place_ids
from tests.venues.authored import read


def test_entrances_come_first_then_rooms_and_things_of_use(tmp_path: Path) -> None:
    guide = read(tmp_path)
    named = [(spot.id, spot.kind, spot.title, spot.title_en) for spot in guide.network.spots]
    assert named == [
        ("eingang", "entrance", "Eingang West", "Eingang West"),
        ("eg-01", "unit", "Laden", "Laden"),
        ("eg-info", "amenity", "Infopunkt", "Information point"),
        ("og-wc", "unit", "Toilette", "Toilet"),
    ]
    ids = [id for level in guide.venue.levels for id in place_ids(level)]
    assert ids == [spot.id for spot in guide.network.spots]


def test_a_room_that_nobody_looks_for_is_no_place(tmp_path: Path) -> None:
    guide = read(tmp_path, ("occupant: {name: Laden, category: Spielwaren, goods: [Kreisel]}", ""))
    assert "eg-01" not in guide.spots


def test_a_free_room_with_a_name_is_one(tmp_path: Path) -> None:
    old = "        occupant: {name: Laden, category: Spielwaren, goods: [Kreisel]}\n"
    guide = read(tmp_path, (old, "        name: Frei\n"))
    assert guide.spots["eg-01"].title == "Frei"
