"""A rule and its exceptions -> the days and times at which an event takes place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from itertools import islice
from types import MappingProxyType
from typing import Literal

from dateutil import rrule

from plugins.events.model import Rule

MOST = 400  # occasions of one event: more is a slip in the year
PERIODS: Mapping[str, Literal[0, 1, 2, 3]] = MappingProxyType(
    {"tag": rrule.DAILY, "woche": rrule.WEEKLY, "monat": rrule.MONTHLY, "jahr": rrule.YEARLY}
)
DAYS = ("mo", "di", "mi", "do", "fr", "sa", "so")
WHICH = {"erster": 1, "zweiter": 2, "dritter": 3, "vierter": 4, "letzter": -1}
_WEEKDAYS = (rrule.MO, rrule.TU, rrule.WE, rrule.TH, rrule.FR, rrule.SA, rrule.SU)


def dates_of(rule: Rule, first: dt.date, most: int = MOST + 1) -> tuple[dt.date, ...]:
    """Return the days that a rule gives from a day on, at most so many."""
    until = dt.datetime.combine(rule.until, dt.time.max) if rule.until else None
    found = rrule.rrule(
        PERIODS[rule.every],
        dtstart=dt.datetime.combine(first, dt.time()),
        interval=rule.interval,
        byweekday=_weekdays(rule) or None,
        until=until,
        count=rule.count or None,
    )
    return tuple(moment.date() for moment in islice(found, most))


def _weekdays(rule: Rule) -> list[rrule.weekday]:
    days = [_WEEKDAYS[day] for day in rule.days]
    return [day(rule.which) for day in days] if rule.which else days


def fits(rule: Rule, day: dt.date) -> bool:
    """Tell whether a day is one that the rule could give."""
    return next_fitting(rule, day) == day


def next_fitting(rule: Rule, day: dt.date) -> dt.date:
    """Return the first day from a day on that the rule could give."""
    endless = Rule(rule.every, 1, rule.days, rule.which, None, 1)
    return dates_of(endless, day)[0]
