"""What one finds at the place of a scene."""

from __future__ import annotations

from plugins.tours.nearby import nearby_view
from tests.cases import make_desk, make_merchant_card

SCENE = "rundgang/platz"
SHOPS = (
    make_merchant_card("brummel", title="Brummel", scene=SCENE),
    make_merchant_card("wirbel", title="Wirbel", scene=SCENE),
    make_merchant_card("fern", title="Fern", scene="rundgang/halle"),
)


def test_shops_of_the_scene_are_named_unless_a_hotspot_leads_to_them() -> None:
    desk = make_desk(*SHOPS)
    assert [one.title for one in nearby_view(SCENE, set(), desk).merchants] == ["Brummel", "Wirbel"]
    assert [one.title for one in nearby_view(SCENE, {"wirbel"}, desk).merchants] == ["Brummel"]


def test_where_nothing_is_there_is_nothing_to_show() -> None:
    view = nearby_view(SCENE, set(), make_desk())
    assert (view.merchants, view.services, view.events) == ((), (), ())
