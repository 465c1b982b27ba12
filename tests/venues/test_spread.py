"""Signs and names of entrances: none lies upon another, and who has room stays where he is."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.core.value import replace
from plugins.venues.drawing import plan_of
from plugins.venues.lettering import Lettering
from plugins.venues.spread import Box, apart, spread
from plugins.venues.views import Sign, Tag
from tests.venues.test_luisencenter import luisencenter

SIZE = (600.0, 400.0)
LIFT = Sign(300, 200, "carrier", "", "", "", "Aufzug", False)
TOILET = Sign(310, 200, "service", "WC", "", "", "Toilette", False)
WEST = Tag(290, 205, -90, "West", "", False)


def test_what_has_room_stays() -> None:
    signs, tags = (LIFT, replace(TOILET, x=400.0)), (replace(WEST, x=100.0),)
    assert apart((), signs, tags, 1.0, SIZE) == (signs, tags)


def test_a_lift_makes_room_for_a_toilet_and_a_name_for_both() -> None:
    (lift, toilet), (west,) = apart((), (LIFT, TOILET), (WEST,), 1.0, SIZE)
    assert toilet == TOILET and lift != LIFT and west != WEST
    assert abs(lift.x - toilet.x) >= 24 or abs(lift.y - toilet.y) >= 24
    assert abs(lift.x - LIFT.x) < 30 and abs(west.y - WEST.y) < 60


def test_a_sign_makes_room_for_the_name_of_a_shop() -> None:
    name = Lettering(300, 200, 13.0, ("E01", "Laden"))
    ((lift,), _) = apart((name,), (LIFT,), (), 1.0, SIZE)
    assert abs(lift.y - 200) > 20 or abs(lift.x - 300) > 20


places = st.tuples(st.floats(40, 560), st.floats(40, 360))


@given(st.lists(places, min_size=2, max_size=12))
@settings(deadline=None, max_examples=60)
def test_however_many_stand_at_one_place_none_covers_another(
    found: list[tuple[float, float]],
) -> None:
    loose = tuple(Box(x, y, 13, 13) for x, y in found)
    rows = zip(loose, spread((), loose, SIZE), strict=True)
    boxes = [box._replace(x=box.x + right, y=box.y + down) for box, (right, down) in rows]
    assert not any(one.meets(other) for one, other in combinations(boxes, 2))
    assert all(13 <= box.x <= 587 and 13 <= box.y <= 387 for box in boxes)


def test_in_the_demo_building_everything_has_room_where_it_is() -> None:
    venue = luisencenter().venue
    for level in venue.levels:
        plan = plan_of(venue, level)
        assert apart(plan.names, plan.signs, plan.tags, plan.scale, (9e9, 9e9)) == (
            plan.signs, plan.tags,
        )  # fmt: skip
