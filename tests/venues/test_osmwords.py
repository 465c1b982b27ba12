"""Tags of OpenStreetMap in our words."""

from __future__ import annotations

import pytest

from plugins.venues.osmwords import AMENITIES, hours_of, kind_of_shop
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


def test_opening_hours_that_nobody_can_read_are_none() -> None:
    assert hours_of({"opening_hours": "unlesbar"}) == hours_of({}) == ""
    assert (
        hours_of({"opening_hours": "Mo-Fr 09:00-18:00; PH off"}) == "Mo-Fr 09:00-18:00; PH closed"
    )
