"""Opening hours -> a table that needs no parser: a week, holidays, and days that differ.

All times are those of the clock on the wall.  The library's German calendar holds what is a
holiday in all of Germany; Fronleichnam, the one that Hesse has besides, it knows in Austria, so
the days around it are asked of that calendar.  A test compares both with the holidays of Hesse.

One answer of the library is not taken over: after a holiday on which a bar stays closed it calls
the hours past midnight open, as the end of an evening that never began.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from plugins.core.hours import without_comments
from plugins.core.publicholidays import public_holidays
from plugins.core.value import Value

Day = tuple[tuple[int, int], ...]
"""Spans of a day in minutes from its midnight; an end above 1440 is on the next day."""

DAY = 24 * 60
MOST_DATES = 60  # more days that differ are no exceptions any more
_SOME_MONTH = dt.date(2024, 1, 1)
_SPAN = dt.timedelta(days=1)
_AROUND = 3  # days before and after a holiday on which a rule may still speak of it
_CALENDAR, _OTHER_CALENDAR = "DE", "AT"
_SEASONS = re.compile(r"\bSH\b")
_SUN = re.compile("sunrise|sunset|dawn|dusk")
_OPEN_END = re.compile(r"\d\d:\d\d\+")
_TIMES = re.compile(r"(\d\d:\d\d)-(\d\d:\d\d)")


class Openings(Value, frozen=True):
    """When something is open from a day on and before another."""

    since: dt.date
    until: dt.date
    week: tuple[Day, ...]
    """The seven days from Monday on."""
    holiday: Day | None
    """What holds on public holidays; None where they are days like any other."""
    dates: tuple[tuple[dt.date, Day], ...]
    """The days that differ from all this."""

    @property
    def is_regular(self) -> bool:
        """Tell whether a week and a few dates say it all."""
        return len(self.dates) <= MOST_DATES


def doubt(hours: str) -> str:
    """Return why nobody can compute when something is open, in German; empty when one can."""
    rules = without_comments(hours)
    if _SUN.search(rules):
        return "die Zeiten hängen vom Stand der Sonne ab"
    if _SEASONS.search(rules):
        return "die Zeiten hängen von den Schulferien ab"
    if _OPEN_END.search(rules):
        return "ein Ende der Öffnungszeit ist nicht festgelegt"
    if _passes_midnight(rules) and _may_begin_at_midnight(rules):
        return "um Mitternacht treffen zwei Angaben aufeinander"
    return "ein Teil der Zeiten gilt nur nach Vereinbarung"


def cut_short(hours: str) -> tuple[int, str] | None:
    """Return a weekday on which times past midnight end at midnight, and those times.

    A rule after a semicolon holds for the whole of its days, also for the night that began before.
    """
    rules = without_comments(hours)
    found = openings(hours, _SOME_MONTH)
    if found is None:
        return None
    for start, end in _TIMES.findall(rules):
        if end <= start and f"{start}-24:00" not in rules:
            span = (_minute(start), DAY)
            for number, day in enumerate(found.week):
                if span in day:
                    return number, f"{start}-{end}"
    return None


def _minute(time: str) -> int:
    hour, minute = time.split(":")
    return int(hour) * 60 + int(minute)


def _passes_midnight(rules: str) -> bool:
    return any(end <= start or end > "24:00" for start, end in _TIMES.findall(rules))


def _may_begin_at_midnight(rules: str) -> bool:
    """Tell whether a rule opens at midnight, or all day since it names no times."""
    return any(
        "00:00-" in rule or not (_TIMES.search(rule) or "closed" in rule)
        for rule in re.split(r";|\|\|", rules)
    )


def _is_sure(rules: str) -> bool:
    if _passes_midnight(rules) and _may_begin_at_midnight(rules):
        return False
    return not any(sign.search(rules) for sign in (_SUN, _SEASONS, _OPEN_END))


def window(since: dt.date) -> dt.date:
    """Return the day before which a table ends: two years and a month after its first."""
    month = since.month % 12 + 1
    return dt.date(since.year + 2 + (month == 1), month, 1)


@lru_cache(maxsize=4096)
def openings(hours: str, since: dt.date) -> Openings | None:
    """Return the table for two years from a month's first day on; None where there is a doubt."""
    if not _is_sure(without_comments(hours)):
        return None
    until = window(since)
    holidays = public_holidays(since, until)
    days = _days(hours, since, until)
    return None if days is None else _table(days, frozenset(holidays), since, until)


