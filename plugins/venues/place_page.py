"""One place -> its page: where it is, when it is open, how one gets there from each entrance."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from plugins.core import linked_data, routes
from plugins.core.cards import AssetCard
from plugins.core.desk import Desk
from plugins.core.englishhours import english_hours
from plugins.core.hourstable import calendar, table_of
from plugins.core.hourswords import german_hours
from plugins.core.offers import MerchantCard
from plugins.core.pages import Crumb, Head, Page
from plugins.core.site import NavItem
from plugins.core.wording import joined, quoted
from plugins.venues.drawing import plan_of
from plugins.venues.guide import Guide
from plugins.venues.model import Network, Occupant, Spot, Venue
from plugins.venues.modes import FAST, STEP_FREE
from plugins.venues.scenery import guide_of
from plugins.venues.spots import summary_of
from plugins.venues.telling import tracks_of, ways_from
from plugins.venues.views import PlaceLine, PlaceView, PlanView
from plugins.venues.words import ACCESSIBILITY, AMENITIES, PRINCIPAL, ROOMS

START = Crumb("Startseite", routes.HOME)
ALL = Crumb("Wege", routes.VENUES)
_NEARBY = 4


def place_page(id: str, place: str, since: str, desk: Desk) -> Page:
    """Return the page of a place of a building."""
    venue = desk.catalogue.get(Venue, id)
    guide = guide_of(venue, desk.catalogue.get(Network, id), desk)
    spot = guide.spots[place]
    view = _view(guide, spot, dt.date.fromisoformat(since), desk)
    card = venue.card
    way = (*view.crumbs, Crumb(spot.title, routes.place(f"{id}/{place}")))
    head = Head(
        title=f"{spot.title}, {venue.levels[spot.level].name} – {card.title}",
        description=view.summary,
        url=routes.place(f"{id}/{place}"),
        crumbs=view.crumbs,
        json_ld=linked_data.dump(linked_data.breadcrumbs(way, desk.settings.site_url)),
    )
    return Page("venues/place.html", head, view)


def stylesheet(desk: Desk) -> str:
    """Return the address of the stylesheet of plans."""
    return script(desk, "venues.css")


def script(desk: Desk, name: str) -> str:
    """Return the address of a bundle; empty where the theme has none."""
    card = desk.catalogue.find(AssetCard, name)
    return card.url if card else ""


def _view(guide: Guide, spot: Spot, month: dt.date, desk: Desk) -> PlaceView:
    venue, card = guide.venue, guide.venue.card
    level = venue.levels[spot.level]
    merchant = _merchant(guide, spot, desk)
    hours = spot.hours or (merchant.hours if merchant else "")
    entrances = [entrance for entrance in guide.entrances if entrance.id != spot.id]
    return PlaceView(
        id=spot.id,
        title=spot.title,
        stylesheet=stylesheet(desk),
        kicker=_kicker(guide, spot),
        summary=_summary(guide, spot),
        demo=card.demo,
        crumbs=(START, ALL, Crumb(card.title, card.url)),
        number=spot.number,
        level=level.name,
        plans=tuple(_plans(guide, spot, entrances[:1])),
        plan_note=_plan_note(guide, spot, entrances[:1]),
        ways=tuple(ways_from(guide, entrance, spot) for entrance in entrances),
        hours=german_hours(hours) if hours else (),
        hours_en=english_hours(hours) if hours else (),
        table=table_of(hours, month),
        calendar=calendar(month),
        script=script(desk, "merchants.js"),
        goods=spot.goods,
        facts=tuple(ACCESSIBILITY[key] for key in spot.accessibility),
        merchant=NavItem(merchant.title, merchant.url) if merchant else None,
        nearby=tuple(_nearby(guide, spot)),
        code=routes.place_code(f"{venue.id}/{spot.id}"),
        venue=NavItem(card.title, card.url),
        credit=venue.credit,
        licence=venue.licence,
    )


def _merchant(guide: Guide, spot: Spot, desk: Desk) -> MerchantCard | None:
    """Return the entry of a shop in the directory; an unknown one is a fault."""
    used = _occupant(guide, spot)
    if used is None or used.merchant is None:
        return None
    return desk.catalogue.look_up(MerchantCard, used.merchant, desk.report)


def _occupant(guide: Guide, spot: Spot) -> Occupant | None:
    level = guide.venue.levels[spot.level]
    return next((unit.occupant for unit in level.units if unit.id == spot.id), None)


def _kicker(guide: Guide, spot: Spot) -> str:
    used = _occupant(guide, spot)
    if used:
        return used.category
    if spot.category == PRINCIPAL:
        return "Eingang"
    return (ROOMS.get(spot.category) or AMENITIES.get(spot.category) or ("Raum", ""))[0]


def _summary(guide: Guide, spot: Spot) -> str:
    """Say where a place is, from where the ways begin, and which of them are step-free."""
    where = summary_of(spot, guide.venue)
    starts = [entrance for entrance in guide.entrances if entrance.id != spot.id]
    if not starts:
        return where
    near = guide.ways.turned.reached(spot.node, STEP_FREE)
    free = [quoted(start.title) for start in starts if start.node in near]
    barred = [quoted(start.title) for start in starts if start.node not in near]
    way = f"{where} Der Weg von {joined([quoted(start.title) for start in starts])}"
    if not free:
        return f"{way}; stufenlos nicht erreichbar."
    if not barred:
        return f"{way}, auch ohne Stufen."
    if len(free) > len(barred):
        return f"{way}, auch ohne Stufen, nur nicht von {joined(barred)}."
    return f"{way}, ohne Stufen nur von {joined(free)}."


def _plans(guide: Guide, spot: Spot, starts: list[Spot]) -> Iterator[PlanView]:
    """Give the plans that a way from the first entrance crosses; at least that of the place."""
    tracks = tracks_of(guide, starts[0], spot, FAST) if starts else {}
    levels = dict.fromkeys((*tracks, spot.level))
    for number in levels:
        level = guide.venue.levels[number]
        track = (tracks[number],) if number in tracks else ()
        yield plan_of(guide.venue, level, spot.id, track)


def _plan_note(guide: Guide, spot: Spot, starts: list[Spot]) -> str:
    if not starts:
        return ""
    return f"Eingezeichnet ist der schnellste Weg von: {starts[0].title}."


def _nearby(guide: Guide, spot: Spot) -> Iterator[PlaceLine]:
    """Give what is nearest on the same level."""
    tree = guide.ways.tree(spot.node, FAST)
    others = [
        other
        for other in guide.network.spots
        if other.level == spot.level and other.id != spot.id and other.node in tree.times
    ]
    for other in sorted(others, key=lambda one: (tree.times[one.node], one.id))[:_NEARBY]:
        url = routes.place(f"{guide.venue.id}/{other.id}")
        yield PlaceLine(other.title, url, other.number, "")
