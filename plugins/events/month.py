"""A month as a table of its weeks, and its days as a list below."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Iterator, Mapping

from plugins.core import linked_data, routes
from plugins.core.desk import Desk
from plugins.core.occasions import hours, marking_script, occasion_lines
from plugins.core.offers import EventCard
from plugins.core.pages import Crumb, Head, Page
from plugins.core.times import Occasion
from plugins.core.wording import counted, long_date, month_and_year, weekday_and_date
from plugins.events.lists import ALL, START, first_of, month_link
from plugins.events.model import DayCell, DayEntry, DayOfLines, MonthView, Week

_EMPTY = DayCell(0, "", "", "", ())

Pair = tuple[EventCard, Occasion]
Days = Mapping[dt.date, list[Pair]]


def month_page(before: str, month: str, after: str, desk: Desk) -> Page:
    """Return the table of a month; `before` and `after` are the nearest with events, or empty."""
    ids = desk.catalogue.group(EventCard, "month", month)
    days = _days(desk.catalogue.cards(EventCard, ids), month)
    first = first_of(month)
    title = f"Termine im {month_and_year(first)}"
    view = MonthView(
        title=title,
        caption=f"{month_and_year(first)}, nach Wochen",
        crumbs=(START, ALL),
        weeks=tuple(_weeks(first, days)),
        days=tuple(_list_of(day, pairs) for day, pairs in sorted(days.items())),
        previous=month_link(before) if before else None,
        next=month_link(after) if after else None,
    )
    summary = f"Alle Termine im {month_and_year(first)} als Kalenderblatt und als Liste."
    way = (START, ALL, Crumb(title, routes.events_of_month(month)))
    head = Head(
        title=title,
        description=summary,
        url=routes.events_of_month(month),
        crumbs=view.crumbs,
        json_ld=linked_data.dump(linked_data.breadcrumbs(way, desk.settings.site_url)),
        scripts=marking_script(desk),
    )
    return Page("events/month.html", head, view)


def _days(cards: tuple[EventCard, ...], month: str) -> Days:
    """Return what takes place on each day of the month; what lasts for days is on each."""
    days: dict[dt.date, list[Pair]] = {}
    pairs = [(card, one) for card in cards for one in card.occasions]
    for card, one in sorted(pairs, key=lambda pair: (pair[1].start, pair[0].id)):
        day = one.start.date()
        while day <= one.last_day:
            if f"{day:%Y-%m}" == month:
                days.setdefault(day, []).append((card, one))
            day += dt.timedelta(days=1)
    return days


def _weeks(first: dt.date, days: Days) -> Iterator[Week]:
    for dates in calendar.Calendar().monthdatescalendar(first.year, first.month):
        cells = tuple(
            _cell(day, days.get(day, [])) if day.month == first.month else _EMPTY for day in dates
        )
        yield Week(dates[0].isocalendar().week, cells)


def _cell(day: dt.date, pairs: list[Pair]) -> DayCell:
    label = f"{long_date(day)}: {counted(len(pairs), 'Termin', 'Termine')}" if pairs else ""
    anchor = f"tag-{day.day}" if pairs else ""
    entries = tuple(_entry(card, one, day) for card, one in pairs)
    return DayCell(day.day, day.isoformat(), anchor, label, entries)


def _entry(card: EventCard, one: Occasion, day: dt.date) -> DayEntry:
    time = "" if one.whole_day else hours(one)
    if day > one.start.date():
        time = "weiter"
    return DayEntry(card.title, card.url, time, card.cancelled or bool(one.cancelled))


def _list_of(day: dt.date, pairs: list[Pair]) -> DayOfLines:
    title = weekday_and_date(day)
    return DayOfLines(f"tag-{day.day}", title, day.isoformat(), occasion_lines(pairs))
