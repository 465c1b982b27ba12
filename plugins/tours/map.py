"""Positions of scenes -> the map of their tour: points, lines and a scale, in drawing units.

Numbers stand in circles beside their places, because squares of a town may be ten metres
apart on a map of a kilometre; a line joins a number to its place when it had to move aside.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from plugins.core.wording import counted
from plugins.tours.geography import about, distance, metres_from
from plugins.tours.model import Position, Scene
from plugins.tours.views import Drawing, Place, ScaleBar, Way

WIDTH = 360.0
RADIUS = 13.0  # wide enough for a finger where the map fills a phone
_EDGE = 24.0
_FOOT = 44.0  # below the places: scale and north arrow
_LOWEST, _HIGHEST = 150.0, 320.0
_GAP = 3.0
_ROUNDS = 200
_STEPS = (1, 2, 5, 10)

Point = tuple[float, float]


@dataclass(frozen=True)
class Mapped:
    """A scene to be drawn, and where its page is."""

    scene: Scene
    url: str


@dataclass(frozen=True)
class _Frame:
    """How metres become drawing units."""

    origin: Position
    west: float
    north: float
    scale: float
    height: float

    def point(self, position: Position) -> Point:
        east, north = metres_from(self.origin, position)
        return (east - self.west) * self.scale + _EDGE, (self.north - north) * self.scale + _EDGE


def draw_map(scenes: Sequence[Mapped], current: str = "") -> Drawing:
    """Return the map of a tour; `current` is the scene one stands in."""
    frame = _frame([mapped.scene.position for mapped in scenes])
    points = [frame.point(mapped.scene.position) for mapped in scenes]
    badges = _apart(points, (WIDTH, frame.height))
    places = tuple(
        _place(number, mapped, (point, badge), mapped.scene.id == current)
        for number, (mapped, point, badge) in enumerate(zip(scenes, points, badges, strict=True), 1)
    )
    height = frame.height + _FOOT
    return Drawing(
        width=WIDTH,
        height=round(height, 1),
        radius=RADIUS,
        north_x=WIDTH - _EDGE,
        north_y=round(frame.height + 4, 1),
        ways=_ways(scenes, points),
        places=places,
        scale=_scale_bar(frame, height),
        summary=_summary(scenes),
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
        return _Frame(origin, west - inner / 2, north + _LOWEST / 2 - _EDGE, 1.0, _LOWEST)
    used = (north - south) * scale + 2 * _EDGE
    height = max(_LOWEST, used)
    left = (inner - (east - west) * scale) / 2 / scale
    above = (height - used) / 2 / scale
    return _Frame(origin, west - left, north + above, scale, height)


def _apart(points: Sequence[Point], size: tuple[float, float]) -> list[Point]:
    """Return places for the numbers, pushed apart until none covers another."""
    badges = [
        # A tiny turn for each number, so that two at the same place know where to go.
        (x + 0.01 * math.cos(2.4 * i), y + 0.01 * math.sin(2.4 * i))
        for i, (x, y) in enumerate(points)
    ]
    for _ in range(_ROUNDS):
        if not _push(badges):
            break
        badges = [_inside(badge, size) for badge in badges]
    return badges


def _push(badges: list[Point]) -> bool:
    """Push every pair that overlaps apart by half of what is missing; tell whether one did."""
    least = 2 * RADIUS + _GAP
    pushed = False
    for i, j in combinations(range(len(badges)), 2):
        (ax, ay), (bx, by) = badges[i], badges[j]
        near = math.dist(badges[i], badges[j])
        if near < least - 0.05:
            share = (least - near) / 2 / near
            dx, dy = (ax - bx) * share, (ay - by) * share
            badges[i], badges[j] = (ax + dx, ay + dy), (bx - dx, by - dy)
            pushed = True
    return pushed


def _inside(badge: Point, size: tuple[float, float]) -> Point:
    edge = RADIUS + 1
    return (
        min(max(badge[0], edge), size[0] - edge),
        min(max(badge[1], edge), size[1] - edge),
    )


def _place(number: int, mapped: Mapped, points: tuple[Point, Point], current: bool) -> Place:
    point, badge = points
    return Place(
        number=number,
        title=mapped.scene.title,
        url=mapped.url,
        x=round(point[0], 1),
        y=round(point[1], 1),
        badge_x=round(badge[0], 1),
        badge_y=round(badge[1], 1),
        moved=math.dist(point, badge) > 1,
        current=current,
    )


def _ways(scenes: Sequence[Mapped], points: Sequence[Point]) -> tuple[Way, ...]:
    """Return one line for each two scenes that are linked, in either direction."""
    index = {mapped.scene.id: i for i, mapped in enumerate(scenes)}
    pairs = {
        tuple(sorted((index[mapped.scene.id], index[hotspot.target.id])))
        for mapped in scenes
        for hotspot in mapped.scene.hotspots
        if hotspot.kind == "scene" and hotspot.target and hotspot.target.id in index
    }
    return tuple(
        Way(*(round(value, 1) for value in (*points[first], *points[last])))
        for first, last in sorted(pairs)
    )


def _scale_bar(frame: _Frame, height: float) -> ScaleBar | None:
    """Return a round distance of at most a third of the map."""
    longest = WIDTH / 3 / frame.scale
    if frame.scale == 1.0:
        return None
    power = 10 ** math.floor(math.log10(longest))
    metres = max(step * power for step in _STEPS if step * power <= longest)
    label = f"{metres / 1000:g} km" if metres >= 1000 else f"{metres:g} m"
    return ScaleBar(_EDGE, round(height - 12, 1), round(metres * frame.scale, 1), label)


def _summary(scenes: Sequence[Mapped]) -> str:
    places = [mapped.scene.position for mapped in scenes]
    far = max(distance(a, b) for a in places for b in places)
    count = counted(len(scenes), "Standort", "Standorten")
    reach = f", die bis zu {about(far)} auseinanderliegen" if far >= 1 else ""
    return f"Karte der Tour mit {count}{reach}. Norden ist oben."
