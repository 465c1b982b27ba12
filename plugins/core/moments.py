"""Days and times of day as authors write them, by the clock of the town.

Twice a year that clock jumps: a time that it leaves out in spring is a fault, and one that it
shows twice in autumn means the first.
"""

from __future__ import annotations

import datetime as dt
import re
from zoneinfo import ZoneInfo

from plugins.core.errors import Mark
from plugins.core.fields import Date, Field
from plugins.core.report import Report
from plugins.core.value import Value
from plugins.core.wording import long_date, quoted
from plugins.core.yamlfile import Node, Scalar

TOWN = ZoneInfo("Europe/Berlin")
YEARS = range(2000, 2100)

_TIME = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)", re.ASCII)
_OTHER_TIME = re.compile(r"([01]?\d|2[0-3])(?:[.h]([0-5]\d))?(?: ?(?:h|Uhr))?", re.ASCII)


class Moment(Value, frozen=True):
    """A day, with a time unless the whole day is meant, and where it was written."""

    day: dt.date
    time: dt.time | None
    mark: Mark

    @property
    def at(self) -> dt.datetime:
        """Return day and time as one; a whole day begins at midnight."""
        return dt.datetime.combine(self.day, self.time or dt.time())


class TimeOfDay(Value, frozen=True):
    """A time without a day, and where it was written."""

    time: dt.time
    mark: Mark

    def on(self, day: dt.date) -> Moment:
        """Return this time of a day."""
        return Moment(day, self.time, self.mark)


def is_skipped(local: dt.datetime) -> bool:
    """Tell whether the town's clock leaves out a time on the day on which it jumps forward."""
    there = local.replace(tzinfo=TOWN)
    back = there.astimezone(dt.UTC).astimezone(TOWN)
    return back.replace(tzinfo=None, fold=0) != local.replace(fold=0)


def skipped(local: dt.datetime) -> str:
    """Return what is wrong with a time that the clock leaves out."""
    return (
        f"{local:%H:%M} Uhr gibt es am {long_date(local.date())} nicht:"
        " die Uhr wird in dieser Stunde vorgestellt"
    )


class Day(Field, frozen=True):
    """A day that is needed together with its place."""

    def read(self, node: Node, report: Report) -> Moment | None:
        """Return the day."""
        day = _day(self, node, report)
        return Moment(day, None, node.mark) if day else None


class DateTime(Field, frozen=True):
    """A day with a time, or the whole day: 2026-12-01 18:00 or 2026-12-01."""

    def read(self, node: Node, report: Report) -> Moment | None:
        """Return the moment; a day or time that does not exist is a fault."""
        scalar = self.scalar(node, report, "Tag und Uhrzeit wie 2026-12-01 18:00")
        if scalar is None:
            return None
        day_text, _, time_text = scalar.text.strip().replace("T", " ").partition(" ")
        day = _day(self, Scalar(day_text, scalar.mark), report)
        time = _time(time_text.strip(), scalar.mark, report) if time_text else None
        if day is None or (time_text and time is None):
            return None
        return _existing(Moment(day, time, scalar.mark), report)


class Hour(Field, frozen=True):
    """A time of day that recurs: 22:00."""

    def read(self, node: Node, report: Report) -> TimeOfDay | None:
        """Return the time; one that no clock shows is a fault."""
        scalar = self.scalar(node, report, "Eine Uhrzeit wie 22:00")
        time = _time(scalar.text.strip(), scalar.mark, report) if scalar else None
        return TimeOfDay(time, node.mark) if time else None


class EndTime(Field, frozen=True):
    """When something ends: a time on the day on which it begins, or what DateTime takes."""

    def read(self, node: Node, report: Report) -> Moment | TimeOfDay | None:
        """Return the moment, or the time alone."""
        if isinstance(node, Scalar) and node.text.strip() and "-" not in node.text:
            time = _time(node.text.strip(), node.mark, report)
            return TimeOfDay(time, node.mark) if time else None
        return DateTime(self.key, self.help).read(node, report)


def _day(field: Field, node: Node, report: Report) -> dt.date | None:
    day = Date(field.key, field.help).read(node, report)
    if day and day.year not in YEARS:
        report.fault(
            node.mark,
            f"Das Jahr {day.year} liegt außerhalb des Kalenders",
            f"Erlaubt sind {YEARS[0]} bis {YEARS[-1]}.",
        )
        return None
    return day


def _time(text: str, mark: Mark, report: Report) -> dt.time | None:
    match = _TIME.fullmatch(text)
    if match:
        return dt.time(int(match[1]), int(match[2]))
    meant = _OTHER_TIME.fullmatch(text)
    hint = "Von 00:00 bis 23:59, zum Beispiel 18:30."
    if meant:
        hint = f"Meinten Sie {int(meant[1]):02d}:{meant[2] or '00'}?"
    report.fault(mark, f"Die Uhrzeit {quoted(text)} gibt es nicht", hint)
    return None


def _existing(moment: Moment, report: Report) -> Moment | None:
    if moment.time and is_skipped(moment.at):
        report.fault(moment.mark, skipped(moment.at), "Eine andere Uhrzeit eintragen.")
        return None
    return moment
