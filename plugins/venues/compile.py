"""Venues to pages: the list, each building, its places, the sheet of codes, its screen."""

from __future__ import annotations

from plugins.core import linked_data, routes
from plugins.core.belongings import belongings
from plugins.core.cards import ArticleCard, SceneCard
from plugins.core.desk import Desk
from plugins.core.hourswords import WEEKDAYS
from plugins.core.offers import MerchantCard, VenueCard
from plugins.core.pages import Crumb, Document, Head, Page, Planned
from plugins.core.site import NavItem
from plugins.core.wording import counted
from plugins.venues.floors import level_view
from plugins.venues.kit import kit_address
from plugins.venues.kit_file import venue_kit
from plugins.venues.model import Network, Original, Spot, Venue
from plugins.venues.modes import MODES
from plugins.venues.place_page import place_page, script, stylesheet
from plugins.venues.scenery import check_names
from plugins.venues.stack import stack_of
from plugins.venues.terminal_page import terminal_content, terminal_page
from plugins.venues.views import (
    ModeView,
    OverviewView,
    PlaceLine,
    SheetView,
    SignView,
    VenueView,
)

START = Crumb("Startseite", routes.HOME)
ALL = Crumb("Wege", routes.VENUES)
TITLE = "Wege durch Gebäude"
SUMMARY = "Pläne und beschriebene Wege, auch ohne Stufen: als Seiten, die man ausdrucken kann."
SIGNED = ("entrance", "amenity")


def compile_venues(desk: Desk) -> tuple[Planned, ...]:
    """Plan the list, the buildings, their places and codes; without a building there is none."""
    catalogue = desk.catalogue
    ids = catalogue.ids(Venue)
    if not ids:
        return ()
    since = desk.settings.month.isoformat()
    planned = [Planned(routes.VENUES, overview_page)]
    for id in ids:
        planned.append(Planned(routes.venue(id), venue_page, (id,)))
        planned.append(Planned(kit_address(id), venue_kit, (id, since)))
        if not catalogue.get(Venue, id).source:
            planned.append(Planned(routes.venue_archive(id), venue_archive, (id,)))
            planned.append(Planned(routes.venue_geojson(id), venue_geojson, (id,)))
        planned.append(Planned(routes.venue_signs(id), signs_page, (id,)))
        planned.append(Planned(routes.terminal(id), terminal_page, (id, since)))
        planned.append(Planned(routes.terminal_content(id), terminal_content, (id, since)))
        for spot in catalogue.get(Network, id).spots:
            place = f"{id}/{spot.id}"
            planned.append(Planned(routes.place(place), place_page, (id, spot.id, since)))
            planned.append(Planned(routes.place_code(place), place_code, (id, spot.id)))
    return tuple(planned)


def overview_page(desk: Desk) -> Page:
    """Return the list of all buildings."""
    cards = desk.catalogue.all(VenueCard)
    venues = tuple(PlaceLine(card.title, card.url, "", card.summary) for card in cards)
    view = OverviewView(TITLE, stylesheet(desk), SUMMARY, (START,), venues)
    json_ld = linked_data.dump(linked_data.breadcrumbs((START, ALL), desk.settings.site_url))
    head = Head(TITLE, SUMMARY, routes.VENUES, crumbs=view.crumbs, json_ld=json_ld)
    return Page("venues/overview.html", head, view)


def venue_page(id: str, desk: Desk) -> Page:
    """Return the page of a building: every level with its plan and its places."""
    venue = desk.catalogue.get(Venue, id)
    network = desk.catalogue.get(Network, id)
    card = venue.card
    check_names(venue, desk)
    view = VenueView(
        title=card.title,
        stylesheet=stylesheet(desk),
        summary=card.summary,
        summary_en=venue.summary_en,
        demo=card.demo,
        demo_en=venue.demo_en,
        crumbs=(START, ALL),
        levels=tuple(
            level_view(venue, number, level, network)
            for number, level in reversed(list(enumerate(venue.levels)))
        ),
        stack=stack_of(venue),
        count=counted(len(network.spots), "Ziel", "Ziele"),
        count_en=counted(len(network.spots), "place", "places"),
        signs=routes.venue_signs(id),
        terminal=routes.terminal(id),
        archive="" if venue.source else routes.venue_archive(id),
        geojson="" if venue.source else routes.venue_geojson(id),
        modes=tuple(ModeView(mode.id, mode.title, mode.title_en) for mode in MODES),
        weekdays=WEEKDAYS,
        kit=kit_address(id),
        script=script(desk, "venues.js"),
        planner_script=script(desk, "venues-planner.js"),
        walk_script=script(desk, "tour-stroll.js"),
        walk_script_en=script(desk, "tour-stroll-en.js"),
        model_script=script(desk, "house.js"),
        merchant=_entry(venue, desk),
        articles=_articles(card.merchant, desk),
        belongs=belongings(VenueCard, id, desk, (SceneCard,)),
        credit=venue.credit,
        licence=venue.licence,
    )
    return Page("venues/venue.html", _head(card, desk), view)


