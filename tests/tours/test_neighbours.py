"""Which places of a walk are linked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.tours.model import Position
from plugins.tours.neighbours import linked_pairs
from tests.tours.worlds import few


def at(*places: tuple[float, float] | None) -> list[Position | None]:
    """Return places given in metres east and north, or nowhere."""
    return [
        Position(49.87 + place[1] / 111_195, 8.65 + place[0] / 71_660) if place else None
        for place in places
    ]


def test_on_a_straight_walk_each_is_linked_to_the_next() -> None:
    assert linked_pairs(at((0, 0), (0, 4), (1, 9), (0, 12))) == ((0, 1), (1, 2), (2, 3))


def test_the_order_of_the_photos_does_not_matter() -> None:
    assert linked_pairs(at((0, 0), (0, 12), (0, 4))) == ((0, 2), (1, 2))


def test_round_a_square_the_ring_is_closed_and_the_diagonals_are_not() -> None:
    square = at((0, 0), (20, 0), (20, 20), (0, 20))
    assert linked_pairs(square) == ((0, 1), (0, 3), (1, 2), (2, 3))


def test_a_far_place_is_linked_to_the_nearest() -> None:
    assert (1, 2) in linked_pairs(at((0, 0), (10, 0), (900, 0)))


def test_places_nobody_knows_follow_the_order() -> None:
    assert linked_pairs(at(None, (0, 0), None, (9, 0))) == ((0, 1), (1, 2), (1, 3), (2, 3))
    assert linked_pairs(at(None, None)) == ((0, 1),)


@pytest.mark.parametrize("count", [0, 1])
def test_nothing_and_one_place_have_no_links(count: int) -> None:
    assert linked_pairs(at(*[(0, 0)] * count)) == ()


METRES = st.floats(-300, 300)
PLACES = st.lists(st.one_of(st.none(), st.tuples(METRES, METRES)), min_size=1, max_size=12)


@few
@given(PLACES)
def test_every_place_is_reached_from_every_other(
    places: list[tuple[float, float] | None],
) -> None:
    pairs = linked_pairs(at(*places))
    reached, waiting = set(), [0]
    while waiting:
        here = waiting.pop()
        reached.add(here)
        waiting += [b if a == here else a for a, b in pairs if here in (a, b)
                    and (b if a == here else a) not in reached]  # fmt: skip
    assert reached == set(range(len(places)))
