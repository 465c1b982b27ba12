"""The frame of every page: navigation, notice, stylesheet; made once from cards and settings."""

from __future__ import annotations

from plugins.core import routes
from plugins.core.cards import AssetCard, PageCard, RubricCard, SeriesCard
from plugins.core.catalogue import Catalogue
from plugins.core.offers import DisplayCard, EventCard, MerchantCard, ServiceCard, VenueCard
from plugins.core.site import HubSettings, NavItem, SiteView

TAGLINE = "Nachrichten und 360°-Rundgänge zur Digitalisierung der Stadt"
OPERATOR = "Redaktion Digitalstadt-Hub"
NOTICE = (
    "Demonstration: Die Beiträge beruhen auf einem Bericht der Cityzeitung 03/2018. "
    "Erscheinungsdaten sind für die Demonstration gesetzt, Bilder sind Modellansichten "
    "und Illustrationen."
)
SERVICE_PAGES = ("ueber", "barrierefreiheit", "datenschutz", "impressum")


def site_view(catalogue: Catalogue, settings: HubSettings) -> SiteView:
    """Return what the frame of every page shows."""
    rubrics = tuple(NavItem(card.title, card.url) for card in catalogue.all(RubricCard))
    pages = {card.id: card for card in catalogue.all(PageCard)}
    service = tuple(NavItem(pages[id].title, pages[id].url) for id in SERVICE_PAGES if id in pages)
    service += (NavItem("Lizenzen", routes.LICENCES),)
    return SiteView(
        name=settings.site_name,
        url=settings.site_url,
        tagline=TAGLINE,
        operator=OPERATOR,
        navigation=_navigation(catalogue),
        rubrics=rubrics,
        service=service,
        notice=NOTICE,
        stylesheet=_asset(catalogue, "site.css"),
        tour_stylesheet=_asset(catalogue, "tour.css"),
        tour_script=_asset(catalogue, "tour.js"),
        tour_vr_script=_asset(catalogue, "tour-vr.js"),
        icon=_asset(catalogue, "icon.svg"),
        fonts=_preloaded_fonts(catalogue),
        feed=routes.feed("atom.xml"),
        published=settings.published,
        merchants=routes.MERCHANTS if catalogue.ids(MerchantCard) else "",
        series=routes.SERIES if catalogue.ids(SeriesCard) else "",
        api=routes.API if settings.api else "",
        venues=routes.VENUES if catalogue.ids(VenueCard) else "",
        search=routes.SEARCH if settings.search else "",
        offline=routes.OFFLINE if settings.offline else "",
        manifest=routes.MANIFEST if settings.offline else "",
        reading_style=_asset(catalogue, "reading.css"),
        gallery_script=_asset(catalogue, "gallery.js"),
        aloud_script=_asset(catalogue, "aloud.js"),
        reading_script=_asset(catalogue, "aloud-reading.js"),
        share_script=_asset(catalogue, "share.js"),
        code_script=_asset(catalogue, "share-code.js"),
        touch_icon=_asset(catalogue, "icon-touch.png"),
        displays=routes.DISPLAYS if catalogue.ids(DisplayCard) else "",
    )


def _navigation(catalogue: Catalogue) -> tuple[NavItem, ...]:
    events = (NavItem("Termine", routes.EVENTS),) if catalogue.ids(EventCard) else ()
    services = (NavItem("Dienste", routes.SERVICES),) if catalogue.ids(ServiceCard) else ()
    return (
        NavItem("Projekte", routes.PROJECTS),
        *events,
        *services,
        NavItem("360°-Touren", routes.TOURS),
        NavItem("Cityzeitung", routes.EDITIONS),
        NavItem("Archiv", routes.ARCHIVE),
    )


def _asset(catalogue: Catalogue, id: str) -> str:
    card = catalogue.find(AssetCard, id)
    return card.url if card else ""


def _preloaded_fonts(catalogue: Catalogue) -> tuple[str, ...]:
    """Return the upright Latin fonts, which every page needs at once."""
    return tuple(
        card.url
        for card in catalogue.all(AssetCard)
        if card.id.startswith("font:") and "-latin-" in card.id and "italic" not in card.id
    )
