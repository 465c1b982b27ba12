"""Calendar files: what two foreign libraries read in them is what we meant."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
from pathlib import Path
from random import Random
from typing import Any

import icalendar
import pytest
import recurring_ical_events
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from plugins.core.moments import TOWN
from plugins.core.occasions import CATEGORY_WORDS
from plugins.events.calendars import COLOURS, render_calendar, uid
from plugins.events.model import About, Entry, Event
from tests.cases import of_kind
from tests.events.any_event import draw_event, with_exceptions
from tests.events.authored import event, read

ABOUT = About("Termine", "Alle Termine", "https://hub.example/termine/", "https://hub.example/a")
ICALJS = Path(__file__).with_name("icaljs.mjs")
URL = "https://hub.example/termine/sprechstunde/"
DRAWN = 60  # calendars for the second reader, which is started only once

Line = tuple[str, str, str]  # start, end, status


def rendered(one: Event) -> bytes:
    """Return the calendar of one event."""
    return render_calendar([Entry(one, URL, ("Die Stadt",))], ABOUT)


def meant(one: Event) -> list[Line]:
    """Return the occasions of an event as the readers give them; whole days end after the last."""
    lines = []
    for occasion in one.card.occasions:
        start, end = occasion.start.isoformat(), occasion.end.isoformat()
        if occasion.whole_day:
            after = occasion.last_day + dt.timedelta(days=1)
            start, end = occasion.start.date().isoformat(), after.isoformat()
        lines.append((start, end, "CANCELLED" if occasion.cancelled else "CONFIRMED"))
    return sorted(lines)


def read_back(content: bytes) -> list[Line]:
    """Return what recurring-ical-events finds, by the town's clock."""
    calendar = icalendar.Calendar.from_ical(content)
    found = recurring_ical_events.of(calendar).between((2019, 1, 1), (2060, 1, 1))
    return sorted(
        (_said(one["DTSTART"].dt), _said(one["DTEND"].dt), str(one["STATUS"])) for one in found
    )


def _said(moment: Any) -> str:
    if isinstance(moment, dt.datetime):
        assert moment.tzinfo is not None
        return moment.astimezone(TOWN).replace(tzinfo=None).isoformat()
    return str(moment.isoformat())


def drawn(folder: Path, chance: Random) -> Event | None:
    """Return an event that is drawn at random; None when its author would be told something."""
    text = draw_event(chance)
    found, said = read(folder, text)
    if said:
        return None
    days = [one.start.date() for one in of_kind(Event, found)[0].card.occasions]
    found, said = read(folder, with_exceptions(text, days, chance))
    return None if said else of_kind(Event, found)[0]


@settings(
    max_examples=150, deadline=None, database=None, derandomize=True,
    suppress_health_check=list(HealthCheck),
)  # fmt: skip
@given(st.randoms(use_true_random=False))
def test_what_is_read_back_is_what_was_meant(tmp_path: Path, chance: Random) -> None:
    """Over ten years of first days, with every change of the clock among the occasions."""
    one = drawn(tmp_path, chance)
    assume(one)
    assert one
    content = rendered(one)
    assert read_back(content) == meant(one)
    assert content == rendered(one)


