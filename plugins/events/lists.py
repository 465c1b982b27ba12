"""Lists of events: what comes, month by month, and what has been."""

from __future__ import annotations

import datetime as dt
from itertools import groupby

from plugins.core import linked_data, routes
from plugins.core.desk import Desk
from plugins.core.occasions import (
    coming,
    marking_script,
    occasion_line,
    occasion_lines,
    passed_count,
)
from plugins.core.offers import EventCard
from plugins.core.pages import Crumb, Head, Page
from plugins.core.site import NavItem
from plugins.core.times import Occasion
from plugins.core.value import replace
from plugins.core.wording import counted, month_and_year
from plugins.events.model import (
    CalendarLink,
    MonthOfLines,
    PastView,
    PastYear,
    UpcomingView,
)
from plugins.events.phrases import SEVERAL

START = Crumb("Startseite", routes.HOME)
ALL = Crumb("Termine", routes.EVENTS)
SHOWN = 60  # the tables of the months show the rest
SUMMARY = "Was ansteht: Beratung, Vorträge, Rundgänge und Treffen rund um die Digitalstadt."
PAST_SUMMARY = "Was stattgefunden hat, nach Jahren."

Pair = tuple[EventCard, Occasion]


def upcoming_page(categories: tuple[str, ...], desk: Desk) -> Page:
    """Return the list of what comes."""
    cards = desk.catalogue.all(EventCard)
    pairs = coming(cards, desk)
    view = UpcomingView(
        title=ALL.title,
        summary=SUMMARY,
        crumbs=(START,),
        months=_by_month(pairs[:SHOWN]),
        later=_later(len(pairs) - SHOWN),
        tables=_tables(pairs),
        calendars=_calendars(categories, desk),
        archive=routes.PAST_EVENTS,
    )
    head = _head(view.title, SUMMARY, routes.EVENTS, desk)
    scripts = marking_script(desk) if pairs else ()
    return Page("events/upcoming.html", replace(head, scripts=scripts), view)


def _later(count: int) -> str:
    if count <= 0:
        return ""
    return f"{counted(count, 'späterer Termin steht', 'spätere Termine stehen')} in den Monaten."


def _by_month(pairs: list[Pair]) -> tuple[MonthOfLines, ...]:
    months = groupby(pairs, key=lambda pair: f"{pair[1].start:%Y-%m}")
    return tuple(_month(key, list(group)) for key, group in months)


def _tables(pairs: list[Pair]) -> tuple[NavItem, ...]:
    """Return the months in which something comes; from there one gets to those before."""
    months = dict.fromkeys(f"{one.start:%Y-%m}" for _, one in pairs)
    return tuple(month_link(month) for month in months)


def _month(key: str, pairs: list[Pair]) -> MonthOfLines:
    title = month_and_year(pairs[0][1].start.date())
    return MonthOfLines(key, title, routes.events_of_month(key), occasion_lines(pairs))


def month_link(month: str) -> NavItem:
    """Return a link to the table of a month such as 2026-12."""
    return NavItem(month_and_year(first_of(month)), routes.events_of_month(month))


def first_of(month: str) -> dt.date:
    """Return the first day of a month."""
    return dt.date.fromisoformat(f"{month}-01")


def _calendars(categories: tuple[str, ...], desk: Desk) -> tuple[CalendarLink, ...]:
    every = len(desk.catalogue.group(EventCard, "every"))
    links = [calendar_link("Alle Termine", routes.calendar(), _counted(every), desk)]
    for name in categories:
        count = len(desk.catalogue.group(EventCard, "category", name))
        links.append(calendar_link(SEVERAL[name], routes.calendar(name), _counted(count), desk))
    return tuple(links)


def _counted(events: int) -> str:
    return counted(events, "Termin", "Termine")


def calendar_link(title: str, url: str, count: str, desk: Desk) -> CalendarLink:
    """Return a calendar as a file, and as an address that calendar programs subscribe to."""
    subscription = "webcal:" + desk.absolute(url).partition(":")[2]
    return CalendarLink(title, url, subscription, count)


def past_page(desk: Desk) -> Page:
    """Return the list of events that are over, newest first."""
    over = [
        (card, card.occasions[-1])
        for card in desk.catalogue.all(EventCard)
        if passed_count(card.id, desk) == len(card.occasions)
    ]
    over.sort(key=lambda pair: (pair[1].start, pair[0].id), reverse=True)
    years = groupby(over, key=lambda pair: pair[1].start.year)
    view = PastView(
        title="Vergangene Termine",
        summary=PAST_SUMMARY,
        crumbs=(START, ALL),
        years=tuple(
            PastYear(str(year), tuple(occasion_line(*pair) for pair in pairs))
            for year, pairs in years
        ),
    )
    return Page("events/past.html", _head(view.title, PAST_SUMMARY, routes.PAST_EVENTS, desk), view)


def _head(title: str, summary: str, url: str, desk: Desk) -> Head:
    crumbs = (START,) if url == routes.EVENTS else (START, ALL)
    way = (*crumbs, Crumb(title, url))
    json_ld = linked_data.dump(linked_data.breadcrumbs(way, desk.settings.site_url))
    return Head(title, summary, url, crumbs=crumbs, json_ld=json_ld)
