"""Single pages to pages, and the page for addresses that do not exist."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from plugins.core import linked_data, routes
from plugins.core.cards import AssetCard
from plugins.core.desk import Desk
from plugins.core.languages import ENGLISH
from plugins.core.pages import Crumb, Document, Head, MadePage, Page, Planned
from plugins.core.prose import fill, scripts_of, styles_of
from plugins.core.site import NavItem
from plugins.pages.audit import PAGE, last_change, view_of
from plugins.pages.model import Audit, NotFoundView, SinglePage, SinglePageView

SCRIPT = "notfound.js"
START = Crumb("Startseite", routes.HOME)


def compile_pages(desk: Desk) -> tuple[Planned, ...]:
    """Plan every single page and 404.html."""
    ids = desk.catalogue.ids(SinglePage)
    changed = last_change(desk.settings)
    pages = (
        Planned(routes.page(id), single_page, (id, changed if id == PAGE else None)) for id in ids
    )
    return (*pages, Planned(routes.NOT_FOUND, not_found_page))


def single_page(id: str, changed: dt.date | None, desk: Desk) -> Page:
    """Return a single page such as the imprint; the site was `changed` on a day, if that counts."""
    page = desk.catalogue.get(SinglePage, id)
    card = page.card
    headings = tuple(h for h in page.prose.headings if h.level == 2)
    audit = desk.catalogue.find(Audit, PAGE) if id == PAGE else None
    view = SinglePageView(
        title=card.title,
        summary=page.summary,
        placeholder=page.placeholder,
        crumbs=(START,),
        body=fill(page.prose, desk),
        contents=headings if len(headings) > 3 else (),
        audit=view_of(audit, changed) if audit else None,
    )
    way = (START, Crumb(card.title, card.url))
    head = Head(
        title=card.title,
        description=page.summary,
        url=card.url,
        crumbs=view.crumbs,
        json_ld=linked_data.dump(linked_data.breadcrumbs(way, desk.settings.site_url)),
        uses_tour=any(part.kind == "scene" for part in view.body),
        styles=styles_of(page.prose, desk),
        scripts=scripts_of(page.prose, desk),
    )
    return Page("pages/page.html", head, view)


def not_found_page(desk: Desk) -> Page:
    """Return the page that answers to addresses that do not exist."""
    title = "Diese Seite gibt es nicht"
    script = desk.catalogue.find(AssetCard, SCRIPT)
    head = Head(
        title=title,
        description="Unter dieser Adresse ist nichts zu finden.",
        url=routes.NOT_FOUND,
        indexed=False,
        scripts=(script.url,) if script else (),
    )
    view = NotFoundView(title, (START,), routes.ADDRESSES if script else "", *_english(desk))
    return Page("pages/not_found.html", head, view, in_sitemap=False)


def _english(desk: Desk) -> tuple[str, NavItem | None]:
    """Return what English readers are told, who also come by addresses that were only guessed."""
    if not any(other.language == ENGLISH.code for other in desk.site.others):
        return "", None
    english = desk.speaking(ENGLISH.code)
    words = english.say("Diese Seite gibt es nicht, oder nicht auf Englisch.")
    return words, NavItem(english.say("Alles, was es auf Englisch gibt"), ENGLISH.home)


def address_list(made: Iterable[MadePage]) -> Document:
    """Return all addresses, a line each, among which that page looks for similar ones."""
    addresses = sorted(page.url for page in made if page.listed)
    return Document(routes.ADDRESSES, "".join(f"{one}\n" for one in addresses).encode())
