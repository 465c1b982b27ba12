"""A building of the catalogue -> its kit, with the hours that its shops have in the directory."""

from __future__ import annotations

import datetime as dt

from plugins.core.desk import Desk
from plugins.core.offers import MerchantCard
from plugins.core.pages import Document
from plugins.venues.kit import Told, kit, kit_address
from plugins.venues.model import Network, Venue
from plugins.venues.reasons import alike_of, notes_of
from plugins.venues.scenery import guide_of


def venue_kit(id: str, since: str, desk: Desk) -> Document:
    """Return what the browser needs to find ways in a building."""
    venue, network = desk.catalogue.get(Venue, id), desk.catalogue.get(Network, id)
    guide = guide_of(venue, network, desk)
    notes = notes_of(guide)
    told = Told(hours_of(network, desk), notes, alike_of(guide, notes), guide.sights)
    content = kit(venue, network, told, dt.date.fromisoformat(since))
    return Document(kit_address(id), content)


def hours_of(network: Network, desk: Desk) -> dict[str, str]:
    """Return when each place is open: its own hours, or those of the directory."""
    hours: dict[str, str] = {}
    for spot in network.spots:
        merchant = desk.catalogue.find(MerchantCard, spot.merchant) if spot.merchant else None
        hours[spot.id] = spot.hours or (merchant.hours if merchant else "")
    return hours
