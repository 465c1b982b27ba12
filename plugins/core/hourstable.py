"""A table of openings -> the short text with which a browser computes, and the calendar of it.

    540-720,840-1080|540-1080|…|600-840||;=;600-840@53,60

Seven days from Monday on, then what holds on holidays (`=`: as on any other day), then the days
that differ, each after the spans that hold on it.  Spans are minutes from midnight, days are
counted from the calendar's first.  It is read back in theme/static/js/merchants/hours.js.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from plugins.core.openings import Day, Openings, openings, window
from plugins.core.publicholidays import public_holidays


@dataclass(frozen=True)
class Calendar:
    """What all tables of hours of a page share."""

    since: str
    days: int
    """For how many days from `since` on the tables hold."""
    holidays: str
    """The holidays in days after `since`."""


def table_of(hours: str, since: dt.date) -> str:
    """Return what a browser computes with; nothing when nobody can."""
    found = openings(hours, since) if hours else None
    return written_table(found) if found else ""


def written_table(found: Openings) -> str:
    """Return a table as text."""
    week = "|".join(map(_spans, found.week))
    holiday = "=" if found.holiday is None else _spans(found.holiday)
    return ";".join((week, holiday, *_dates(found)))


def _spans(day: Day) -> str:
    return ",".join(f"{start}-{end}" for start, end in day)


def _dates(found: Openings) -> list[str]:
    days: dict[Day, list[int]] = {}
    for date, what in found.dates:
        days.setdefault(what, []).append((date - found.since).days)
    return [f"{_spans(what)}@{','.join(map(str, numbers))}" for what, numbers in days.items()]


def calendar(since: dt.date) -> Calendar:
    """Return what all tables that begin on a day share."""
    until = window(since)
    # From the day before on: what began then may last into the first.
    numbers = ((day - since).days for day in public_holidays(since - dt.timedelta(1), until))
    return Calendar(since.isoformat(), (until - since).days, ",".join(map(str, numbers)))
