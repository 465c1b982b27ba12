"""Displays to pages: the list, the page that runs on each screen, and what renews it."""

from __future__ import annotations

from plugins.core import linked_data, routes
from plugins.core.cards import ArticleCard, AssetCard, ProjectCard
from plugins.core.desk import Desk
from plugins.core.offers import MerchantCard
from plugins.core.pages import Crumb, Document, Head, Page, Planned
from plugins.core.pictures import MISSING, PictureView
from plugins.core.teasers import Teaser
from plugins.core.wording import counted
from plugins.displays.model import Display, DisplayEntry, DisplaysView, DisplayView, SlideView

START = Crumb("Startseite", routes.HOME)
ALL = Crumb("Displays", routes.DISPLAYS)
TITLE = "Schaufenster-Displays"
SUMMARY = (
    "Ein Bildschirm im Schaufenster oder am Infopunkt, der von selbst läuft: neue Beiträge, "
    "Termine, Orte der Stadt und eigene Folien, jede mit einem Code zum Mitnehmen."
)
SCRIPT, STYLE = "display.js", "display.css"
ORIENTATIONS = {
    "quer": "Querformat",
    "hoch": "Hochformat",
    "beides": "Quer- und Hochformat",
}


def compile_displays(desk: Desk) -> tuple[Planned, ...]:
    """Plan the list, and for each display its page and its content; without any there is none."""
    ids = desk.catalogue.ids(Display)
    if not ids:
        return ()
    return (
        Planned(routes.DISPLAYS, overview_page),
        *(Planned(routes.display(id), display_page, (id,)) for id in ids),
        *(Planned(routes.display_content(id), display_content, (id,)) for id in ids),
    )


def display_content(id: str, desk: Desk) -> Document:
    """Return what a display shows, for its script."""
    from plugins.displays.content import content_file  # noqa: PLC0415 - when one has changed only

    return content_file(id, desk)


def display_page(id: str, desk: Desk) -> Page:
    """Return the page that fills a screen; it is no page to be found by search engines.

    What it shows stands on other pages already, and who finds it would miss the way around.
    """
    display = desk.catalogue.get(Display, id)
    card, view = display.card, _view(display, desk)
    script = desk.catalogue.find(AssetCard, SCRIPT)
    head = Head(
        title=f"{card.title} – Display",
        description=card.summary,
        url=card.url,
        scripts=(script.url,) if script else (),
        indexed=False,
    )
    return Page("displays/display.html", head, view, in_sitemap=False)


def _view(display: Display, desk: Desk) -> DisplayView:
    card = display.card
    style = desk.catalogue.find(AssetCard, STYLE)
    return DisplayView(
        title=card.title,
        summary=card.summary,
        place=card.place,
        demo=card.demo,
        orientation=display.orientation,
        seconds=display.seconds,
        slides=tuple(slide for slide in _slides(display, desk) if not slide.spare),
        content=routes.display_content(card.id),
        overview=routes.DISPLAYS,
        worker=routes.DISPLAY_WORKER,
        stylesheet=style.url if style else "",
        merchant=_merchant(display, desk),
        belongs=_belongs(display, desk),
    )


def _slides(display: Display, desk: Desk) -> tuple[SlideView, ...]:
    from plugins.displays.slides import slides_of  # noqa: PLC0415 - when one has changed only

    return slides_of(display, desk)


def _belongs(display: Display, desk: Desk) -> tuple[Crumb, ...]:
    """Return links to the projects and articles that the display goes with."""
    projects = desk.catalogue.look_up_all(ProjectCard, display.projects, desk.report)
    articles = desk.catalogue.look_up_all(ArticleCard, display.related, desk.report)
    sound = (card for card in articles if not card.withdrawn)
    cards: tuple[ProjectCard | ArticleCard, ...] = (*projects, *sound)
    return tuple(Crumb(card.title, card.url) for card in cards)


def _merchant(display: Display, desk: Desk) -> Crumb | None:
    if display.merchant is None:
        return None
    card = desk.catalogue.look_up(MerchantCard, display.merchant, desk.report)
    return Crumb(card.title, card.url) if card else None


def overview_page(desk: Desk) -> Page:
    """Return the list of all displays, and how one sets up another."""
    displays = tuple(_entry(display, desk) for display in desk.catalogue.all(Display))
    view = DisplaysView(TITLE, SUMMARY, (START,), displays)
    json_ld = linked_data.dump(linked_data.breadcrumbs((START, ALL), desk.settings.site_url))
    head = Head(TITLE, SUMMARY, routes.DISPLAYS, crumbs=view.crumbs, json_ld=json_ld)
    return Page("displays/overview.html", head, view)


def _entry(display: Display, desk: Desk) -> DisplayEntry:
    card, slides = display.card, _slides(display, desk)
    pictures = [slide.picture for slide in slides if slide.picture]
    teaser = Teaser(
        title=card.title,
        kicker=ORIENTATIONS[display.orientation],
        text=card.summary,
        url=card.url,
        picture=_mute(pictures[0]) if pictures else MISSING,
        badge="Demo" if card.demo else "",
    )
    shown = counted(sum(not slide.spare for slide in slides), "Folie", "Folien")
    return DisplayEntry(teaser, card.place, shown, _merchant(display, desk))


def _mute(view: PictureView) -> PictureView:
    """Return a picture that says nothing beside a headline that does."""
    return PictureView(
        "", "", "", "", view.sources, view.src, view.srcset, view.share, view.width, view.height
    )
