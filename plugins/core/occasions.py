"""Times of events as lists and other pages show them: when, where, what is special about it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from plugins.core.cards import AssetCard
from plugins.core.desk import Desk
from plugins.core.offers import EventCard
from plugins.core.pages import DateView
from plugins.core.times import Occasion, Passed
from plugins.core.value import Value
from plugins.core.wording import MONTHS, WEEKDAYS, clock, from_day_to_day, weekday_and_date

CATEGORY_WORDS = {
    "beratung": "Beratung",
    "vortrag": "Vortrag",
    "rundgang": "Rundgang",
    "treffen": "Treffen",
    "aktion": "Aktionstag",
}
SCRIPT = "events.js"


class OccasionLine(Value, frozen=True):
    """A time of an event in a list; `day`, `month` and `weekday` stand on its leaf."""

    title: str
    url: str
    category: str
    date: DateView
    day: str
    month: str
    weekday: str
    time: str
    place: str
    note: str
    badges: tuple[str, ...]
    cancelled: bool
    ends: str
    """When it is over, by the town's clock; a script in the browser marks what has passed."""


def coming(
    cards: Iterable[EventCard], desk: Desk, count: int | None = None
) -> list[tuple[EventCard, Occasion]]:
    """Return what is not over on the day of the build, soonest first."""
    found = [
        (card, occasion)
        for card in cards
        for occasion in card.occasions[passed_count(card.id, desk) :]
    ]
    found.sort(key=lambda pair: (pair[1].start, pair[0].id))
    return found[:count]


def passed_count(id: str, desk: Desk) -> int:
    """Return how many occasions of an event are over on the day of the build."""
    passed = desk.catalogue.find(Passed, id)
    return passed.count if passed else 0


def passed_on(occasions: Iterable[Occasion], today: dt.date | None) -> int:
    """Return how many occasions, from the first on, are over on a day; None: nothing is."""
    count = 0
    for occasion in occasions:
        if today is None or occasion.last_day >= today:
            break
        count += 1
    return count


def occasion_lines(
    pairs: Iterable[tuple[EventCard, Occasion]],
) -> tuple[OccasionLine, ...]:
    """Return several occasions as a list shows them, in the given order."""
    return tuple(occasion_line(card, occasion) for card, occasion in pairs)


def occasion_line(card: EventCard, occasion: Occasion) -> OccasionLine:
    """Return one time of an event as a list shows it."""
    first, cancelled = occasion.start.date(), card.cancelled or bool(occasion.cancelled)
    return OccasionLine(
        title=card.title,
        url=card.url,
        category=CATEGORY_WORDS[card.category],
        date=DateView(_machine(occasion), from_day_to_day(first, occasion.last_day)),
        day=str(first.day),
        month=f"{MONTHS[first.month - 1][:3]} {first.year}",
        weekday=WEEKDAYS[first.weekday()],
        time=hours(occasion),
        place=occasion.place or card.place,
        note=occasion.cancelled or occasion.note,
        badges=_badges(card, occasion, cancelled),
        cancelled=cancelled,
        ends=over_at(occasion),
    )


def event_lines(ids: Iterable[str], desk: Desk) -> tuple[OccasionLine, ...]:
    """Return events on the page of what they belong to: what comes first, then what is over."""
    next_ones, last_ones = [], []
    for card in desk.catalogue.cards(EventCard, ids):
        passed = passed_count(card.id, desk)
        if passed < len(card.occasions):
            next_ones.append((card, card.occasions[passed]))
        else:
            last_ones.append((card, card.occasions[-1]))
    next_ones.sort(key=lambda pair: (pair[1].start, pair[0].id))
    last_ones.sort(key=lambda pair: (pair[1].start, pair[0].id), reverse=True)
    return occasion_lines([*next_ones, *last_ones])


def hours(occasion: Occasion) -> str:
    """Return the time of day: 18 bis 20 Uhr."""
    start, end = occasion.start, occasion.end
    if occasion.whole_day:
        return "ganztägig"
    if end == start:
        return f"{clock(start.time())} Uhr"
    if start.date() == occasion.last_day:
        last = "24" if end.date() > start.date() else clock(end.time())
        return f"{clock(start.time())} bis {last} Uhr"
    until = f"{weekday_and_date(end.date())}, {clock(end.time())} Uhr"
    return f"{clock(start.time())} Uhr bis {until}"


def over_at(occasion: Occasion) -> str:
    """Return when an occasion is over, by the town's clock, as ISO 8601 to the minute."""
    if occasion.whole_day or occasion.end == occasion.start:
        return f"{occasion.last_day + dt.timedelta(days=1)}T00:00"
    return occasion.end.isoformat(timespec="minutes")


def _machine(occasion: Occasion) -> str:
    if occasion.whole_day:
        return occasion.start.date().isoformat()
    return occasion.start.isoformat(timespec="minutes")


def _badges(card: EventCard, occasion: Occasion, cancelled: bool) -> tuple[str, ...]:
    moved = occasion.start != occasion.key
    found = {
        card.pending: bool(card.pending),
        "Abgesagt": cancelled,
        "Verlegt": moved and not cancelled,
        "Demo": bool(card.demo),
    }
    return tuple(word for word, is_so in found.items() if is_so)


def marking_script(desk: Desk) -> tuple[str, ...]:
    """Return the script that marks what has passed since the build."""
    asset = desk.catalogue.find(AssetCard, SCRIPT)
    return (asset.url,) if asset else ()
