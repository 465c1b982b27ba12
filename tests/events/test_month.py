"""A month as a table."""

from __future__ import annotations

from pathlib import Path

from plugins.events.model import MonthView
from plugins.events.month import month_page
from tests.cases import make_desk
from tests.events.authored import announced, event


def table(month: str, *items: object) -> MonthView:
    view = month_page("", month, "", make_desk(*items)).view
    assert isinstance(view, MonthView)
    return view


def test_weeks_begin_on_monday_and_days_of_other_months_are_empty(tmp_path: Path) -> None:
    view = table("2026-12", *announced(event(tmp_path)))
    assert [week.number for week in view.weeks] == [49, 50, 51, 52, 53]
    assert [day.number for day in view.weeks[0].days] == [0, 1, 2, 3, 4, 5, 6]
    assert [day.number for day in view.weeks[-1].days] == [28, 29, 30, 31, 0, 0, 0]
    assert (view.previous, view.next) == (None, None)


def test_a_day_with_events_leads_to_its_list(tmp_path: Path) -> None:
    early = event(tmp_path, "frueh", start="2026-12-01 08:00", end="09:00", title="Früh")
    late = event(tmp_path, "spaet", cancelled="{date: 2026-11-24, reason: Krank.}")
    view = table("2026-12", *announced(late, early))
    day = view.weeks[0].days[1]
    assert (day.anchor, day.label) == ("tag-1", "1. Dezember 2026: 2 Termine")
    assert [(entry.title, entry.time, entry.cancelled) for entry in day.entries] == [
        ("Früh", "8 bis 9 Uhr", False), ("Sprechstunde", "18 bis 20 Uhr", True),
    ]  # fmt: skip
    (listed,) = view.days
    assert (listed.anchor, listed.title, len(listed.lines)) == (
        "tag-1", "Dienstag, 1. Dezember 2026", 2,
    )  # fmt: skip


def test_what_lasts_for_days_is_on_each_of_them_also_over_the_end_of_a_month(
    tmp_path: Path,
) -> None:
    one = event(tmp_path, start="2026-12-30", end="2027-01-02")
    december, january = (table(month, *announced(one)) for month in ("2026-12", "2027-01"))
    assert [day.anchor for day in december.days] == ["tag-30", "tag-31"]
    assert [day.anchor for day in january.days] == ["tag-1", "tag-2"]
    assert january.days[0].lines[0].date.text == "30. Dezember 2026 bis 2. Januar 2027"
    entries = [day.entries[0].time for week in december.weeks for day in week.days if day.entries]
    assert entries == ["", "weiter"]
