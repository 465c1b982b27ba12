"""A merchant's hours -> what its page shows of them."""

from __future__ import annotations

import datetime as dt

from plugins.core.hourstable import written_table
from plugins.core.hourswords import WEEKDAYS, day_in_words, german_hours
from plugins.core.openings import Openings, doubt, openings
from plugins.core.wording import long_date
from plugins.merchants.model import HoursRow, HoursView

HOLIDAYS = "Feiertage"
_YEAR = dt.timedelta(days=366)


def hours_view(hours: str, since: dt.date) -> HoursView | None:
    """Return when a merchant is open, from a month on; None when nothing is said about it."""
    if not hours:
        return None
    found = openings(hours, since)
    if found is None:
        return HoursView((), german_hours(hours), (), "", doubt(hours))
    table = written_table(found)
    if not found.is_regular or '"' in hours:
        return HoursView((), german_hours(hours), (), table, "")
    return HoursView(_rows(found), (), _dates(found), table, "")


def _rows(found: Openings) -> tuple[HoursRow, ...]:
    days = [
        HoursRow(WEEKDAYS[number], day_in_words(day), number)
        for number, day in enumerate(found.week)
    ]
    like_others = found.holiday is None
    feast = "wie an anderen Tagen" if like_others else day_in_words(found.holiday or ())
    return (*days, HoursRow(HOLIDAYS, feast, 7))


def _dates(found: Openings) -> tuple[tuple[str, str], ...]:
    return tuple(
        (long_date(day), day_in_words(what))
        for day, what in found.dates
        if day < found.since + _YEAR
    )
