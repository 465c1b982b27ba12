"""Tags of OpenStreetMap in our words."""

from __future__ import annotations

import pytest

from plugins.venues.osmwords import AMENITIES, kind_of_shop
from plugins.venues.words import AMENITIES as OURS


@pytest.mark.parametrize(
    ("tags", "word"),
    [
        ({"shop": "toys"}, "Spielwaren"), ({"shop": "odd"}, "Laden"),
        ({"amenity": "cafe"}, "Café"), ({"room": "office"}, "Raum"),
    ],
)  # fmt: skip
def test_a_shop_is_called_what_it_is(tags: dict[str, str], word: str) -> None:
    assert kind_of_shop(tags) == word


def test_every_thing_of_use_has_a_word_of_ours() -> None:
    assert set(AMENITIES.values()) <= set(OURS)
