"""What lists of articles show: rubrics, topics, authors, the archive."""

from __future__ import annotations

from plugins.core.belongings import Belonging
from plugins.core.cards import Ref, TopicCard
from plugins.core.errors import Mark
from plugins.core.pages import Crumb
from plugins.core.prose import BodyPart, Prose
from plugins.core.site import NavItem
from plugins.core.teasers import Teaser
from plugins.core.value import Value


class Entry(Value, frozen=True):
    """One rubric, topic or person."""

    id: str
    title: str
    summary: str
    role: str
    demo: str
    mark: Mark


class Topic(Value, frozen=True):
    """What editors chose for the page of a topic; all of it may be missing."""

    card: TopicCard
    prose: Prose
    leads: tuple[Ref, ...]
    related: tuple[Ref, ...]

    @property
    def id(self) -> str:
        """Return the name in its address."""
        return self.card.id


class ListView(Value, frozen=True):
    """A list of articles with what stands over and under it."""

    kind: str
    title: str
    summary: str
    note: str
    demo: str
    crumbs: tuple[Crumb, ...]
    lead: Teaser | None
    teasers: tuple[Teaser, ...]
    older: tuple[NavItem, ...]
    beside_title: str
    beside: tuple[NavItem, ...]
    feed: str
    intro: tuple[BodyPart, ...] = ()
    leads: tuple[Teaser, ...] = ()
    belongs: tuple[Belonging, ...] = ()


class IndexView(Value, frozen=True):
    """All rubrics, all topics or all authors."""

    title: str
    summary: str
    crumbs: tuple[Crumb, ...]
    entries: tuple[IndexEntry, ...]


class IndexEntry(Value, frozen=True):
    """One line of an index."""

    title: str
    text: str
    url: str
    count: str


class MonthView(Value, frozen=True):
    """The articles of one month as lines."""

    id: str
    title: str
    teasers: tuple[Teaser, ...]


class YearView(Value, frozen=True):
    """A year of the archive."""

    title: str
    crumbs: tuple[Crumb, ...]
    months: tuple[MonthView, ...]
    years: tuple[NavItem, ...]


class ArchiveView(Value, frozen=True):
    """The way into the archive: by year and month, by rubric, topic and edition."""

    title: str
    summary: str
    crumbs: tuple[Crumb, ...]
    years: tuple[ArchiveYear, ...]
    topics: tuple[IndexEntry, ...]
    editions: tuple[NavItem, ...]
    series: tuple[NavItem, ...] = ()


class ArchiveYear(Value, frozen=True):
    """A year with its months and how many articles each has."""

    title: str
    url: str
    count: str
    months: tuple[IndexEntry, ...]
