"""What plans show in words of both languages, and what floors are called in lifts."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.core.value import replace
from plugins.venues.captions import house_in_words, plan_in_words, short_english
from tests.venues.authored import read


def test_a_plan_is_told_in_both_languages(tmp_path: Path) -> None:
    venue = read(tmp_path).venue
    german, english = plan_in_words(venue.levels[0])
    assert german.startswith("Grundriss mit Läden und Räumen (1), Aufzügen (1), Treppen und")
    assert english.startswith("Floor plan with shops and rooms (1), lifts (1), stairs and escal")
    empty = replace(venue.levels[0], units=())
    assert [told.partition(".")[0] for told in plan_in_words(empty)] == ["Grundriss", "Floor plan"]
    assert house_in_words(venue)[1] == "2 floors, the highest one on top; each shows its rooms."


@pytest.mark.parametrize(
    ("german", "english"),
    [
        ("EG", "G"), ("OG", "1"), ("1. OG", "1"), ("2.OG", "2"), ("UG", "B"), ("2. UG", "B2"),
        ("-1", "-1"), ("Dach", "Dach"), ("", ""), ("A", "A"),
    ],
)  # fmt: skip
def test_floors_are_called_as_in_english_lifts(tmp_path: Path, german: str, english: str) -> None:
    level = replace(read(tmp_path).venue.levels[0], short_name=german)
    assert short_english(level) == english
