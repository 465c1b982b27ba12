"""What one finds at the place of a scene, besides what its hotspots lead to."""

from __future__ import annotations

from collections.abc import Set

from plugins.core.belongings import Belonging, belonging, belongings
from plugins.core.cards import SceneCard
from plugins.core.desk import Desk
from plugins.core.graph import neighbours
from plugins.core.occasions import OccasionLine, event_lines
from plugins.core.offers import EventCard, MerchantCard, ServiceCard, VenueCard
from plugins.core.value import Value


class NearbyView(Value, frozen=True):
    """What one finds at a place: shops and services, and what takes place there."""

    belongs: tuple[Belonging, ...]
    events: tuple[OccasionLine, ...]


def nearby_view(scene: str, linked: Set[str], desk: Desk) -> NearbyView:
    """Return what others place at a scene; merchants that hotspots lead to are left out."""
    catalogue = desk.catalogue
    shops = neighbours(SceneCard, scene, catalogue, MerchantCard)
    others = [id for id in shops if id not in linked]
    merchants = (belonging(MerchantCard, others, desk),) if others else ()
    return NearbyView(
        belongs=(*merchants, *belongings(SceneCard, scene, desk, (VenueCard, ServiceCard))),
        events=_events(scene, desk),
    )


def _events(scene: str, desk: Desk) -> tuple[OccasionLine, ...]:
    """Return what takes place there; lines of events are German."""
    if desk.site.language != "de":
        return ()
    return event_lines(neighbours(SceneCard, scene, desk.catalogue, EventCard), desk)
