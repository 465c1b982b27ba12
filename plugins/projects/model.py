"""Projects and partners as written, and as their pages show them."""

from __future__ import annotations

import datetime as dt

from plugins.core.belongings import Belonging
from plugins.core.cards import PartnerCard, PictureUse, ProjectCard, Ref
from plugins.core.errors import Mark
from plugins.core.occasions import OccasionLine
from plugins.core.pages import Crumb, DateView
from plugins.core.pictures import PictureView
from plugins.core.prose import BodyPart, Prose
from plugins.core.site import NavItem
from plugins.core.teasers import Teaser
from plugins.core.value import Value


class Step(Value, frozen=True):
    """A status from a day on, and why."""

    date: dt.date
    status: str
    note: str


class Period(Value, frozen=True):
    """When a project runs, as far as it is known."""

    start: dt.date
    end: dt.date | None
    note: str


class Figure(Value, frozen=True):
    """A number worth knowing, with its source."""

    value: str
    label: str
    source: str


class Contact(Value, frozen=True):
    """Whom to ask: a role in an organisation, never a person."""

    role: str
    organisation: Ref


class Project(Value, frozen=True):
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
    topics: tuple[Ref, ...] = ()

    @property
    def id(self) -> str:
        """Return the name in its address."""
        return self.card.id


class ProjectWording(Value, frozen=True):
    """What a project says in another language; `id` is that of its version.

    Members of lists stand in the order of the original.
    """

    id: str
    goals: tuple[str, ...]
    history: tuple[str, ...]
    period: str
    figures: tuple[tuple[str, str], ...]
    """The number and what it counts."""
    contact: str
    links: tuple[str, ...]
    pictures: tuple[tuple[str, str], ...]
    """What a picture shows, and what stands under it."""
    prose: Prose
    demo: str
    mark: Mark


class Partner(Value, frozen=True):
    """One file of content/partner/."""

    card: PartnerCard
    website: str

    @property
    def id(self) -> str:
        """Return the name in its address."""
        return self.card.id


class StepView(Value, frozen=True):
    """A status in the history of a project."""

    date: DateView
    status: str
    word: str
    note: str


class ProjectView(Value, frozen=True):
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
    belongs: tuple[Belonging, ...]
    """What belongs to it and is shown nowhere else; editions are among it."""
    events: tuple[OccasionLine, ...]
    articles: tuple[Teaser, ...]
    editions: tuple[NavItem, ...]
    elsewhere: str = ""
    """The German page, where it has dates or articles that this one leaves out."""


class Tick(Value, frozen=True):
    """A mark on the axis of the timeline, in units of the drawing."""

    x: float
    label: str
    strong: bool


class Row(Value, frozen=True):
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


class Drawing(Value, frozen=True):
    """All projects over time, drawn for one width of screen; everything in the drawing's units."""

    name: str
    """For which screens: wide or narrow."""
    scrolls: bool
    """Whether it may be wider than its screen."""
    width: float
    height: float
    left: float
    axis: float
    words: float
    """How far below the top of its row a title stands."""
    bars: float
    """How far below the top of its row a bar begins."""
    years: tuple[Tick, ...]
    editions: tuple[Tick, ...]
    rows: tuple[Row, ...]


class Timeline(Value, frozen=True):
    """All projects over time: the same drawn for wide and for narrow screens, and in words."""

    drawings: tuple[Drawing, ...]
    summary: str


class Filter(Value, frozen=True):
    """A page that shows some of the projects."""

    title: str
    url: str
    count: int
    current: bool


class BoardView(Value, frozen=True):
    """Projects side by side: quick wins and larger building blocks."""

    title: str
    summary: str
    crumbs: tuple[Crumb, ...]
    quick_wins: tuple[Teaser, ...]
    building_blocks: tuple[Teaser, ...]
    by_status: tuple[Filter, ...]
    by_partner: tuple[Filter, ...]
    timeline: Timeline | None


class PartnerView(Value, frozen=True):
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
    belongs: tuple[Belonging, ...]


class PartnerGroup(Value, frozen=True):
    """Partners of one kind."""

    title: str
    partners: tuple[PartnerLine, ...]


class PartnerLine(Value, frozen=True):
    """A partner in the list of all."""

    title: str
    summary: str
    url: str
    count: str


class PartnersView(Value, frozen=True):
    """All partners by kind."""

    title: str
    summary: str
    crumbs: tuple[Crumb, ...]
    groups: tuple[PartnerGroup, ...]
