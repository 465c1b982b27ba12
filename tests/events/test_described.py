"""Events as schema.org describes them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from plugins.events.described import describe
from tests.cases import make_desk
from tests.events.authored import announced, event


def described(folder: Path, picture: str = "", **changes: str | None) -> dict[str, Any]:
    one = event(folder, **changes)
    return describe(one, picture, make_desk(*announced(one)))


def test_a_single_event(tmp_path: Path) -> None:
    assert described(tmp_path) == {
        "@type": "Event",
        "name": "Sprechstunde",
        "description": "Fragen und Antworten.",
        "url": "https://hub.example/termine/sprechstunde/",
        "inLanguage": "de",
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "eventStatus": "https://schema.org/EventScheduled",
        "startDate": "2026-12-01T18:00+01:00",
        "endDate": "2026-12-01T20:00+01:00",
    }


def test_where_for_whom_and_by_whom(tmp_path: Path) -> None:
    found = described(
        tmp_path, "/b.jpg", capacity="70", audience="Alle", organisers="[stadt]",
        place="{name: Halle, address: Markt 1, position: {lat: 49.5, lon: 8.25}}",
    )  # fmt: skip
    assert found["location"] == {
        "@type": "Place", "name": "Halle", "address": "Markt 1",
        "geo": {"@type": "GeoCoordinates", "latitude": 49.5, "longitude": 8.25},
    }  # fmt: skip
    assert found["maximumAttendeeCapacity"] == 70
    assert found["audience"] == {"@type": "Audience", "audienceType": "Alle"}
    assert found["organizer"] == [
        {"@type": "Organization", "name": "Stadt", "url": "https://hub.example/partner/stadt/"}
    ]
    assert found["image"] == ["https://hub.example/b.jpg"]


def test_whole_days_and_an_unknown_end(tmp_path: Path) -> None:
    days = described(tmp_path, start="2026-12-01", end="2026-12-03")
    assert (days["startDate"], days["endDate"]) == ("2026-12-01", "2026-12-03")
    assert "endDate" not in described(tmp_path, end=None)


def test_called_off(tmp_path: Path) -> None:
    found = described(tmp_path, cancelled="{date: 2026-11-24, reason: Krank.}")
    assert found["eventStatus"] == "https://schema.org/EventCancelled"


def test_a_series_has_a_schedule_and_what_differs_is_a_part_of_it(tmp_path: Path) -> None:
    found = described(
        tmp_path,
        repeat="{every: woche, interval: 2, on: [di], count: 5}",
        except_="[2026-12-15]",
        place="{name: Halle}",
        occurrences="[{day: 2026-12-29, cancelled: Krank.},"
        " {day: 2027-01-12, start: 2027-01-13 18:00, place: Hof}]",
    )
    assert found["eventSchedule"] == {
        "@type": "Schedule", "repeatFrequency": "P2W", "startDate": "2026-12-01",
        "endDate": "2027-01-26", "scheduleTimezone": "Europe/Berlin", "startTime": "18:00",
        "endTime": "20:00", "repeatCount": 5, "byDay": ["https://schema.org/Tuesday"],
        "exceptDate": ["2026-12-15"],
    }  # fmt: skip
    off, moved = found["subEvent"]
    assert off["eventStatus"] == "https://schema.org/EventCancelled"
    assert off["location"]["name"] == "Halle"
    assert moved == {
        "@type": "Event", "name": "Sprechstunde",
        "eventStatus": "https://schema.org/EventRescheduled",
        "startDate": "2027-01-13T18:00+01:00", "endDate": "2027-01-13T20:00+01:00",
        "previousStartDate": "2027-01-12T18:00+01:00",
        "location": {"@type": "Place", "name": "Hof"},
    }  # fmt: skip


def test_the_second_tuesday_of_a_month(tmp_path: Path) -> None:
    found = described(
        tmp_path, start="2026-12-08", end=None,
        repeat="{every: monat, which: zweiter, on: [di], until: 2027-03-01}",
    )  # fmt: skip
    assert found["eventSchedule"]["byDay"] == ["2TU"]
    assert "startTime" not in found["eventSchedule"]
