"""What one finds at the place of a scene, besides what its hotspots lead to."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass

from plugins.core.desk import Desk
from plugins.core.occasions import OccasionLine, event_lines
from plugins.core.offers import EventCard, MerchantCard
from plugins.core.site import NavItem
from plugins.core.teasers import service_links


@dataclass(frozen=True)
class NearbyView:
    """What one finds at a place: shops, services, and what takes place there."""

    merchants: tuple[NavItem, ...]
    services: tuple[NavItem, ...]
    events: tuple[OccasionLine, ...]


def nearby_view(scene: str, linked: Set[str], desk: Desk) -> NearbyView:
    """Return what others place at a scene; merchants that hotspots lead to are left out."""
    catalogue = desk.catalogue
    shops = catalogue.cards(MerchantCard, catalogue.group(MerchantCard, "scene", scene))
    return NearbyView(
        merchants=tuple(NavItem(one.title, one.url) for one in shops if one.id not in linked),
        services=service_links("scene", scene, desk),
        events=event_lines(catalogue.group(EventCard, "scene", scene), desk),
    )
