"""Cards of tours, articles and projects -> the page of the tour editor and what it offers."""

from __future__ import annotations

from plugins.core import routes
from plugins.core.cards import ArticleCard, AssetCard, ProjectCard, TourCard
from plugins.core.desk import Desk
from plugins.core.offers import MerchantCard
from plugins.core.pages import Crumb, Head, Page
from plugins.toureditor.model import EditorView, Kind, Name, Names, TourChoice

START = Crumb("Startseite", routes.HOME)
TITLE = "Touren-Editor"
SUMMARY = (
    "Hotspots setzen, Norden und Anfangsblick bestimmen: im Bild, ohne Server, "
    "und die Datei tour.yaml behält jede Zeile, die niemand geändert hat."
)
SHOWCASE = "showcase"  # the kind of article that presents a shop
NEWEST = 1000  # articles that are offered by name; older ones can be typed
KINDS = (
    Kind("to", "Weg zu einer Szene"),
    Kind("info", "Hinweis"),
    Kind("article", "Beitrag"),
    Kind("project", "Projekt"),
    Kind("shop", "Geschäft"),
    Kind("url", "Adresse im Netz"),
)


def editor_page(desk: Desk) -> Page:
    """Return the page of the tour editor; search engines are not to show it."""
    find = desk.catalogue.get
    tours = tuple(_choice(card) for card in desk.catalogue.all(TourCard))
    view = EditorView(
        title=TITLE,
        summary=SUMMARY,
        crumbs=(START, Crumb("Redaktion", routes.EDITORIAL)),
        tours=tours,
        file=tours[0].file if tours else "",
        kinds=KINDS,
        names_url=routes.TOUR_EDITOR_NAMES,
        stylesheet=find(AssetCard, "toureditor.css").url,
        script=find(AssetCard, "toureditor.js").url,
    )
    head = Head(TITLE, SUMMARY, routes.TOUR_EDITOR, crumbs=view.crumbs, indexed=False)
    return Page("toureditor/editor.html", head, view, in_sitemap=False)


def _choice(card: TourCard) -> TourChoice:
    return TourChoice(card.title, card.mark.path, routes.tour_editor_kit(card.id))


def names(desk: Desk) -> Names:
    """Return what hotspots may lead to; of articles only the newest, so that it stays short."""
    ids = desk.catalogue.first(ArticleCard, "sound", "", NEWEST)
    articles = desk.catalogue.cards(ArticleCard, ids)
    return Names(
        articles=tuple(Name(card.id, card.title) for card in articles),
        projects=tuple(Name(card.id, card.title) for card in desk.catalogue.all(ProjectCard)),
        shops=(
            *(Name(card.id, card.title) for card in desk.catalogue.all(MerchantCard)),
            *(Name(a.id, a.shop or a.title) for a in articles if a.kind == SHOWCASE),
        ),
    )
