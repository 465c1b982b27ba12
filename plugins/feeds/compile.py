"""Cards -> feeds: of everything, of every rubric, of every edition."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from plugins.core import routes
from plugins.core.cards import ArticleCard, EditionCard, PersonCard, RubricCard, TopicCard
from plugins.core.desk import Desk
from plugins.feeds.model import Category, Entry, Feed, FeedFile

NEWEST = 30
FORMATS = ("atom.xml", "rss.xml", "feed.json")
_ZONE = ZoneInfo("Europe/Berlin")
_TAG_YEAR = 2018  # part of every id for good, see RFC 4151
_NEVER = dt.date(1970, 1, 1)  # an empty feed of an empty site still needs a date


def compile_feeds(desk: Desk) -> tuple[FeedFile, ...]:
    """Return every feed in every format."""
    return tuple(
        FeedFile(feed, format, url, desk.absolute(url))
        for of, feed in _feeds(desk)
        for format in FORMATS
        for url in (routes.feed(format, of),)
    )


def _feeds(desk: Desk) -> Iterator[tuple[str, Feed]]:
    """Go through all feeds with the address of the page they belong to; none for the whole."""
    cards = [card for card in desk.catalogue.all(ArticleCard) if not card.withdrawn]
    cards.sort(key=lambda card: (-card.date.toordinal(), card.id))
    name = desk.settings.site_name
    yield "", _feed("", name, desk.site.tagline, cards, desk)
    for rubric in desk.catalogue.all(RubricCard):
        own = [card for card in cards if card.rubric == rubric.id]
        yield rubric.url, _feed(rubric.url, f"{rubric.title} – {name}", rubric.summary, own, desk)
    for edition in desk.catalogue.all(EditionCard):
        own = [card for card in cards if card.edition == edition.id]
        title = f"{edition.name} – {name}"
        yield edition.url, _feed(edition.url, title, edition.summary, own, desk)


def _feed(of: str, title: str, subtitle: str, cards: list[ArticleCard], desk: Desk) -> Feed:
    newest = cards[:NEWEST]
    page = desk.absolute(of or routes.HOME)
    return Feed(
        id=_tag(page),
        page=page,
        title=title,
        subtitle=" ".join(_sentence(text) for text in (subtitle, desk.site.notice) if text),
        author=desk.site.operator,
        language=desk.settings.language,
        updated=_midnight(_last_change(newest or desk.catalogue.all(ArticleCard))),
        entries=tuple(_entry(card, desk) for card in newest),
    )


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _last_change(cards: Iterable[ArticleCard]) -> dt.date:
    """Return the day of the last change; the clock is never asked."""
    return max((max(card.date, card.modified) for card in cards), default=_NEVER)


def _entry(card: ArticleCard, desk: Desk) -> Entry:
    url = desk.absolute(card.url)
    return Entry(
        id=_tag(url),
        url=url,
        title=card.title,
        summary=card.teaser,
        published=_midnight(card.date),
        updated=_midnight(max(card.date, card.modified)),
        authors=tuple(_authors(card, desk)),
        categories=tuple(_categories(card, desk)),
        image=desk.absolute(desk.pictures.view(card.picture).share),
    )


def _authors(card: ArticleCard, desk: Desk) -> Iterator[str]:
    for id in card.authors:
        person = desk.catalogue.find(PersonCard, id)
        if person:
            yield person.title


def _categories(card: ArticleCard, desk: Desk) -> Iterator[Category]:
    rubric = desk.catalogue.find(RubricCard, card.rubric)
    if rubric:
        yield Category(rubric.id, rubric.title)
    for id in card.topics:
        topic = desk.catalogue.find(TopicCard, id)
        if topic:
            yield Category(topic.id, topic.title)


def _midnight(day: dt.date) -> dt.datetime:
    """Return the beginning of a day in Darmstadt."""
    return dt.datetime.combine(day, dt.time(), _ZONE)


def _tag(url: str) -> str:
    """Return an id that outlasts a change of scheme, title and date."""
    parts = urlsplit(url)
    return f"tag:{parts.hostname},{_TAG_YEAR}:{parts.path}"
