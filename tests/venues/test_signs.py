"""Pictograms: every thing of use has one, letters or lines."""

from __future__ import annotations

from plugins.venues.signs import sign_of
from plugins.venues.words import AMENITIES, CARRIERS


def test_every_amenity_and_carrier_has_a_sign() -> None:
    for category in (*AMENITIES, *CARRIERS):
        letters, lines = sign_of(category)
        assert bool(letters) != bool(lines), category


def test_a_kind_of_toilet_has_the_sign_of_toilets_unless_it_has_its_own() -> None:
    assert sign_of("restroom.male") == ("WC", "")
    assert sign_of("restroom.wheelchair")[1]
    assert sign_of("walkway") == ("", "")
