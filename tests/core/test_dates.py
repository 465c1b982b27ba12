"""What other notations of a day can mean."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.core.dates import certain_day, complaint_of


@given(st.dates(min_value=dt.date(1900, 1, 1)))
def test_what_is_certain_is_right(day: dt.date) -> None:
    assert certain_day(f"{day.year}-{day.month}-{day.day}") == day
    german = f"{day.day}.{day.month}.{day.year}"
    assert certain_day(german) == (day if day.day > 12 or day.day == day.month else None)


@pytest.mark.parametrize("text", ["4. Juli 2018", "4. juli 2018", "04.Juli 2018", "4 Juli 2018"])
def test_a_month_in_words_is_certain(text: str) -> None:
    assert certain_day(text) == dt.date(2018, 7, 4)


@pytest.mark.parametrize("text", ["1.3.2018", "14.3.18", "31.2.2018", "4. Foo 2018", "gestern", ""])
def test_what_is_not_certain_is_no_day(text: str) -> None:
    assert certain_day(text) is None


def test_the_complaint_offers_what_was_meant() -> None:
    assert complaint_of("1.3.2018")[1] == "Meinten Sie 2018-03-01?"
    assert complaint_of("1.13.2018")[0] == "Das Datum „1.13.2018“ gibt es nicht"
    assert complaint_of("bald")[1] == "Zum Beispiel 2018-07-04 schreiben."
