"""Signs and names of entrances: none lies upon another, and who has room stays where he is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.core.errors import Mark
from plugins.core.value import replace
from plugins.venues.drawing import plan_of
from plugins.venues.lettering import LINE, Lettering, width_of
from plugins.venues.model import Venue
from plugins.venues.osm import read_map
from plugins.venues.osmvenue import plan_of_map
from plugins.venues.spread import Box, apart, spread
from plugins.venues.views import PlanView, Sign, Tag
from tests.venues.maps import berlin
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


def station() -> Venue:
    """Return Berlin Hauptbahnhof as it is drawn; its ways do not matter for that."""
    plan = plan_of_map(read_map(berlin("berlin_hbf.osm")), Mark("karte.osm"))
    return replace(
        luisencenter().venue, levels=plan.levels, relationships=plan.relationships,
        georeference=plan.georeference,
    )  # fmt: skip


def lettered(blocks: Sequence[Lettering]) -> Iterator[tuple[str, Box]]:
    """Give where names or numbers are printed, by the measures of parts/plan.html."""
    for block in blocks:
        wide = max(map(width_of, block.lines)) * block.size / 2
        high = len(block.lines) * LINE * block.size / 2
        yield " ".join(block.lines), Box(block.x, block.y, wide, high)


def beside_names(plan: PlanView) -> Iterator[tuple[str, Box]]:
    """Give where signs and the names of entrances are printed, by the same measures."""
    for sign in plan.signs:
        yield sign.label, Box(sign.x, sign.y, 13 * plan.scale, 13 * plan.scale)
    for tag in plan.tags:
        places = [
            tuple(map(float, place.split())) for place in re.split("[MLZ]", tag.arrow) if place
        ]
        xs, ys = zip(*places, strict=True)
        left, right, top, bottom = min(xs), max(xs), min(ys), max(ys)
        wide, high = (right - left) / 2, (bottom - top) / 2
        yield f"arrow {tag.text}", Box(left + wide, top + high, wide, high)
        size = 15 * plan.scale
        wide, high = width_of(tag.text) * size / 2, 0.61 * size
        if tag.turn:  # upright: what is above the line of the letters is beside it
            side = 0.36 * size if tag.turn > 0 else -0.36 * size
            yield tag.text, Box(tag.x + side, tag.y, high, wide)
        else:
            yield tag.text, Box(tag.x, tag.y - 0.36 * size, wide, high)


@pytest.mark.parametrize("building", [station, lambda: luisencenter().venue])
def test_on_plans_of_whole_buildings_no_label_lies_upon_another(
    building: Callable[[], Venue],
) -> None:
    """Neither on large plans, which have names, nor on small ones, which have numbers."""
    venue, labels, found = building(), 0, []
    for level in venue.levels:
        plan = plan_of(venue, level)
        for names in (plan.names, plan.numbers):
            rows = [*lettered(names), *beside_names(plan)]
            labels += len(rows)
            found += [
                f"{level.name}: {one} / {other}"
                for (one, box), (other, its) in combinations(rows, 2)
                if abs(box.x - its.x) < box.wide + its.wide - 0.06  # places are rounded
                and abs(box.y - its.y) < box.high + its.high - 0.06
            ]
    assert found == [] and labels > 150
