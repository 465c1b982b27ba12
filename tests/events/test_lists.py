"""What comes, month by month, and what has been."""

from __future__ import annotations

from pathlib import Path

from plugins.core.times import Passed
from plugins.events.lists import SHOWN, past_page, upcoming_page
from plugins.events.model import PastView, UpcomingView
from tests.cases import make_desk
from tests.events.authored import announced, event


def upcoming(*items: object) -> UpcomingView:
    view = upcoming_page(("beratung",), make_desk(*items)).view
    assert isinstance(view, UpcomingView)
    return view


def past(*items: object) -> PastView:
    view = past_page(make_desk(*items)).view
    assert isinstance(view, PastView)
    return view


def test_what_comes_stands_under_its_month(tmp_path: Path) -> None:
    one = event(tmp_path, repeat="{every: woche, count: 6}")
    view = upcoming(*announced(one, passed=3))
    assert [(month.id, len(month.lines)) for month in view.months] == [
        ("2026-12", 2), ("2027-01", 1),
    ]  # fmt: skip
    assert [item.url for item in view.tables] == ["/termine/2026-12/", "/termine/2027-01/"]
    assert [(link.title, link.url, link.count) for link in view.calendars] == [
        ("Alle Termine", "/termine/alle.ics", "1 Termin"),
        ("Beratung", "/termine/beratung.ics", "1 Termin"),
    ]
    assert view.later == ""


def test_a_long_list_ends_and_says_where_the_rest_is(tmp_path: Path) -> None:
    many = event(tmp_path, repeat=f"{{every: tag, count: {SHOWN + 7}}}")
    view = upcoming(*announced(many))
    assert sum(len(month.lines) for month in view.months) == SHOWN
    assert view.later == "7 spätere Termine stehen in den Monaten."


def test_only_what_is_over_as_a_whole_is_in_the_archive(tmp_path: Path) -> None:
    old = event(tmp_path, "alt", start="2026-11-24 18:00")
    older = event(tmp_path, "aelter", start="2025-11-23 18:00")
    running = event(tmp_path, "laeuft", repeat="{every: woche, count: 2}")
    view = past(
        *announced(old, older, passed=1), running, running.card,
        Passed("laeuft", 1, running.card.mark),
    )  # fmt: skip
    assert [(year.title, [line.url for line in year.lines]) for year in view.years] == [
        ("2026", ["/termine/alt/"]), ("2025", ["/termine/aelter/"]),
    ]  # fmt: skip


def test_when_nothing_comes_the_list_is_empty(tmp_path: Path) -> None:
    one = event(tmp_path)
    assert upcoming(*announced(one, passed=1)).months == ()
    assert past(*announced(one)).years == ()
