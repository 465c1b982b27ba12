"""The fields that a kind of thing has besides those of all, from its card."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from plugins.api.model import Picture, Time
from plugins.core.cards import (
    ArticleCard,
    EditionCard,
    PartCard,
    PartnerCard,
    PersonCard,
    PictureUse,
    ProjectCard,
    SceneCard,
    SeriesCard,
    TourCard,
)
from plugins.core.desk import Desk
from plugins.core.moments import TOWN
from plugins.core.offers import (
    DisplayCard,
    EventCard,
    MerchantCard,
    PlaceCard,
    ServiceCard,
    VenueCard,
)
from plugins.core.times import Occasion

Fields = Mapping[str, Any]


def no_fields(_: Any, desk: Desk) -> Fields:
    """Return nothing: all is said."""
    return {}


def article_fields(card: ArticleCard, desk: Desk) -> Fields:
    """Return what is told of an article."""
    part = desk.catalogue.find(PartCard, card.id) if card.series else None
    return {
        "kicker": card.kicker,
        "published": card.date,
        "modified": card.modified,
        "minutes": card.minutes,
        "withdrawn": card.withdrawn,
        "part": part.number if part else None,
        "picture": _picture(card.picture, desk),
    }


def person_fields(card: PersonCard, desk: Desk) -> Fields:
    """Return what is told of an author."""
    return {"task": card.role}


def edition_fields(card: EditionCard, desk: Desk) -> Fields:
    """Return what is told of an edition."""
    return {
        "name": card.name,
        "number": card.number,
        "year": card.year,
        "published": card.date,
        "picture": _picture(card.cover, desk),
    }


def series_fields(card: SeriesCard, desk: Desk) -> Fields:
    """Return what is told of a series."""
    return {"picture": _picture(card.picture, desk) if card.picture else None}


def project_fields(card: ProjectCard, desk: Desk) -> Fields:
    """Return what is told of a project."""
    return {
        "size": card.kind,
        "status": card.status,
        "start": f"{card.start:%Y-%m}",
        "picture": _picture(card.picture, desk),
    }


def partner_fields(card: PartnerCard, desk: Desk) -> Fields:
    """Return what is told of a partner."""
    return {"category": card.kind, "contribution": card.roles}


def merchant_fields(card: MerchantCard, desk: Desk) -> Fields:
    """Return what is told of a merchant."""
    return {
        "trade": card.trade,
        "district": card.district,
        "hours": card.hours,
        "access": card.access,
        "offers": card.offers,
    }


def event_fields(card: EventCard, desk: Desk) -> Fields:
    """Return what is told of an event; how to register stands on its page only."""
    return {
        "category": card.category,
        "when": card.when,
        "place": card.place,
        "cancelled": card.cancelled,
        "published": card.published,
        "modified": card.modified,
        "times": tuple(_time(occasion) for occasion in card.occasions),
    }


def service_fields(card: ServiceCard, desk: Desk) -> Fields:
    """Return what is told of a service."""
    return {"picture": _picture(card.picture, desk)}


def display_fields(card: DisplayCard, _: Desk) -> Fields:
    """Return what is told of a display."""
    return {"place": card.place}


def venue_fields(card: VenueCard, desk: Desk) -> Fields:
    """Return what is told of a building."""
    files = {"archive": card.archive, "geojson": card.geojson}
    return {name: desk.absolute(url) if url else "" for name, url in files.items()}


def place_fields(card: PlaceCard, _: Desk) -> Fields:
    """Return what is told of a place in a building."""
    return {"level": card.level, "number": card.number}


def tour_fields(card: TourCard, desk: Desk) -> Fields:
    """Return what is told of a tour; its picture is that of the scene in which it begins."""
    start = desk.catalogue.find(SceneCard, card.start)
    return {"start": card.start, "picture": _still(start, desk) if start else None}


def scene_fields(card: SceneCard, desk: Desk) -> Fields:
    """Return what is told of a scene."""
    return {"tour": card.tour, "heading": card.heading, "picture": _still(card, desk)}


def _picture(use: PictureUse, desk: Desk) -> Picture | None:
    view = desk.pictures.view(use)
    if not view.share:
        return None
    return Picture(desk.absolute(view.share), view.alt, view.caption, view.credit, view.licence)


def _still(card: SceneCard, desk: Desk) -> Picture:
    still = card.still
    return Picture(desk.absolute(still.src), still.alt, "", card.credit, card.licence)


def _time(occasion: Occasion) -> Time:
    return Time(
        start=_moment(occasion.start, occasion.whole_day),
        end=_moment(occasion.end, occasion.whole_day),
        whole_day=occasion.whole_day,
        place=occasion.place,
        note=occasion.note,
        cancelled=occasion.cancelled,
    )


def _moment(moment: dt.datetime, whole_day: bool) -> str:
    """Return a moment of the town's clock, which has no zone of its own in our values."""
    if whole_day:
        return moment.date().isoformat()
    return moment.replace(tzinfo=TOWN).isoformat(timespec="minutes")
