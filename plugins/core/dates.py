"""Days in other notations than Jahr-Monat-Tag: what they could mean, and what to say of them."""

from __future__ import annotations

import datetime as dt
import re

from plugins.core.wording import MONTHS, quoted

_GERMAN_DATE = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})", re.ASCII)
_WORDED_DATE = re.compile(r"(\d{1,2})\.?\s?([A-Za-zä]+)\s(\d{4})")
_LOOSE_ISO_DATE = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})", re.ASCII)


def complaint_of(text: str) -> tuple[str, str]:
    """Return complaint and remedy for a date in another notation."""
    match = _GERMAN_DATE.fullmatch(text)
    meant = _as_in_germany(*match.groups()) if match else certain_day(text)
    if match and meant is None:
        return f"Das Datum {quoted(text)} gibt es nicht", "Als Jahr-Monat-Tag schreiben."
    if match and certain_day(text) is None:
        return f"Das Datum {quoted(text)} ist nicht eindeutig", f"Meinten Sie {meant}?"
    return (
        f"{quoted(text)} ist kein Datum der Form Jahr-Monat-Tag",
        f"Meinten Sie {meant}?" if meant else "Zum Beispiel 2018-07-04 schreiben.",
    )


def certain_day(text: str) -> dt.date | None:
    """Return the one day that another notation of a date can mean; None when there are two."""
    german, worded, backwards = (
        pattern.fullmatch(text) for pattern in (_GERMAN_DATE, _WORDED_DATE, _LOOSE_ISO_DATE)
    )
    if german and len(german[3]) == 4 and (int(german[1]) > 12 or german[1] == german[2]):
        return _as_in_germany(*german.groups())
    if worded and worded[2].capitalize() in MONTHS:
        return _as_in_germany(worded[1], str(MONTHS.index(worded[2].capitalize()) + 1), worded[3])
    if backwards:
        return _as_in_germany(*reversed(backwards.groups()))
    return None


def _as_in_germany(day: str, month: str, year: str) -> dt.date | None:
    """Return the day of three numbers in the order day, month, year; None when there is none."""
    try:
        return dt.date(int(year) + (2000 if len(year) < 3 else 0), int(month), int(day))
    except ValueError:
        return None
