"""Numbered places and the ways between them, as maps and floor plans draw both.

Numbers stand in circles beside their places, because squares of a town may be ten metres
apart on a map of a kilometre; a line joins a number to its place when it had to move aside.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from itertools import combinations

from plugins.core.value import Value
from plugins.tours.captures import Stop, stop_at, stops_of
from plugins.tours.model import Scene
from plugins.tours.planned import TourPlan
from plugins.tours.views import Place, ScaleBar, Way

MOST_NUMBERS = 60  # on one drawing; of more places than that only the dots are shown
DOT = 5.0
RADIUS = 13.0  # wide enough for a finger where the map fills a phone
_GAP = 3.0
_ROUNDS = 200
_STEPS = (1, 2, 5, 10)

Point = tuple[float, float]


class Mapped(Value, frozen=True):
    """A place of the tour to be drawn: its number, name and address, and its captures."""

    number: int
    title: str
    url: str
    captures: tuple[Scene, ...]
    current: bool = False

    @property
    def scene(self) -> Scene:
        """Return the capture that says where the place is."""
        return self.captures[0]


def mapped_stops(plan: TourPlan) -> tuple[Mapped, ...]:
    """Return every place of a tour once."""
    return _mapped(stops_of(plan), "")


def stops_around(plan: TourPlan, scene: int) -> tuple[Mapped, ...]:
    """Return the places near to a scene; where one stands it is the capture one looks at."""
    near = plan.course.near[plan.course.stop_of[scene]]
    return _mapped((stop_at(plan, place) for place in near), plan.scenes[scene].scene.id)


def _mapped(stops: Iterable[Stop], current: str) -> tuple[Mapped, ...]:
    places = []
    for stop in stops:
        here = next((one for one in stop.captures if one.scene.id == current), None)
        shown = here or stop.first
        captures = tuple(one.scene for one in stop.captures)
        places.append(
            Mapped(stop.number, shown.card.title, shown.card.url, captures, here is not None)
        )
    return tuple(places)


def has_numbers(mapped: Sequence[Mapped]) -> bool:
    """Tell whether there is room for the numbers of places."""
    return len(mapped) <= MOST_NUMBERS


def draw_places(
    mapped: Sequence[Mapped], points: Sequence[Point], size: tuple[float, float]
) -> tuple[Place, ...]:
    """Return the places at `points`, each with its number where it covers no other's."""
    if not has_numbers(mapped):
        return tuple(_place(one, point, point) for one, point in zip(mapped, points, strict=True))
    return tuple(
        _place(one, point, badge)
        for one, point, badge in zip(mapped, points, _apart(points, size), strict=True)
    )


def _place(mapped: Mapped, point: Point, badge: Point) -> Place:
    return Place(
        number=mapped.number,
        title=mapped.title,
        url=mapped.url,
        x=round(point[0], 1),
        y=round(point[1], 1),
        badge_x=round(badge[0], 1),
        badge_y=round(badge[1], 1),
        moved=math.dist(point, badge) > 1,
        current=mapped.current,
    )


def draw_ways(mapped: Sequence[Mapped], points: Sequence[Point]) -> tuple[Way, ...]:
    """Return one line for each two places that are linked, in either direction."""
    index = {scene.id: i for i, one in enumerate(mapped) for scene in one.captures}
    pairs = {
        tuple(sorted((index[scene.id], index[hotspot.target.id])))
        for one in mapped
        for scene in one.captures
        for hotspot in scene.hotspots
        if hotspot.kind == "scene" and hotspot.target and hotspot.target.id in index
    }
    return tuple(
        Way(*(round(value, 1) for value in (*points[first], *points[last])))
        for first, last in sorted(pairs)
        if first != last
    )


def scale_bar(at: Point, longest: float, scale: float) -> ScaleBar:
    """Return a round distance of at most `longest` units; `scale` is units for one metre."""
    power = 10 ** math.floor(math.log10(longest / scale))
    metres = max(step * power for step in _STEPS if step * power <= longest / scale)
    label = f"{metres / 1000:g} km" if metres >= 1000 else f"{metres:g} m"
    return ScaleBar(at[0], round(at[1], 1), round(metres * scale, 1), label)


def _apart(points: Sequence[Point], size: tuple[float, float]) -> list[Point]:
    """Return places for the numbers, pushed apart until none covers another."""
    badges = [
        # A tiny turn for each number, so that two at the same place know where to go.
        (x + 0.01 * math.cos(2.4 * i), y + 0.01 * math.sin(2.4 * i))
        for i, (x, y) in enumerate(points)
    ]
    badges = [_inside(badge, size) for badge in badges]
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
            # Two that the border has pushed onto one point part in a direction of their own.
            right, down = (
                ((ax - bx) / near, (ay - by) / near)
                if near
                else (math.cos(2.4 * j), math.sin(2.4 * j))
            )
            dx, dy = right * (least - near) / 2, down * (least - near) / 2
            badges[i], badges[j] = (ax + dx, ay + dy), (bx - dx, by - dy)
            pushed = True
    return pushed


def _inside(badge: Point, size: tuple[float, float]) -> Point:
    edge = RADIUS + 1
    return (
        min(max(badge[0], edge), size[0] - edge),
        min(max(badge[1], edge), size[1] - edge),
    )