def _head(card: VenueCard, desk: Desk) -> Head:
    title = f"{card.title}: Wege im Haus"
    way = linked_data.breadcrumbs((START, ALL, Crumb(card.title, card.url)), desk.settings.site_url)
    return Head(title, card.summary, card.url, crumbs=(START, ALL), json_ld=linked_data.dump(way))


def venue_archive(id: str, desk: Desk) -> Document:
    """Return a building as an IMDF archive."""
    from plugins.venues.exchange import imdf_archive  # noqa: PLC0415 - loads the geometry library

    return Document(routes.venue_archive(id), imdf_archive(*_with_original(id, desk)))


def venue_geojson(id: str, desk: Desk) -> Document:
    """Return what of a building has a shape as GeoJSON."""
    from plugins.venues.exchange import geojson_file  # noqa: PLC0415 - see above

    return Document(routes.venue_geojson(id), geojson_file(*_with_original(id, desk)))


def _with_original(id: str, desk: Desk) -> tuple[Venue, bytes]:
    original = desk.catalogue.find(Original, id)
    return desk.catalogue.get(Venue, id), original.content if original else b""


def _entry(venue: Venue, desk: Desk) -> NavItem | None:
    """Return the house's entry in the directory; an unknown one is a fault."""
    if venue.merchant is None:
        return None
    card = desk.catalogue.look_up(MerchantCard, venue.merchant, desk.report)
    return NavItem(card.title, card.url) if card else None


def _articles(merchant: str, desk: Desk) -> tuple[NavItem, ...]:
    """Return the articles about the house, by its entry in the directory."""
    if not merchant:
        return ()
    ids = desk.catalogue.group(ArticleCard, "sound merchant", merchant)
    cards = desk.catalogue.cards(ArticleCard, ids)
    return tuple(NavItem(card.title, card.url) for card in cards)


def signs_page(id: str, desk: Desk) -> Page:
    """Return the sheet of codes: one for each entrance and each thing of use."""
    venue = desk.catalogue.get(Venue, id)
    network = desk.catalogue.get(Network, id)
    card = venue.card
    crumbs = (START, ALL, Crumb(card.title, card.url))
    title = "Schilder „Sie sind hier“"
    summary = (
        f"Codes für Eingänge und Treffpunkte im Wegeleitsystem {card.title}: ausdrucken,"
        " ausschneiden, aufhängen."
    )
    signs = tuple(_sign(venue, spot, desk) for spot in network.spots if spot.kind in SIGNED)
    view = SheetView(title, stylesheet(desk), summary, card.demo, crumbs, signs)
    url = routes.venue_signs(id)
    way = linked_data.breadcrumbs((*crumbs, Crumb(title, url)), desk.settings.site_url)
    head = Head(
        f"{title} – {card.title}", summary, url, crumbs=crumbs, json_ld=linked_data.dump(way)
    )
    return Page("venues/signs.html", head, view)


def _sign(venue: Venue, spot: Spot, desk: Desk) -> SignView:
    id = f"{venue.id}/{spot.id}"
    level = venue.levels[spot.level]
    return SignView(
        spot.title, level.name, f"{spot.title_en}, {level.name_en}", routes.place_code(id),
        desk.absolute(routes.place(id)),
    )  # fmt: skip


def place_code(id: str, place: str, desk: Desk) -> Document:
    """Return the code that leads to the page of a place."""
    from plugins.core.qrcode import draw_code  # noqa: PLC0415 - when one has changed only

    name = f"{id}/{place}"
    return Document(routes.place_code(name), draw_code(desk.absolute(routes.place(name))))
