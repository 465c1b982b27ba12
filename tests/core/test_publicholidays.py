"""Holidays of Hesse, by days that the law names."""

from __future__ import annotations

import datetime as dt

from plugins.core.publicholidays import public_holidays


def test_a_year_of_holidays() -> None:
    days = public_holidays(dt.date(2027, 1, 1), dt.date(2028, 1, 1))
    assert [day.isoformat() for day in days] == [
        "2027-01-01", "2027-03-26", "2027-03-29", "2027-05-01", "2027-05-06", "2027-05-17",
        "2027-05-27", "2027-10-03", "2027-12-25", "2027-12-26",
    ]  # fmt: skip


def test_the_first_day_counts_and_the_last_does_not() -> None:
    christmas = dt.date(2026, 12, 25)
    assert public_holidays(christmas, christmas + dt.timedelta(1)) == (christmas,)
    assert public_holidays(christmas - dt.timedelta(1), christmas) == ()
