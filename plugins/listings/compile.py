"""Cards to lists: rubrics, topics, authors and the archive, each in one pass."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from plugins.core import linked_data, routes
from plugins.core.cards import (
    ArticleCard,
    EditionCard,
    PersonCard,
    RubricCard,
    TopicCard,
)
from plugins.core.desk import Desk
from plugins.core.errors import Mark
from plugins.core.pages import Crumb, FeedLink, Head, Page
from plugins.core.site import NavItem
from plugins.core.teasers import article_teasers, newest_first
from plugins.core.wording import MONTHS, counted
from plugins.listings.model import (
    ArchiveView,
    ArchiveYear,
    Entry,
    IndexEntry,
    IndexView,
    ListView,
    MonthView,
    Vocabulary,
    YearView,
)

CHUNK = 24  # articles on one page of a list
START = Crumb("Startseite", routes.HOME)
ListCard = RubricCard | TopicCard | PersonCard


def cards_of(words: Vocabulary) -> tuple[ListCard, ...]:
    """Return the cards that other features link to."""
    rubrics = (
        RubricCard(e.id, e.title, e.summary, routes.rubric(e.id), _mark(e)) for e in words.rubrics
    )
    topics = (
        TopicCard(e.id, e.title, e.summary, routes.topic(e.id), _mark(e)) for e in words.topics
    )
    people = (
        PersonCard(e.id, e.title, e.role, e.summary, routes.author(e.id), e.demo, _mark(e))
        for e in words.people
    )
    return (*rubrics, *topics, *people)


def _mark(entry: Entry) -> Mark:
    return Mark(entry.path, entry.line)


@dataclass(frozen=True)
class _Kind:
    """One kind of list: its words and addresses."""

    name: str
    many: str
    root: str
    summary: str
    has_feed: bool


RUBRICS = _Kind("Rubrik", "Rubriken", routes.RUBRICS, "Die Teile dieser Zeitung.", True)
TOPICS = _Kind("Thema", "Themen", routes.TOPICS, "Was sich durch mehrere Rubriken zieht.", False)
AUTHORS = _Kind("Autor", "Autoren", routes.AUTHORS, "Wer hier schreibt.", False)


def compile_listings(desk: Desk) -> tuple[Page, ...]:
    """Return every page that is a list of articles."""
    articles = newest_first(desk.catalogue.all(ArticleCard))
    by_rubric = _grouped(articles, lambda card: (card.rubric,))
    by_topic = _grouped(articles, lambda card: card.topics)
    by_author = _grouped(articles, lambda card: card.authors)
    pages = [
        *_lists(RUBRICS, desk.catalogue.all(RubricCard), by_rubric, desk),
        *_lists(TOPICS, desk.catalogue.all(TopicCard), by_topic, desk),
        *_lists(AUTHORS, desk.catalogue.all(PersonCard), by_author, desk),
        *_archive(articles, by_topic, desk),
    ]
    return tuple(pages)


def _grouped(
    articles: Iterable[ArticleCard], keys: Callable[[ArticleCard], tuple[str, ...]]
) -> dict[str, list[ArticleCard]]:
    groups: dict[str, list[ArticleCard]] = {}
    for card in articles:
        for key in keys(card):
            groups.setdefault(key, []).append(card)
    return groups


def _lists(
    kind: _Kind, cards: Sequence[ListCard], groups: dict[str, list[ArticleCard]], desk: Desk
) -> Iterator[Page]:
    yield _index(kind, cards, groups, desk)
    for card in cards:
        yield from _list(kind, card, cards, groups.get(card.id, []), desk)


def _index(
    kind: _Kind, cards: Sequence[ListCard], groups: dict[str, list[ArticleCard]], desk: Desk
) -> Page:
    entries = tuple(
        IndexEntry(card.title, card.summary, card.url, _count(len(groups.get(card.id, []))))
        for card in cards
    )
    view = IndexView(kind.many, kind.summary, (START,), entries)
    json_ld = _crumbs(desk, view.crumbs, kind.many, kind.root)
    head = Head(kind.many, kind.summary, kind.root, crumbs=view.crumbs, json_ld=json_ld)
    return Page("listings/index.html", head, view)


def _count(number: int) -> str:
    return counted(number, "Beitrag", "Beiträge")


def _crumbs(desk: Desk, crumbs: tuple[Crumb, ...], title: str, url: str) -> str:
    way = (*crumbs, Crumb(title, url))
    return linked_data.dump(linked_data.breadcrumbs(way, desk.settings.site_url))


def chunked(articles: Sequence[ArticleCard]) -> tuple[tuple[ArticleCard, ...], ...]:
    """Cut articles, newest first, into pages numbered from the oldest.

    The first page returned is the open one: it holds the remainder and the newest full
    chunk, so that a new article changes this page and no numbered one.
    """
    full = max(0, len(articles) // CHUNK - 1)
    cut = len(articles) - full * CHUNK
    numbered = (tuple(articles[cut + i * CHUNK : cut + (i + 1) * CHUNK]) for i in range(full))
    return (tuple(articles[:cut]), *numbered)


def _list(
    kind: _Kind, card: ListCard, cards: Sequence[ListCard], articles: Sequence[ArticleCard],
    desk: Desk,
) -> Iterator[Page]:  # fmt: skip
    first, *older = chunked(articles)
    numbers = range(len(older), 0, -1)
    links = tuple(NavItem(f"Seite {n}", routes.older(card.url, n)) for n in numbers)
    beside = tuple(NavItem(other.title, other.url) for other in cards if other.id != card.id)
    crumbs = (START, Crumb(kind.many, kind.root))
    teasers = article_teasers(first, desk)
    lead = teasers[0] if teasers and isinstance(card, RubricCard) else None
    view = ListView(
        kind=kind.name, title=card.title, summary=card.summary,
        note=_note(card, len(articles)), demo=card.demo if isinstance(card, PersonCard) else "",
        crumbs=crumbs, lead=lead, teasers=teasers[1:] if lead else teasers, older=links,
        beside_title=f"Andere {kind.many}" if beside else "", beside=beside,
        feed=routes.feed("atom.xml", card.url) if kind.has_feed else "",
    )  # fmt: skip
    yield Page("listings/list.html", _head(kind, card, view, desk), view, _changed(first))
    for number, chunk in zip(numbers, older, strict=True):
        yield _older_page(kind, card, number, chunk, desk)


def _note(card: ListCard, count: int) -> str:
    role = f"{card.role} · " if isinstance(card, PersonCard) else ""
    return role + _count(count)


def _head(kind: _Kind, card: ListCard, view: ListView, desk: Desk) -> Head:
    title = f"{kind.name}: {card.title}"
    feeds = (FeedLink(title, view.feed, "application/atom+xml"),) if view.feed else ()
    return Head(
        title, card.summary, card.url, crumbs=view.crumbs, feeds=feeds,
        json_ld=_crumbs(desk, view.crumbs, card.title, card.url),
    )  # fmt: skip


def _changed(articles: Sequence[ArticleCard]) -> dt.date | None:
    return max((card.modified for card in articles), default=None)


def _older_page(
    kind: _Kind, card: ListCard, number: int, chunk: tuple[ArticleCard, ...], desk: Desk
) -> Page:
    title = f"{card.title}: ältere Beiträge, Seite {number}"
    crumbs = (START, Crumb(kind.many, kind.root), Crumb(card.title, card.url))
    view = ListView(
        kind=kind.name, title=title, summary="", note=_count(len(chunk)), demo="", crumbs=crumbs,
        lead=None, teasers=article_teasers(chunk, desk), older=(), beside_title="", beside=(),
        feed="",
    )  # fmt: skip
    url = routes.older(card.url, number)
    head = Head(title, card.summary, url, crumbs=crumbs, json_ld=_crumbs(desk, crumbs, title, url))
    return Page("listings/list.html", head, view, _changed(chunk))


def _archive(
    articles: Sequence[ArticleCard], by_topic: dict[str, list[ArticleCard]], desk: Desk
) -> Iterator[Page]:
    years = {
        year: list(cards) for year, cards in groupby(articles, key=lambda card: card.date.year)
    }
    topics = tuple(
        IndexEntry(card.title, "", card.url, _count(len(by_topic.get(card.id, []))))
        for card in desk.catalogue.all(TopicCard)
    )
    editions = tuple(
        NavItem(f"{card.name}: {card.title}", card.url) for card in desk.catalogue.all(EditionCard)
    )
    summary = "Alle Beiträge nach Jahr und Monat, nach Themen und nach Ausgaben der Cityzeitung."
    view = ArchiveView(
        "Archiv", summary, (START,),
        tuple(_archive_year(year, cards) for year, cards in years.items()), topics, editions,
    )  # fmt: skip
    head = Head(
        "Archiv", summary, routes.ARCHIVE, crumbs=view.crumbs,
        json_ld=_crumbs(desk, view.crumbs, "Archiv", routes.ARCHIVE),
    )  # fmt: skip
    yield Page("listings/archive.html", head, view, _changed(articles))
    links = tuple(NavItem(str(year), routes.archive_year(year)) for year in years)
    for year, cards in years.items():
        yield _year(year, cards, links, desk)


def _months(cards: Iterable[ArticleCard]) -> Iterator[tuple[int, list[ArticleCard]]]:
    for month, group in groupby(cards, key=lambda card: card.date.month):
        yield month, list(group)


def _archive_year(year: int, cards: list[ArticleCard]) -> ArchiveYear:
    months = tuple(
        IndexEntry(MONTHS[month - 1], "", routes.archive_month(group[0].date), _count(len(group)))
        for month, group in _months(cards)
    )
    return ArchiveYear(str(year), routes.archive_year(year), _count(len(cards)), months)


def _year(year: int, cards: list[ArticleCard], links: tuple[NavItem, ...], desk: Desk) -> Page:
    title = f"Archiv {year}"
    months = tuple(
        MonthView(f"monat-{month:02d}", f"{MONTHS[month - 1]} {year}", article_teasers(group, desk))
        for month, group in _months(cards)
    )
    crumbs = (START, Crumb("Archiv", routes.ARCHIVE))
    view = YearView(title, crumbs, months, tuple(i for i in links if i.title != str(year)))
    url = routes.archive_year(year)
    head = Head(
        title, f"Alle Beiträge des Jahres {year}.", url, crumbs=crumbs,
        json_ld=_crumbs(desk, crumbs, title, url),
    )  # fmt: skip
    return Page("listings/year.html", head, view, _changed(cards))
