"""Events to pages and calendars: what is planned."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from plugins.core import routes
from plugins.core.desk import Desk
from plugins.core.offers import EventCard
from plugins.core.pages import Planned
from plugins.events.event_page import event_page
from plugins.events.lists import past_page, upcoming_page
from plugins.events.model import Event
from plugins.events.month import month_page
from plugins.events.subscriptions import calendar_of_all, calendar_of_category, calendar_of_event


def compile_events(desk: Desk) -> tuple[Planned, ...]:
    """Plan all pages and calendars; where nobody announced anything there are none."""
    ids = desk.catalogue.ids(Event)
    if not ids:
        return ()
    months = desk.catalogue.keys(EventCard, "month")
    categories = desk.catalogue.keys(EventCard, "category")
    return (
        Planned(routes.EVENTS, upcoming_page, (categories,)),
        Planned(routes.PAST_EVENTS, past_page),
        Planned(routes.calendar(), calendar_of_all),
        *(Planned(routes.calendar(name), calendar_of_category, (name,)) for name in categories),
        *(Planned(routes.events_of_month(near[1]), month_page, near) for near in _rows(months)),
        *(Planned(routes.event(id), event_page, (id,)) for id in ids),
        *(Planned(routes.event_calendar(id), calendar_of_event, (id,)) for id in ids),
    )


def _rows(months: tuple[str, ...]) -> Iterator[tuple[str, str, str]]:
    """Give each month between the one before and the one after it."""
    for (before, month), (_, after) in pairwise(pairwise(("", *months, ""))):
        yield before, month, after
