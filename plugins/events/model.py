"""Events as written, and as their pages show them."""

from __future__ import annotations

import datetime as dt

from plugins.core.belongings import Belonging
from plugins.core.cards import PictureUse, Ref
from plugins.core.errors import Mark
from plugins.core.occasions import OccasionLine
from plugins.core.offers import EventCard
from plugins.core.pages import Crumb, DateView
from plugins.core.pictures import PictureView
from plugins.core.places import Place
from plugins.core.prose import BodyPart, Prose
from plugins.core.site import NavItem
from plugins.core.teasers import Teaser
from plugins.core.value import Value


class Rule(Value, frozen=True):
    """How an event repeats: every Tuesday, every second Saturday of a month."""

    every: str
    interval: int
    days: tuple[int, ...]
    """Days of the week, Monday is 0; empty for the day on which the event begins."""
    which: int
    """The how manieth of these days in a month, -1 for the last, 0 for each of them."""
    until: dt.date | None
    count: int


class Registration(Value, frozen=True):
    """How to register: an address in the web or for mail, and until when."""

    url: str
    note: str
    until: dt.date | None


class Note(Value, frozen=True):
    """Something that was made known on a day."""

    date: dt.date
    text: str


class Event(Value, frozen=True):
    """One file of content/termine/."""

    card: EventCard
    start: dt.datetime
    end: dt.datetime
    whole_day: bool
    rule: Rule | None
    excepted: tuple[dt.date, ...]
    additional: tuple[dt.datetime, ...]
    place: Place | None
    capacity: int
    audience: str
    organisers: tuple[Ref, ...]
    registration: Registration | None
    accessibility: str
    cancelled: Note | None
    changes: tuple[Note, ...]
    projects: tuple[Ref, ...]
    articles: tuple[Ref, ...]
    picture: PictureUse | None
    prose: Prose
    begins: Mark
    """Where its author wrote when it begins."""
    topics: tuple[Ref, ...] = ()

    @property
    def id(self) -> str:
        """Return the name in its address."""
        return self.card.id

    @property
    def sequence(self) -> int:
        """Return how often its author changed it; calendars know by it what is newer."""
        single = sum(1 for one in self.card.occasions if one.cancelled or one.start != one.key)
        return len(self.changes) + single + (1 if self.cancelled else 0)


class About(Value, frozen=True):
    """What a calendar says of itself; addresses are absolute."""

    name: str
    description: str
    page: str
    source: str


class Entry(Value, frozen=True):
    """An event for a calendar: with its absolute address and those who organise it."""

    event: Event
    url: str
    organisers: tuple[str, ...]


class NoteView(Value, frozen=True):
    """A dated sentence as a page shows it."""

    date: DateView
    text: str


class PlaceView(Value, frozen=True):
    """A place as the page of an event shows it."""

    name: str
    address: str
    scene: NavItem | None


class RegistrationView(Value, frozen=True):
    """How to register; `label` says what the address opens."""

    url: str
    label: str
    note: str
    until: DateView | None


class CalendarLink(Value, frozen=True):
    """A calendar to be saved or subscribed to."""

    title: str
    url: str
    subscription: str
    count: str


class EventView(Value, frozen=True):
    """The page of an event."""

    title: str
    category: str
    summary: str
    when: str
    ends: str
    is_over: bool
    demo: str
    pending: str
    crumbs: tuple[Crumb, ...]
    cancelled: NoteView | None
    changes: tuple[NoteView, ...]
    coming: tuple[OccasionLine, ...]
    later: tuple[OccasionLine, ...]
    past: tuple[OccasionLine, ...]
    place: PlaceView | None
    capacity: str
    audience: str
    organisers: tuple[NavItem, ...]
    registration: RegistrationView | None
    accessibility: str
    picture: PictureView | None
    body: tuple[BodyPart, ...]
    calendar: CalendarLink
    belongs: tuple[Belonging, ...]
    scenes: tuple[Teaser, ...]


class MonthOfLines(Value, frozen=True):
    """The occasions of one month in a list."""

    id: str
    title: str
    url: str
    lines: tuple[OccasionLine, ...]


class UpcomingView(Value, frozen=True):
    """What comes, by month."""

    title: str
    summary: str
    crumbs: tuple[Crumb, ...]
    months: tuple[MonthOfLines, ...]
    later: str
    tables: tuple[NavItem, ...]
    calendars: tuple[CalendarLink, ...]
    archive: str


class PastYear(Value, frozen=True):
    """The events that took place in a year, newest first."""

    title: str
    lines: tuple[OccasionLine, ...]


class PastView(Value, frozen=True):
    """What has been, by year."""

    title: str
    summary: str
    crumbs: tuple[Crumb, ...]
    years: tuple[PastYear, ...]


class DayEntry(Value, frozen=True):
    """An event on a day of the month's table."""

    title: str
    url: str
    time: str
    cancelled: bool


class DayCell(Value, frozen=True):
    """A day of the month's table; without a number it belongs to another month."""

    number: int
    iso: str
    anchor: str
    label: str
    entries: tuple[DayEntry, ...]


class Week(Value, frozen=True):
    """A row of the month's table."""

    number: int
    days: tuple[DayCell, ...]


class DayOfLines(Value, frozen=True):
    """The occasions of one day below the table."""

    anchor: str
    title: str
    iso: str
    lines: tuple[OccasionLine, ...]


class MonthView(Value, frozen=True):
    """A month as a table, and its days as a list."""

    title: str
    caption: str
    crumbs: tuple[Crumb, ...]
    weeks: tuple[Week, ...]
    days: tuple[DayOfLines, ...]
    previous: NavItem | None
    next: NavItem | None
