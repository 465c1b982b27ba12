"""Displays as written, and as their pages and their scripts show them."""

from __future__ import annotations

from plugins.core.cards import PictureUse, Ref
from plugins.core.destinations import Goal
from plugins.core.offers import DisplayCard
from plugins.core.pages import Crumb
from plugins.core.pictures import PictureView
from plugins.core.teasers import Teaser
from plugins.core.value import Value


class Dimming(Value, frozen=True):
    """When a screen is darker; minutes from midnight, `level` in percent of its brightness."""

    start: int
    end: int
    level: int


class ArticleChoice(Value, frozen=True):
    """How many of the latest articles are shown, and of which rubric or topic."""

    count: int
    rubric: Ref | None
    topic: Ref | None


class EventChoice(Value, frozen=True):
    """How many of the next events are shown, and of which category."""

    count: int
    category: str


class SceneChoice(Value, frozen=True):
    """How many scenes of a tour are shown."""

    count: int
    tour: Ref


class OwnSlide(Value, frozen=True):
    """What somebody wrote for the display itself."""

    kicker: str
    title: str
    text: str
    goal: Goal | None
    picture: PictureUse | None


class Display(Value, frozen=True):
    """One file of content/display/."""

    card: DisplayCard
    merchant: Ref | None
    projects: tuple[Ref, ...]
    related: tuple[Ref, ...]
    orientation: str
    seconds: int
    dimming: Dimming | None
    articles: ArticleChoice | None
    events: EventChoice | None
    scenes: SceneChoice | None
    slides: tuple[OwnSlide, ...]

    @property
    def id(self) -> str:
        """Return the name in its address."""
        return self.card.id


class TimeView(Value, frozen=True):
    """A time of an event on its leaf; `until` is when it is over, by the town's clock."""

    day: str
    month: str
    weekday: str
    iso: str
    text: str
    until: str


class SlideView(Value, frozen=True):
    """What fills a screen once; `code` is the path of its QR code, `code_size` units wide."""

    id: str
    kicker: str
    title: str
    text: str
    meta: str
    url: str
    address: str
    code: str
    code_size: int
    badge: str
    long: bool
    """Whether its words need a smaller size to fit."""
    picture: PictureView | None
    times: tuple[TimeView, ...]
    spare: bool
    """Whether it is shown only when an event before it is over."""


class DisplayView(Value, frozen=True):
    """The page that runs on a screen."""

    title: str
    summary: str
    place: str
    demo: str
    orientation: str
    seconds: int
    slides: tuple[SlideView, ...]
    content: str
    overview: str
    worker: str
    stylesheet: str
    merchant: Crumb | None
    belongs: tuple[Crumb, ...]
    """The projects and articles that it goes with."""


class DisplayEntry(Value, frozen=True):
    """A display in the list of all."""

    teaser: Teaser
    place: str
    shown: str
    merchant: Crumb | None


class DisplaysView(Value, frozen=True):
    """All displays."""

    title: str
    summary: str
    crumbs: tuple[Crumb, ...]
    displays: tuple[DisplayEntry, ...]
