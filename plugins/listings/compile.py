"""Cards to lists: rubrics, topics, authors and the archive, each in one pass."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from itertools import groupby
from types import MappingProxyType

from plugins.core import linked_data, routes
from plugins.core.belongings import has_events
from plugins.core.cards import (
    ArticleCard,
    EditionCard,
    PersonCard,
    RubricCard,
    SeriesCard,
    TopicCard,
)
from plugins.core.desk import Desk
from plugins.core.groups import Standing
from plugins.core.occasions import marking_script
from plugins.core.pages import Crumb, FeedLink, Head, Page, Planned
from plugins.core.prose import scripts_of, styles_of
from plugins.core.site import NavItem
from plugins.core.socialcards import labelled, social_card
from plugins.core.teasers import article_teasers
from plugins.core.value import Value
from plugins.core.wording import MONTHS, counted
from plugins.listings.hub import hub_of, intro_of
from plugins.listings.model import (
    ArchiveView,
    ArchiveYear,
    IndexEntry,
    IndexView,
    ListView,
    MonthView,
    YearView,
)

CHUNK = 24  # articles on one page of a list
BESIDE = 15  # other rubrics, topics or authors beside a list: all of them would be quadratic
START = Crumb("Startseite", routes.HOME)
ListCard = RubricCard | TopicCard | PersonCard


class _Kind(Value, frozen=True):
    """One kind of list: its words and addresses."""

    name: str
    many: str
    root: str
    summary: str
    card: type[ListCard]
    has_feed: bool = False


RUBRICS = _Kind("Rubrik", "Rubriken", routes.RUBRICS, "Die Teile dieser Zeitung.", RubricCard, True)
TOPICS = _Kind(
    "Thema", "Themen", routes.TOPICS, "Was sich durch mehrere Rubriken zieht.", TopicCard
)
AUTHORS = _Kind("Autor", "Autoren", routes.AUTHORS, "Wer hier schreibt.", PersonCard)
KINDS = MappingProxyType({"rubric": RUBRICS, "topic": TOPICS, "author": AUTHORS})


def compile_listings(desk: Desk) -> tuple[Planned, ...]:
    """Plan every page that is a list of articles."""
    return (
        *_lists(RUBRICS, "rubric", desk),
        *_lists(TOPICS, "topic", desk),
        *_lists(AUTHORS, "author", desk),
        *_archive(desk),
    )


def _lists(kind: _Kind, name: str, desk: Desk) -> Iterator[Planned]:
    yield Planned(kind.root, index_page, (name,))
    for id in desk.catalogue.ids(kind.card):
        ids = desk.catalogue.group(ArticleCard, name, id)
        first, *older = chunked(ids)
        url = f"{kind.root}{id}/"
        yield Planned(url, list_page, (name, id, first, len(ids), len(older)))
        for number, chunk in zip(range(len(older), 0, -1), older, strict=True):
            yield Planned(routes.older(url, number), older_page, (name, id, number, chunk))


def index_page(name: str, desk: Desk) -> Page:
    """Return the page that lists all rubrics, topics or authors."""
    kind = KINDS[name]
    entries = tuple(_index_entry(name, card, card.summary, desk) for card in _cards(kind, desk))
    view = IndexView(kind.many, kind.summary, (START,), entries)
    json_ld = _crumbs(desk, view.crumbs, kind.many, kind.root)
    head = Head(kind.many, kind.summary, kind.root, crumbs=view.crumbs, json_ld=json_ld)
    return Page("listings/index.html", head, view)


def _cards(kind: _Kind, desk: Desk) -> tuple[ListCard, ...]:
    return desk.catalogue.all(kind.card)


def _index_entry(name: str, card: ListCard, summary: str, desk: Desk) -> IndexEntry:
    count = len(desk.catalogue.group(ArticleCard, name, card.id))
    return IndexEntry(card.title, summary, card.url, _count(count))


def _count(number: int) -> str:
    return counted(number, "Beitrag", "Beiträge")


def _crumbs(desk: Desk, crumbs: tuple[Crumb, ...], title: str, url: str) -> str:
    way = (*crumbs, Crumb(title, url))
    return linked_data.dump(linked_data.breadcrumbs(way, desk.settings.site_url))


def chunked(ids: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """Cut articles, newest first, into pages numbered from the oldest.

    The first page returned is the open one: it holds the remainder and the newest full
    chunk, so that a new article changes this page and no numbered one.
    """
    full = max(0, len(ids) // CHUNK - 1)
    cut = len(ids) - full * CHUNK
    numbered = (tuple(ids[cut + i * CHUNK : cut + (i + 1) * CHUNK]) for i in range(full))
    return (tuple(ids[:cut]), *numbered)


def list_page(
    name: str, id: str, first: tuple[str, ...], count: int, older: int, desk: Desk
) -> Page:
    """Return the open page of a list: its newest articles and the way to the older ones."""
    kind = KINDS[name]
    card = desk.catalogue.get(kind.card, id)
    articles = desk.catalogue.cards(ArticleCard, first)
    links = tuple(NavItem(f"Seite {n}", routes.older(card.url, n)) for n in range(older, 0, -1))
    beside = _beside(card, _cards(kind, desk))
    hub = hub_of(card, articles, desk)
    leads = {one.id for one in hub.leads}
    teasers = article_teasers((one for one in articles if one.id not in leads), desk)
    lead = teasers[0] if teasers and isinstance(card, RubricCard) else None
    view = ListView(
        kind=kind.name, title=card.title, summary=card.summary,
        note=_note(card, count), demo=card.demo if isinstance(card, PersonCard) else "",
        crumbs=(START, Crumb(kind.many, kind.root)), lead=lead,
        teasers=teasers[1:] if lead else teasers, older=links,
        beside_title=f"Andere {kind.many}" if beside else "", beside=beside,
        feed=routes.feed("atom.xml", card.url) if kind.has_feed else "",
        intro=hub.intro, leads=article_teasers(hub.leads, desk), belongs=hub.belongs,
    )  # fmt: skip
    return Page("listings/list.html", _head(kind, card, view, desk), view, _changed(articles))


def _beside(card: ListCard, cards: Sequence[ListCard]) -> tuple[NavItem, ...]:
    """Return the next few in the order of the file, beginning again after the last."""
    place = next(i for i, other in enumerate(cards) if other.id == card.id)
    following = (*cards[place + 1 :], *cards[:place])[:BESIDE]
    return tuple(NavItem(other.title, other.url) for other in following)


def _note(card: ListCard, count: int) -> str:
    role = f"{card.role} · " if isinstance(card, PersonCard) else ""
    return role + _count(count)


def _head(kind: _Kind, card: ListCard, view: ListView, desk: Desk) -> Head:
    title = f"{kind.name}: {card.title}"
    prose = intro_of(card, desk)
    feeds = (FeedLink(title, view.feed, "application/atom+xml"),) if view.feed else ()
    return Head(
        title, card.summary, card.url, crumbs=view.crumbs, feeds=feeds,
        card=social_card(card.url, labelled(kind.name, view.demo), card.title, None, desk),
        json_ld=_crumbs(desk, view.crumbs, card.title, card.url),
        uses_tour=any(part.kind == "scene" for part in view.intro),
        styles=styles_of(prose, desk),
        scripts=(
            *(marking_script(desk) if has_events(view.belongs) else ()), *scripts_of(prose, desk),
        ),
    )  # fmt: skip


def _changed(articles: Sequence[ArticleCard]) -> dt.date | None:
    return max((card.modified for card in articles), default=None)


def older_page(name: str, id: str, number: int, chunk: tuple[str, ...], desk: Desk) -> Page:
    """Return a numbered page of a list; its articles never change places."""
    kind = KINDS[name]
    card = desk.catalogue.get(kind.card, id)
    articles = desk.catalogue.cards(ArticleCard, chunk)
    title = f"{card.title}: ältere Beiträge, Seite {number}"
    crumbs = (START, Crumb(kind.many, kind.root), Crumb(card.title, card.url))
    view = ListView(
        kind=kind.name, title=title, summary="", note=_count(len(chunk)), demo="", crumbs=crumbs,
        lead=None, teasers=article_teasers(articles, desk), older=(), beside_title="", beside=(),
        feed="",
    )  # fmt: skip
    url = routes.older(card.url, number)
    head = Head(title, card.summary, url, crumbs=crumbs, json_ld=_crumbs(desk, crumbs, title, url))
    return Page("listings/list.html", head, view, _changed(articles))


def _archive(desk: Desk) -> Iterator[Planned]:
    years = desk.catalogue.keys(ArticleCard, "year")[::-1]
    yield Planned(routes.ARCHIVE, archive_page, (years,))
    for year in years:
        yield Planned(routes.archive_year(int(year)), year_page, (year, years))


def archive_page(years: tuple[str, ...], desk: Desk) -> Page:
    """Return the way into the archive."""
    topics = tuple(_index_entry("topic", card, "", desk) for card in desk.catalogue.all(TopicCard))
    editions = tuple(
        NavItem(f"{card.name}: {card.title}", card.url) for card in desk.catalogue.all(EditionCard)
    )
    summary = "Alle Beiträge nach Jahr und Monat, nach Themen und nach Ausgaben der Cityzeitung."
    view = ArchiveView(
        "Archiv", summary, (START,),
        tuple(_archive_year(year, desk) for year in years), topics, editions,
        tuple(NavItem(card.title, card.url) for card in desk.catalogue.all(SeriesCard)),
    )  # fmt: skip
    head = Head(
        "Archiv", summary, routes.ARCHIVE, crumbs=view.crumbs,
        json_ld=_crumbs(desk, view.crumbs, "Archiv", routes.ARCHIVE),
    )  # fmt: skip
    newest = desk.catalogue.cards(ArticleCard, desk.catalogue.first(ArticleCard, "every", "", 1))
    return Page("listings/archive.html", head, view, _changed(newest))


def _months(days: Sequence[Standing]) -> Iterator[tuple[dt.date, tuple[str, ...]]]:
    """Go through the months of a year, newest first, with the ids of their articles."""
    dated = ((dt.date.fromordinal(standing.day), standing.id) for standing in days)
    for _, group in groupby(dated, key=lambda item: item[0].month):
        first, *others = group
        yield first[0], (first[1], *(id for _, id in others))


def _archive_year(year: str, desk: Desk) -> ArchiveYear:
    days = desk.catalogue.standings(ArticleCard, "year", year)
    months = tuple(
        IndexEntry(MONTHS[day.month - 1], "", routes.archive_month(day), _count(len(ids)))
        for day, ids in _months(days)
    )
    return ArchiveYear(year, routes.archive_year(int(year)), _count(len(days)), months)


def year_page(year: str, years: tuple[str, ...], desk: Desk) -> Page:
    """Return the page of one year of the archive."""
    title = f"Archiv {year}"
    days = desk.catalogue.standings(ArticleCard, "year", year)
    months = tuple(
        MonthView(
            f"monat-{day.month:02d}",
            f"{MONTHS[day.month - 1]} {year}",
            article_teasers(desk.catalogue.cards(ArticleCard, ids), desk),
        )
        for day, ids in _months(days)
    )
    crumbs = (START, Crumb("Archiv", routes.ARCHIVE))
    others = tuple(NavItem(y, routes.archive_year(int(y))) for y in years if y != year)
    view = YearView(title, crumbs, months, others)
    url = routes.archive_year(int(year))
    head = Head(
        title, f"Alle Beiträge des Jahres {year}.", url, crumbs=crumbs,
        json_ld=_crumbs(desk, crumbs, title, url),
    )  # fmt: skip
    articles = desk.catalogue.cards(ArticleCard, (standing.id for standing in days))
    return Page("listings/year.html", head, view, _changed(articles))
