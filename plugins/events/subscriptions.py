"""Calendars that are planned: which events are in them, and what they say of themselves."""

from __future__ import annotations

from collections.abc import Iterable

from plugins.core import routes
from plugins.core.cards import PartnerCard
from plugins.core.desk import Desk
from plugins.core.offers import EventCard
from plugins.core.pages import Document
from plugins.events.model import About, Entry, Event
from plugins.events.phrases import SEVERAL


def calendar_of_all(desk: Desk) -> Document:
    """Return the calendar of all events."""
    return _calendar(desk.catalogue.group(EventCard, "every"), "", desk)


def calendar_of_category(category: str, desk: Desk) -> Document:
    """Return the calendar of the events of one category."""
    return _calendar(desk.catalogue.group(EventCard, "category", category), category, desk)


def _calendar(ids: Iterable[str], category: str, desk: Desk) -> Document:
    url = routes.calendar(category) if category else routes.calendar()
    name = desk.site.name
    about = About(
        name=f"{name}: {SEVERAL[category]}" if category else f"{name}: Termine",
        description=f"Termine aus dem Hub {name}",
        page=desk.absolute(routes.EVENTS),
        source=desk.absolute(url),
    )
    return _document(url, [_entry(id, desk) for id in ids], about)


def calendar_of_event(id: str, desk: Desk) -> Document:
    """Return the calendar file of one event."""
    entry, url = _entry(id, desk), routes.event_calendar(id)
    card = entry.event.card
    about = About(card.title, card.summary, entry.url, desk.absolute(url))
    return _document(url, [entry], about)


def _entry(id: str, desk: Desk) -> Entry:
    event = desk.catalogue.get(Event, id)
    organisers = (desk.catalogue.find(PartnerCard, ref.id) for ref in event.organisers)
    names = tuple(card.title for card in organisers if card)
    return Entry(event, desk.absolute(event.card.url), names)


def _document(url: str, entries: Iterable[Entry], about: About) -> Document:
    from plugins.events.calendars import render_calendar  # noqa: PLC0415 - when one has changed

    return Document(url, render_calendar(entries, about))
