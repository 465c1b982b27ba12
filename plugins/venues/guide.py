"""A building with its ways, as those know it who make its pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from plugins.venues.model import Network, Spot, Venue
from plugins.venues.network import Ways
from plugins.venues.strolls import Sight


@dataclass(frozen=True)
class Guide:
    """Knows a building and its ways while pages are made."""

    venue: Venue
    ways: Ways
    sights: tuple[Sight, ...] = ()
    """The panoramas in it."""

    @property
    def network(self) -> Network:
        """Return the network."""
        return self.ways.network

    @property
    def spots(self) -> Mapping[str, Spot]:
        """Return the places by their names."""
        return {spot.id: spot for spot in self.network.spots}

    @property
    def entrances(self) -> tuple[Spot, ...]:
        """Return the entrances, in the order of the file."""
        return tuple(spot for spot in self.network.spots if spot.kind == "entrance")
