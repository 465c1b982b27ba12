"""An event as schema.org describes it."""

from __future__ import annotations

import datetime as dt
from typing import Any

from plugins.core.cards import PartnerCard
from plugins.core.desk import Desk
from plugins.core.moments import TOWN
from plugins.core.times import Occasion
from plugins.events.model import Event, Rule

_PERIODS = {"tag": "D", "woche": "W", "monat": "M", "jahr": "Y"}
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_STATUS = "https://schema.org/Event"


def describe(event: Event, picture: str, desk: Desk) -> dict[str, Any]:
    """Return an event as a schema.org Event; occasions that differ are its sub-events."""
    card, first = event.card, event.card.occasions[0]
    described: dict[str, Any] = {
        "@type": "Event",
        "name": card.title,
        "description": card.summary,
        "url": desk.absolute(card.url),
        "inLanguage": desk.settings.language,
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "eventStatus": f"{_STATUS}{'Cancelled' if card.cancelled else 'Scheduled'}",
        **_span(first.start, card.occasions[-1].end if event.rule else first.end, first.whole_day),
    }
    if event.place:
        described["location"] = _place(event)
    if event.capacity:
        described["maximumAttendeeCapacity"] = event.capacity
    if event.audience:
        described["audience"] = {"@type": "Audience", "audienceType": event.audience}
    if picture:
        described["image"] = [desk.absolute(picture)]
    organisers = desk.catalogue.look_up_all(PartnerCard, event.organisers, desk.report)
    if organisers:
        described["organizer"] = [
            {"@type": "Organization", "name": card.title, "url": desk.absolute(card.url)}
            for card in organisers
        ]
    if event.rule:
        described["eventSchedule"] = _schedule(event, event.rule)
    different = [one for one in card.occasions if _differs(one) and len(card.occasions) > 1]
    if different:
        described["subEvent"] = [_sub_event(event, one) for one in different]
    return described


def _span(start: dt.datetime, end: dt.datetime, whole_day: bool) -> dict[str, str]:
    if whole_day:
        return {"startDate": start.date().isoformat(), "endDate": end.date().isoformat()}
    span = {"startDate": _zoned(start)}
    return {**span, "endDate": _zoned(end)} if end > start else span


def _zoned(local: dt.datetime) -> str:
    return local.replace(tzinfo=TOWN).isoformat(timespec="minutes")


def _place(event: Event) -> dict[str, Any]:
    place = event.place
    assert place
    described: dict[str, Any] = {"@type": "Place", "name": place.name}
    if place.address:
        described["address"] = place.address
    if place.lat is not None and place.lon is not None:
        point = {"latitude": place.lat, "longitude": place.lon}
        described["geo"] = {"@type": "GeoCoordinates", **point}
    return described


def _schedule(event: Event, rule: Rule) -> dict[str, Any]:
    card = event.card
    usual = {} if event.whole_day else {"startTime": f"{event.start:%H:%M}"}
    if not event.whole_day and event.end > event.start:
        usual["endTime"] = f"{event.end:%H:%M}"
    schedule: dict[str, Any] = {
        "@type": "Schedule",
        "repeatFrequency": f"P{rule.interval}{_PERIODS[rule.every]}",
        "startDate": event.start.date().isoformat(),
        "endDate": card.occasions[-1].last_day.isoformat(),
        "scheduleTimezone": TOWN.key,
        **usual,
    }
    if rule.count:
        schedule["repeatCount"] = rule.count
    if rule.days and not rule.which:
        schedule["byDay"] = [f"https://schema.org/{_DAYS[day]}" for day in rule.days]
    if rule.which:
        short = [_DAYS[day][:2].upper() for day in rule.days]
        schedule["byDay"] = [f"{rule.which}{day}" for day in short]
    if event.excepted:
        schedule["exceptDate"] = [day.isoformat() for day in event.excepted]
    return schedule


def _differs(one: Occasion) -> bool:
    return one.start != one.key or bool(one.cancelled or one.place)


def _sub_event(event: Event, one: Occasion) -> dict[str, Any]:
    status = "Rescheduled" if one.start != one.key else "Scheduled"
    if one.cancelled or event.card.cancelled:
        status = "Cancelled"
    described: dict[str, Any] = {
        "@type": "Event",
        "name": event.card.title,
        "eventStatus": f"{_STATUS}{status}",
        **_span(one.start, one.end, one.whole_day),
    }
    if one.start != one.key:
        described["previousStartDate"] = (
            one.key.date().isoformat() if one.whole_day else _zoned(one.key)
        )
    if one.place or event.place:
        described["location"] = (
            {"@type": "Place", "name": one.place} if one.place else _place(event)
        )
    return described
