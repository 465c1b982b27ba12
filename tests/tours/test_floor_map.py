"""A floor plan with its scenes, in drawing units."""

from __future__ import annotations

from pathlib import Path

from plugins.tours.badges import mapped_stops, stops_around
from plugins.tours.floor_map import WIDTH, draw_floors
from plugins.tours.model import FloorPlan
from plugins.tours.plan import plan_tour
from plugins.tours.planned import TourPlan
from plugins.tours.views import FloorView
from tests.cases import make_desk
from tests.tours.authored import VERSIONS, floor, inside, scene, spot, tour


def planned(*floors: FloorPlan) -> TourPlan:
    scenes = (
        scene("platz", spot(target="tor", heading=1.0)),
        inside("tor", 100, 250, spot(target="halle")),
        inside("halle", 700, 300, spot(target="tor")),
    )
    return plan_tour(tour(*scenes, floors=floors or (floor(),)), Path("/cache"), VERSIONS)


def drawn(plan: TourPlan, current: str = "") -> tuple[FloorView, ...]:
    index = next((i for i, one in enumerate(plan.scenes) if one.scene.id == current), None)
    stops = mapped_stops(plan) if index is None else stops_around(plan, index)
    return draw_floors(plan.floors, stops, make_desk())


def test_scenes_stand_where_their_pixels_are() -> None:
    (view,) = drawn(planned())
    tor, halle = view.map.places
    assert (tor.x, tor.y) == (100 * WIDTH / 1000, 250 * WIDTH / 1000)
    assert (halle.x, halle.y) == (700 * WIDTH / 1000, 300 * WIDTH / 1000)
    assert [(place.number, place.title) for place in view.map.places] == [(2, "Tor"), (3, "Halle")]


def test_the_picture_lies_underneath_in_its_own_shape() -> None:
    (view,) = drawn(planned())
    assert view.map.underlay is not None
    assert view.map.underlay.height == WIDTH / 2
    assert view.map.underlay.url.startswith("/touren/plaene/")
    assert view.map.underlay.url.endswith(".png")
    assert view.map.height > view.map.underlay.height


def test_the_scale_bar_is_as_long_as_it_says() -> None:
    (view,) = drawn(planned(floor(metres=90.0)))
    assert view.map.scale is not None
    assert (view.map.scale.label, view.map.scale.length) == ("20 m", 20 * WIDTH / 90)


def test_the_arrow_points_north_on_a_plan_that_is_turned() -> None:
    (view,) = drawn(planned(floor(up=90.0)))
    assert view.map.north_turn == -90.0


def test_only_ways_within_the_plan_are_drawn() -> None:
    (view,) = drawn(planned())
    assert len(view.map.ways) == 1


def test_the_plan_in_words_says_what_it_shows() -> None:
    (view,) = drawn(planned())
    assert view.map.summary == (
        "Grundriss „Erdgeschoss“ mit 2 Standorten. Eine Halle mit zwei Türen."
    )


def test_a_plan_without_scenes_is_not_shown() -> None:
    assert [view.id for view in drawn(planned(floor(), floor("og")))] == ["eg"]


def test_a_scene_shows_only_the_plan_on_which_it_stands() -> None:
    (view,) = drawn(planned(), "halle")
    assert [place.current for place in view.map.places] == [False, True]
    assert drawn(planned(), "platz") == ()
