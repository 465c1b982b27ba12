"""Rules and the days they give."""

from __future__ import annotations

import datetime as dt

import pytest

from plugins.events.model import Rule
from plugins.events.repeat import dates_of, fits, next_fitting

TUESDAY = dt.date(2026, 12, 1)


def rule(every: str, *days: int, which: int = 0, interval: int = 1, count: int = 3) -> Rule:
    return Rule(every, interval, days, which, None, count)


@pytest.mark.parametrize(
    ("given", "days"),
    [
        (rule("tag"), ["2026-12-01", "2026-12-02", "2026-12-03"]),
        (rule("tag", interval=10), ["2026-12-01", "2026-12-11", "2026-12-21"]),
        (rule("woche"), ["2026-12-01", "2026-12-08", "2026-12-15"]),
        (rule("woche", 1, 3), ["2026-12-01", "2026-12-03", "2026-12-08"]),
        (rule("woche", 1, 3, interval=2), ["2026-12-01", "2026-12-03", "2026-12-15"]),
        (rule("monat"), ["2026-12-01", "2027-01-01", "2027-02-01"]),
        (rule("monat", 1, which=1), ["2026-12-01", "2027-01-05", "2027-02-02"]),
        (rule("monat", 1, which=-1), ["2026-12-29", "2027-01-26", "2027-02-23"]),
        (rule("jahr"), ["2026-12-01", "2027-12-01", "2028-12-01"]),
    ],
)
def test_a_rule_gives_its_days(given: Rule, days: list[str]) -> None:
    assert [day.isoformat() for day in dates_of(given, TUESDAY)] == days


def test_until_is_the_last_day_that_counts() -> None:
    until = Rule("woche", 1, (), 0, dt.date(2026, 12, 15), 0)
    assert dates_of(until, TUESDAY)[-1] == dt.date(2026, 12, 15)


def test_not_more_days_than_asked_for() -> None:
    assert len(dates_of(rule("tag", count=400), TUESDAY, 5)) == 5


def test_whether_a_day_fits_and_which_one_is_next() -> None:
    wednesdays = rule("woche", 2)
    assert not fits(wednesdays, TUESDAY)
    assert fits(wednesdays, next_fitting(wednesdays, TUESDAY))
    assert next_fitting(rule("monat", 4, which=-1), TUESDAY) == dt.date(2026, 12, 25)
