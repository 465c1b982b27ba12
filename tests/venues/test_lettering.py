"""Names in rooms: they fit, or they are left out; they never cross a wall."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import Polygon, box

from plugins.venues.lettering import LINE, SIZES, letter, room_for, width_of

LARGE = ((0.0, 0.0), (150.0, 0.0), (150.0, 90.0), (0.0, 90.0))


def test_a_name_is_set_large_and_central_where_there_is_room() -> None:
    found = letter("E01", "Teehaus Ziehdauer", LARGE)
    assert found
    assert (found.x, found.y, found.size) == (75, 45, SIZES[0])
    assert found.lines == ("E01", "Teehaus Ziehdauer")


def test_a_long_name_breaks_evenly() -> None:
    narrow = ((0.0, 0.0), (95.0, 0.0), (95.0, 90.0), (0.0, 90.0))
    found = letter("204", "Nachtkaffee Mondschein-Attrappe", narrow)
    assert found and found.lines == ("204", "Nachtkaffee", "Mondschein-", "Attrappe")


def test_where_a_name_does_not_fit_its_number_stands_alone() -> None:
    small = ((0.0, 0.0), (40.0, 0.0), (40.0, 30.0), (0.0, 30.0))
    found = letter("E01", "Schuhschachtel", small)
    assert found and found.lines == ("E01",)
    assert letter("", "Schuhschachtel", small) is None


rings = st.tuples(
    st.integers(20, 200), st.integers(20, 120), st.integers(0, 150), st.integers(0, 90)
)


@given(rings, st.text("abcdefghiMW -", min_size=1, max_size=24).filter(str.strip))
@settings(deadline=None)
def test_no_letter_crosses_a_wall(drawn: tuple[int, int, int, int], name: str) -> None:
    """In a room with a corner cut out."""
    wide, high, cut, low = drawn
    cut, low = min(cut, wide - 10), min(low, high - 10)
    ring = (
        (0.0, 0.0), (float(wide), 0.0), (float(wide), float(high - low)),
        (float(wide - cut), float(high - low)), (float(wide - cut), float(high)),
        (0.0, float(high)),
    )  # fmt: skip
    found = letter("E01", name, ring)
    if found:
        half = max(map(width_of, found.lines)) * found.size / 2
        reach = len(found.lines) * LINE * found.size / 2
        block = box(found.x - half, found.y - reach, found.x + half, found.y + reach)
        room = Polygon(dict.fromkeys(ring))
        assert room.buffer(0.01).covers(block)


def test_there_is_no_room_for_what_is_larger() -> None:
    assert room_for(LARGE, 149, 10) is None
    assert room_for(LARGE, 100, 40) == (75, 45)
