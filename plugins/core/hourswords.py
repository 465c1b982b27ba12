"""Opening hours as OpenStreetMap writes them -> German, rule by rule, and times of a day."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plugins.core.openings import DAY, Day
from plugins.core.wording import joined

WEEKDAYS = (
    "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag",
)  # fmt: skip
CLOSED = "geschlossen"
_MONTHS = {
    "Jan": "Jan.", "Feb": "Febr.", "Mar": "März", "Apr": "Apr.", "May": "Mai", "Jun": "Juni",
    "Jul": "Juli", "Aug": "Aug.", "Sep": "Sept.", "Oct": "Okt.", "Nov": "Nov.", "Dec": "Dez.",
}  # fmt: skip
_MONTH = "|".join(_MONTHS)
_WORDS = {
    "Tu": "Di", "We": "Mi", "Th": "Do", "Su": "So", "PH": "Feiertage", "SH": "Schulferien",
    "closed": CLOSED, "open": "geöffnet", "unknown": "nach Vereinbarung",
    "easter": "Ostersonntag", "sunrise": "Sonnenaufgang", "sunset": "Sonnenuntergang",
    "dawn": "Morgendämmerung", "dusk": "Abenddämmerung", "24/7": "rund um die Uhr",
}  # fmt: skip
_RULES = re.compile(r'"[^"]*"|(;| \|\||,(?= [A-Z]))')
_WORD = re.compile(r"\b(?:" + "|".join(map(re.escape, _WORDS)) + r")\b")


def german_hours(hours: str) -> tuple[str, ...]:
    """Return each rule of opening hours in German, in its order."""
    return tuple(map(_german, rules_of(hours)))


def rules_of(hours: str) -> Iterator[str]:
    """Give each rule of opening hours as it is written."""
    start = 0
    for match in _RULES.finditer(hours):
        if match[1]:
            yield hours[start : match.start()].strip()
            start = match.end()
    yield hours[start:].strip()


def _german(rule: str) -> str:
    words, _, comment = rule.partition('"')
    words = re.sub(rf"(?:(\d{{4}}) )?\b({_MONTH}) (\d\d?)\b(?!:)", _date, words)
    words = re.sub(rf"\b({_MONTH})\b(?!\.)", lambda match: _MONTHS[match[1]], words)
    words = re.sub(r"\b([A-Z][a-z])\[(-?\d)\]", _of_month, words)
    words = re.sub(r"week ?(\d+)", r"Kalenderwochen \1", words)
    words = re.sub(r"(\d)/2\b", r"\1 (jede zweite)", words)
    words = _WORD.sub(lambda match: _WORDS[match[0]], words.replace("24/7 closed", "closed"))
    words = re.sub(r"(\d\d:\d\d)\+", r"\1 (Ende offen)", words)
    words = re.sub(r"\d\d:\d\d[^A-Za-z]*\d\d:\d\d|\d\d:\d\d", r"\g<0> Uhr", words)
    words = re.sub(r",(?! )", ", ", words).replace("-", "–").strip()
    return _with_comment(words, comment.rstrip('"'))


def _with_comment(words: str, comment: str) -> str:
    if not comment:
        return words
    return f"{words} ({comment})" if words and words != _WORDS["24/7"] else comment


def _date(match: re.Match[str]) -> str:
    year, month, day = match.groups()
    return f"{int(day)}. {_MONTHS[month]}" + (f" {year}" if year else "")


def _of_month(match: re.Match[str]) -> str:
    day, number = _WORDS.get(match[1], match[1]), int(match[2])
    return f"{'letzter' if number == -1 else f'{number}.'} {day} im Monat"


def clock(minute: int) -> str:
    """Return a minute of the day as the clock shows it; midnight at its end is 24:00."""
    minute = minute if minute <= DAY else minute - DAY
    return f"{minute // 60:02d}:{minute % 60:02d}"


def day_in_words(day: Day) -> str:
    """Return the times of a day: 09:00–12:00 und 14:00–18:00 Uhr."""
    if not day:
        return CLOSED
    if day == ((0, DAY),):
        return "durchgehend"
    return f"{joined([f'{clock(start)}–{clock(end)}' for start, end in day])} Uhr"
