"""Numbered places and the ways between them."""

from __future__ import annotations

from plugins.tours.badges import draw_places, draw_ways, mapped_stops, scale_bar, stops_around
from tests.tours.authored import capture, plan, scene, spot

SCENES = (
    scene("platz", spot(target="halle"), moment="Tag"),
    scene("halle", spot(target="abend")),
    capture("abend", of="platz"),
)


def test_a_place_with_two_captures_is_drawn_once() -> None:
    stops = mapped_stops(plan(*SCENES))
    assert [(stop.number, stop.title, stop.current) for stop in stops] == [
        (1, "Platz", False), (2, "Halle", False),
    ]  # fmt: skip


def test_where_one_stands_is_the_capture_one_looks_at() -> None:
    first, second = stops_around(plan(*SCENES), 2)
    assert (first.title, first.url, first.current) == ("Abend", "/touren/rundgang/abend/", True)
    assert not second.current


def test_ways_to_any_capture_are_one_line_to_the_place() -> None:
    stops = mapped_stops(plan(*SCENES))
    (way,) = draw_ways(stops, [(10.0, 20.0), (30.0, 40.0)])
    assert (way.x1, way.y1, way.x2, way.y2) == (10.0, 20.0, 30.0, 40.0)


def test_a_number_at_the_border_moves_inside() -> None:
    (first, _) = draw_places(mapped_stops(plan(*SCENES)), [(0.0, 0.0), (200.0, 80.0)], (360, 100))
    assert (first.x, first.y, first.badge_x, first.badge_y) == (0.0, 0.0, 14.0, 14.0)
    assert first.moved


def test_a_scale_is_a_round_distance_that_fits() -> None:
    bar = scale_bar((24.0, 90.0), 120, 3.0)
    assert (bar.label, bar.length, bar.x, bar.y) == ("20 m", 60.0, 24.0, 90.0)
