"""The table of hours as text for browsers."""

from __future__ import annotations

import datetime as dt

from plugins.core.hourstable import calendar, written_table
from plugins.core.openings import Openings

SINCE = dt.date(2026, 11, 1)
DAY, HALF = ((540, 720), (840, 1080)), ((600, 840),)


def test_a_week_its_holidays_and_the_days_that_differ() -> None:
    dates = tuple((dt.date(2026, month, 24), HALF) for month in (11, 12))
    found = Openings(SINCE, SINCE, (DAY,) * 5 + (HALF, ()), (), dates)
    days = "|".join(["540-720,840-1080"] * 5)
    assert written_table(found) == f"{days}|600-840|;;600-840@23,53"


def test_holidays_like_other_days_are_an_equals_sign() -> None:
    found = Openings(SINCE, SINCE, (HALF,) * 7, None, ((SINCE, ()),))
    assert written_table(found) == "|".join(["600-840"] * 7) + ";=;@0"


def test_the_calendar_counts_holidays_from_its_first_day() -> None:
    found = calendar(SINCE)
    assert (found.since, found.days) == ("2026-11-01", 761)
    assert found.holidays.split(",")[:3] == ["54", "55", "61"]  # Christmas and New Year


def test_a_holiday_just_before_the_first_day_counts_too() -> None:
    assert calendar(dt.date(2027, 12, 27)).holidays.split(",")[0] == "-1"
