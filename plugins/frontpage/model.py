"""The front page: what the editors chose, and what it shows."""

from __future__ import annotations

from plugins.core.cards import Ref, SceneCard
from plugins.core.occasions import OccasionLine
from plugins.core.pictures import PictureView
from plugins.core.teasers import Teaser
from plugins.core.value import Value


class Choices(Value, frozen=True):
    """content/startseite.yaml."""

    claim: str
    intro: str
    lead: Ref
    highlights: tuple[Ref, ...]
    showcases: tuple[Ref, ...]
    projects: tuple[Ref, ...]
    edition: Ref | None
    tour: Ref | None

    @property
    def id(self) -> str:
        """Return its name: there is only one."""
        return "startseite"


class Section(Value, frozen=True):
    """A rubric on the front page."""

    title: str
    url: str
    summary: str
    teasers: tuple[Teaser, ...]


class TourEntry(Value, frozen=True):
    """The tour on the front page: its first scene as a door, its places as a list."""

    title: str
    summary: str
    url: str
    start_url: str
    picture: PictureView
    scenes: tuple[SceneCard, ...]
    demo: str


class FrontView(Value, frozen=True):
    """Everything the front page shows."""

    title: str
    claim: str
    intro: str
    lead: Teaser
    lead_picture: PictureView
    highlights: tuple[Teaser, ...]
    sections: tuple[Section, ...]
    edition: Teaser | None
    edition_articles: tuple[Teaser, ...]
    projects: tuple[Teaser, ...]
    showcases: tuple[Teaser, ...]
    tour: TourEntry | None
    dates: tuple[OccasionLine, ...]
