"""Indoor maps of OpenStreetMap as elements, from both formats."""

from __future__ import annotations

import contextlib
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.venues.osm import UnreadableMap, levels_of, read_map
from tests.venues.maps import ROWS, as_geojson, as_xml, berlin


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("0", (0,)), ("-1;0", (-1, 0)), ("0;0.5", (0,)), ("0.5;1", (0, 1)), ("0-2", (0, 1, 2)),
        ("-2--1", (-2, -1)), ("1;1", (1,)), ("", ()), ("oben", ()),
    ],
)  # fmt: skip
def test_levels_as_people_write_them(text: str, levels: tuple[int, ...]) -> None:
    assert levels_of(text) == levels


def test_both_formats_say_the_same() -> None:
    xml = {one.places: (one.kind, one.tags) for one in read_map(as_xml(ROWS))}
    plain = {one.places: (one.kind, one.tags) for one in read_map(as_geojson(ROWS))}
    assert xml == plain
    kinds = [one.kind for one in read_map(as_geojson(ROWS))]
    assert (kinds.count("point"), kinds.count("line"), kinds.count("area")) == (4, 6, 3)


def test_a_relation_of_one_outer_way_is_an_area() -> None:
    text = as_xml(ROWS).replace(
        b"</osm>",
        b'<relation id="1"><member type="way" ref="8" role="outer"/>'
        b'<tag k="type" v="multipolygon"/><tag k="indoor" v="corridor"/></relation></osm>',
    )
    (area,) = [one for one in read_map(text) if one.id == "relation/1"]
    assert (area.kind, len(area.places), area.holes) == ("area", 4, ())
    holed = text.replace(
        b'<tag k="type"', b'<member type="way" ref="9" role="inner"/><tag k="type"'
    )
    (area,) = [one for one in read_map(holed) if one.id == "relation/1"]
    (room,) = [one for one in read_map(holed) if one.id == "way/9"]
    assert area.holes == (room.places,)


def test_an_area_of_several_parts_is_several_areas_in_both_formats() -> None:
    corners = [(0, 0), (9, 0), (9, 9), (0, 9)]
    nodes = "".join(
        f'<node id="{100 * part + n}" lon="{(x + 20 * part) / 1e5}" lat="{y / 1e5}"/>'
        for part in (1, 2)
        for n, (x, y) in enumerate(corners)
    )
    refs = ([100, 101, 102], [102, 103, 100], [200, 201, 202, 203, 200])  # the first in halves
    nodes_of = ["".join(f'<nd ref="{ref}"/>' for ref in line) for line in refs]
    ways = "".join(f'<way id="{n}">{inside}</way>' for n, inside in enumerate(nodes_of, 1))
    members = "".join(f'<member type="way" ref="{n}" role="outer"/>' for n in (1, 2, 3))
    tags = '<tag k="type" v="multipolygon"/><tag k="indoor" v="room"/>'
    xml = f"<osm>{nodes}{ways}<relation id='7'>{members}{tags}</relation></osm>"
    rings = [
        [[[(x + 20 * part) / 1e5, y / 1e5] for x, y in (*corners, corners[0])]] for part in (1, 2)
    ]
    feature = {
        "id": "relation/7",
        "properties": {"type": "multipolygon", "indoor": "room"},
        "geometry": {"type": "MultiPolygon", "coordinates": rings},
    }
    for content in (xml.encode(), geojson_of(json.dumps(feature))):
        one, two = read_map(content)
        assert [one.id, two.id] == ["relation/7", "relation/7/2"]
        assert one.kind == two.kind == "area" and one.tags == two.tags
        assert {len(one.places), len(two.places)} == {4}


@pytest.mark.parametrize(
    "content",
    [b"", b"<osm>", b"{}", b'{"features": [{}]}', b"<osm><node id='1'/></osm>",
     b'<!DOCTYPE x [<!ENTITY a "b">]><osm/>'],
)  # fmt: skip
def test_what_is_no_map_is_refused(content: bytes) -> None:
    with pytest.raises(UnreadableMap):
        read_map(content)


@given(st.binary(max_size=60))
@settings(deadline=None)
def test_no_bytes_do_more_than_be_refused(content: bytes) -> None:
    with contextlib.suppress(UnreadableMap):
        read_map(content)


def test_both_formats_of_a_real_map_say_the_same() -> None:
    xml, plain = read_map(berlin("berlin_hbf.osm")), read_map(berlin("berlin_hbf.geojson"))
    assert len(xml) > 800
    assert sorted(one.id for one in xml) == sorted(one.id for one in plain)
    holes, others = (
        {one.id: len(one.holes) for one in found if one.holes and "indoor" in one.tags}
        for found in (xml, plain)
    )
    assert holes == others and holes["relation/3600566"] == 7


def geojson_of(feature: str) -> bytes:
    return f'{{"type": "FeatureCollection", "features": [{feature}]}}'.encode()


HIDDEN_BOMB = '<?xml version="1.0" encoding="utf-16"?><!DOCTYPE a [<!ENTITY a "b">]><osm>&a;</osm>'
HUGE = "9" * 401  # more than a number of a computer holds
_POINT = '{"type": "Point", "coordinates": %s}'
SHAPE = '{"id": "a", "properties": {"level": "0"}, "geometry": ' + _POINT + "}"


@pytest.mark.parametrize(
    "content",
    [
        b'{"features": ' + b"[" * 100_000,
        b'{"features": {}}',
        geojson_of("null"),
        geojson_of('{"id": "a", "properties": [], "geometry": []}'),
        *(
            geojson_of(SHAPE % place)
            for place in (
                "[1]",
                "[NaN, 1]",
                "[1e999, 0]",
                '"ab"',
                "null",
                f"[{HUGE}, 1]",
                f"[1, -{HUGE}]",
                f"[{HUGE * 20}, 1]",
                "[8, 170]",
                "[-181, 0]",
                "[[8], 49]",
                "[true, {}]",
                '["8", []]',
            )
        ),
        geojson_of('{"id": "a", "properties": {"level": %s}, "geometry": null}' % (HUGE * 20)),
        b"<osm>" + b"<a>" * 100_000,
        b"<osm>" + b"<a/>" * 300_000 + b"</osm>",
        HIDDEN_BOMB.encode("utf-16"),
        b'<?xml version="1.0" encoding="unheard-of"?><osm>\xff</osm>',
        b'<osm><node id="1" lat="nan" lon="inf"/></osm>',
        f'<osm><node id="1" lat="{HUGE}" lon="8"/></osm>'.encode(),
    ],
)
def test_a_map_that_is_none_is_told_and_takes_no_memory(content: bytes) -> None:
    with pytest.raises(UnreadableMap):
        read_map(content)


def test_levels_as_nobody_builds_them_are_passed_over() -> None:
    assert levels_of("0-999999999") == ()
    assert levels_of("9" * 5000) == ()
    assert levels_of(";".join(["0-99"] * 100_000)) == tuple(range(100))


def test_what_a_map_says_twice_is_read_once_and_signs_that_nobody_sees_are_not() -> None:
    """Two with one id would be two pages at one address; half a letter cannot be written."""
    first, second = (
        f'{{"id": "node/1", "properties": {{"name": "{name}"}}, "geometry": {_POINT % "[8, 49]"}}}'
        for name in ("\\ud800La\\u202eden\\n", "B")
    )
    (one,) = read_map(geojson_of(f"{first}, {second}"))
    assert (one.id, one.tags) == ("node/1", {"name": "Laden"})
