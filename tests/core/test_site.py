"""The month in which a site is built, by what it is told and never by the clock."""

from __future__ import annotations

import datetime as dt

from tests.core.builders import settings


def test_the_month_is_that_of_the_day_up_to_which_pieces_appear() -> None:
    assert settings(today=dt.date(2018, 7, 4), epoch=1_500_000_000).month == dt.date(2018, 7, 1)


def test_without_such_a_day_it_is_that_of_the_last_commit() -> None:
    assert settings(epoch=1_543_622_399).month == dt.date(2018, 11, 1)
    assert settings(epoch=1_543_622_400).month == dt.date(2018, 12, 1)
