"""Files of events drawn at random, sound ones nearly all of them."""

from __future__ import annotations

import datetime as dt
from random import Random

from plugins.events.repeat import DAYS, PERIODS, WHICH
from tests.events.authored import event_file

FIRST = dt.date(2024, 1, 1)
YEARS = 10
AT_NIGHT = (0, 1, 3, 4, 22, 23)


def draw_event(chance: Random) -> str:
    """Return the file of an event: single or repeated, with exceptions and changes."""
    day = FIRST + dt.timedelta(days=chance.randrange(365 * YEARS))
    every = chance.choice([*PERIODS, ""])
    rule, day = _rule(every, day, chance) if every else (None, day)
    whole_day = chance.random() < 0.3
    start, end = _span(day, whole_day, chance)
    further = _further(day, whole_day, chance)
    return event_file(
        title=f'"Probe; mit Komma, Umlauten äöüß und {"sehr " * 7}langem Namen 🏛"',
        published="2020-01-01",
        start=start,
        end=end,
        repeat=rule,
        additional=f"[{further}]" if further else None,
    )


def _rule(every: str, day: dt.date, chance: Random) -> tuple[str, dt.date]:
    parts = [f"every: {every}"]
    if every == "monat" and chance.random() < 0.6:
        which = chance.choice(list(WHICH))
        day = day.replace(day=22 if which == "letzter" else 1)
        day = _last_of_its_kind(day) if which == "letzter" else _nth(day, WHICH[which])
        parts += [f"which: {which}", f"on: [{DAYS[day.weekday()]}]"]
    elif every in ("monat", "jahr"):
        day = day.replace(day=min(day.day, 28))
    elif every == "woche" and chance.random() < 0.5:
        more = chance.sample(DAYS, 2)
        parts.append(f"on: [{', '.join({DAYS[day.weekday()], *more})}]")
    interval = chance.choice([1, 1, 2, 3])
    if interval > 1:
        parts.append(f"interval: {interval}")
    parts.append(_bound(every, day, interval, chance))
    return f"{{{', '.join(parts)}}}", day


def _nth(first: dt.date, number: int) -> dt.date:
    return first + dt.timedelta(days=7 * (number - 1) + 2)


def _last_of_its_kind(day: dt.date) -> dt.date:
    while (day + dt.timedelta(days=7)).month == day.month:
        day += dt.timedelta(days=7)
    return day


def _bound(every: str, day: dt.date, interval: int, chance: Random) -> str:
    if chance.random() < 0.5:
        return f"count: {chance.randrange(2, 12 if every == 'jahr' else 90)}"
    days = {"tag": 200, "woche": 900, "monat": 3000, "jahr": 4000}[every] * min(interval, 2)
    return f"until: {day + dt.timedelta(days=days)}"


def _span(day: dt.date, whole_day: bool, chance: Random) -> tuple[str, str | None]:
    if whole_day:
        last = day + dt.timedelta(days=chance.choice([0, 0, 1, 2]))
        return day.isoformat(), last.isoformat() if last > day else None
    hour = chance.choice([*AT_NIGHT, 9, 14, 18])
    start = dt.datetime.combine(day, dt.time(hour, chance.choice([0, 15, 30])))
    end = start + dt.timedelta(minutes=chance.choice([0, 45, 120, 300, 600]))
    return f"{start:%Y-%m-%d %H:%M}", f"{end:%Y-%m-%d %H:%M}" if end > start else None


def _further(day: dt.date, whole_day: bool, chance: Random) -> str:
    days = sorted({day + dt.timedelta(days=chance.randrange(1, 300)) for _ in range(2)})
    time = "" if whole_day else " 11:20"
    return ", ".join(f"{one}{time}" for one in days) if chance.random() < 0.3 else ""


def with_exceptions(text: str, days: list[dt.date], chance: Random) -> str:
    """Return the file with some of its days left out, called off or moved."""
    if len(days) < 4:
        return text
    out, off, moved = chance.sample(days, 3)
    is_whole_day = ":" not in text.partition("start: ")[2].partition("\n")[0]
    later = max(days) + dt.timedelta(days=3)
    start = f"{later}" if is_whole_day else f"{later} 16:40"
    return (
        f"{text}except: [{out}]\noccurrences:\n  - {{day: {off}, cancelled: Krank.}}\n"
        f"  - {{day: {moved}, start: {start}, note: Verlegt.}}\n"
    )
