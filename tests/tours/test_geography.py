"""Bearings, distances and their words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.tours.geography import about, bearing, distance, metres_from
from plugins.tours.model import Position
from tests.tours.worlds import few

LUISENPLATZ = Position(49.8728, 8.6512)
PLACES = st.builds(Position, st.floats(49.8, 49.9), st.floats(8.6, 8.7))


@pytest.mark.parametrize(
    ("lat", "lon", "heading"),
    [(0.001, 0, 0), (0, 0.001, 90), (-0.001, 0, 180), (0, -0.001, 270)],
)
def test_bearings_go_clockwise_from_north(lat: float, lon: float, heading: float) -> None:
    there = Position(LUISENPLATZ.lat + lat, LUISENPLATZ.lon + lon)
    assert bearing(LUISENPLATZ, there) == pytest.approx(heading, abs=0.01)


def test_paris_lies_west_of_darmstadt() -> None:
    paris = Position(48.8566, 2.3522)
    assert bearing(LUISENPLATZ, paris) == pytest.approx(258.49, abs=0.01)
    assert distance(LUISENPLATZ, paris) == pytest.approx(470_200, rel=0.002)


@few
@given(PLACES, PLACES)
def test_distances_agree_with_the_map_in_a_town(a: Position, b: Position) -> None:
    east, north = metres_from(a, b)
    assert distance(a, b) == pytest.approx((east**2 + north**2) ** 0.5, rel=0.002, abs=0.01)
    assert distance(a, b) == pytest.approx(distance(b, a))


@pytest.mark.parametrize(
    ("metres", "words"),
    [
        (0.5, "etwa 5 m"), (12, "etwa 10 m"), (47, "etwa 45 m"), (248, "etwa 250 m"),
        (994, "etwa 990 m"), (996, "etwa 1,0 km"), (1234, "etwa 1,2 km"),
    ],
)  # fmt: skip
def test_distances_are_said_roughly(metres: float, words: str) -> None:
    assert about(metres) == words
