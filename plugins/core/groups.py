"""Cards by what they share: all groups of a kind in one pass, so that a list costs what it shows.

A page that lists the articles of a rubric depends on this rubric's group and on the cards it
shows, not on every article of the site.
"""

from __future__ import annotations

import bisect
import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from plugins.core.cards import (
    ArticleCard,
    ProjectCard,
    SceneCard,
    SeriesCard,
    TopicCard,
    TourCard,
)
from plugins.core.fingerprint import of_bytes
from plugins.core.offers import (
    DisplayCard,
    EventCard,
    MerchantCard,
    PlaceCard,
    ServiceCard,
    VenueCard,
)
from plugins.core.value import Value
from plugins.core.wording import slugify

Keys = Callable[[Any], Iterable[str]]


class Standing(NamedTuple):
    """Where a card stands among others: its day as a number, its section, its part of a series."""

    id: str
    day: int = 0
    section: str = ""
    part: int = 0


class Grouping(Value, frozen=True):
    """How cards of one kind are ordered, and under which names which of them are found."""

    order: Callable[[Any], Any]
    standing: Callable[[Any], Standing]
    names: Mapping[str, Keys]

    def shape(self, card: object) -> str:
        """Return a hash of all that decides where a card stands; its other words may change."""
        keys = tuple((name, tuple(of(card))) for name, of in self.names.items())
        return of_bytes(repr((self.order(card), self.standing(card), keys)).encode())


def _newest_first(card: ArticleCard) -> tuple[int, str]:
    return -card.date.toordinal(), card.id


def _sound(keys: Callable[[ArticleCard], Iterable[str]]) -> Keys:
    """Leave withdrawn articles out."""
    return lambda card: () if card.withdrawn else keys(card)


def _tours(card: ArticleCard) -> Iterable[str]:
    """Return the scenes and tours an article names; a scene stands for its tour, too."""
    return dict.fromkeys((*card.tours, *(id.partition("/")[0] for id in card.tours)))


def _topics(card: Any) -> tuple[str, ...]:
    topics: tuple[str, ...] = card.topics
    return topics


def _contact(card: Any) -> tuple[str, ...]:
    """Return the partner who answers for something."""
    return (card.contact,) if card.contact else ()


def _merchant(card: Any) -> tuple[str, ...]:
    """Return the shop that something belongs to."""
    return (card.merchant,) if card.merchant else ()


def _venue(card: PlaceCard) -> tuple[str, ...]:
    """Return the building of a place; its name is venue/place."""
    return (card.id.partition("/")[0],)


def _months(card: EventCard) -> Iterable[str]:
    """Return every month into which one of an event's occasions falls."""
    for occasion in card.occasions:
        day = occasion.start.date().replace(day=1)
        while day <= occasion.last_day:
            yield f"{day:%Y-%m}"
            day = (day + dt.timedelta(days=31)).replace(day=1)


_AS_ANNOUNCED: Callable[[Any], int] = lambda _: 0  # noqa: E731 - sorting is stable

