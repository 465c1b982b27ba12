"""Positions of scenes -> the map of their tour: points, lines and a scale, in drawing units."""

from __future__ import annotations

import math
from collections.abc import Sequence

from plugins.core.desk import Desk
from plugins.core.value import Value
from plugins.tours.badges import (
    DOT,
    RADIUS,
    Mapped,
    Point,
    draw_places,
    draw_ways,
    has_numbers,
    scale_bar,
)
from plugins.tours.geography import about, distance, metres_from
from plugins.tours.model import Position
from plugins.tours.views import Drawing

WIDTH = 360.0
_EDGE = 24.0
_FOOT = 44.0  # below the places: scale and north arrow
_LOWEST, _HIGHEST = 150.0, 320.0


class _Frame(Value, frozen=True):
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


def draw_map(stops: Sequence[Mapped], count: int, desk: Desk) -> Drawing | None:
    """Return the map of places of a tour that has so many; None when none has a position."""
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
        radius=RADIUS if has_numbers(mapped) else DOT,
        numbered=has_numbers(mapped),
        north_x=WIDTH - _EDGE,
        north_y=round(frame.height + 4, 1),
        ways=draw_ways(mapped, points),
        places=draw_places(mapped, points, (WIDTH, frame.height)),
        scale=scale_bar((_EDGE, height - 12), WIDTH / 3, frame.scale) if frame.scaled else None,
        summary=_summary(positions, len(stops), count, desk),
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


def _summary(places: Sequence[Position], stops: int, count: int, desk: Desk) -> str:
    rim = rim_of(places)
    far = max(distance(a, b) for a in rim for b in rim)
    what = stops_in_words(len(places), desk)
    if stops < count:
        what = desk.say("{some} von {count} Standorten", some=len(places), count=count)
    distance_ = about(far, desk.site.language)
    reach = desk.say(", die bis zu {distance} auseinanderliegen", distance=distance_)
    return desk.say(
        "Karte der Tour mit {what}{reach}. Norden ist oben.",
        what=what, reach=reach if far >= 1 else "",
    )  # fmt: skip


def stops_in_words(number: int, desk: Desk) -> str:
    """Return how many places a drawing shows."""
    return desk.say("1 Standort") if number == 1 else desk.say("{n} Standorten", n=number)


def rim_of(places: Sequence[Position]) -> list[Position]:
    """Return the places of which two are farthest apart: the corners of the convex hull.

    Source: the monotone chain (Andrew 1979).
    """
    if len(places) < 3:
        return list(places)
    found = sorted({metres_from(places[0], place): place for place in places}.items(),
                   key=lambda one: one[0])  # fmt: skip
    corners = {**dict(_half(found)), **dict(_half(found[::-1]))}
    return list(corners.values())


def _half(places: Sequence[tuple[Point, Position]]) -> list[tuple[Point, Position]]:
    """Return the corners on one side, from the first place to the last."""
    kept: list[tuple[Point, Position]] = []
    for point, place in places:
        while len(kept) > 1 and _turn(kept[-2][0], kept[-1][0], point) <= 0:
            kept.pop()
        kept.append((point, place))
    return kept


def _turn(a: Point, b: Point, c: Point) -> float:
    """Return more than 0 where the way from a by b to c turns left."""
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
