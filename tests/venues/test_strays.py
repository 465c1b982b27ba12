"""Places of a map to which no way leads: which are told, and where."""

from __future__ import annotations

from pathlib import Path

from tests.cases import faults
from tests.venues.maps import ROWS, Row, as_geojson
from tests.venues.test_sourced import HEAD, read


def rooms(count: int, *, north: int) -> list[Row]:
    """Return rooms in a row, so many tens of metres from the ways."""
    return [
        (f"way/{200 + n}", [(2 * n, north), (2 * n + 1, north), (2 * n + 1, north + 1),
                            (2 * n, north)],
         {"indoor": "room", "name": f"Raum {n + 1}", "level": "0"})
        for n in range(count)
    ]  # fmt: skip


def test_what_is_too_far_from_every_way_is_told_too(tmp_path: Path) -> None:
    atm: Row = ("node/300", [(0, 22)], {"amenity": "atm", "level": "0"})
    found, report = read(tmp_path, HEAD, as_geojson([*ROWS, *rooms(1, north=20), atm]))
    assert faults(report) == [] and found.values
    (reminder,) = report.reminders
    assert reminder.message == (
        "2 Orte haben auf der Karte keinen Weg: „Raum 1“ (way/200) und „Geldautomat“ (node/300)"
    )
    assert reminder.mark.line == 1 and reminder.mark.column > 1000, "the whole map is one line"


def test_of_many_the_first_few_are_named(tmp_path: Path) -> None:
    _, report = read(tmp_path, HEAD, as_geojson([*ROWS, *rooms(8, north=20)]))
    (reminder,) = report.reminders
    assert "8 Orte haben" in reminder.message
    assert reminder.message.endswith("„Raum 5“ (way/204) und 3 weitere")


def test_where_all_have_ways_nobody_is_reminded(tmp_path: Path) -> None:
    _, report = read(tmp_path, HEAD, as_geojson([*ROWS, *rooms(2, north=2)]))
    assert report.reminders == ()
