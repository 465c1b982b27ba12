"""Which pages and calendars are planned."""

from __future__ import annotations

from pathlib import Path

from plugins.events.compile import compile_events
from tests.cases import make_desk, outputs_of, pages_of
from tests.events.authored import announced, event


def test_without_events_there_is_nothing() -> None:
    assert compile_events(make_desk()) == ()


def test_every_event_month_and_category_has_its_pages_and_calendars(tmp_path: Path) -> None:
    weekly = event(tmp_path, "woche", repeat="{every: woche, count: 6}")
    trip = event(tmp_path, "fahrt", category="rundgang", start="2027-03-30", end="2027-04-02")
    desk = make_desk(*announced(weekly, trip))
    made = outputs_of(compile_events(desk), desk)
    assert sorted(made) == [
        "/termine/",
        "/termine/2026-12/",
        "/termine/2027-01/",
        "/termine/2027-03/",
        "/termine/2027-04/",
        "/termine/alle.ics",
        "/termine/archiv/",
        "/termine/beratung.ics",
        "/termine/fahrt/",
        "/termine/fahrt/fahrt.ics",
        "/termine/rundgang.ics",
        "/termine/woche/",
        "/termine/woche/woche.ics",
    ]
    assert desk.report.faults == ()


def test_only_where_something_else_is_over_a_page_sees_another_thing(tmp_path: Path) -> None:
    """The table of a month and the calendars never ask what is over."""
    one = event(tmp_path, repeat="{every: woche, count: 3}")
    asked = {}
    for planned in compile_events(make_desk(*announced(one))):
        own = make_desk(*announced(one)).fresh()
        planned.make(*planned.arguments, own)
        asked[planned.url] = any(entry.startswith("Passed") for entry in own.notes.entries)
    assert {url for url, asks in asked.items() if asks} == {
        "/termine/", "/termine/archiv/", "/termine/sprechstunde/",
    }  # fmt: skip


def test_months_lead_to_the_nearest_ones_with_events(tmp_path: Path) -> None:
    desk = make_desk(*announced(event(tmp_path, repeat="{every: monat, interval: 3, count: 3}")))
    view = pages_of([p for p in compile_events(desk) if p.url == "/termine/2027-03/"], desk)[
        "/termine/2027-03/"
    ].view
    assert view.previous.url == "/termine/2026-12/"  # type: ignore[attr-defined]
    assert view.next.url == "/termine/2027-06/"  # type: ignore[attr-defined]
