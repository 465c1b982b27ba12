"""What an author declares about a panorama becomes values."""

from __future__ import annotations

from plugins.tours.declared import declared_part, regions
from plugins.tours.extent import DeclaredPart
from plugins.tours.model import Region


def test_sides_that_are_left_out_are_open() -> None:
    sides = {"left": -90.0, "right": 90.0, "bottom": None, "top": None}
    assert declared_part(sides) == DeclaredPart(-90, 90, None, None)
    assert declared_part(None) is None


def test_regions_keep_their_order_and_their_headings_are_below_360() -> None:
    entries = [
        {"heading": heading, "pitch": -5.0, "width": 4.0, "height": 6.0}
        for heading in (360.0, 20.0)
    ]
    assert regions(entries) == (Region(0, -5, 4, 6), Region(20, -5, 4, 6))
