"""The environment gives the day and the commit's time, or nothing; never the clock."""

from __future__ import annotations

import datetime as dt

import pytest

from plugins.core.environment import day_of, epoch_of, is_preview
from plugins.core.errors import SettingsError


def test_without_a_day_everything_appears() -> None:
    assert day_of({}) is None
    assert day_of({"HUB_TODAY": ""}) is None


def test_a_day_is_read_as_iso() -> None:
    assert day_of({"HUB_TODAY": "2018-07-04"}) == dt.date(2018, 7, 4)


@pytest.mark.parametrize("value", ["4.7.2018", "2018-02-30", "heute"])
def test_any_other_day_is_refused(value: str) -> None:
    with pytest.raises(SettingsError, match="HUB_TODAY must be a day like 2018-07-04"):
        day_of({"HUB_TODAY": value})


def test_the_epoch_is_zero_where_it_is_not_told() -> None:
    assert epoch_of({}) == 0
    assert epoch_of({"SOURCE_DATE_EPOCH": "1530655200"}) == 1530655200


def test_an_epoch_that_is_no_number_is_refused() -> None:
    with pytest.raises(SettingsError, match="SOURCE_DATE_EPOCH must be seconds"):
        epoch_of({"SOURCE_DATE_EPOCH": "gestern"})


def test_a_preview_is_asked_for_by_a_one() -> None:
    assert [is_preview({"HUB_PREVIEW": value}) for value in ("", "0", "1")] == [False, False, True]
    assert is_preview({}) is False
    with pytest.raises(SettingsError, match="HUB_PREVIEW must be 1 or 0, not 'ja'"):
        is_preview({"HUB_PREVIEW": "ja"})
