"""An indoor map as a network: along ways, up stairs and lifts, to doors and through them."""

from __future__ import annotations

import itertools

import pytest

from plugins.core.offers import VenueCard
from plugins.venues.guide import Guide
from plugins.venues.model import Venue
from plugins.venues.modes import ELEVATOR, ESCALATOR, FAST, NO_ESCALATOR, PRAM, STAIRS, STEP_FREE
from plugins.venues.network import Ways
from plugins.venues.osm import read_map
from plugins.venues.osmnetwork import network_of_map
from plugins.venues.osmvenue import plan_of_map
from plugins.venues.reasons import why_not
from tests.venues.maps import ROWS, Row, as_geojson
from tests.venues.test_osmvenue import MARK


def guide(rows: list[Row]) -> Guide:
    plan = plan_of_map(read_map(as_geojson(rows)), MARK)
    card = VenueCard("haus", "Haus", "Ein Haus.", "/wege/haus/", "", "", MARK)
    venue = Venue(
        card, "transitstation", plan.georeference, plan.levels, plan.relationships, None, "c", "l"
    )
    return Guide(venue, Ways(network_of_map(plan, venue)))


def test_every_place_near_a_way_is_reached() -> None:
    found = guide(ROWS)
    assert sorted(found.spots) == ["buchladen", "ebene-0-atm", "eingang-west", "toilette"]
    start = found.spots["eingang-west"].node
    reached = found.ways.reached(start, FAST)
    assert all(spot.node in reached for spot in found.network.spots)


def test_carriers_join_levels_the_way_they_run() -> None:
    found = guide(ROWS)
    kinds = [edge[2] for edge in found.network.edges]
    assert (kinds.count(ESCALATOR), kinds.count(STAIRS), kinds.count(ELEVATOR)) == (1, 2, 2)
    (up,) = [edge for edge in found.network.edges if edge[2] == ESCALATOR]
    levels = [found.network.nodes[node][2] for node in up[:2]]
    assert levels == [0, 1]


def test_an_escalator_that_runs_backward_leads_down() -> None:
    down = [(id, ps, {**tags, "conveying": "backward"} if "conveying" in tags else tags)
            for id, ps, tags in ROWS]  # fmt: skip
    found = guide(down)
    (edge,) = [edge for edge in found.network.edges if edge[2] == ESCALATOR]
    assert [found.network.nodes[node][2] for node in edge[:2]] == [1, 0]


def test_who_takes_no_steps_takes_the_lift() -> None:
    found = guide(ROWS)
    start, end = found.spots["buchladen"].node, found.spots["toilette"].node
    for mode, carrier in ((STEP_FREE, "node-6"), (NO_ESCALATOR, "node-6")):
        path = found.ways.tree(start, mode).path(end)
        steps = set(itertools.pairwise(path))
        used = {id for a, b, id in found.network.carriers if (a, b) in steps}
        assert used == {carrier}


def test_a_shop_far_from_every_way_is_left_out() -> None:
    far: Row = (
        "way/99", [(50, 50), (52, 50), (52, 52), (50, 52), (50, 50)],
        {"indoor": "room", "name": "Fern", "level": "0"},
    )  # fmt: skip
    assert "fern" not in guide([*ROWS, far]).spots


def changed(id: str, **more: str) -> list[Row]:
    """Return the map with further tags of one of its elements."""
    return [(name, ps, {**tags, **more} if name == id else tags) for name, ps, tags in ROWS]


def test_an_entrance_that_is_not_fit_for_wheelchairs_is_none_for_them() -> None:
    found = guide(changed("node/7", wheelchair="no", door="hinged"))
    door, shop = found.spots["eingang-west"], found.spots["buchladen"]
    assert found.ways.tree(door.node, PRAM).path(shop.node)
    tree = found.ways.tree(door.node, STEP_FREE)
    assert not tree.path(shop.node)
    told = why_not(found, STEP_FREE, door, shop, tree)
    assert told.german.startswith(
        "„Eingang West“ ist stufenlos nicht erreichbar. Der Eingang ist nicht für Rollstühle"
    )
    assert told.english.endswith("The entrance is not suitable for wheelchairs.")


@pytest.mark.parametrize("closed", [{"access": "private"}, {"access": "no"}, {"foot": "no"}])
def test_nobody_is_led_where_people_may_not_go(closed: dict[str, str]) -> None:
    lift = guide(changed("node/6", **closed)).network.edges
    assert not [edge for edge in lift if edge[2] == ELEVATOR]
    room = guide(changed("way/8", **closed))
    assert "buchladen" not in room.spots and "toilette" in room.spots
    (unit,) = (unit for unit in room.venue.levels[0].units if unit.category == "nonpublic")
    assert len(unit.outline) == 4, "it is drawn"
    upper = guide(changed("way/2", **closed)).network
    assert len(upper.edges) < len(guide(ROWS).network.edges)


def test_what_is_private_to_cars_is_open_to_those_on_foot() -> None:
    same = guide(changed("node/6", access="private", foot="yes"))
    assert same.network.edges == guide(ROWS).network.edges
