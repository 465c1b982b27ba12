"""An indoor map as a plan."""

from __future__ import annotations

import pytest

from plugins.core.errors import Mark
from plugins.venues.osm import UnreadableMap, read_map
from plugins.venues.osmvenue import OsmPlan, hours_of, hull, plan_of_map, strip, upright
from tests.venues.maps import ROWS, as_geojson

MARK = Mark("tours/haus/karte.osm")


def plan() -> OsmPlan:
    return plan_of_map(read_map(as_geojson(ROWS)), MARK)


def test_levels_are_those_on_which_one_walks() -> None:
    names = [(level.id, level.name, level.name_en) for level in plan().levels]
    assert names == [
        ("ebene-0", "Erdgeschoss", "ground floor"), ("ebene-1", "1. Obergeschoss", "level 1"),
    ]  # fmt: skip


def test_rooms_have_what_their_tags_say() -> None:
    ground, above = plan().levels
    units = {unit.id: unit for unit in ground.units}
    shop = units["buchladen"]
    assert shop.occupant and (shop.occupant.category, shop.occupant.hours) == (
        "Bücher und Papier", "Mo-Fr 09:00-18:00; PH closed",
    )  # fmt: skip
    assert units["ebene-0-halle"].category == "walkway"
    assert [unit.category for unit in above.units] == [
        "restroom",
        "elevator",
        "escalator",
        "stairs",
    ]


def test_entrances_things_of_use_and_carriers() -> None:
    found = plan()
    ground, above = found.levels
    assert [(o.id, o.name, o.door) for o in ground.openings] == [
        ("eingang-west", "Eingang West", "revolving")
    ]
    assert above.openings == ()  # an emergency exit is none
    (atm,) = ground.amenities
    assert (atm.category, atm.accessibility) == ("atm", ("wheelchair",))
    assert [(r.category, r.is_directed) for r in found.relationships] == [
        ("elevator", False), ("escalator", True), ("stairs", False),
    ]  # fmt: skip


def test_a_map_without_levels_is_refused() -> None:
    with pytest.raises(UnreadableMap, match="kein Weg"):
        plan_of_map(read_map(as_geojson(ROWS[11:12])), MARK)


def test_a_plan_stands_upright() -> None:
    assert upright(read_map(as_geojson(ROWS))) in (0.0, 360.0)
    tilted = [("way/1", [(0, 0), (30, 10), (27, 24), (-3, 14), (0, 0)], {"indoor": "room"})]
    assert 0 < upright(read_map(as_geojson(tilted))) < 360


def test_shapes_of_lines_and_points() -> None:
    assert hull([(0, 0), (4, 0), (2, 1), (4, 4), (0, 4)]) == ((0, 0), (4, 0), (4, 4), (0, 4))
    assert strip((0, 0), (10, 0)) == ((0, 0.7), (10, 0.7), (10, -0.7), (0, -0.7))
    assert hours_of({"opening_hours": "unlesbar"}) == ""
