"""Cards -> the page of the search, which is also the register of everything that has a name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from plugins.core import linked_data, routes
from plugins.core.cards import (
    ArticleCard,
    AssetCard,
    EditionCard,
    RubricCard,
    SceneCard,
)
from plugins.core.desk import Desk
from plugins.core.languages import ENGLISH, GERMAN, Version, language_of
from plugins.core.offers import EventCard
from plugins.core.pages import Crumb, Head, Page, Planned
from plugins.core.site import NavItem
from plugins.search.index import GUIDE
from plugins.search.model import KINDS, PLURALS, Choice, Entry, Filter, SearchView
from plugins.search.records import PLAIN
from plugins.search.register import STYLE, letters_of, versions_of

START = Crumb("Startseite", routes.HOME)
TITLE = "Suche und Register"
SUMMARY = (
    "Beiträge, Projekte, Termine, Dienste, Händler und 360°-Orte der Digitalstadt Darmstadt: "
    "durchsuchen oder im Register nachschlagen."
)
SCRIPT = "search.js"


def compile_search(desk: Desk) -> tuple[Planned, ...]:
    """Plan the page of the search; its index exists only where one is published."""
    if not desk.settings.search:
        return ()
    years = desk.catalogue.keys(ArticleCard, "year")[::-1]
    indexed = not desk.settings.preview
    english = has_english(desk)
    german = Planned(routes.SEARCH, search_page, (years, indexed, english))
    if not english:
        return (german,)
    from plugins.search.english_page import URL, english_page  # noqa: PLC0415 - few sites have one

    return (german, Planned(URL, english_page, (indexed,)))


def has_english(desk: Desk) -> bool:
    """Tell whether anything of the site can be read in English; for planning."""
    return any(language_of(id) is ENGLISH for id in desk.catalogue.ids(Version))


def search_page(years: tuple[str, ...], indexed: bool, english: bool, desk: Desk) -> Page:
    """Return the page; without an index it is the register alone, and says so."""
    script, style = (desk.catalogue.find(AssetCard, name) for name in (SCRIPT, STYLE))
    view = SearchView(
        title=TITLE,
        summary=SUMMARY,
        crumbs=(START,),
        stylesheet=style.url if style else "",
        script=script.url if script and indexed else "",
        index=f"{routes.SEARCH_FILES}{GUIDE}" if indexed else "",
        kinds=tuple(Choice(id, title) for id, title in PLURALS.items()),
        filters=_filters(years, desk),
        narrowing="Rubrik, Ausgabe oder Jahr wählen",
        articles=NavItem("Archiv", routes.ARCHIVE),
        letters=letters_of(_entries(desk)),
    )
    way = (START, Crumb(TITLE, routes.SEARCH))
    head = Head(
        TITLE,
        SUMMARY,
        routes.SEARCH,
        crumbs=view.crumbs,
        json_ld=linked_data.dump(linked_data.breadcrumbs(way, desk.settings.site_url)),
        versions=versions_of(GERMAN) if english else (),
    )
    return Page("search/search.html", head, view)


def _filters(years: tuple[str, ...], desk: Desk) -> tuple[Filter, ...]:
    rubrics = desk.catalogue.all(RubricCard)
    editions = sorted(desk.catalogue.all(EditionCard), key=lambda card: card.date, reverse=True)
    found = (
        Filter("rubrik", "Rubrik", tuple(Choice(card.id, card.title) for card in rubrics)),
        Filter("ausgabe", "Ausgabe", tuple(Choice(card.id, card.name) for card in editions)),
        Filter("jahr", "Jahr", tuple(Choice(year, year) for year in years)),
    )
    return tuple(one for one in found if one.choices)


def _entries(desk: Desk) -> Iterator[Entry]:
    others: tuple[tuple[str, type[Any]], ...] = (("event", EventCard), ("scene", SceneCard))
    for kind, type_ in (*PLAIN, *others):
        for card in desk.catalogue.all(type_):
            yield _entry(kind, card)
    for edition in desk.catalogue.all(EditionCard):
        title = f"{edition.name}: {edition.title}"
        yield Entry(title, KINDS["edition"], edition.url, bool(edition.demo))


def _entry(kind: str, card: Any) -> Entry:
    return Entry(card.title, KINDS[kind], card.url, bool(getattr(card, "demo", "")))
