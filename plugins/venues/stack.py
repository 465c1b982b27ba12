"""All levels of a venue above each other, seen from the side: the picture of the whole house.

The browser turns it (theme/static/js/venues/stack.js) by the same projection; without scripts, on
paper and for those who want no motion it stands still.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import cos, radians, sin

from plugins.venues.captions import house_in_words, short_english
from plugins.venues.drawing import kind_of, ordered_units
from plugins.venues.model import Level, Point, Ring, Unit, Venue
from plugins.venues.views import StackLevel, StackShape, StackView

TURN, TILT, GAP = 28, 34, 300  # degrees, degrees, decimetres from floor to floor
HEIGHT, SLAB = 32.0, 8.0  # decimetres: of rooms, of floors
ROOMS = ("shop", "food", "service", "vacant", "closed")
_EDGE = 30.0

Place = tuple[float, float, float]


@dataclass(frozen=True)
class Eye:
    """From where one looks: the middle of the house, and the angles."""

    x: float
    y: float
    turn: float = TURN
    tilt: float = TILT

    def seen(self, place: Place) -> Point:
        """Return where a place in decimetres appears; y runs down."""
        turn, tilt = radians(self.turn), radians(self.tilt)
        right, up = place[0] - self.x, place[1] - self.y
        across, away = right * cos(turn) - up * sin(turn), right * sin(turn) + up * cos(turn)
        return across, -away * sin(tilt) - place[2] * cos(tilt)

    def depth(self, ring: Ring) -> float:
        """Return how far away the middle of an outline is."""
        turn = radians(self.turn)
        x = sum(corner[0] for corner in ring) / len(ring) * 10 - self.x
        y = sum(corner[1] for corner in ring) / len(ring) * 10 - self.y
        return x * sin(turn) + y * cos(turn)


def stack_of(venue: Venue) -> StackView:
    """Return the picture of a venue, the lowest level first, as it is painted."""
    corners = [corner for level in venue.levels for corner in level.corners]
    xs, ys = [x * 10 for x, _ in corners], [y * 10 for _, y in corners]
    eye = Eye((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2)
    seen = [
        eye.seen((x * 10, y * 10, number * GAP + rise))
        for number, level in enumerate(venue.levels)
        for x, y in level.corners
        for rise in (-SLAB, HEIGHT)
    ]
    left, top = min(x for x, _ in seen) - _EDGE * 4, min(y for _, y in seen) - _EDGE
    width = max(x for x, _ in seen) + _EDGE - left
    height = max(y for _, y in seen) + _EDGE - top
    levels = tuple(_level(level, number * GAP, eye) for number, level in enumerate(venue.levels))
    text, text_en = house_in_words(venue)
    return StackView(
        title=f"{venue.card.title}: alle Geschosse übereinander",
        title_en=f"{venue.card.title}: all floors above each other",
        text=text,
        text_en=text_en,
        box=f"{left:.0f} {top:.0f} {width:.0f} {height:.0f}",
        width=round(width), height=round(height), turn=TURN, tilt=TILT, gap=GAP,
        levels=levels,
    )  # fmt: skip


def _level(level: Level, z: float, eye: Eye) -> StackLevel:
    floors = [_decimetres(ring) for ring in level.outlines]
    seen = (eye.seen((x, y, z)) for floor in floors for x, y in floor)
    label = min(seen, key=lambda place: place[0])
    return StackLevel(
        id=level.id,
        short_name=level.short_name,
        short_en=short_english(level),
        side="".join(walls(floor, z - SLAB, z, eye) for floor in floors),
        floor="".join(face(floor, z, eye) for floor in floors),
        shapes=tuple(_shapes(level, z, eye)),
        label=(round(label[0] - 12, 1), round(label[1] + 5, 1)),
    )


def _shapes(level: Level, z: float, eye: Eye) -> Iterator[StackShape]:
    """Give flat spaces first, then rooms with walls, the farthest first."""
    units = list(ordered_units(level))
    flat = [unit for unit in units if kind_of(unit) not in ROOMS]
    rooms = [unit for unit in units if kind_of(unit) in ROOMS]
    for unit in flat:
        yield _shape(unit, "", face(_decimetres(unit.outline), z, eye))
    for unit in sorted(rooms, key=lambda room: -eye.depth(room.outline)):
        ring = _decimetres(unit.outline)
        yield _shape(unit, walls(ring, z, z + HEIGHT, eye), face(ring, z + HEIGHT, eye))


def _shape(unit: Unit, side: str, top: str) -> StackShape:
    return StackShape(unit.id, kind_of(unit), side, top)


def _decimetres(ring: Ring) -> list[Point]:
    return [(x * 10, y * 10) for x, y in ring]


def face(ring: Sequence[Point], z: float, eye: Eye) -> str:
    """Return an outline at a height as a path."""
    return _path([eye.seen((x, y, z)) for x, y in ring])


def walls(ring: Sequence[Point], low: float, high: float, eye: Eye) -> str:
    """Return the walls that one sees: of an outline against the clock, those to the right."""
    turned = ring if _area(ring) > 0 else ring[::-1]
    parts = []
    for (ax, ay), (bx, by) in zip(turned, (*turned[1:], turned[0]), strict=True):
        corners = ((ax, ay, low), (bx, by, low), (bx, by, high), (ax, ay, high))
        wall = [eye.seen(corner) for corner in corners]
        if _area(wall) < -1e-6:
            parts.append(_path(wall))
    return "".join(parts)


def _area(places: Sequence[Point]) -> float:
    return sum(
        x * v - u * y for (x, y), (u, v) in zip(places, (*places[1:], places[0]), strict=True)
    )


def _path(places: Sequence[Point]) -> str:
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in places) + "Z"
