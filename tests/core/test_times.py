"""When an occasion is over."""

from __future__ import annotations

import datetime as dt

from plugins.core.times import Occasion
from tests.events.authored import at


def occasion(start: str, end: str, whole_day: bool = False) -> Occasion:
    return Occasion(at(start), at(start), at(end), whole_day)


def test_the_last_day_is_that_of_the_end() -> None:
    assert occasion("2026-12-01 18:00", "2026-12-01 20:00").last_day == dt.date(2026, 12, 1)
    assert occasion("2026-12-01 22:00", "2026-12-02 02:00").last_day == dt.date(2026, 12, 2)
    assert occasion("2026-12-01", "2026-12-03", whole_day=True).last_day == dt.date(2026, 12, 3)


def test_midnight_ends_the_day_before_and_no_end_the_same_day() -> None:
    assert occasion("2026-12-01 22:00", "2026-12-02 00:00").last_day == dt.date(2026, 12, 1)
    assert occasion("2026-12-01 00:00", "2026-12-01 00:00").last_day == dt.date(2026, 12, 1)
