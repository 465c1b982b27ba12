"""What lifts, escalators and stairs are called, whether somebody named them or not."""

from __future__ import annotations

import pytest

from plugins.core.errors import Mark
from plugins.venues.carriers import called
from plugins.venues.model import Relationship


@pytest.mark.parametrize(
    ("category", "name", "name_en", "german", "english"),
    [
        ("elevator", "", "", "Aufzug", "lift"),
        ("escalator", "", "", "Rolltreppe", "escalator"),
        ("stairs", "", "", "Treppe", "stairs"),
        ("elevator", "Aufzug", "", "Aufzug", "lift"),
        ("elevator", "Aufzug West", "west lift", "Aufzug West", "west lift"),
        ("elevator", "Aufzug West", "", "Aufzug West", "lift “Aufzug West”"),
        ("elevator", "Lift 3", "", "Lift 3", "Lift 3"),
        ("elevator", "A", "", "Aufzug „A“", "lift “A”"),
        ("stairs", "", "main stairs", "Treppe", "main stairs"),
        ("escalator", "Nord", "North", "Rolltreppe „Nord“", "escalator “North”"),
    ],
)
def test_everything_has_a_word_for_what_it_is(
    category: str, name: str, name_en: str, german: str, english: str
) -> None:
    relation = Relationship("x", category, False, ("a", "b"), name, name_en, "", Mark("x"))
    assert called(relation) == (german, english)
