"""An indoor map as a plan."""

from __future__ import annotations

import json
from typing import Any

import pytest

from plugins.core.errors import Mark
from plugins.venues.osm import UnreadableMap, read_map
from plugins.venues.osmvenue import OsmPlan, plan_of_map
from plugins.venues.words import RESERVED
from tests.venues.maps import ROWS, as_geojson

MARK = Mark("tours/haus/karte.osm")


def plan() -> OsmPlan:
    return plan_of_map(read_map(as_geojson(ROWS)), MARK)


def test_levels_are_those_on_which_one_walks() -> None:
    names = [(level.id, level.name, level.name_en) for level in plan().levels]
    assert names == [
        ("ebene-0", "Erdgeschoss", "ground floor"), ("ebene-1", "1. Obergeschoss", "first floor"),
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
    assert [(o.id, o.name, o.name_en, o.door) for o in ground.openings] == [
        ("eingang-west", "Eingang West", "West entrance", "revolving")
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


@pytest.mark.parametrize("name", ["Terminal", "Schilder", "Plan", "Ebene 0", "Node 6", "Way 3 u0"])
def test_a_place_is_never_called_like_a_page_of_ours_or_a_level_or_a_lift(name: str) -> None:
    rows = [(id, at, {**tags, "name": name} if "shop" in tags else tags) for id, at, tags in ROWS]
    found = plan_of_map(read_map(as_geojson(rows)), MARK)
    names = [id for level in found.levels for id, _ in level.named]
    names += [level.id for level in found.levels] + [one.id for one in found.relationships]
    (shop,) = [unit for level in found.levels for unit in level.units if unit.occupant]
    assert shop.id not in RESERVED
    assert len(set(names)) == len(names)


def test_what_has_no_area_is_no_room_and_what_comes_twice_is_there_once() -> None:
    tags = {"indoor": "room", "name": "Flach", "level": "0"}
    flat = ("way/90", [(1, 1), (2, 1), (3, 1), (1, 1)], tags)
    again = ("way/8", [(6, 6), (7, 6), (7, 7), (6, 6)], {**tags, "name": "Zweimal"})
    found = plan_of_map(read_map(as_geojson([*ROWS, flat, again])), MARK)
    assert found.levels == plan().levels


def test_a_hole_in_a_hall_is_drawn_below_the_rooms_in_it_unless_there_is_a_hall() -> None:
    hall: Any = json.loads(as_geojson(ROWS))
    (corridor,) = [one for one in hall["features"] if one["id"] == "way/11"]
    shape = corridor["geometry"]["coordinates"]
    holes = [[[8.6502, 49.86995], [8.6503, 49.86995], [8.6503, 49.87005], [8.6502, 49.86995]]]
    shape += holes

    def kinds() -> list[str]:
        return [
            unit.category for unit in plan_of_map(read_map(as_bytes(hall)), MARK).levels[0].units
        ]

    assert kinds()[:3] == ["walkway", "opentobelow", "room"]
    island = {**corridor, "id": "way/77", "geometry": {"type": "Polygon", "coordinates": [
        [[8.65022, 49.86996], [8.65028, 49.86996], [8.65028, 49.86999], [8.65022, 49.86996]],
    ]}}  # fmt: skip
    hall["features"].append(island)
    assert kinds()[:3] == ["walkway", "walkway", "room"]


def as_bytes(found: Any) -> bytes:
    return json.dumps(found).encode()


def test_a_map_of_half_the_town_is_refused() -> None:
    far = ("node/99", [(0, 900)], {"amenity": "atm", "level": "0"})
    with pytest.raises(UnreadableMap, match="mehr als 5 km") as caught:
        plan_of_map(read_map(as_geojson([*ROWS, far])), MARK)
    assert caught.value.remedy == "Die Karte kleiner ausschneiden."
