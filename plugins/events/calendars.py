"""Events -> iCalendar files (RFC 5545, RFC 7986) that give the same bytes on every day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

import icalendar

from plugins.core.moments import TOWN
from plugins.core.occasions import CATEGORY_WORDS
from plugins.core.times import Occasion
from plugins.core.wording import long_date
from plugins.events.model import About, Entry, Event, Rule

PRODUCT = "-//Digitalstadt Darmstadt//Digitalstadt-Hub//DE"
COLOURS = {
    "beratung": "teal",
    "vortrag": "firebrick",
    "rundgang": "goldenrod",
    "treffen": "slateblue",
    "aktion": "darkorange",
}  # names of CSS, which RFC 7986 asks for
DAILY = dt.timedelta(days=1)
_PERIODS = {"tag": "DAILY", "woche": "WEEKLY", "monat": "MONTHLY", "jahr": "YEARLY"}
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_MIDNIGHT = dt.time(tzinfo=dt.UTC)


def render_calendar(entries: Iterable[Entry], about: About) -> bytes:
    """Return the file of a calendar; its entries come in the order in which they are given."""
    calendar = icalendar.Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", PRODUCT)
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("name", about.name)
    calendar.add("x-wr-calname", about.name)
    calendar.add("x-wr-timezone", TOWN.key)
    calendar.add("description", about.description)
    calendar.add("url", about.page)
    calendar.add("source", about.source, {"VALUE": "URI"})
    calendar.add("refresh-interval", DAILY, {"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "P1D")
    calendar.add_component(_zone())
    for entry in entries:
        for component in _components(entry):
            calendar.add_component(component)
    return bytes(calendar.to_ical())


def _zone() -> icalendar.Timezone:
    """Return the rule of the town's clock: the European one, in force since 1996."""
    winter, summer = dt.timedelta(hours=1), dt.timedelta(hours=2)
    zone = icalendar.Timezone()
    zone.add("tzid", TOWN.key)
    spring = icalendar.TimezoneDaylight()
    spring.add("dtstart", dt.datetime(1996, 3, 31, 2))
    autumn = icalendar.TimezoneStandard()
    autumn.add("dtstart", dt.datetime(1996, 10, 27, 3))
    for part, month, before, after, name in (
        (spring, 3, winter, summer, "CEST"),
        (autumn, 10, summer, winter, "CET"),
    ):
        part.add("rrule", {"freq": "YEARLY", "bymonth": month, "byday": "-1SU"})
        part.add("tzoffsetfrom", before)
        part.add("tzoffsetto", after)
        part.add("tzname", name)
        zone.add_component(part)
    return zone


def _components(entry: Entry) -> Iterator[icalendar.Event]:
    """Give the event, and each of its occasions that calendars could not work out."""
    event, occasions = entry.event, entry.event.card.occasions
    if event.rule is None and not event.additional:
        yield _component(entry, occasions[0])
        return
    usual = Occasion(event.start, event.start, event.end, event.whole_day)
    master = _component(entry, usual)
    if event.rule:
        master.add("rrule", recurrence(event.rule, event.whole_day))
    if event.excepted:
        moments = [dt.datetime.combine(day, event.start.time()) for day in event.excepted]
        _add_moments(master, "exdate", moments, event.whole_day)
    if event.additional:
        # Without a rule ical.js forgets the beginning, unless it is among the dates, too.
        moments = [*([] if event.rule else [event.start]), *event.additional]
        _add_moments(master, "rdate", moments, event.whole_day)
    yield master
    for occasion in occasions:
        if _is_own(occasion, usual):
            own = _component(entry, occasion)
            _add_moment(own, "recurrence-id", occasion.key, occasion.whole_day)
            yield own


def _is_own(one: Occasion, usual: Occasion) -> bool:
    """Tell whether an occasion differs; so does one that lasts longer because the clock jumps."""
    said = (one.place, one.note, one.cancelled, one.start)
    return said != ("", "", "", one.key) or _lasting(one) != _lasting(usual)


def _lasting(one: Occasion) -> dt.timedelta:
    if one.whole_day:
        return one.end - one.start
    return _utc(one.end) - _utc(one.start)


