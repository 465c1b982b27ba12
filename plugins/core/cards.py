"""How features see each other: small frozen values, gathered in one catalogue.

A card says what others may show or link of a thing, never how it is made.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from plugins.core.errors import Mark
from plugins.core.report import Report
from plugins.core.wording import did_you_mean, quoted


@dataclass(frozen=True)
class Ref:
    """A name that an author used for another thing, and where it stands."""

    id: str
    mark: Mark


@dataclass(frozen=True)
class PictureUse:
    """A picture as an author placed it; `file` is relative to content/."""

    file: Ref
    alt: str
    caption: str
    credit: str
    licence: str


@dataclass(frozen=True)
class PictureFile:
    """A picture file that is there: size in pixels after rotation, and its content hash."""

    id: str
    path: str
    width: int
    height: int
    fingerprint: str
    mark: Mark


@dataclass(frozen=True)
class RubricCard:
    """A section of the paper."""

    id: str
    title: str
    summary: str
    url: str
    mark: Mark


@dataclass(frozen=True)
class TopicCard:
    """A topic that runs across the rubrics."""

    id: str
    title: str
    summary: str
    url: str
    mark: Mark


@dataclass(frozen=True)
class PersonCard:
    """An author, a person or an editorial office."""

    id: str
    title: str
    role: str
    summary: str
    url: str
    demo: str
    mark: Mark


@dataclass(frozen=True)
class ArticleCard:
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


@dataclass(frozen=True)
class EditionCard:
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


@dataclass(frozen=True)
class PartnerCard:
    """Somebody who carries projects along."""

    id: str
    title: str
    kind: str
    summary: str
    roles: str
    url: str
    demo: str
    mark: Mark


@dataclass(frozen=True)
class ProjectCard:
    """A project of the Digitalstadt."""

    id: str
    title: str
    summary: str
    kind: str
    status: str
    url: str
    picture: PictureUse
    partners: tuple[str, ...]
    tours: tuple[str, ...]
    demo: str
    mark: Mark


@dataclass(frozen=True)
class StillPicture:
    """A picture that a feature made itself: ready URLs by format, size in pixels."""

    srcsets: tuple[tuple[str, str], ...]
    src: str
    width: int
    height: int
    alt: str


@dataclass(frozen=True)
class SceneCard:
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


@dataclass(frozen=True)
class TourCard:
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


@dataclass(frozen=True)
class PageCard:
    """A single page such as the imprint."""

    id: str
    title: str
    url: str
    mark: Mark


@dataclass(frozen=True)
class AssetCard:
    """A bundled file of the theme under its lasting name."""

    id: str
    url: str
    mark: Mark = field(default=Mark("theme/static"))


@dataclass(frozen=True)
class RelatedCard:
    """What stands beside one article: ids of articles, best first."""

    id: str
    same_rubric: tuple[str, ...]
    other_rubrics: tuple[str, ...]
    previous: str
    next: str
    mark: Mark


class Card(Protocol):
    """What every card has."""

    @property
    def id(self) -> str:
        """The name by which authors refer to it."""

    @property
    def mark(self) -> Mark:
        """Where its author wrote it."""


C = TypeVar("C", bound=Card)

# What authors call the things they refer to, with the article of the German noun.
GERMAN: Mapping[type, tuple[str, str]] = {
    PictureFile: ("Das Bild", "gibt es nicht unter content/"),
    RubricCard: ("Die Rubrik", "gibt es nicht"),
    TopicCard: ("Das Thema", "gibt es nicht"),
    PersonCard: ("Die Person", "steht nicht in content/personen.yaml"),
    ArticleCard: ("Den Beitrag", "gibt es nicht"),
    EditionCard: ("Die Ausgabe", "gibt es nicht"),
    PartnerCard: ("Den Partner", "gibt es nicht"),
    ProjectCard: ("Das Projekt", "gibt es nicht"),
    SceneCard: ("Die Szene", "gibt es nicht"),
    TourCard: ("Die Tour", "gibt es nicht"),
    PageCard: ("Die Seite", "gibt es nicht"),
    AssetCard: ("Die Theme-Datei", "gibt es nicht"),
    RelatedCard: ("Den Beitrag", "gibt es nicht"),
}


class Catalogue:
    """Every card of the site, by kind and id; each kind keeps a fixed order."""

    def __init__(self, cards: Iterable[Card], broken: Iterable[tuple[type, str]] = ()) -> None:
        """Sort cards by kind; `broken` names things whose file has faults of its own."""
        self._by_kind: dict[type, dict[str, Card]] = {}
        self._broken = frozenset(broken)
        for card in cards:
            self._by_kind.setdefault(type(card), {}).setdefault(card.id, card)

    def all(self, kind: type[C]) -> tuple[C, ...]:
        """Return all cards of a kind, in the order in which they were announced."""
        return tuple(self._of(kind).values())

    def find(self, kind: type[C], id: str) -> C | None:
        """Return one card or None."""
        return self._of(kind).get(id)

    def get(self, kind: type[C], id: str) -> C:
        """Return one card that is known to exist; KeyError otherwise is our own bug."""
        return self._of(kind)[id]

    def look_up(self, kind: type[C], ref: Ref, report: Report) -> C | None:
        """Return the card an author refers to; an unknown name is a fault and gives None."""
        card = self.find(kind, ref.id)
        if card is None and (kind, ref.id) not in self._broken:
            noun, missing = GERMAN[kind]
            hint = did_you_mean(ref.id, self._of(kind))
            report.fault(ref.mark, f"{noun} {quoted(ref.id)} {missing}", hint)
        return card

    def look_up_all(self, kind: type[C], refs: Iterable[Ref], report: Report) -> tuple[C, ...]:
        """Return the cards an author refers to, in that order; each unknown name is a fault."""
        return tuple(self._found(kind, refs, report))

    def _found(self, kind: type[C], refs: Iterable[Ref], report: Report) -> Iterator[C]:
        for ref in refs:
            card = self.look_up(kind, ref, report)
            if card is not None:
                yield card

    def _of(self, kind: type[C]) -> dict[str, C]:
        return self._by_kind.get(kind, {})  # type: ignore[return-value]


def duplicates(cards: Iterable[Card], report: Report) -> None:
    """Note every card whose kind and id another card of another place has already."""
    first: dict[tuple[type, str], Card] = {}
    for card in cards:
        other = first.setdefault((type(card), card.id), card)
        if other is not card:
            report.fault(
                card.mark,
                f"Der Name {quoted(card.id)} ist schon vergeben ({other.mark})",
                "Einen anderen Namen (slug oder id) wählen.",
            )
