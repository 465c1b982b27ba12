"""When events take place, and how much of it is over."""

from __future__ import annotations

import datetime as dt

from plugins.core.errors import Mark
from plugins.core.value import Value


class Occasion(Value, frozen=True):
    """One time at which an event takes place, by the town's clock; a whole day begins at 0:00."""

    key: dt.datetime
    """When its rule had put it, by which calendars know it; another start is a change."""
    start: dt.datetime
    end: dt.datetime
    """When it ends; of whole days the last one, and the start where nobody said when."""
    whole_day: bool
    place: str = ""
    """Where, if it is not where the event says."""
    note: str = ""
    cancelled: str = ""
    """Why it does not take place; empty when it does."""

    @property
    def last_day(self) -> dt.date:
        """Return the day after which it is over; midnight ends the day before."""
        if self.whole_day or self.end == self.start:
            return self.end.date()
        return (self.end - dt.timedelta(minutes=1)).date()


class Passed(Value, frozen=True):
    """How many occasions of an event are over on the day of the build; `id` is the event's."""

    id: str
    count: int
    mark: Mark
