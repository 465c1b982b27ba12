"""Places of a plan ↔ places on the earth: a plane that touches it at the plan's origin.

Over the 200 metres of a building the plane differs from the ellipsoid by less than a millimetre.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, radians, sin

from plugins.venues.model import Georeference, Point

DEGREE_DIGITS = 9  # a tenth of a millimetre
METRE_DIGITS = 3


@dataclass(frozen=True)
class Earth:
    """Knows where a plan lies."""

    georeference: Georeference

    def _metres(self) -> tuple[float, float]:
        """Return how long a degree to the east and one to the north are (WGS84)."""
        lat = radians(self.georeference.lat)
        north = 111132.954 - 559.822 * cos(2 * lat) + 1.175 * cos(4 * lat)
        east = 111412.84 * cos(lat) - 93.5 * cos(3 * lat) + 0.118 * cos(5 * lat)
        return east, north

    def degrees(self, point: Point) -> Point:
        """Return a place of the plan as longitude and latitude."""
        turn, (east, north) = radians(self.georeference.heading), self._metres()
        x, y = point
        lon = self.georeference.lon + (x * cos(turn) + y * sin(turn)) / east
        lat = self.georeference.lat + (y * cos(turn) - x * sin(turn)) / north
        return round(lon, DEGREE_DIGITS), round(lat, DEGREE_DIGITS)

    def plan(self, place: Point) -> Point:
        """Return longitude and latitude as a place of the plan."""
        turn, (east, north) = radians(self.georeference.heading), self._metres()
        x, y = (place[0] - self.georeference.lon) * east, (place[1] - self.georeference.lat) * north
        right = x * cos(turn) - y * sin(turn)
        up = x * sin(turn) + y * cos(turn)
        return round(right, METRE_DIGITS) + 0.0, round(up, METRE_DIGITS) + 0.0
