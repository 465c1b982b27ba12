"""How features see each other: small frozen values; `catalogue.py` gathers them.

A card says what others may show or link of a thing, never how it is made.
"""

from __future__ import annotations

import datetime as dt
from typing import Protocol

from plugins.core.errors import Mark
from plugins.core.value import Value


class Ref(Value, frozen=True):
    """A name that an author used for another thing, and where it stands."""

    id: str
    mark: Mark


class PictureUse(Value, frozen=True):
    """A picture as an author placed it; `file` is relative to content/."""

    file: Ref
    alt: str
    caption: str
    credit: str
    licence: str


class PictureFile(Value, frozen=True):
    """A picture file that is there: size in pixels after rotation, and its content hash."""

    id: str
    path: str
    width: int
    height: int
    fingerprint: str
    mark: Mark


class RubricCard(Value, frozen=True):
    """A section of the paper."""

    id: str
    title: str
    summary: str
    url: str
    mark: Mark


class TopicCard(Value, frozen=True):
    """A topic that runs across the rubrics."""

    id: str
    title: str
    summary: str
    url: str
    mark: Mark
    related: tuple[str, ...] = ()


class PersonCard(Value, frozen=True):
    """An author, a person or an editorial office."""

    id: str
    title: str
    role: str
    summary: str
    url: str
    demo: str
    mark: Mark


class ArticleCard(Value, frozen=True):
    """An article as lists, feeds, editions and projects show it."""

    id: str
    title: str
    kicker: str
    teaser: str
    url: str
    date: dt.date
    modified: dt.date
    rubric: str
    topics: tuple[str, ...]
    authors: tuple[str, ...]
    edition: str
    projects: tuple[str, ...]
    tours: tuple[str, ...]
    related: tuple[Ref, ...]
    kind: str
    shop: str
    picture: PictureUse
    minutes: int
    withdrawn: bool
    demo: str
    mark: Mark
    pending: str = ""
    """Why readers do not see it yet; said in the preview only."""
    merchants: tuple[str, ...] = ()
    series: str = ""
    part: int = 0
    """Its number in the series as its author gives it; 0 where the day decides."""


class SeriesCard(Value, frozen=True):
    """Articles that are to be read one after the other."""

    id: str
    title: str
    summary: str
    url: str
    picture: PictureUse | None
    projects: tuple[str, ...]
    topics: tuple[str, ...]
    demo: str
    mark: Mark


class PartCard(Value, frozen=True):
    """Where an article stands in its series; `id` is the article's."""

    id: str
    number: int
    count: int
    near: tuple[str, ...]
    """The parts around it in their order, itself among them."""
    first: int
    """The number of the first of these."""
    twin: str
    """The part before it to which its author gave the same number; empty when there is none."""
    listed: bool
    """Whether the series names its parts, and it is one of them."""
    lists: bool
    """Whether the series names its parts."""
    mark: Mark


class EditionCard(Value, frozen=True):
    """One edition of the Cityzeitung; `id` is year and number, 2018-03."""

    id: str
    title: str
    name: str
    number: int
    year: int
    date: dt.date
    summary: str
    url: str
    cover: PictureUse
    demo: str
    mark: Mark


class PartnerCard(Value, frozen=True):
    """Somebody who carries projects along."""

    id: str
    title: str
    kind: str
    summary: str
    roles: str
    url: str
    demo: str
    mark: Mark


class ProjectCard(Value, frozen=True):
    """A project of the Digitalstadt."""

    id: str
    title: str
    summary: str
    kind: str
    status: str
    start: dt.date
    """The first day of the month in which it begins."""
    url: str
    picture: PictureUse
    partners: tuple[str, ...]
    tours: tuple[str, ...]
    demo: str
    mark: Mark
    contact: str = ""
    """The partner who answers for it."""
    topics: tuple[str, ...] = ()


class StillPicture(Value, frozen=True):
    """A picture that a feature made itself: ready URLs by format, size in pixels."""

    srcsets: tuple[tuple[str, str], ...]
    src: str
    width: int
    height: int
    alt: str


class SceneCard(Value, frozen=True):
    """A place where a tour stands still; `id` is tour/scene."""

    id: str
    tour: str
    title: str
    tour_title: str
    summary: str
    url: str
    data_url: str
    still: StillPicture
    heading: float
    pitch: float
    fov: float
    credit: str
    licence: str
    articles: tuple[str, ...]
    projects: tuple[str, ...]
    demo: str
    mark: Mark
    shops: tuple[str, ...] = ()
    """What its hotspots to shops name."""


class TourCard(Value, frozen=True):
    """A 360° tour."""

    id: str
    title: str
    summary: str
    url: str
    start: str
    scenes: tuple[str, ...]
    still: StillPicture
    demo: str
    mark: Mark
    topics: tuple[str, ...] = ()
    language: str = "de"


class PageCard(Value, frozen=True):
    """A single page such as the imprint."""

    id: str
    title: str
    url: str
    mark: Mark


class AssetCard(Value, frozen=True):
    """A bundled file of the theme under its lasting name."""

    id: str
    url: str
    mark: Mark = Mark("theme/static")


class RelatedCard(Value, frozen=True):
    """What stands beside one article: ids of articles, best first."""

    id: str
    same_rubric: tuple[str, ...]
    other_rubrics: tuple[str, ...]
    previous: str
    next: str
    mark: Mark


class Known(Protocol):
    """What everything in the catalogue has."""

    @property
    def id(self) -> str:
        """The name by which it is found."""


class Card(Known, Protocol):
    """What every card has."""

    @property
    def mark(self) -> Mark:
        """Where its author wrote it."""
