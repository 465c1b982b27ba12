"""The page of the search in English: it finds what there is in English, and leads to the rest."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.core import linked_data, routes
from plugins.core.cards import AssetCard
from plugins.core.desk import Desk
from plugins.core.languages import ENGLISH
from plugins.core.pages import Crumb, Head, Page
from plugins.core.site import NavItem
from plugins.search.english_records import CARDS, english_cards
from plugins.search.index import GUIDE
from plugins.search.model import KINDS, PLURALS, Choice, Entry, Filter, SearchView
from plugins.search.register import STYLE, letters_of, versions_of

SCRIPT = "search-en.js"
URL = ENGLISH.address(routes.SEARCH)
FILES = ENGLISH.address(routes.SEARCH_FILES)
TITLE = "Suche und Register"
SUMMARY = "Durchsuchen oder im Register nachschlagen, was es hier auf Englisch gibt."


def english_page(indexed: bool, desk: Desk) -> Page:
    """Return the page; without an index it is the register alone, and says so."""
    desk = desk.speaking(ENGLISH.code)
    script, style = (desk.catalogue.find(AssetCard, name) for name in (SCRIPT, STYLE))
    title, start = desk.say(TITLE), Crumb(desk.say("Startseite"), ENGLISH.home)
    found = list(english_cards(desk))
    kinds = [kind for kind in CARDS if any(version.kind == kind for version, _ in found)]
    years = sorted({str(card.date.year) for version, card in found if version.kind == "article"})
    view = SearchView(
        title=title,
        summary=desk.say(SUMMARY),
        crumbs=(start,),
        stylesheet=style.url if style else "",
        script=script.url if script and indexed else "",
        index=f"{FILES}{GUIDE}" if indexed else "",
        kinds=tuple(Choice(kind, desk.say(PLURALS[kind])) for kind in kinds),
        filters=tuple(_year(years, desk)),
        narrowing=desk.say("Jahr wählen"),
        articles=NavItem(desk.say("englischen Startseite"), f"{ENGLISH.home}#article"),
        letters=letters_of(
            Entry(card.title, desk.say(KINDS[version.kind]), card.url, bool(card.demo))
            for version, card in found
        ),
        elsewhere=routes.SEARCH,
    )
    way = (start, Crumb(title, URL))
    head = Head(
        title,
        view.summary,
        URL,
        crumbs=view.crumbs,
        json_ld=linked_data.dump(linked_data.breadcrumbs(way, desk.settings.site_url)),
        versions=versions_of(ENGLISH),
    )
    return Page("search/search.html", head, view, language=ENGLISH.code)


def _year(years: list[str], desk: Desk) -> Iterator[Filter]:
    """Give the filter by year where there is more than one."""
    if len(years) > 1:
        yield Filter("jahr", desk.say("Jahr"), tuple(Choice(one, one) for one in years[::-1]))
