"""What people go to or make use of: merchants, events, services, displays, as others see them."""

from __future__ import annotations

import datetime as dt

from plugins.core.cards import PictureUse
from plugins.core.errors import Mark
from plugins.core.times import Occasion
from plugins.core.value import Value


class MerchantCard(Value, frozen=True):
    """A shop in the directory of merchants; `hours` are those of OpenStreetMap, or empty."""

    id: str
    title: str
    summary: str
    trade: str
    district: str
    url: str
    hours: str
    access: tuple[str, ...]
    offers: tuple[str, ...]
    projects: tuple[str, ...]
    articles: tuple[str, ...]
    scene: str
    demo: str
    mark: Mark
    topics: tuple[str, ...] = ()


class VenueCard(Value, frozen=True):
    """A building with a wayfinder."""

    id: str
    title: str
    summary: str
    url: str
    merchant: str
    """Its entry in the directory of merchants, or empty."""
    demo: str
    mark: Mark
    scenes: tuple[str, ...] = ()
    """The panoramas that are on its plan."""
    archive: str = ""
    """Where it is to be had as an IMDF archive; empty where its plan is somebody else's map."""
    geojson: str = ""


class PlaceCard(Value, frozen=True):
    """A place in a building to which the wayfinder leads; `id` is venue/place."""

    id: str
    title: str
    venue: str
    """The title of the building."""
    level: str
    number: str
    """What stands beside its door, such as E 07; or empty."""
    url: str
    merchant: str
    """Whose shop it is, by the directory of merchants; or empty."""
    demo: str
    mark: Mark
    summary: str = ""
    words: tuple[str, ...] = ()
    """By these it is found besides its title: its trade, its goods, other words for what it is."""


class EventCard(Value, frozen=True):
    """An event with all times at which it takes place, first to last."""

    id: str
    title: str
    summary: str
    category: str
    url: str
    when: str
    """When it takes place, in words: every Tuesday."""
    place: str
    occasions: tuple[Occasion, ...]
    scene: str
    projects: tuple[str, ...]
    articles: tuple[str, ...]
    published: dt.date
    modified: dt.date
    cancelled: bool
    demo: str
    mark: Mark
    pending: str = ""
    """Why readers do not see it yet; said in the preview only."""
    organisers: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()


class ServiceCard(Value, frozen=True):
    """Something that the town lends or offers at a place."""

    id: str
    title: str
    summary: str
    url: str
    picture: PictureUse
    scene: str
    projects: tuple[str, ...]
    articles: tuple[str, ...]
    demo: str
    mark: Mark
    contact: str = ""
    """The partner who answers for it."""
    topics: tuple[str, ...] = ()


class DisplayCard(Value, frozen=True):
    """A screen in a shop window or at an info point, and the page that runs on it."""

    id: str
    title: str
    summary: str
    place: str
    url: str
    merchant: str
    projects: tuple[str, ...]
    articles: tuple[str, ...]
    demo: str
    mark: Mark
