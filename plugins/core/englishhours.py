"""Opening hours as OpenStreetMap writes them -> English, rule by rule."""

from __future__ import annotations

import re

from plugins.core.hourswords import rules_of

_WORDS = {
    "Mo": "Mon", "Tu": "Tue", "We": "Wed", "Th": "Thu", "Fr": "Fri", "Sa": "Sat", "Su": "Sun",
    "PH": "public holidays", "SH": "school holidays", "unknown": "by appointment",
    "easter": "Easter Sunday", "24/7": "around the clock",
}  # fmt: skip
_WORD = re.compile(r"\b(?:" + "|".join(map(re.escape, _WORDS)) + r")\b")
_DATE = re.compile(r"(?:(\d{4}) )?\b([JFMASOND][a-z]{2}) 0?(\d\d?)\b(?!:)")


def english_hours(hours: str) -> tuple[str, ...]:
    """Return each rule of opening hours in English, in its order; comments stay as they are."""
    return tuple(_english(rule) for rule in rules_of(hours))


def _english(rule: str) -> str:
    words, _, comment = rule.partition('"')
    words = _DATE.sub(_date, words)
    words = re.sub(r"\b([A-Z][a-z])\[(-?\d)\]", _of_month, words)
    words = re.sub(r"week ?(\d+)", r"calendar weeks \1", words)
    words = re.sub(r"(\d)/2\b", r"\1 (every second)", words)
    words = _WORD.sub(lambda match: _WORDS[match[0]], words.replace("24/7 closed", "closed"))
    words = re.sub(r"(\d\d:\d\d)\+", r"\1 (open end)", words)
    words = re.sub(r",(?! )", ", ", words).replace("-", "–").strip()
    comment = comment.rstrip('"')
    if not comment:
        return words
    return f"{words} ({comment})" if words and words != _WORDS["24/7"] else comment


def _date(match: re.Match[str]) -> str:
    year, month, day = match.groups()
    return f"{int(day)} {month}" + (f" {year}" if year else "")


def _of_month(match: re.Match[str]) -> str:
    number = {"1": "first", "2": "second", "3": "third", "4": "fourth", "-1": "last"}
    return f"{number.get(match[2], match[2])} {match[1]} of the month"
