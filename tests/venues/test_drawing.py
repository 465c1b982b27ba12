"""A level as a plan: shapes and links, doors, signs, entrances, arrows of escalators."""

from __future__ import annotations

from pathlib import Path

from plugins.venues.drawing import framed, kind_of, plan_of, side_of
from tests.venues.authored import IN_PARTS, read


def test_a_plan_shows_every_room_and_links_those_one_looks_for(tmp_path: Path) -> None:
    guide = read(tmp_path)
    plan = plan_of(guide.venue, guide.venue.levels[0], "eg-01")
    kinds = [(shape.kind, shape.url, shape.label, shape.current) for shape in plan.shapes]
    assert kinds == [
        ("ground", "", "", False),
        ("shop", "/wege/haus/eg-01/", "E01 Laden", True),
        ("carrier", "", "", False),
        ("carrier", "", "", False),
    ]
    assert plan.box == "0 0 178 106"
    assert plan.floor == "M46 72L166 72L166 12L46 12Z"
    assert plan.gaps.startswith("M46 62L46 47M66 42L86 42")


def test_a_level_of_two_parts_is_drawn_whole(tmp_path: Path) -> None:
    guide = read(tmp_path, IN_PARTS)
    plan = plan_of(guide.venue, guide.venue.levels[0])
    assert plan.floor == "M46 72L166 72L166 12L46 12ZM246 72L306 72L306 12L246 12Z"
    assert plan.box == "0 0 318 106"


def test_an_entrance_is_at_a_side_of_its_part_of_a_level(tmp_path: Path) -> None:
    east = "line: [[12, 1], [12, 2.5]]"
    guide = read(tmp_path, IN_PARTS, ("line: [[0, 1], [0, 2.5]]", east))
    (level, _) = guide.venue.levels
    assert side_of(level.openings[0], level) == "right"


def test_names_are_for_large_plans_and_numbers_for_small_ones(tmp_path: Path) -> None:
    guide = read(tmp_path)
    plan = plan_of(guide.venue, guide.venue.levels[0])
    assert [name.lines for name in plan.names] == [("E01", "Laden")]
    assert [number.lines for number in plan.numbers] == [("E01",)]


def test_signs_stand_for_lifts_stairs_and_things_of_use(tmp_path: Path) -> None:
    guide = read(tmp_path)
    below = plan_of(guide.venue, guide.venue.levels[0]).signs
    assert [(sign.label, sign.kind, sign.url) for sign in below] == [
        ("Aufzug", "carrier", ""),
        ("Treppe", "carrier", ""),
        ("Infopunkt", "info", "/wege/haus/eg-info/"),
    ]
    above = plan_of(guide.venue, guide.venue.levels[1]).signs
    assert [(sign.letters, sign.label) for sign in above if sign.letters] == [("WC", "Toilette")]


def test_a_plan_says_of_how_much_there_is_only_what_there_is(tmp_path: Path) -> None:
    venue = read(tmp_path).venue
    below, above = (plan_of(venue, level).text for level in venue.levels)
    assert below.startswith(
        "Grundriss mit Läden und Räumen (1), Aufzügen (1), Treppen und Rolltreppen (1). Alles"
    )
    assert above == below


def test_an_entrance_is_named_outside_of_the_building(tmp_path: Path) -> None:
    guide = read(tmp_path)
    level = guide.venue.levels[0]
    (tag,) = plan_of(guide.venue, level).tags
    assert (tag.text, tag.turn, side_of(level.openings[0], level)) == ("West", -90, "left")
    frame, _, _ = framed(level)
    assert tag.x < frame.at((0, 0))[0]
    long = read(tmp_path, ("Eingang West", "Eingang West im Erdgeschoss")).venue
    (tag,) = plan_of(long, long.levels[0]).tags
    assert tag.text == "West", "the plan is that of the level"


def test_an_escalator_has_an_arrow_the_way_it_runs_on_both_floors(tmp_path: Path) -> None:
    lift = "{id: aufzug, category: elevator, name: Aufzug, name_en: lift,"
    guide = read(
        tmp_path,
        ("{id: eg-treppe, category: stairs", "{id: eg-treppe, category: escalator"),
        ("{id: og-treppe, category: stairs", "{id: og-treppe, category: escalator"),
        ("{id: treppe, category: stairs", "{id: treppe, category: escalator"),
        (lift, lift),
    )
    for level, upwards in zip(guide.venue.levels, (True, False), strict=True):
        (belt,) = plan_of(guide.venue, level).belts
        start, end = (point.split(" ")[1] for point in belt[1:].split("M")[0].split("L"))
        assert (float(start) > float(end)) == upwards


def test_every_unit_has_a_way_of_being_drawn(tmp_path: Path) -> None:
    guide = read(tmp_path)
    kinds = {unit.id: kind_of(unit) for level in guide.venue.levels for unit in level.units}
    assert kinds["og-wc"] == "service" and kinds["eg-treppe"] == "carrier"
