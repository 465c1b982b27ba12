"""Cards and whole texts of all features -> one Record for each page that can be found."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from plugins.core.cards import (
    ArticleCard,
    EditionCard,
    PageCard,
    PartnerCard,
    PersonCard,
    ProjectCard,
    RubricCard,
    SceneCard,
    SeriesCard,
    TopicCard,
    TourCard,
)
from plugins.core.desk import Desk
from plugins.core.offers import EventCard, MerchantCard, PlaceCard, ServiceCard, VenueCard
from plugins.core.prose import Figure, Gallery, Html, Medium, Prose, Scene
from plugins.core.stories import Issue, Story
from plugins.search.model import Record

PLAIN: tuple[tuple[str, type[Any]], ...] = (
    ("topic", TopicCard), ("rubric", RubricCard), ("person", PersonCard),
    ("partner", PartnerCard), ("project", ProjectCard), ("service", ServiceCard),
    ("merchant", MerchantCard), ("venue", VenueCard), ("series", SeriesCard), ("tour", TourCard),
    ("page", PageCard),
)  # fmt: skip
"""Kinds of which the card says all that is searched."""
_TAG = re.compile(r"<[^>]*>")


def records_of(desk: Desk) -> tuple[Record, ...]:
    """Return a record for each page, oldest first, so that a new article comes last."""
    found = [
        *_things(desk),
        *_events(desk),
        *_scenes(desk),
        *_places(desk),
        *_editions(desk),
        *_articles(desk),
    ]
    return tuple(sorted(found, key=lambda one: (one.day, one.url)))


def plain_text(prose: Prose) -> str:
    """Return the words of a text that was read, with the captions of its pictures."""
    pieces: list[str] = []
    for part in prose.parts:
        if isinstance(part, Html):
            pieces.append(part.html)
        elif isinstance(part, Figure):
            pieces.append(f"<p>{part.use.caption}</p>")
        elif isinstance(part, Gallery):
            pieces += (f"<p>{use.caption}</p>" for use in part.uses)
        elif isinstance(part, Scene | Medium):
            pieces.append(f"<p>{part.caption}</p>")
    return " ".join(unescape(_TAG.sub(" ", "".join(pieces))).split())


def _articles(desk: Desk) -> Iterator[Record]:
    names = _names(desk)
    for card in desk.catalogue.all(ArticleCard):
        if card.withdrawn:
            continue
        story = desk.catalogue.find(Story, card.id)
        keys = (card.rubric, *card.topics, *card.authors)
        body = [
            *(names.get(key, "") for key in keys),
            card.shop,
            *(text for fact in (story.facts if story else ()) for text in fact),
            plain_text(story.prose) if story else "",
        ]
        yield Record(
            card.url, "article", card.title, card.kicker, card.teaser, " ".join(filter(None, body)),
            card.date.isoformat(), card.rubric, card.edition, bool(card.demo),
        )  # fmt: skip


def _names(desk: Desk) -> dict[str, str]:
    """Return the titles of rubrics, topics and authors by their names in addresses."""
    kinds: tuple[type[Any], ...] = (RubricCard, TopicCard, PersonCard)
    return {card.id: card.title for kind in kinds for card in desk.catalogue.all(kind)}


def _things(desk: Desk) -> Iterator[Record]:
    for kind, type_ in PLAIN:
        for card in desk.catalogue.all(type_):
            body = f"{getattr(card, 'role', '')} {getattr(card, 'roles', '')}".strip()
            summary = getattr(card, "summary", "")
            demo = bool(getattr(card, "demo", ""))
            yield Record(card.url, kind, card.title, "", summary, body, demo=demo)


def _events(desk: Desk) -> Iterator[Record]:
    for card in desk.catalogue.all(EventCard):
        when = f"{card.when} {card.place}"
        demo = bool(card.demo)
        yield Record(card.url, "event", card.title, card.when, card.summary, when, demo=demo)


def _scenes(desk: Desk) -> Iterator[Record]:
    for card in desk.catalogue.all(SceneCard):
        yield Record(
            card.url, "scene", card.title, card.tour_title, card.summary, "", demo=bool(card.demo)
        )


def _places(desk: Desk) -> Iterator[Record]:
    """Give the places of buildings; each is found by what one gets or finds there."""
    for card in desk.catalogue.all(PlaceCard):
        words = " ".join(card.words)
        yield Record(card.url, "place", card.title, "", card.summary, words, demo=bool(card.demo))


def _editions(desk: Desk) -> Iterator[Record]:
    for card in desk.catalogue.all(EditionCard):
        issue = desk.catalogue.find(Issue, card.id)
        yield Record(
            card.url, "edition", card.title, card.name, card.summary,
            plain_text(issue.editorial) if issue else "",
            card.date.isoformat(), "", card.id, bool(card.demo),
        )  # fmt: skip
