"""English dates and winds."""

from __future__ import annotations

import datetime as dt

import pytest

from plugins.core import english, wording


def test_days_and_months_are_written_as_in_britain() -> None:
    assert english.long_date(dt.date(2018, 7, 4)) == "4 July 2018"
    assert english.month_and_year(dt.date(2018, 3, 1)) == "March 2018"


@pytest.mark.parametrize(("heading", "wind"), [(0, "north"), (44, "north-east"), (359, "north")])
def test_winds_have_their_names(heading: float, wind: str) -> None:
    assert english.wind(heading) == wind


def test_there_are_as_many_words_as_in_german() -> None:
    assert len(english.MONTHS) == len(wording.MONTHS)
    assert len({english.wind(45 * n) for n in range(8)}) == 8
