"""Outlines as shapes: what they touch, and what is wrong with them, with line and remedy."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import Point, Polygon

from plugins.core.report import Report
from plugins.core.value import replace
from plugins.venues.shapes import bare_holes, inner_point, rough, sketch
from tests.venues.authored import FILE, IN_PARTS, changed, read, read_text

HALL = "outline: [[0, 0], [12, 0], [12, 3], [0, 3]]"


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        (HALL, "outline: [[0, 0], [12, 3], [12, 0], [0, 3]]",
         "16:9: Der Umriss von „eg-halle“ schneidet oder berührt sich selbst bei [6, 1.5]"
         " – Die Ecken in der Reihenfolge schreiben, in der man am Rand entlanggeht."),
        (HALL, "outline: [[0, 0], [12, 0], [6, 0]]",
         "16:9: Der Umriss von „eg-halle“ schneidet oder berührt sich selbst bei [6, 0]"
         " – Die Ecken in der Reihenfolge schreiben, in der man am Rand entlanggeht."),
        (HALL, "outline: [[0, 0], [0.1, 0], [0.1, 0.1]]",
         "16:9: Der Umriss von „eg-halle“ umschließt keine Fläche"
         " – Die Ecken in der Reihenfolge schreiben, in der man am Rand entlanggeht."),
        (HALL, "outline: [[0, 0], [14, 0], [14, 3], [0, 3]]",
         "16:9: „eg-halle“ reicht über den Rand von „eg“ hinaus"
         " – Den Umriss des Raums oder den des Geschosses ändern."),
        (HALL, "outline: [[0, 0], [12, 0], [12, 3.5], [0, 3.5]]",
         "19:9: „eg-01“ überschneidet sich mit „eg-halle“ um 3,0 m²"
         " – Räume dürfen sich berühren oder ganz ineinanderliegen."),
        ("[7, 3], [8, 3]", "[7, 2], [8, 2]",
         "32:9: Die Öffnung „eg-oeffnung-3“ liegt auf keinem Rand"
         " – Am nächsten ist der von „eg-halle“, 1,0 m entfernt."),
        ("[7, 3], [8, 3]", "[7, 2.97], [8, 3.2]",
         "32:9: Die Öffnung „eg-oeffnung-3“ liegt auf keinem Rand"
         " – Beide Enden auf den Rand von „eg-halle“ legen."),
        ("[7, 3], [8, 3]", "[7, 6], [8, 6]",
         "32:9: Hinter der Öffnung „eg-oeffnung-3“ von „eg-aufzug“ liegt kein Raum"
         " – Für einen Eingang „category: pedestrian.principal“ schreiben."),
        ("at: [6, 1.5]", "at: [6, 8]",
         "35:9: „eg-info“ liegt in keinem Raum, den man betreten kann"
         " – „at“ in einen Raum oder Weg legen."),
        ("goods: [Kreisel]", "at: [7, 4]",
         "19:9: Der Ort von „eg-01“ liegt außerhalb des Raums"
         " – „at“ in den Umriss legen oder weglassen."),
    ],
)  # fmt: skip
def test_a_fault_of_drawing_has_its_line_and_remedy(
    tmp_path: Path, old: str, new: str, fault: str
) -> None:
    _, said = read_text(tmp_path, changed((old, new)))
    assert f"{FILE}:{fault}" in said


def test_an_opening_before_two_shops_is_a_fault(tmp_path: Path) -> None:
    """Nobody knows whose door it is."""
    text = changed(
        ("outline: [[0, 3], [6, 3], [6, 6], [0, 6]]", "outline: [[0, 3], [3, 3], [3, 6], [0, 6]]"),
        ("      - {id: eg-aufzug", "      - {id: eg-02, category: room, outline: [[3, 3], [6, 3],"
         " [6, 6], [3, 6]]}\n      - {id: eg-aufzug"),
    )  # fmt: skip
    _, said = read_text(tmp_path, text)
    assert said == [
        f"{FILE}:32:9: Hinter der Öffnung „eg-oeffnung-2“ von „eg-halle“ liegt kein Raum"
        " – Für einen Eingang „category: pedestrian.principal“ schreiben."
    ]


def test_what_lies_within_a_hall_is_cut_out_of_it(tmp_path: Path) -> None:
    guide = read(
        tmp_path,
        ("      - id: eg-01\n",
         "      - {id: beet, category: vegetation, outline: [[8, 1], [9, 1], [9, 2], [8, 2]]}\n"
         "      - id: eg-01\n"),
    )  # fmt: skip
    found = sketch(guide.venue.levels[0], Report())
    assert found
    hall = found.areas["eg-halle"]
    assert hall.area == pytest.approx(35)
    assert not hall.covers(Point(8.5, 1.5))
    assert found.joins["eg-oeffnung-2"] == ("eg-halle", "eg-01")
    assert found.joins["eingang"] == ("eg-halle",)
    assert found.hosts == {"eg-info": "eg-halle"}


@given(
    st.lists(st.tuples(st.integers(2, 30), st.integers(2, 30)), min_size=1, max_size=5),
)
@settings(deadline=None)
def test_the_inner_point_is_within(steps: list[tuple[int, int]]) -> None:
    """A flight of steps seen from the side, of any shape, with a notch in its middle."""
    x, ring = 0, [(0, 0)]
    for width, height in steps:
        ring += [(x, height), (x + width, height)]
        x += width
    shape = Polygon([*ring, (x, 0)])
    assert shape.buffer(0.02).covers(Point(inner_point(shape)))


def test_outlines_with_faults_have_a_shape_all_the_same(tmp_path: Path) -> None:
    level = read(tmp_path).venue.levels[0]
    crossed = replace(level.units[0], outline=((0, 0), (4, 4), (4, 0), (0, 4)))
    flat = replace(level.units[1], outline=((0, 0), (4, 0), (8, 0)))
    found = rough(replace(level, units=(crossed, flat)))
    assert [area.is_valid and area.area > 0 for area in found.areas.values()] == [True, True]
    assert found.hosts == {"eg-info": crossed.id}


def test_a_hole_is_bare_where_nothing_lies_in_it() -> None:
    hole = ((5.0, 2.0), (15.0, 2.0), (15.0, 8.0), (5.0, 8.0))
    around = ((0.0, 0.0), (20.0, 0.0), (20.0, 10.0), (0.0, 10.0))
    half = ((5.0, 2.0), (10.0, 2.0), (10.0, 8.0), (5.0, 8.0))
    rest = ((10.01, 2.0), (15.0, 2.0), (15.0, 8.0), (10.01, 8.0))
    assert list(bare_holes([hole], [around])) == [hole]
    assert list(bare_holes([hole], [around, half])) == [hole]
    assert list(bare_holes([hole], [around, half, rest])) == []
    assert list(bare_holes([], [around])) == []


def test_a_level_may_have_parts_and_a_room_lies_in_one_of_them(tmp_path: Path) -> None:
    island = "{id: eg-insel, category: nonpublic, outline: [[20, 0], [26, 0], [26, 6]]}"
    far = (HALL, f"{HALL}\n      - {island}")
    assert read_text(tmp_path, changed(IN_PARTS, far))[1] == []
    (fault,) = read_text(tmp_path, changed(far))[1]
    assert "„eg-insel“ reicht über den Rand von „eg“ hinaus" in fault
    crossed = (IN_PARTS[0], IN_PARTS[1].replace("[26, 0], [26, 6]", "[26, 6], [26, 0]"))
    (fault,) = read_text(tmp_path, changed(crossed, far))[1]
    assert "Der Umriss von „eg“ schneidet oder berührt sich selbst" in fault


def test_a_rough_level_lacks_what_lies_within_its_spaces(tmp_path: Path) -> None:
    pit = "{id: eg-schacht, category: opentobelow, outline: [[4, 1], [6, 1], [6, 2], [4, 2]]}"
    at = "at: [6, 1.5]", "at: [7, 1.5]"
    level = read(tmp_path, (HALL, f"{HALL}\n      - {pit}"), at).venue.levels[0]
    assert rough(level).areas["eg-halle"].area == 12 * 3 - 2