GROUPINGS: Mapping[type, Grouping] = MappingProxyType(
    {
        ArticleCard: Grouping(
            _newest_first,
            lambda card: Standing(card.id, card.date.toordinal(), card.rubric, card.part),
            MappingProxyType(
                {
                    "every": lambda card: ("",),
                    "rubric": lambda card: (card.rubric,),
                    "topic": lambda card: card.topics,
                    "author": lambda card: card.authors,
                    "edition": lambda card: (card.edition,) if card.edition else (),
                    "year": lambda card: (str(card.date.year),),
                    "rights": lambda c: (f"{c.picture.credit}\t{c.picture.licence}",),
                    "sound": _sound(lambda card: ("",)),
                    "sound rubric": _sound(lambda card: (card.rubric,)),
                    "sound topic": _sound(lambda card: card.topics),
                    "sound edition": _sound(lambda c: (c.edition,) if c.edition else ()),
                    "sound series": _sound(lambda card: (card.series,) if card.series else ()),
                    "sound project": _sound(lambda card: card.projects),
                    "sound tour": _sound(_tours),
                    "sound merchant": _sound(lambda card: card.merchants),
                }
            ),
        ),
        EventCard: Grouping(
            lambda card: (card.occasions[0].start, card.id),
            lambda card: Standing(card.id, card.occasions[0].start.toordinal(), card.category),
            MappingProxyType(
                {
                    "every": lambda card: ("",),
                    "category": lambda card: (card.category,),
                    "month": _months,
                    "project": lambda card: card.projects,
                    "article": lambda card: card.articles,
                    "scene": lambda card: (card.scene,) if card.scene else (),
                    "organiser": lambda card: card.organisers,
                    "topic": _topics,
                }
            ),
        ),
        ServiceCard: Grouping(
            _AS_ANNOUNCED,
            lambda card: Standing(card.id),
            MappingProxyType(
                {
                    "project": lambda card: card.projects,
                    "article": lambda card: card.articles,
                    "scene": lambda card: (card.scene,) if card.scene else (),
                    "contact": _contact,
                    "topic": _topics,
                }
            ),
        ),
        DisplayCard: Grouping(
            _AS_ANNOUNCED,
            lambda card: Standing(card.id),
            MappingProxyType(
                {
                    "project": lambda card: card.projects,
                    "article": lambda card: card.articles,
                    "merchant": _merchant,
                }
            ),
        ),
        SceneCard: Grouping(
            _AS_ANNOUNCED,
            lambda card: Standing(card.id),
            MappingProxyType(
                {
                    "article": lambda card: card.articles,
                    "project": lambda card: card.projects,
                    "shop": lambda card: card.shops,
                    "tour": lambda card: (card.tour,),
                }
            ),
        ),
        MerchantCard: Grouping(
            lambda card: (slugify(card.title), card.id),
            lambda card: Standing(card.id),
            MappingProxyType(
                {
                    "every": lambda card: ("",),
                    "trade": lambda card: (card.trade,),
                    "district": lambda card: (card.district,) if card.district else (),
                    "article": lambda card: card.articles,
                    "project": lambda card: card.projects,
                    "scene": lambda card: (card.scene,) if card.scene else (),
                    "topic": _topics,
                }
            ),
        ),
        VenueCard: Grouping(
            _AS_ANNOUNCED,
            lambda card: Standing(card.id),
            MappingProxyType({"merchant": _merchant, "scene": lambda card: card.scenes}),
        ),
        PlaceCard: Grouping(
            _AS_ANNOUNCED,
            lambda card: Standing(card.id),
            MappingProxyType({"merchant": _merchant, "venue": _venue}),
        ),
        ProjectCard: Grouping(
            _AS_ANNOUNCED,
            lambda card: Standing(card.id),
            MappingProxyType(
                {
                    "partner": lambda card: card.partners,
                    "contact": _contact,
                    "tour": lambda card: card.tours,
                    "topic": _topics,
                }
            ),
        ),
        SeriesCard: Grouping(
            _AS_ANNOUNCED,
            lambda card: Standing(card.id),
            MappingProxyType({"project": lambda card: card.projects, "topic": _topics}),
        ),
        TopicCard: Grouping(
            _AS_ANNOUNCED,
            lambda card: Standing(card.id),
            MappingProxyType({"related": lambda card: card.related}),
        ),
        TourCard: Grouping(
            _AS_ANNOUNCED, lambda card: Standing(card.id), MappingProxyType({"topic": _topics})
        ),
    }
)


class Groups(Value, frozen=True):
    """The groups of one kind: ids by name and key, each in the kind's order."""

    order: tuple[Standing, ...] = ()
    members: Mapping[str, Mapping[str, tuple[str, ...]]] = MappingProxyType({})

    def of(self, name: str, key: str) -> tuple[str, ...]:
        """Return the ids of one group, empty where nobody is in it."""
        return self.members.get(name, {}).get(key, ())


class Ranked:
    """Groups with the place of every id, for finding what stands near another."""

    def __init__(self, groups: Groups) -> None:
        """Give every id its number, once."""
        self.groups = groups
        self._rank = {standing.id: rank for rank, standing in enumerate(groups.order)}
        self._ranks: dict[tuple[str, str], list[int]] = {}

    def around(self, name: str, key: str, id: str, reach: int) -> tuple[Standing, ...]:
        """Return up to `reach` cards on each side of one in a group, and itself if it is there."""
        ranks = self._ranks.get((name, key))
        if ranks is None:
            row = self.groups.of(name, key)
            ranks = self._ranks[name, key] = [self._rank[other] for other in row]
        rank, order = self._rank[id], self.groups.order
        start = max(0, bisect.bisect_left(ranks, rank) - reach)
        end = bisect.bisect_right(ranks, rank) + reach
        return tuple(order[other] for other in ranks[start:end])

    def standings(self, name: str, key: str) -> tuple[Standing, ...]:
        """Return where each card of a group stands."""
        return tuple(self.groups.order[self._rank[id]] for id in self.groups.of(name, key))


def grouped(kind: type, cards: Iterable[Any]) -> Groups:
    """Return all groups of a kind; cards come in the order in which they were announced."""
    grouping = GROUPINGS[kind]
    ordered = sorted(cards, key=grouping.order)
    members: dict[str, dict[str, tuple[str, ...]]] = {}
    for name, keys in grouping.names.items():
        found: dict[str, list[str]] = {}
        for card in ordered:
            for key in dict.fromkeys(keys(card)):
                found.setdefault(key, []).append(card.id)
        members[name] = {key: tuple(ids) for key, ids in found.items()}
    return Groups(tuple(grouping.standing(card) for card in ordered), members)