def _days(hours: str, since: dt.date, until: dt.date) -> dict[dt.date, Day] | None:
    """Return what holds on every day; None when it is nowhere said for sure."""
    found = _asked(hours, _CALENDAR, since, until)
    for holiday in _unknown_holidays(since, until):
        first, last = holiday - _AROUND * _SPAN, holiday + (_AROUND + 1) * _SPAN
        better = _asked(hours, _OTHER_CALENDAR, max(first, since), min(last, until))
        if found is None or better is None:
            return None
        found |= better
    return found


@lru_cache(maxsize=64)
def _unknown_holidays(since: dt.date, until: dt.date) -> tuple[dt.date, ...]:
    """Return the holidays of Hesse, also those around the window, that the calendar lacks."""
    from opening_hours import OpeningHours  # noqa: PLC0415 - see below

    known = OpeningHours("PH", country=_CALENDAR)
    near = _AROUND * _SPAN
    return tuple(
        day
        for day in public_holidays(since - near, until + near)
        if not known.is_open(dt.datetime.combine(day, dt.time(12)))
    )


def _asked(hours: str, country: str, since: dt.date, until: dt.date) -> dict[dt.date, Day] | None:
    """Return the spans that begin on each day by one calendar; None for one that is unsure."""
    from opening_hours import OpeningHours, State  # noqa: PLC0415 - only where hours are computed

    spans: dict[dt.date, list[tuple[int, int]]] = {
        since + number * _SPAN: [] for number in range((until - since).days)
    }
    parsed = OpeningHours(hours, country=country, auto_timezone=False)
    # From two days before, so that what began there does not seem to begin at midnight.
    start = dt.datetime.combine(since - 2 * _SPAN, dt.time())
    end = dt.datetime.combine(until + 2 * _SPAN, dt.time())
    for begin, finish, state, comment in parsed.intervals(start, end):
        if state == State.UNKNOWN or (state == State.OPEN and comment):
            return None
        if state == State.OPEN:
            for day, span in _by_day(begin, finish):
                if day in spans:
                    spans[day].append(span)
    orphans = _passes_midnight(without_comments(hours))
    return {
        day: tuple(span for span in found if span[0] or not orphans) for day, found in spans.items()
    }


def _by_day(begin: dt.datetime, end: dt.datetime) -> Iterator[tuple[dt.date, tuple[int, int]]]:
    """Give the day on which a span begins; one of a day or more is cut at every midnight."""
    day = begin.date()
    first, last = _minutes(begin, day), _minutes(end, day)
    if last - first < DAY:
        yield day, (first, last)
        return
    while last > 0:
        yield day, (first, min(last, DAY))
        day, first, last = day + _SPAN, 0, last - DAY


def _minutes(moment: dt.datetime, day: dt.date) -> int:
    return (moment.date() - day).days * DAY + moment.hour * 60 + moment.minute


def _table(
    days: Mapping[dt.date, Day], holidays: frozenset[dt.date], since: dt.date, until: dt.date
) -> Openings:
    week = tuple(
        _usual(
            what for day, what in days.items() if day.weekday() == number and day not in holidays
        )
        for number in range(7)
    )
    like_others = _differing(days, week, None, holidays)
    usual = _usual(days[day] for day in sorted(holidays))
    apart = _differing(days, week, usual, holidays)
    if len(apart) < len(like_others):
        return Openings(since, until, week, usual, apart)
    return Openings(since, until, week, None, like_others)


def _usual(days: Iterable[Day]) -> Day:
    """Return what holds most often; nothing where there is no day, as before German holidays."""
    most = Counter(days).most_common(1)
    return most[0][0] if most else ()


def _differing(
    days: Mapping[dt.date, Day],
    week: Sequence[Day],
    holiday: Day | None,
    holidays: frozenset[dt.date],
) -> tuple[tuple[dt.date, Day], ...]:
    """Return the days on which something else holds than the week and the holidays say."""
    return tuple(
        (day, what)
        for day, what in days.items()
        if what != (holiday if holiday is not None and day in holidays else week[day.weekday()])
    )
