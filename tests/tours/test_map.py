"""The map of a tour in drawing units."""

from __future__ import annotations

import math
from itertools import combinations, product

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from plugins.tours.badges import DOT, MOST_NUMBERS, RADIUS, Mapped
from plugins.tours.geography import distance
from plugins.tours.map import WIDTH, draw_map, rim_of
from plugins.tours.model import Position, Scene
from plugins.tours.views import Drawing
from tests.cases import make_desk
from tests.tours.authored import scene, spot
from tests.tours.worlds import few

LAT, LON = 49.8728, 8.6512


def drawn(*places: tuple[float, float], current: str = "") -> Drawing:
    """Draw places given in metres east and north."""
    scenes = [
        scene(f"ort-{i}", position=Position(LAT + north / 111_195, LON + east / 71_660))
        for i, (east, north) in enumerate(places)
    ]
    return drawing_of(*scenes, current=current)


def drawing_of(*scenes: Scene, current: str = "") -> Drawing:
    stops = [
        Mapped(number, scene.title, f"/{scene.id}/", (scene,), scene.id == current)
        for number, scene in enumerate(scenes, 1)
    ]
    drawing = draw_map(stops, len(stops), make_desk())
    assert drawing is not None
    return drawing


def test_east_is_right_and_north_is_up() -> None:
    west, east, north = drawn((0, 0), (300, 0), (0, 200)).places
    assert east.x > west.x and east.y == west.y
    assert north.y < west.y and north.x == west.x


def test_both_directions_have_the_same_scale() -> None:
    corner, east, north = drawn((0, 0), (200, 0), (0, 200)).places
    assert east.x - corner.x == pytest.approx(corner.y - north.y, rel=0.005)


def test_the_scale_bar_is_as_long_as_it_says() -> None:
    drawing = drawn((0, 0), (312, 0))
    assert drawing.scale is not None and drawing.scale.label == "100 m"
    first, last = drawing.places
    assert drawing.scale.length == pytest.approx((last.x - first.x) * 100 / 312, rel=0.005)


def test_long_scales_are_in_kilometres() -> None:
    scale = drawn((0, 0), (5000, 0)).scale
    assert scale is not None and scale.label == "1 km"


def test_one_place_alone_stands_in_the_middle_without_a_scale() -> None:
    drawing = drawn((0, 0))
    assert drawing.scale is None
    assert drawing.places[0].x == WIDTH / 2
    assert drawing.summary == "Karte der Tour mit 1 Standort. Norden ist oben."


def test_numbers_at_the_same_place_move_aside_and_places_stay() -> None:
    first, second, far = drawn((0, 0), (0, 0), (900, 300)).places
    assert (first.x, first.y) == (second.x, second.y)
    assert first.moved and second.moved and not far.moved


def test_the_map_in_words_says_how_far_it_reaches() -> None:
    assert drawn((0, 0), (300, 0), (0, 100)).summary == (
        "Karte der Tour mit 3 Standorten, die bis zu etwa 320 m auseinanderliegen. Norden ist oben."
    )


def test_the_scene_one_stands_in_is_marked() -> None:
    assert [place.current for place in drawn((0, 0), (9, 9), current="ort-1").places] == [
        False, True,
    ]  # fmt: skip


def test_ways_both_ways_are_one_line() -> None:
    there = scene("platz", spot(target="halle"), spot("info", heading=5.0))
    back = scene("halle", spot(target="platz"))
    drawing = drawing_of(there, back)
    first, second = drawing.places
    assert [(w.x1, w.y1, w.x2, w.y2) for w in drawing.ways] == [
        (first.x, first.y, second.x, second.y)
    ]


METRES = st.floats(-600, 600)


@few
@given(st.lists(st.tuples(METRES, METRES), min_size=1, max_size=10))
@example(
    [(159.0, 51.0), (-1.0, -1.0), (0.0, 0.0), (0.0, 0.0), (0.0, 0.0)]
)  # one point at the border
def test_numbers_never_cover_each_other_and_stay_on_the_map(
    places: list[tuple[float, float]],
) -> None:
    drawing = drawn(*places)
    for a, b in combinations(drawing.places, 2):
        assert math.dist((a.badge_x, a.badge_y), (b.badge_x, b.badge_y)) > 2 * RADIUS - 0.5
    for place in drawing.places:
        assert 0 <= place.x <= drawing.width and 0 <= place.y <= drawing.height
        assert RADIUS <= place.badge_x <= drawing.width - RADIUS
        assert RADIUS <= place.badge_y <= drawing.height - RADIUS


def test_of_more_places_than_numbers_find_room_for_the_dots_are_drawn() -> None:
    few_places = drawn(*((i * 10, i % 7) for i in range(MOST_NUMBERS)))
    many = drawn(*((i * 10, i % 7) for i in range(MOST_NUMBERS + 1)))
    assert (few_places.numbered, few_places.radius) == (True, RADIUS)
    assert (many.numbered, many.radius) == (False, DOT)
    assert all((place.x, place.y) == (place.badge_x, place.badge_y) for place in many.places)


def test_a_part_of_a_tour_says_so() -> None:
    stops = [Mapped(i + 1, "Ort", "/ort/", (scene(f"ort-{i}"),)) for i in range(2)]
    drawing = draw_map(stops, 500, make_desk())
    assert drawing is not None
    assert drawing.summary.startswith("Karte der Tour mit 2 von 500 Standorten")


@few
@given(st.lists(st.tuples(METRES, METRES), min_size=1, max_size=12))
def test_the_reach_is_that_of_the_two_farthest(places: list[tuple[float, float]]) -> None:
    positions = [Position(LAT + y / 111_195, LON + x / 71_660) for x, y in places]
    rim = rim_of(positions)
    assert set(rim) <= set(positions)
    assert max(distance(a, b) for a, b in product(rim, rim)) == pytest.approx(
        max(distance(a, b) for a, b in product(positions, positions)), rel=1e-4
    )
