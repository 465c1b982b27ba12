"""What one finds at the place of a scene."""

from __future__ import annotations

from plugins.core.errors import Mark
from plugins.core.offers import VenueCard
from plugins.tours.nearby import NearbyView, nearby_view
from tests.cases import make_desk, make_merchant_card

SCENE = "rundgang/platz"
SHOPS = (
    make_merchant_card("brummel", title="Brummel", scene=SCENE),
    make_merchant_card("wirbel", title="Wirbel", scene=SCENE),
    make_merchant_card("fern", title="Fern", scene="rundgang/halle"),
)


def names(view: NearbyView) -> list[tuple[str, list[str]]]:
    return [(group.title, [line.title for line in group.lines]) for group in view.belongs]


def test_shops_of_the_scene_are_named_unless_a_hotspot_leads_to_them() -> None:
    desk = make_desk(*SHOPS)
    assert names(nearby_view(SCENE, set(), desk)) == [("Händler", ["Brummel", "Wirbel"])]
    assert names(nearby_view(SCENE, {"wirbel"}, desk)) == [("Händler", ["Brummel"])]
    assert names(nearby_view(SCENE, {"wirbel", "brummel"}, desk)) == []


def test_a_building_on_whose_plan_the_scene_is_leads_to_its_ways() -> None:
    house = VenueCard("haus", "Haus", "", "/wege/haus/", "", "", Mark("v"), (SCENE,))
    (group,) = nearby_view(SCENE, set(), make_desk(house)).belongs
    assert (group.title, group.lines[0].url) == ("Wege im Haus", "/wege/haus/")


def test_where_nothing_is_there_is_nothing_to_show() -> None:
    view = nearby_view(SCENE, set(), make_desk())
    assert (view.belongs, view.events) == ((), ())
