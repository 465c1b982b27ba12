"""English words: dates and winds, as core/wording.py has the German ones."""

from __future__ import annotations

import datetime as dt

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_WINDS = (
    "north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west",
)  # fmt: skip


def long_date(day: dt.date) -> str:
    """Return a date as a British newspaper writes it: 4 July 2018."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def month_and_year(day: dt.date) -> str:
    """Return the month of a date: July 2018."""
    return f"{MONTHS[day.month - 1]} {day.year}"


def wind(heading: float) -> str:
    """Return the compass word of a heading: north-east."""
    return _WINDS[round(heading / 45) % len(_WINDS)]
