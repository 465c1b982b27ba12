"""What hangs together: every tie between two things, made of the names that authors gave.

A tie is written once, on one of its two sides, and known on both: forwards the card says it,
backwards a group of `groups.py` does.  Nothing here looks at more than the ties of one thing, so
a page depends on its own neighbours and on nobody else's.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from plugins.core.cards import (
    ArticleCard,
    EditionCard,
    PartnerCard,
    PersonCard,
    ProjectCard,
    RubricCard,
    SceneCard,
    SeriesCard,
    TopicCard,
    TourCard,
)
from plugins.core.catalogue import Catalogue
from plugins.core.groups import GROUPINGS
from plugins.core.offers import (
    DisplayCard,
    EventCard,
    MerchantCard,
    PlaceCard,
    ServiceCard,
    VenueCard,
)
from plugins.core.value import Value


class Tie(Value, frozen=True):
    """A kind of tie: `source` names `target`; who does stands in the source's `group`."""

    source: type
    target: type
    group: str

    @property
    def role(self) -> str:
        """Return what the target is to the source, in one word."""
        return self.group.removeprefix("sound ")


TIES = (
    Tie(ArticleCard, RubricCard, "rubric"),
    Tie(ArticleCard, TopicCard, "topic"),
    Tie(ArticleCard, PersonCard, "author"),
    Tie(ArticleCard, EditionCard, "edition"),
    Tie(ArticleCard, SeriesCard, "sound series"),
    Tie(ArticleCard, ProjectCard, "sound project"),
    Tie(ArticleCard, MerchantCard, "sound merchant"),
    Tie(ArticleCard, TourCard, "sound tour"),
    Tie(ArticleCard, SceneCard, "sound tour"),
    Tie(SeriesCard, ProjectCard, "project"),
    Tie(SeriesCard, TopicCard, "topic"),
    Tie(ProjectCard, PartnerCard, "partner"),
    Tie(ProjectCard, PartnerCard, "contact"),
    Tie(ProjectCard, TourCard, "tour"),
    Tie(ProjectCard, TopicCard, "topic"),
    Tie(MerchantCard, ProjectCard, "project"),
    Tie(MerchantCard, ArticleCard, "article"),
    Tie(MerchantCard, SceneCard, "scene"),
    Tie(MerchantCard, TopicCard, "topic"),
    Tie(EventCard, ProjectCard, "project"),
    Tie(EventCard, ArticleCard, "article"),
    Tie(EventCard, SceneCard, "scene"),
    Tie(EventCard, PartnerCard, "organiser"),
    Tie(EventCard, TopicCard, "topic"),
    Tie(ServiceCard, ProjectCard, "project"),
    Tie(ServiceCard, ArticleCard, "article"),
    Tie(ServiceCard, SceneCard, "scene"),
    Tie(ServiceCard, PartnerCard, "contact"),
    Tie(ServiceCard, TopicCard, "topic"),
    Tie(DisplayCard, ProjectCard, "project"),
    Tie(DisplayCard, ArticleCard, "article"),
    Tie(DisplayCard, MerchantCard, "merchant"),
    Tie(VenueCard, MerchantCard, "merchant"),
    Tie(VenueCard, SceneCard, "scene"),
    Tie(PlaceCard, VenueCard, "venue"),
    Tie(PlaceCard, MerchantCard, "merchant"),
    Tie(SceneCard, ArticleCard, "article"),
    Tie(SceneCard, ProjectCard, "project"),
    Tie(SceneCard, MerchantCard, "shop"),
    Tie(SceneCard, TourCard, "tour"),
    Tie(TourCard, TopicCard, "topic"),
    Tie(TopicCard, TopicCard, "related"),
)
_OF_SOURCE = {kind: tuple(t for t in TIES if t.source is kind) for kind in {t.source for t in TIES}}
_OF_TARGET = {kind: tuple(t for t in TIES if t.target is kind) for kind in {t.target for t in TIES}}


class Neighbours(Value, frozen=True):
    """Those at the other ends of one kind of tie, seen from one side of it."""

    tie: Tie
    forwards: bool
    ids: tuple[str, ...]

    @property
    def kind(self) -> type:
        """Return what kind of things they are."""
        return self.tie.target if self.forwards else self.tie.source


def ties_of(
    kind: type[Any], id: str, catalogue: Catalogue, *others: type[Any]
) -> Iterator[Neighbours]:
    """Give all ties of one thing, or those with some kinds of others, that lead somewhere.

    What nobody may see is at no end of any; a withdrawn article keeps its place in the lists of
    the paper and nothing else.
    """
    card = catalogue.find(kind, id)
    if card is None:
        return
    for tie in _OF_SOURCE.get(kind, ()):
        if not others or tie.target in others:
            yield Neighbours(tie, True, _named(tie, card, catalogue))
    if is_withdrawn(card):
        return
    for tie in _OF_TARGET.get(kind, ()):
        if not others or tie.source in others:
            yield Neighbours(tie, False, catalogue.group(tie.source, tie.group, id))


def neighbours(kind: type, id: str, catalogue: Catalogue, other: type) -> tuple[str, ...]:
    """Return the things of another kind that one thing is tied to: those it names come first."""
    found = ties_of(kind, id, catalogue, other)
    return tuple(dict.fromkeys(one for row in found for one in row.ids))


def is_withdrawn(card: object) -> bool:
    """Tell whether a thing is only kept so that links to it go on to lead somewhere."""
    return bool(getattr(card, "withdrawn", False))


def _named(tie: Tie, card: object, catalogue: Catalogue) -> tuple[str, ...]:
    """Return the names that a card gives and that somebody answers to."""
    names = dict.fromkeys(GROUPINGS[tie.source].names[tie.group](card))
    if tie.target in (TourCard, SceneCard):
        names = {name: None for name in names if ("/" in name) == (tie.target is SceneCard)}
    return tuple(name for name in names if _answers(catalogue.find(tie.target, name)))


def _answers(card: object) -> bool:
    return card is not None and not is_withdrawn(card)
