"""German words: dates, lists, counts, quotation and the nearest right word."""

from __future__ import annotations

import datetime as dt
import difflib
import re
import unicodedata
from collections.abc import Iterable, Sequence

MONTHS = (
    "Januar", "Februar", "März", "April", "Mai", "Juni",
    "Juli", "August", "September", "Oktober", "November", "Dezember",
)  # fmt: skip
WEEKDAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")

_TRANSLITERATED = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "œ": "oe", "ø": "oe"}
)
MOST_LISTED = 14
LONGEST_NAME = 120  # signs of a name in an address: folders may have 255, and we add to them
UNPRINTED = "\ufffd"  # stands for a sign that is not printed
_LONGEST = 200  # signs that are quoted of what an author wrote
_WORDS_PER_MINUTE = 200  # German newspaper prose; see docs/redaktion.md
_WINDS = (
    "Norden", "Nordosten", "Osten", "Südosten", "Süden", "Südwesten", "Westen", "Nordwesten",
)  # fmt: skip


def slugify(text: str) -> str:
    """Return `text` as a German slug: ä becomes ae, ß becomes ss, the rest plain ASCII."""
    composed = unicodedata.normalize("NFC", text).lower().translate(_TRANSLITERATED)
    plain = unicodedata.normalize("NFKD", composed).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def long_date(day: dt.date) -> str:
    """Return a date as read in a newspaper: 4. Juli 2018."""
    return f"{day.day}. {MONTHS[day.month - 1]} {day.year}"


def month_and_year(day: dt.date) -> str:
    """Return the month of a date: Juli 2018."""
    return f"{MONTHS[day.month - 1]} {day.year}"


def weekday_and_date(day: dt.date) -> str:
    """Return a date with its day of the week: Mittwoch, 4. Juli 2018."""
    return f"{WEEKDAYS[day.weekday()]}, {long_date(day)}"


def from_day_to_day(first: dt.date, last: dt.date) -> str:
    """Return one day or several in a row: 4. bis 6. Juli 2018."""
    if first == last:
        return weekday_and_date(first)
    if first.year != last.year:
        return f"{long_date(first)} bis {long_date(last)}"
    month = "" if first.month == last.month else f" {MONTHS[first.month - 1]}"
    return f"{first.day}.{month} bis {long_date(last)}"


def clock(time: dt.time) -> str:
    """Return a time of day as short as it can be: 18 or 18:30."""
    return f"{time.hour}:{time.minute:02d}" if time.minute else str(time.hour)


def joined(words: Sequence[str], last: str = "und") -> str:
    """Join words as a sentence does: A, B und C."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def quoted(text: str) -> str:
    """Return `text` in German quotation marks; of a very long one, its beginning."""
    return f"„{text}“" if len(text) <= _LONGEST else f"„{text[:_LONGEST]} …“"


def printable(text: str) -> str:
    """Return `text` without signs that move a cursor, turn a line round or begin a new one."""
    if text.isprintable():
        return text
    return "".join(sign if sign.isprintable() else UNPRINTED for sign in text)


def counted(number: int, one: str, many: str) -> str:
    """Return a count with its noun: 1 Beitrag, 3 Beiträge."""
    return f"{number} {one if number == 1 else many}"


def wind(heading: float) -> str:
    """Return the compass word of a heading: Nordosten."""
    return _WINDS[round(heading / 45) % len(_WINDS)]


def file_size(size: int) -> str:
    """Return a number of bytes as people read it: 38 KB, 2,3 MB."""
    if size < 999_500:
        return f"{max(1, round(size / 1000))} KB"
    return f"{size / 1e6:.1f} MB".replace(".", ",")


def reading_minutes(words: int) -> int:
    """Return the reading time of German prose in whole minutes, at least one."""
    return max(1, round(words / _WORDS_PER_MINUTE))


def nearest(word: str, known: Iterable[str]) -> str:
    """Return the known word most like `word`, or nothing when none is near."""
    by_fold = {slugify(name): name for name in sorted(known, reverse=True)}
    matches = difflib.get_close_matches(slugify(word), list(by_fold), n=1, cutoff=0.6)
    return by_fold[matches[0]] if matches else ""


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return a remedy for a wrong word: the nearest right one, or the list when it is short."""
    names = sorted(set(known))
    near = nearest(word, names)
    if near:
        return f"Meinten Sie {quoted(near)}?"
    if names and len(names) <= MOST_LISTED:
        return f"Möglich sind: {joined([quoted(name) for name in names], 'oder')}."
    return ""
