"""Projects and partners as written, and as their pages show them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from plugins.core.cards import PartnerCard, PictureUse, ProjectCard, Ref
from plugins.core.occasions import OccasionLine
from plugins.core.pages import Crumb, DateView
from plugins.core.pictures import PictureView
from plugins.core.prose import BodyPart, Prose
from plugins.core.site import NavItem
from plugins.core.teasers import Teaser


@dataclass(frozen=True)
class Step:
    """A status from a day on, and why."""

    date: dt.date
    status: str
    note: str


@dataclass(frozen=True)
class Period:
    """When a project runs, as far as it is known."""

    start: dt.date
    end: dt.date | None
    note: str


@dataclass(frozen=True)
class Figure:
    """A number worth knowing, with its source."""

    value: str
    label: str
    source: str


@dataclass(frozen=True)
class Contact:
    """Whom to ask: a role in an organisation, never a person."""

    role: str
    organisation: Ref


@dataclass(frozen=True)
class Project:
    """One file of content/projekte/."""

    card: ProjectCard
    partners: tuple[Ref, ...]
    tours: tuple[Ref, ...]
    history: tuple[Step, ...]
    period: Period
    goals: tuple[str, ...]
    figures: tuple[Figure, ...]
    contact: Contact | None
    links: tuple[NavItem, ...]
    pictures: tuple[PictureUse, ...]
    prose: Prose

    @property
    def id(self) -> str:
        """Return the name in its address."""
        return self.card.id


@dataclass(frozen=True)
class Partner:
    """One file of content/partner/."""

    card: PartnerCard
    website: str

    @property
    def id(self) -> str:
        """Return the name in its address."""
        return self.card.id


@dataclass(frozen=True)
class StepView:
    """A status in the history of a project."""

    date: DateView
    status: str
    word: str
    note: str


@dataclass(frozen=True)
class ProjectView:
    """The page of a project."""

    title: str
    summary: str
    demo: str
    kind: str
    status: str
    status_word: str
    status_url: str
    crumbs: tuple[Crumb, ...]
    picture: PictureView
    pictures: tuple[PictureView, ...]
    body: tuple[BodyPart, ...]
    goals: tuple[str, ...]
    figures: tuple[Figure, ...]
    period: str
    period_note: str
    history: tuple[StepView, ...]
    partners: tuple[NavItem, ...]
    contact: str
    contact_partner: NavItem | None
    links: tuple[NavItem, ...]
    tours: tuple[Teaser, ...]
    services: tuple[NavItem, ...]
    events: tuple[OccasionLine, ...]
    articles: tuple[Teaser, ...]
    editions: tuple[NavItem, ...]


@dataclass(frozen=True)
class Tick:
    """A mark on the axis of the timeline, in units of the drawing."""

    x: float
    label: str
    strong: bool


@dataclass(frozen=True)
class Row:
    """A project in the timeline: a bar that may stay open, and its dated steps."""

    title: str
    url: str
    status: str
    status_word: str
    since: str
    y: float
    x: float
    width: float
    open: bool
    dots: tuple[float, ...]


@dataclass(frozen=True)
class Timeline:
    """The drawing of all projects over time; width and height in its own units."""

    width: float
    height: float
    left: float
    axis: float
    years: tuple[Tick, ...]
    editions: tuple[Tick, ...]
    rows: tuple[Row, ...]
    summary: str


@dataclass(frozen=True)
class Filter:
    """A page that shows some of the projects."""

    title: str
    url: str
    count: int
    current: bool


@dataclass(frozen=True)
class BoardView:
    """Projects side by side: quick wins and larger building blocks."""

    title: str
    summary: str
    crumbs: tuple[Crumb, ...]
    quick_wins: tuple[Teaser, ...]
    building_blocks: tuple[Teaser, ...]
    by_status: tuple[Filter, ...]
    by_partner: tuple[Filter, ...]
    timeline: Timeline | None


@dataclass(frozen=True)
class PartnerView:
    """The entry of a partner."""

    title: str
    kind: str
    summary: str
    roles: str
    demo: str
    website: str
    crumbs: tuple[Crumb, ...]
    projects: tuple[Teaser, ...]
    articles: tuple[Teaser, ...]


@dataclass(frozen=True)
class PartnerGroup:
    """Partners of one kind."""

    title: str
    partners: tuple[PartnerLine, ...]


@dataclass(frozen=True)
class PartnerLine:
    """A partner in the list of all."""

    title: str
    summary: str
    url: str
    count: str


@dataclass(frozen=True)
class PartnersView:
    """All partners by kind."""

    title: str
    summary: str
    crumbs: tuple[Crumb, ...]
    groups: tuple[PartnerGroup, ...]