def test_another_reader_finds_the_same(tmp_path: Path) -> None:
    """ical.js, which is what Thunderbird reads calendars with."""
    events = [one for seed in range(DRAWN) if (one := drawn(tmp_path, Random(seed)))]
    assert len(events) > DRAWN / 2
    texts = json.dumps([rendered(one).decode() for one in events])
    done = subprocess.run(
        ["node", str(ICALJS)], input=texts, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    for one, found in zip(events, json.loads(done.stdout), strict=True):
        assert sorted(tuple(line) for line in found) == meant(one)


@pytest.mark.parametrize("year", range(2000, 2038))
def test_the_zone_of_the_file_is_that_of_the_world(tmp_path: Path, year: int) -> None:
    (zone,) = icalendar.Calendar.from_ical(rendered(event(tmp_path))).walk("VTIMEZONE")
    clock = zone.to_tz()
    for month in range(1, 13):
        for day in (1, 8, 15, 22, 26, 27, 28):
            for hour in (0, 12):
                moment = dt.datetime(year, month, day, hour)
                assert clock.utcoffset(moment) == TOWN.utcoffset(moment), moment


def test_lines_are_folded_and_end_as_the_standard_asks_for(tmp_path: Path) -> None:
    content = rendered(drawn(tmp_path, Random(1)) or event(tmp_path))
    assert content.endswith(b"END:VCALENDAR\r\n")
    lines = content.split(b"\r\n")
    assert max(len(line) for line in lines) <= 75
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert "🏛" in content.decode().replace("\r\n ", "")


def test_signs_with_a_meaning_come_back_as_they_were(tmp_path: Path) -> None:
    title = "Alles; und, mehr: „so“ \\ 100 %"
    one = event(tmp_path, title=f"'{title}'", place="{name: 'Halle; links, oben'}")
    (back,) = icalendar.Calendar.from_ical(rendered(one)).walk("VEVENT")
    assert (str(back["SUMMARY"]), str(back["LOCATION"])) == (title, "Halle; links, oben")


def test_an_event_keeps_its_name_and_counts_its_changes(tmp_path: Path) -> None:
    def told(**changes: str) -> tuple[str, int, str, str]:
        one = event(tmp_path, **changes)
        (back,) = icalendar.Calendar.from_ical(rendered(one)).walk("VEVENT")
        stamp = back["DTSTAMP"].dt.date().isoformat()
        return str(back["UID"]), int(back["SEQUENCE"]), str(back["STATUS"]), stamp

    name = "sprechstunde@hub.example"
    assert told() == (name, 0, "CONFIRMED", "2026-11-20")
    changes = "[{date: 2026-11-22, note: Neuer Titel.}]"
    assert told(title="Anders", changes=changes) == (name, 1, "CONFIRMED", "2026-11-22")
    off = "{date: 2026-11-24, reason: Krank.}"
    assert told(changes=changes, cancelled=off) == (name, 2, "CANCELLED", "2026-11-24")


def test_a_name_is_made_of_address_and_host() -> None:
    assert uid("eins", "https://hub.example/termine/eins/") == "eins@hub.example"


def test_a_night_that_lasts_longer_has_an_entry_of_its_own(tmp_path: Path) -> None:
    one = event(
        tmp_path, start="2027-10-23 22:00", end="2027-10-24 06:00",
        repeat="{every: woche, count: 3}",
    )  # fmt: skip
    events = icalendar.Calendar.from_ical(rendered(one)).walk("VEVENT")
    assert ["RECURRENCE-ID" in back for back in events] == [False, True]
    assert read_back(rendered(one)) == meant(one)


def test_a_calendar_says_what_it_is(tmp_path: Path) -> None:
    one = event(tmp_path, audience="Alle", capacity="70", demo="Erfunden.", accessibility="Ja.",
                register="{url: 'https://example.org/', until: 2026-11-30}",
                place="{name: Halle, address: Markt 1, position: {lat: 49.5, lon: 8.25}}",
                repeat="{every: monat, which: erster, on: [di], count: 2}",
                occurrences="[{day: 2027-01-05, place: Hof, note: Woanders.}]")  # fmt: skip
    calendar = icalendar.Calendar.from_ical(rendered(one))
    assert (str(calendar["NAME"]), str(calendar["METHOD"])) == ("Termine", "PUBLISH")
    assert calendar["REFRESH-INTERVAL"].dt == dt.timedelta(days=1)
    assert str(calendar["X-PUBLISHED-TTL"]) == "P1D"
    master, changed = calendar.walk("VEVENT")
    assert str(master["DESCRIPTION"]) == (
        "Fragen und Antworten.\nFür: Alle\nPlätze: bis zu 70\n"
        "Anmeldung: https://example.org/ (bis 30. November 2026)\nBarrierefreiheit: Ja.\n"
        f"Demo: Erfunden.\n{URL}"
    )
    assert str(master["LOCATION"]) == "Halle, Markt 1"
    assert master["GEO"].to_ical() == "49.5;8.25"
    assert master["RRULE"].to_ical() == b"FREQ=MONTHLY;COUNT=2;BYDAY=1TU"
    assert (str(changed["LOCATION"]), str(master["CONTACT"])) == ("Hof", "Die Stadt")
    assert "GEO" not in changed
    assert str(changed["DESCRIPTION"]).startswith("Woanders.\n")


def test_every_category_has_a_colour() -> None:
    assert set(COLOURS) == set(CATEGORY_WORDS)
