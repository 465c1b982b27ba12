"""What belongs to a thing, as its page says it in passing: short lists by kind, the rest folded."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from plugins.core.cards import (
    ArticleCard,
    EditionCard,
    PartnerCard,
    ProjectCard,
    SceneCard,
    SeriesCard,
    TopicCard,
    TourCard,
)
from plugins.core.desk import Desk
from plugins.core.graph import ties_of
from plugins.core.occasions import OccasionLine, event_lines
from plugins.core.offers import DisplayCard, EventCard, MerchantCard, ServiceCard, VenueCard
from plugins.core.teasers import STATUS_WORDS, newest_first
from plugins.core.value import Value

FEW = 5  # of one kind are shown; more are folded away
_WORDS: Mapping[type, tuple[str, str]] = MappingProxyType(
    {
        SeriesCard: ("Serie", "Serien"),
        ProjectCard: ("Projekt", "Projekte"),
        PartnerCard: ("Partner", "Partner"),
        EditionCard: ("In der Cityzeitung", "Ausgaben"),
        ArticleCard: ("Beitrag", "Beiträge"),
        EventCard: ("Termin", "Termine"),
        ServiceCard: ("Dienst", "Dienste"),
        DisplayCard: ("Display", "Displays"),
        MerchantCard: ("Händler", "Händler"),
        TourCard: ("360°-Tour", "360°-Touren"),
        SceneCard: ("Standort der Tour", "Standorte der Tour"),
        TopicCard: ("Thema", "Themen"),
        VenueCard: ("Wege im Haus", "Wege in Häusern"),
    }
)


class Line(Value, frozen=True):
    """One thing that belongs to another; `ends` is when an event is over, else empty."""

    title: str
    url: str
    note: str = ""
    badges: tuple[str, ...] = ()
    ends: str = ""


class Belonging(Value, frozen=True):
    """The things of one kind that belong to another: a few, and the rest under a word for all."""

    title: str
    lines: tuple[Line, ...]
    more: tuple[Line, ...]
    more_title: str


def belongings(kind: type, id: str, desk: Desk, wanted: Sequence[type]) -> tuple[Belonging, ...]:
    """Return what belongs to a thing, by kind, in the order wanted; empty kinds are left out."""
    if desk.site.language != "de":
        wanted = [kind for kind in wanted if kind is not EventCard]  # their lines are German
    found: dict[type, dict[str, None]] = {}
    for row in ties_of(kind, id, desk.catalogue, *wanted):
        found.setdefault(row.kind, {}).update(dict.fromkeys(row.ids))
    return tuple(
        belonging(other, tuple(found[other]), desk) for other in wanted if found.get(other)
    )


def told_of(articles: Iterable[ArticleCard], desk: Desk) -> tuple[Belonging, ...]:
    """Return the series and projects of which articles tell that stand together on a page."""
    sound = [card for card in articles if not card.withdrawn]
    named: tuple[tuple[type[Any], list[str]], ...] = (
        (SeriesCard, [card.series for card in sound if card.series]),
        (ProjectCard, [id for card in sound for id in card.projects]),
    )
    found = (
        (kind, [id for id in dict.fromkeys(ids) if desk.catalogue.find(kind, id)])
        for kind, ids in named
    )
    return tuple(belonging(kind, ids, desk) for kind, ids in found if ids)


def belonging(kind: type, ids: Sequence[str], desk: Desk, called: str = "") -> Belonging:
    """Return things of one kind as they are listed beside another."""
    one, many = _WORDS[kind]
    lines = _lines(kind, ids, desk)
    few = FEW if len(lines) > FEW + 1 else len(lines)  # to fold one away saves nothing
    title = called or desk.say(one if len(lines) == 1 or kind is EditionCard else many)
    more = desk.say("{count} weitere {things}", count=len(lines) - few, things=desk.say(many))
    return Belonging(title, lines[:few], lines[few:], more)


def has_events(groups: Iterable[Belonging]) -> bool:
    """Tell whether anything is among them that can be over by the time somebody reads it."""
    return any(line.ends for group in groups for line in (*group.lines, *group.more))


def _lines(kind: type, ids: Sequence[str], desk: Desk) -> tuple[Line, ...]:
    if kind is EventCard:
        return tuple(_event(line) for line in event_lines(ids, desk))
    cards: Iterable[Any] = desk.catalogue.cards(kind, ids)
    if kind is ArticleCard:
        cards = newest_first(cards)
    return tuple(_LINES.get(kind, _plain)(card, desk) for card in cards)


def _event(line: OccasionLine) -> Line:
    return Line(line.title, line.url, line.date.text, line.badges, line.ends)


def _plain(card: Any, _: Desk) -> Line:
    return Line(card.title, card.url)


def _article(card: ArticleCard, desk: Desk) -> Line:
    pending = (card.pending,) if card.pending else ()
    return Line(card.title, card.url, desk.day(card.date).text, pending)


def _project(card: ProjectCard, desk: Desk) -> Line:
    return Line(card.title, card.url, desk.say(STATUS_WORDS[card.status]))


def _edition(card: EditionCard, desk: Desk) -> Line:
    """Return an edition with its motto; that is German, elsewhere its name says enough."""
    return Line(card.name, card.url, card.title if desk.site.language == "de" else "")


def _scene(card: SceneCard, _: Desk) -> Line:
    return Line(card.title, card.url, card.tour_title)


_LINES: Mapping[type, Callable[[Any, Desk], Line]] = MappingProxyType(
    {ArticleCard: _article, ProjectCard: _project, EditionCard: _edition, SceneCard: _scene}
)
