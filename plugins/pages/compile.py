"""Single pages to pages, and the page for addresses that do not exist."""

from __future__ import annotations

from plugins.core import linked_data, routes
from plugins.core.desk import Desk
from plugins.core.pages import Crumb, Head, Page, Planned
from plugins.core.prose import fill
from plugins.pages.audit import PAGE, view_of
from plugins.pages.model import Audit, NotFoundView, SinglePage, SinglePageView

START = Crumb("Startseite", routes.HOME)


def compile_pages(desk: Desk) -> tuple[Planned, ...]:
    """Plan every single page and 404.html."""
    ids = desk.catalogue.ids(SinglePage)
    pages = (Planned(routes.page(id), single_page, (id,)) for id in ids)
    return (*pages, Planned(routes.NOT_FOUND, not_found_page))


def single_page(id: str, desk: Desk) -> Page:
    """Return a single page such as the imprint."""
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
        audit=view_of(audit, desk.settings) if audit else None,
    )
    way = (START, Crumb(card.title, card.url))
    head = Head(
        title=card.title,
        description=page.summary,
        url=card.url,
        crumbs=view.crumbs,
        json_ld=linked_data.dump(linked_data.breadcrumbs(way, desk.settings.site_url)),
        uses_tour=any(part.kind == "scene" for part in view.body),
    )
    return Page("pages/page.html", head, view)


def not_found_page(desk: Desk) -> Page:
    """Return the page that answers to addresses that do not exist."""
    title = "Diese Seite gibt es nicht"
    head = Head(
        title=title,
        description="Unter dieser Adresse ist nichts zu finden.",
        url=routes.NOT_FOUND,
        indexed=False,
    )
    return Page("pages/not_found.html", head, NotFoundView(title, (START,)), in_sitemap=False)
