"""Places of a plan and places on the earth."""

from __future__ import annotations

from math import asin, cos, radians, sin, sqrt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.venues.earth import Earth
from plugins.venues.model import Georeference

metres = st.floats(-300, 300).map(lambda number: round(number, 3))


@given(st.floats(-84, 84), st.floats(0, 360), metres, metres)
@settings(deadline=None)
def test_there_and_back_is_the_same_millimetre(
    lat: float, heading: float, x: float, y: float
) -> None:
    earth = Earth(Georeference(lat, 8.65, heading))
    assert earth.plan(earth.degrees((x, y))) == pytest.approx((x, y), abs=0.0011)


def test_up_is_where_the_heading_points() -> None:
    north = Earth(Georeference(49.87, 8.65, 0)).degrees((0, 100))
    east = Earth(Georeference(49.87, 8.65, 90)).degrees((0, 100))
    assert north[0] == pytest.approx(8.65) and north[1] > 49.87
    assert east[1] == pytest.approx(49.87) and east[0] > 8.65


def test_a_metre_is_a_metre() -> None:
    """Against the great circle on a sphere, which is half a per cent off at most."""
    lon, lat = Earth(Georeference(49.87, 8.65, 30)).degrees((60, 80))
    a = sin(radians(lat - 49.87) / 2) ** 2
    b = cos(radians(lat)) * cos(radians(49.87)) * sin(radians(lon - 8.65) / 2) ** 2
    assert 2 * 6371008 * asin(sqrt(a + b)) == pytest.approx(100, rel=0.005)
