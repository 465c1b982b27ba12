"""The public holidays of Hesse."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache


@lru_cache(maxsize=64)  # a calendar takes milliseconds, and every shop's hours ask for the same
def public_holidays(since: dt.date, until: dt.date) -> tuple[dt.date, ...]:
    """Return the public holidays of Hesse from a day on and before another, in order."""
    from holidays.countries.germany import Germany  # noqa: PLC0415 - slow, and seldom needed

    years = range(since.year, until.year + 1)
    days = Germany(subdiv="HE", years=years)
    return tuple(sorted(day for day in days if since <= day < until))
