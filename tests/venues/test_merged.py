"""What was edited in a building of an archive with parts and holes, and what stays as it was."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import LineString, Polygon

from plugins.core.value import replace
from plugins.venues.archive import Archive, packed
from plugins.venues.exchange import text_of_archive
from plugins.venues.features import Feature
from plugins.venues.kept import updated
from plugins.venues.model import Level, Occupant, Unit, Venue
from plugins.venues.modes import FAST
from plugins.venues.pieces import VOID
from tests.venues.authored import guide_of, read_text
from tests.venues.test_kept import LEVEL, UNITS, archive_of, archives, box, feature, venue_in

ATRIUM = box(20, 2, 20, 6)["coordinates"][0]
HALL: Feature = {**UNITS[0], "geometry": {
    "type": "MultiPolygon",
    "coordinates": [[*box(0, 0, 60, 10)["coordinates"], ATRIUM], box(70, 0, 10, 10)["coordinates"]],
}}  # fmt: skip
COURT = box(72, 2, 2, 2)["coordinates"][0]
HOLED: Feature = {**LEVEL, "geometry": {"type": "MultiPolygon", "coordinates": [
    LEVEL["geometry"]["coordinates"][0], [*LEVEL["geometry"]["coordinates"][1], COURT],
]}}  # fmt: skip


@pytest.fixture
def archive() -> Archive:
    """Return an archive with a hall of two parts, in one of which there is an atrium."""
    return archive_of(unit=[HALL, UNITS[1]], level=[HOLED])


def edited(venue: Venue, **units: Unit | None) -> Venue:
    """Return a venue of which some spaces are others, or gone."""
    level: Level = venue.levels[0]
    rows = [units.get(unit.id.replace("-", "_"), unit) for unit in level.units]
    return replace(venue, levels=(replace(level, units=tuple(one for one in rows if one)),))


def units_of(archive: Archive) -> dict[str, Feature]:
    return {unit["id"]: unit for unit in archive.features["unit"]}


def by_name(venue: Venue) -> dict[str, Unit]:
    return {unit.id: unit for unit in venue.levels[0].units}


def test_parts_and_holes_are_spaces_and_written_again_they_are_what_they_were(
    archive: Archive,
) -> None:
    venue = venue_in(archive)
    assert {id: unit.category for id, unit in by_name(venue).items()} == {
        "unit-2": "walkway", "unit-2-2": "walkway", "unit-2-luftraum": "opentobelow",
        "shop": "room",
    }  # fmt: skip
    assert len(venue.levels[0].parts) == 1
    assert updated(archive, venue) == archive


def test_a_part_that_was_moved_moves_in_its_space(archive: Archive) -> None:
    venue = venue_in(archive)
    ring = ((70.0, 1.0), (75.0, 1.0), (75.0, 8.0), (70.0, 8.0))
    part = replace(by_name(venue)["unit-2-2"], outline=ring)
    found = updated(archive, edited(venue, unit_2_2=part))
    hall = units_of(found)["u-1"]
    assert len(units_of(found)) == 2 and hall["properties"] == HALL["properties"] | {
        "display_point": hall["properties"]["display_point"]
    }
    again = by_name(venue_in(found))
    assert again["unit-2-2"].outline == ring
    assert len(again["unit-2-luftraum"].outline) == 4


def test_a_hole_or_a_part_that_is_gone_is_gone(archive: Archive) -> None:
    venue = venue_in(archive)
    filled = units_of(updated(archive, edited(venue, unit_2_luftraum=None)))["u-1"]
    assert [len(part) for part in filled["geometry"]["coordinates"]] == [1, 1]
    alone = units_of(updated(archive, edited(venue, unit_2=None, unit_2_luftraum=None)))["u-1"]
    assert alone["geometry"]["type"] == "Polygon"
    none = edited(venue, unit_2=None, unit_2_2=None, unit_2_luftraum=None)
    assert list(units_of(updated(archive, none))) == ["u-2"]


def test_a_part_that_became_something_else_is_a_space_of_its_own(archive: Archive) -> None:
    venue = venue_in(archive)
    shop = replace(by_name(venue)["unit-2-2"], category="room", name="Kiosk")
    found = units_of(updated(archive, edited(venue, unit_2_2=shop)))
    assert found["u-1"]["geometry"]["type"] == "Polygon"
    assert len(found["u-1"]["geometry"]["coordinates"]) == 2, "the atrium is still in it"
    (new,) = [unit for id, unit in found.items() if id not in ("u-1", "u-2")]
    assert (new["properties"]["category"], new["properties"]["name"]) == ("room", {"de": "Kiosk"})
    bed = replace(by_name(venue)["unit-2-luftraum"], category="vegetation")
    planted = units_of(updated(archive, edited(venue, unit_2_luftraum=bed)))
    assert planted["u-1"] == HALL and len(planted) == 3


def test_a_part_that_somebody_uses_is_a_space_of_its_own(archive: Archive) -> None:
    """An occupant of the whole would be one of its other parts, too."""
    venue = venue_in(archive)
    used = Occupant("Kiosk", "Kiosk", None, "", (), None)
    part = replace(by_name(venue)["unit-2-2"], occupant=used)
    found = updated(archive, edited(venue, unit_2_2=part))
    halls = [one for one in venue_in(found).levels[0].units if one.category == "walkway"]
    assert [bool(hall.occupant) for hall in halls] == [False, True]


def spaces(venue: Venue) -> list[tuple[str, str, float]]:
    """Return what the spaces in which one walks say, and how large they are."""
    return sorted(
        (unit.category, unit.name, round(Polygon(unit.outline).area, 1))
        for unit in venue.levels[0].units
        if unit.category != VOID
    )


@st.composite
def changed_units(draw: st.DrawFn, units: tuple[Unit, ...]) -> tuple[Unit, ...]:
    """Draw what somebody makes of spaces: moved, named, used otherwise, taken away."""
    found = []
    for unit in units:
        what = draw(st.sampled_from(("left", "left", "gone", "moved", "named", "other")))
        ring = tuple((x + 0.5, y - 0.25) for x, y in unit.outline)
        changes: dict[str, dict[str, Any]] = {
            "left": {}, "moved": {"outline": ring}, "named": {"name": "Neu", "name_en": "New"},
            "other": {"category": draw(st.sampled_from(("office", "storage")))},
        }  # fmt: skip
        if what != "gone":
            found.append(replace(unit, **changes[what]))
    return tuple(found)


@given(st.data())
@settings(max_examples=int(os.environ.get("HUB_KEPT") or 30), deadline=None)
def test_whatever_is_edited_is_read_back(data: st.DataObject) -> None:
    archive = data.draw(archives())
    venue = venue_in(archive)
    (level,) = venue.levels
    units = data.draw(changed_units(level.units))
    now = replace(venue, levels=(replace(level, units=units),))
    found = updated(archive, now)
    assert spaces(venue_in(found)) == spaces(now)
    assert updated(found, venue_in(found)) == found


def test_of_a_level_whose_outline_was_moved_the_other_parts_stay(archive: Archive) -> None:
    venue = venue_in(archive)
    (level,) = venue.levels
    wider = (*level.outline[:2], *((x, y + 5) for x, y in level.outline[2:]))
    found = updated(archive, replace(venue, levels=(replace(level, outline=wider),)))
    (now,) = found.features["level"]
    first, second = now["geometry"]["coordinates"]
    assert second == HOLED["geometry"]["coordinates"][1], "with the court in it"
    assert first != HOLED["geometry"]["coordinates"][0]
    assert venue_in(found).levels[0].outline == wider


def test_a_way_leads_around_the_hole_of_an_archive_of_others(tmp_path: Path) -> None:
    """Read, imported and built: the atrium is on the plan and nobody is led through it."""
    doors = [
        feature(f"d-{n}", "opening", {"type": "LineString", "coordinates": line},
                category="pedestrian.principal", name={"de": f"Tor {n}", "en": f"Gate {n}"},
                level_id="l-1", door=None)
        for n, line in enumerate(_doors())
    ]  # fmt: skip
    words = {**LEVEL["properties"], "name": {"de": "EG", "en": "Ground"}}
    level = {**LEVEL, "geometry": box(0, 0, 60, 10), "properties": words}
    hall: Any = {**HALL, "geometry": {
        "type": "Polygon", "coordinates": HALL["geometry"]["coordinates"][0],
    }}  # fmt: skip
    odd = archive_of(level=[level], unit=[hall], opening=doors, anchor=[], occupant=[], fixture=[])
    text = text_of_archive(packed(odd), "haus", "haus.zip").replace(
        "category: shoppingcenter", "summary: X.\ncredit: Y\nlicence: Z\ncategory: shoppingcenter"
    )
    (tmp_path / "haus").mkdir()
    (tmp_path / "haus" / "imdf.zip").write_bytes(packed(odd))
    found, said = read_text(tmp_path, text)
    assert said == []
    guide = guide_of(found)
    one, other = guide.entrances
    tree = guide.ways.tree(one.node, FAST)
    assert tree.times[other.node] > 0
    around = [guide.network.nodes[node][:2] for node in tree.path(other.node)]
    west, east = min(x for x, _ in around), max(x for x, _ in around)
    assert east - west > 400, "decimetres, from end to end"
    pit = by_name(guide.venue)["unit-2-luftraum"].outline
    line = LineString((x / 10, y / 10) for x, y in around)
    assert Polygon(pit).buffer(-0.2).distance(line) > 0, "not across the atrium"
    assert updated(odd, guide.venue).features["unit"] == odd.features["unit"]


def _doors() -> list[list[list[float]]]:
    ring = box(0, 0, 60, 10)["coordinates"][0]
    west, east, low, high = ring[0][0], ring[1][0], ring[0][1], ring[2][1]
    near, far = low + (high - low) * 0.4, low + (high - low) * 0.6
    return [[[lon, near], [lon, far]] for lon in (west, east)]