def _utc(local: dt.datetime) -> dt.datetime:
    return local.replace(tzinfo=TOWN).astimezone(dt.UTC)


def _component(entry: Entry, occasion: Occasion) -> icalendar.Event:
    event, card = entry.event, entry.event.card
    changed = dt.datetime.combine(card.modified, _MIDNIGHT)
    component = icalendar.Event()
    component.add("uid", uid(card.id, entry.url))
    component.add("dtstamp", changed)
    component.add("created", dt.datetime.combine(card.published, _MIDNIGHT))
    component.add("last-modified", changed)
    component.add("sequence", event.sequence)
    _add_moment(component, "dtstart", occasion.start, occasion.whole_day)
    if occasion.whole_day:
        component.add("dtend", occasion.last_day + DAILY)
    elif occasion.end > occasion.start:
        component.add("dtend", occasion.end.replace(tzinfo=TOWN))
    component.add("summary", card.title)
    component.add("description", _description(entry, occasion))
    component.add("url", entry.url)
    component.add("categories", [CATEGORY_WORDS[card.category]])
    component.add("color", COLOURS[card.category])
    cancelled = card.cancelled or occasion.cancelled
    component.add("status", "CANCELLED" if cancelled else "CONFIRMED")
    component.add("transp", "TRANSPARENT" if cancelled or occasion.whole_day else "OPAQUE")
    _add_place(component, event, occasion)
    for name in entry.organisers:
        component.add("contact", name)
    return component


def uid(id: str, url: str) -> str:
    """Return the name by which calendars know an event for ever: its address, not its words."""
    return f"{id}@{urlsplit(url).hostname}"


def _add_place(component: icalendar.Event, event: Event, occasion: Occasion) -> None:
    place = event.place
    if occasion.place:
        component.add("location", occasion.place)
    elif place:
        component.add("location", ", ".join(filter(None, (place.name, place.address))))
        if place.lat is not None and place.lon is not None:
            component.add("geo", (place.lat, place.lon))


def _description(entry: Entry, occasion: Occasion) -> str:
    event = entry.event
    registration = event.registration
    lines = [occasion.cancelled and f"Fällt aus: {occasion.cancelled}", occasion.note]
    if event.cancelled:
        lines.append(f"Abgesagt: {event.cancelled.text}")
    lines.append(event.card.summary)
    if event.audience:
        lines.append(f"Für: {event.audience}")
    if event.capacity:
        lines.append(f"Plätze: bis zu {event.capacity}")
    if registration:
        until = f" (bis {long_date(registration.until)})" if registration.until else ""
        lines.append(f"Anmeldung: {registration.url}{until}")
    if event.accessibility:
        lines.append(f"Barrierefreiheit: {event.accessibility}")
    if event.card.demo:
        lines.append(f"Demo: {event.card.demo}")
    return "\n".join(line for line in (*lines, entry.url) if line)


def recurrence(rule: Rule, whole_day: bool) -> dict[str, object]:
    """Return a rule as RRULE has it; its end is in UTC, as the standard asks for."""
    parts: dict[str, object] = {"freq": _PERIODS[rule.every]}
    if rule.interval > 1:
        parts["interval"] = rule.interval
    if rule.days:
        which = str(rule.which) if rule.which else ""
        parts["byday"] = [f"{which}{_DAYS[day]}" for day in rule.days]
    if rule.count:
        parts["count"] = rule.count
    if rule.until:
        last = dt.datetime.combine(rule.until, dt.time(23, 59, 59), TOWN)
        parts["until"] = rule.until if whole_day else last.astimezone(dt.UTC)
    return parts


def _add_moment(component: icalendar.Event, name: str, local: dt.datetime, whole_day: bool) -> None:
    component.add(name, local.date() if whole_day else local.replace(tzinfo=TOWN))


def _add_moments(
    component: icalendar.Event, name: str, locals: Iterable[dt.datetime], whole_day: bool
) -> None:
    if whole_day:
        component.add(name, [local.date() for local in locals], {"VALUE": "DATE"})
    else:
        component.add(name, [local.replace(tzinfo=TOWN) for local in locals])
