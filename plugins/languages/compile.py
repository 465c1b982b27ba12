"""What there is in other languages -> a page of each that lists it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from plugins.core import linked_data, routes
from plugins.core.cards import ArticleCard, ProjectCard, TourCard
from plugins.core.desk import Desk
from plugins.core.languages import EASY, LANGUAGES, Version, language_of
from plugins.core.pages import Crumb, Head, Page, Planned
from plugins.core.prose import fill
from plugins.core.signing import sign_view
from plugins.core.teasers import (
    TOUR,
    Teaser,
    article_teaser,
    newest_first,
    project_teaser,
    tour_teaser,
)
from plugins.core.value import replace
from plugins.languages.model import Entrance, EntranceView, Shelf

SUMMARY = {
    "en": "Ein Teil dieser Seiten auf Englisch. Alles andere gibt es auf Deutsch.",
    "leicht": "Hier gibt es Texte in Leichter Sprache.",
}
_KINDS: tuple[tuple[str, str, type], ...] = (
    ("article", "Beiträge", ArticleCard),
    ("project", "Projekte", ProjectCard),
    ("tour", "360°-Touren", TourCard),
)


def compile_languages(desk: Desk) -> tuple[Planned, ...]:
    """Plan the page of each language in which there is anything."""
    codes = dict.fromkeys(language_of(id).code for id in desk.catalogue.ids(Version))
    return tuple(
        Planned(LANGUAGES[code].home, entrance_page, (code,)) for code in LANGUAGES if code in codes
    )


def entrance_page(code: str, desk: Desk) -> Page:
    """Return the page that lists what there is in a language."""
    desk, language = desk.speaking(code), LANGUAGES[code]
    entrance = desk.catalogue.find(Entrance, code)
    view = EntranceView(
        title=entrance.title if entrance else language.name,
        summary=entrance.summary if entrance else desk.say(SUMMARY[code]),
        crumbs=(Crumb(desk.say("Startseite"), routes.HOME),) if language is EASY else (),
        body=fill(entrance.prose, desk) if entrance else (),
        shelves=tuple(_shelves(code, desk)),
        german=routes.HOME,
        sign=sign_view(entrance.sign, desk) if entrance else None,
    )
    way = (*view.crumbs, Crumb(view.title, language.home))
    head = Head(
        title=view.title,
        description=view.summary,
        url=language.home,
        crumbs=view.crumbs,
        json_ld=linked_data.dump(linked_data.breadcrumbs(way, desk.settings.site_url)),
        uses_tour=any(part.kind == "scene" for part in view.body),
    )
    template = "languages/easy.html" if language is EASY else "languages/entrance.html"
    return Page(template, head, view, language=code)


def _shelves(code: str, desk: Desk) -> Iterator[Shelf]:
    versions = [one for one in desk.catalogue.all(Version) if one.language == code]
    for kind, title, type_ in _KINDS:
        named = (one.original for one in versions if one.kind == kind)
        found = (desk.catalogue.find(type_, id) for id in named)
        cards: Iterable[Any] = filter(None, found)  # drafts are found by nobody
        if kind == "article":
            cards = newest_first(cards)
        teasers = tuple(_TEASERS[kind](card, desk) for card in cards)
        if teasers:
            yield Shelf(kind, desk.say(title), tuple(_plain(one, code) for one in teasers))


def _plain(teaser: Teaser, code: str) -> Teaser:
    """Return a teaser; in plain German it says nothing but what it is about."""
    if code != EASY.code:
        return teaser
    return replace(teaser, kicker=EASY.name, date=None, minutes=0)


_TEASERS: dict[str, Callable[[Any, Desk], Teaser]] = {
    "article": article_teaser,
    "project": project_teaser,
    "tour": lambda card, desk: tour_teaser(card, desk.say(TOUR)),
}
