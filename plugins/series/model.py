"""A series as its author wrote it, and as its pages show it."""

from __future__ import annotations

from plugins.core.belongings import Belonging
from plugins.core.cards import Ref, SeriesCard
from plugins.core.pages import Crumb, DateView
from plugins.core.pictures import PictureView
from plugins.core.prose import BodyPart, Prose
from plugins.core.teasers import Teaser
from plugins.core.value import Value


class Series(Value, frozen=True):
    """One file of content/serien/; without `parts` the articles say where they stand."""

    card: SeriesCard
    project: Ref | None
    topics: tuple[Ref, ...]
    parts: tuple[Ref, ...]
    prose: Prose

    @property
    def id(self) -> str:
        """Return the name in its address."""
        return self.card.id


class PartView(Value, frozen=True):
    """A part of a series with its number."""

    number: int
    teaser: Teaser


class SeriesView(Value, frozen=True):
    """The page of a series."""

    title: str
    summary: str
    demo: str
    note: str
    crumbs: tuple[Crumb, ...]
    picture: PictureView | None
    body: tuple[BodyPart, ...]
    parts: tuple[PartView, ...]
    belongs: tuple[Belonging, ...]
    feed: str


class SeriesLine(Value, frozen=True):
    """A series in the list of all."""

    title: str
    summary: str
    url: str
    count: str
    newest: DateView | None


class AllSeriesView(Value, frozen=True):
    """All series."""

    title: str
    summary: str
    crumbs: tuple[Crumb, ...]
    series: tuple[SeriesLine, ...]
