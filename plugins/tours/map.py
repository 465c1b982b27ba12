"""Positions of scenes -> the map of their tour: points, lines and a scale, in drawing units."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from plugins.core.wording import counted
from plugins.tours.badges import RADIUS, Mapped, Point, draw_places, draw_ways, scale_bar
from plugins.tours.geography import about, distance, metres_from
from plugins.tours.model import Position
from plugins.tours.views import Drawing

WIDTH = 360.0
_EDGE = 24.0
_FOOT = 44.0  # below the places: scale and north arrow
_LOWEST, _HIGHEST = 150.0, 320.0


@dataclass(frozen=True)
class _Frame:
    """How metres become drawing units."""

    origin: Position
    west: float
    north: float
    scale: float
    height: float
    scaled: bool = True
    """Whether there is more than one place, and so a distance between them."""

    def point(self, position: Position) -> Point:
        east, north = metres_from(self.origin, position)
        return (east - self.west) * self.scale + _EDGE, (self.north - north) * self.scale + _EDGE


def draw_map(stops: Sequence[Mapped]) -> Drawing | None:
    """Return the map of a tour's places; None when none of them has a position."""
    placed = [(stop, stop.scene.position) for stop in stops if stop.scene.position]
    if not placed:
        return None
    mapped, positions = [stop for stop, _ in placed], [position for _, position in placed]
    frame = _frame(positions)
    points = [frame.point(position) for position in positions]
    height = frame.height + _FOOT
    return Drawing(
        width=WIDTH,
        height=round(height, 1),
        radius=RADIUS,
        north_x=WIDTH - _EDGE,
        north_y=round(frame.height + 4, 1),
        ways=draw_ways(mapped, points),
        places=draw_places(mapped, points, (WIDTH, frame.height)),
        scale=scale_bar((_EDGE, height - 12), WIDTH / 3, frame.scale) if frame.scaled else None,
        summary=_summary(positions),
    )


def _frame(positions: Sequence[Position]) -> _Frame:
    origin = positions[0]
    metres = [metres_from(origin, position) for position in positions]
    west, east = min(x for x, _ in metres), max(x for x, _ in metres)
    south, north = min(y for _, y in metres), max(y for _, y in metres)
    inner = WIDTH - 2 * _EDGE
    scale = min(
        inner / (east - west) if east > west else math.inf,
        (_HIGHEST - 2 * _EDGE) / (north - south) if north > south else math.inf,
    )
    if math.isinf(scale):  # one place only: it stands in the middle, without a scale
        return _Frame(origin, west - inner / 2, north + _LOWEST / 2 - _EDGE, 1.0, _LOWEST, False)
    used = (north - south) * scale + 2 * _EDGE
    height = max(_LOWEST, used)
    left = (inner - (east - west) * scale) / 2 / scale
    above = (height - used) / 2 / scale
    return _Frame(origin, west - left, north + above, scale, height)


def _summary(places: Sequence[Position]) -> str:
    far = max(distance(a, b) for a in places for b in places)
    count = counted(len(places), "Standort", "Standorten")
    reach = f", die bis zu {about(far)} auseinanderliegen" if far >= 1 else ""
    return f"Karte der Tour mit {count}{reach}. Norden ist oben."
