"""Cards -> feeds: of everything, of every rubric, edition and series."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from plugins.core import routes
from plugins.core.cards import (
    ArticleCard,
    EditionCard,
    PersonCard,
    RubricCard,
    SeriesCard,
    TopicCard,
)
from plugins.core.desk import Desk
from plugins.feeds.model import Category, Entry, Feed, FeedFile

NEWEST = 30
FORMATS = ("atom.xml", "rss.xml", "feed.json")
_ZONE = ZoneInfo("Europe/Berlin")
_TAG_YEAR = 2018  # part of every id for good, see RFC 4151
_NEVER = dt.date(1970, 1, 1)  # an empty feed of an empty site still needs a date


def feed_addresses(desk: Desk) -> tuple[tuple[str, str, str], ...]:
    """Return kind, id and page address of everything that has feeds; the whole site first."""
    rubrics = (("rubric", id, routes.rubric(id)) for id in desk.catalogue.ids(RubricCard))
    editions = (("edition", id, routes.edition(id)) for id in desk.catalogue.ids(EditionCard))
    series = (("series", id, routes.series(id)) for id in desk.catalogue.ids(SeriesCard))
    return (("", "", ""), *rubrics, *editions, *series)


def compile_feed(kind: str, id: str, format: str, desk: Desk) -> FeedFile:
    """Return one feed in one format; without a kind that of the whole site."""
    name = desk.settings.site_name
    if kind == "rubric":
        rubric = desk.catalogue.get(RubricCard, id)
        of, title, summary = rubric.url, f"{rubric.title} – {name}", rubric.summary
    elif kind == "edition":
        edition = desk.catalogue.get(EditionCard, id)
        of, title, summary = edition.url, f"{edition.name} – {name}", edition.summary
    elif kind == "series":
        series = desk.catalogue.get(SeriesCard, id)
        of, title, summary = series.url, f"{series.title} – {name}", series.summary
    else:
        of, title, summary = "", name, desk.site.tagline
    group = f"sound {kind}".strip()
    cards = desk.catalogue.cards(ArticleCard, desk.catalogue.first(ArticleCard, group, id, NEWEST))
    url = routes.feed(format, of)
    return FeedFile(_feed(of, title, summary, cards, desk), format, url, desk.absolute(url))


def _feed(of: str, title: str, subtitle: str, newest: Sequence[ArticleCard], desk: Desk) -> Feed:
    page = desk.absolute(of or routes.HOME)
    return Feed(
        id=_tag(page),
        page=page,
        title=title,
        subtitle=" ".join(_sentence(text) for text in (subtitle, desk.site.notice) if text),
        author=desk.site.operator,
        language=desk.settings.language,
        updated=_midnight(_last_change(newest or _newest_of_all(desk))),
        entries=tuple(_entry(card, desk) for card in newest),
    )


def _newest_of_all(desk: Desk) -> tuple[ArticleCard, ...]:
    ids = desk.catalogue.first(ArticleCard, "every", "", 1)
    return desk.catalogue.cards(ArticleCard, ids)


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
