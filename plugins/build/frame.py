"""The frame of every page: navigation, notice, stylesheet; made once from cards and settings."""

from __future__ import annotations

from plugins.core import routes
from plugins.core.cards import AssetCard, PageCard, RubricCard, SeriesCard
from plugins.core.catalogue import Catalogue
from plugins.core.languages import EASY, ENGLISH, LANGUAGES, OTHERS, Language, Version
from plugins.core.offers import DisplayCard, EventCard, MerchantCard, ServiceCard, VenueCard
from plugins.core.site import HubSettings, NavItem, SiteView
from plugins.core.value import replace

TAGLINE = "Nachrichten und 360°-Rundgänge zur Digitalisierung der Stadt"
OPERATOR = "Redaktion Digitalstadt-Hub"
NOTICE = (
    "Demonstration: Die Beiträge beruhen auf einem Bericht der Cityzeitung 03/2018. "
    "Erscheinungsdaten sind für die Demonstration gesetzt, Bilder sind Modellansichten "
    "und Illustrationen."
)
SERVICE_PAGES = ("ueber", "barrierefreiheit", "datenschutz", "impressum")


# What English readers are told of pages that there are in German only.
ENGLISH_SERVICE = {
    routes.page("ueber"): "Über diesen Hub",
    routes.page("barrierefreiheit"): "Erklärung zur Barrierefreiheit",
    routes.page("datenschutz"): "Datenschutz",
    routes.page("impressum"): "Impressum",
    routes.LICENCES: "Lizenzen",
}
# What an English page leads to, by the kind of what there is; the ids are those of /en/.
ENGLISH_PARTS = (("article", "Beiträge"), ("project", "Projekte"), ("tour", "360°-Touren"))


def site_view(catalogue: Catalogue, settings: HubSettings) -> SiteView:
    """Return what the frame of every page shows, with the frames in other languages."""
    site = _german(catalogue, settings)
    spoken = {id.partition(":")[0] for id in catalogue.ids(Version)}
    languages = tuple(language for language in OTHERS if language.code in spoken)
    if not languages:
        return site
    # The name of plain German is plain German for everybody.
    ways = tuple(NavItem(one.name, one.home, "" if one is EASY else one.tag) for one in languages)
    site = replace(site, languages=ways)
    return replace(site, others=tuple(_other(site, one, catalogue, settings) for one in languages))


def _other(
    site: SiteView, language: Language, catalogue: Catalogue, settings: HubSettings
) -> SiteView:
    """Return the frame in another language; plain German has the words and ways of the German."""
    spoken = replace(
        site,
        language=language.code,
        tag=language.tag,
        locale=language.locale,
        own_stylesheet=_asset(catalogue, "languages.css"),
    )
    return spoken if language is EASY else _english(spoken, catalogue, settings)


def _english(site: SiteView, catalogue: Catalogue, settings: HubSettings) -> SiteView:
    """Return the English frame: it leads to what there is in English, and to the German site."""
    from plugins.build.catalogues import words_of  # noqa: PLC0415 - few sites are translated

    words = words_of(settings, ENGLISH.code)
    german = LANGUAGES["de"]
    ids = (id for id in catalogue.ids(Version) if id.startswith(f"{ENGLISH.code}:"))
    kinds = {catalogue.shelves.value(Version, id).kind for id in ids}
    parts = tuple(
        NavItem(words[title], f"{ENGLISH.home}#{kind}")
        for kind, title in ENGLISH_PARTS
        if kind in kinds
    )
    return replace(
        site,
        home=ENGLISH.home,
        words=words,
        tour_script=_asset(catalogue, "tour-en.js") or site.tour_script,
        share_script=_asset(catalogue, "share-en.js"),
        tagline=words[TAGLINE],
        notice=words[NOTICE],
        navigation=(*parts, NavItem(german.name, routes.HOME, german.tag)),
        rubrics=(),
        service=tuple(
            replace(item, title=words[ENGLISH_SERVICE[item.url]]) for item in site.service
        ),
        languages=tuple(
            replace(item, tag=item.tag or EASY.tag)
            for item in site.languages
            if item.url != ENGLISH.home
        ),
        search=ENGLISH.address(routes.SEARCH) if settings.search else "",
        merchants="", series="", venues="", displays="", offline="", api="", feed="",
    )  # fmt: skip


def _german(catalogue: Catalogue, settings: HubSettings) -> SiteView:
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
    """Return the core of the upright fonts, which every page needs at once."""
    return tuple(
        card.url
        for card in catalogue.all(AssetCard)
        if card.id.startswith("font:") and "-core-" in card.id and "italic" not in card.id
    )
