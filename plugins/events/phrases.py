"""When an event takes place, as a sentence says it."""

from __future__ import annotations

from collections.abc import Sequence

from plugins.core.occasions import hours
from plugins.core.times import Occasion
from plugins.core.wording import MONTHS, WEEKDAYS, from_day_to_day, joined, long_date
from plugins.events.model import Rule

SEVERAL = {
    "beratung": "Beratung",
    "vortrag": "Vorträge und Tagungen",
    "rundgang": "Rundgänge",
    "treffen": "Treffen",
    "aktion": "Aktionstage",
}  # what a calendar of a category holds
_NUMBERS = {2: "zwei", 3: "drei", 4: "vier", 5: "fünf", 6: "sechs"}
_PERIODS = {"tag": "Tage", "woche": "Wochen", "monat": "Monate", "jahr": "Jahre"}
_WHICH = {1: "ersten", 2: "zweiten", 3: "dritten", 4: "vierten", -1: "letzten"}


def when(occasions: Sequence[Occasion], rule: Rule | None) -> str:
    """Return when an event takes place: jeden Dienstag, 18 bis 20 Uhr."""
    usual = next((one for one in occasions if one.start == one.key), occasions[0])
    first, last = occasions[0], occasions[-1]
    if rule is None:
        days = from_day_to_day(first.start.date(), first.last_day)
        more = f" und {len(occasions) - 1} weitere Male" if len(occasions) > 1 else ""
        return f"{days}, {hours(first)}{more}"
    span = f"{long_date(first.start.date())} bis {long_date(last.last_day)}"
    sentence = f"{repeated(rule, usual)}, {hours(usual)} ({span})"
    return sentence[0].upper() + sentence[1:]


def repeated(rule: Rule, usual: Occasion) -> str:
    """Return how a rule repeats: jeden zweiten Dienstag im Monat."""
    day = usual.key.date()
    names = [WEEKDAYS[number] for number in rule.days or (day.weekday(),)]
    if rule.which:
        weekdays = joined([f"{_WHICH[rule.which]} {name}" for name in names])
        if rule.interval > 1:
            return f"{_every_few(rule)} am {weekdays}"
        return f"jeden {weekdays} im Monat"
    if rule.interval > 1:
        return f"{_every_few(rule)}{_on(rule, names, usual)}"
    if rule.every == "woche":
        return joined([f"jeden {name}" for name in names])
    return {"tag": "täglich", "monat": "monatlich", "jahr": "jährlich"}[rule.every] + _on(
        rule, names, usual
    )


def _every_few(rule: Rule) -> str:
    return f"alle {_NUMBERS.get(rule.interval, str(rule.interval))} {_PERIODS[rule.every]}"


def _on(rule: Rule, names: Sequence[str], usual: Occasion) -> str:
    day = usual.key.date()
    if rule.every == "woche":
        return f" am {joined(names)}"
    if rule.every == "monat":
        return f" am {day.day}."
    if rule.every == "jahr":
        return f" am {day.day}. {MONTHS[day.month - 1]}"
    return ""
