"""The places of a tour, and which of them the map of a scene shows."""

from __future__ import annotations

from plugins.tours.course import NEAR, course_of
from plugins.tours.model import Scene
from tests.tours.authored import capture, scene, spot


def row(count: int) -> list[Scene]:
    """Return scenes one after the other, each linked to the next only."""
    return [
        scene(f"ort-{i}", *([spot(target=f"ort-{i + 1}")] if i + 1 < count else []))
        for i in range(count)
    ]


def test_captures_of_one_place_are_one_stop() -> None:
    course = course_of([capture("abend", of="platz"), scene("halle"), scene("platz", moment="Tag")])
    assert course.stops == ((1,), (2, 0))
    assert course.stop_of == (1, 0, 1)


def test_in_a_small_tour_everything_is_near() -> None:
    assert course_of(row(3)).near == ((0, 1, 2),) * 3


def test_in_a_long_tour_only_what_one_walks_to_first_is_near() -> None:
    near = course_of(row(100)).near
    assert near[0] == tuple(range(NEAR))
    assert near[50] == tuple(range(50 - NEAR // 2, 50 + NEAR // 2))
    assert {len(places) for places in near} == {NEAR}


def test_what_nothing_leads_to_is_near_to_itself() -> None:
    alone = [*row(NEAR), scene("insel", spot("info", heading=5.0), spot(target="nirgends"))]
    assert course_of(alone).near[-1] == (NEAR,)
