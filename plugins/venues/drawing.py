"""A level -> its plan: shapes, doors, names and pictograms, in decimetres from the upper left."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import dist

from plugins.core import routes
from plugins.venues.captions import plan_in_words
from plugins.venues.lettering import NUMBER_SIZE, Lettering, letter, room_for, width_of
from plugins.venues.model import Level, Opening, Point, Ring, Unit, Venue
from plugins.venues.signs import sign_of
from plugins.venues.spots import is_entrance, is_place, title_of
from plugins.venues.spread import apart
from plugins.venues.views import PlanView, Shape, Sign, Tag, Track
from plugins.venues.words import AMENITIES, CARRIERS, CLOSED, CLOSED_OPENINGS, GROUND, ROOMS

_EDGE, _SIDE = 12.0, 46.0  # around the floor: without an entrance, and with one
_FOOT = 34.0  # below it, for scale and arrow
_USUAL = 600.0  # decimetres: as wide as what the sizes of letters are made for
_SLIM = 1.8  # metres: stairs that have no room for a sign
_NEAR = 0.05  # metres: a door on the edge of its room
_TREAD = 5.0  # decimetres between the steps of stairs


@dataclass(frozen=True)
class Frame:
    """How places of a plan become places of its drawing."""

    left: float
    top: float

    def at(self, point: Point) -> Point:
        """Return a place in the drawing."""
        return round(point[0] * 10 - self.left, 1), round(self.top - point[1] * 10, 1)

    def path(self, ring: Ring) -> str:
        """Return an outline as a path."""
        return "M" + "L".join(f"{x:g} {y:g}" for x, y in map(self.at, ring)) + "Z"

    def line(self, points: Iterable[Point]) -> str:
        """Return a line as a path."""
        return "M" + "L".join(f"{x:g} {y:g}" for x, y in map(self.at, points))


def plan_of(
    venue: Venue, level: Level, current: str = "", tracks: Sequence[Track] = (), suffix: str = ""
) -> PlanView:
    """Return the plan of a level; one place may be the current one, ways may lie upon it."""
    frame, width, height = framed(level)
    links = {
        unit.id: routes.place(f"{venue.id}/{unit.id}") for unit in level.units if is_place(unit)
    }
    scale = max(1.0, round(width / _USUAL, 2))
    names = tuple(_lettered(level, frame, scale))
    signs, tags = apart(
        names, tuple(_signs(venue, level, frame, links, current)),
        tuple(_tags(level, frame, current)), scale, (width, height),
    )  # fmt: skip
    text, text_en = plan_in_words(level)
    return PlanView(
        id=f"plan-{level.id}{suffix}",
        title=f"{venue.card.title}, {level.name}",
        title_en=f"{venue.card.title}, {level.name_en}",
        text=text,
        text_en=text_en,
        box=f"0 0 {width:g} {height:g}",
        width=round(width),
        height=round(height),
        origin=(frame.left, frame.top),
        floor="".join(map(frame.path, level.outlines)),
        shapes=tuple(_shapes(level, frame, links, current)),
        gaps="".join(_gaps(level, frame)),
        belts=tuple(_belts(venue, level, frame)),
        steps="".join(_treads(level, frame)),
        signs=signs,
        names=names,
        numbers=tuple(_numbers(level, frame, scale)),
        scale=scale,
        tags=tags,
        north=round(-venue.georeference.heading),
        corner=(width - _EDGE - 100, height - 10),
        tracks=tuple(tracks),
    )


def _gaps(level: Level, frame: Frame) -> Iterator[str]:
    """Give a line for each door and passage that is not for staff or emergencies."""
    for one in level.openings:
        if one.category not in CLOSED_OPENINGS:
            yield frame.line((one.start, one.end))


def framed(level: Level) -> tuple[Frame, float, float]:
    """Return the frame of a level and the size of its drawing."""
    xs, ys = [x * 10 for x, _ in level.corners], [y * 10 for _, y in level.corners]
    sides = {side_of(o, level) for o in level.openings if is_entrance(o)}
    left, right, top = (_SIDE if side in sides else _EDGE for side in ("left", "right", "up"))
    foot = _FOOT + (_SIDE if "down" in sides else 0)
    frame = Frame(min(xs) - left, max(ys) + top)
    return frame, max(xs) - min(xs) + left + right, max(ys) - min(ys) + top + foot


def side_of(opening: Opening, level: Level) -> str:
    """Return at which side of its part of a level an opening is."""
    x, y = middle_of(opening)
    part = (
        min(level.outlines, key=lambda ring: _away((x, y), ring)) if level.parts else level.outline
    )
    xs, ys = [x for x, _ in part], [y for _, y in part]
    away = {"up": max(ys) - y, "down": y - min(ys), "left": x - min(xs), "right": max(xs) - x}
    return min(away, key=lambda side: away[side])


def middle_of(opening: Opening) -> Point:
    """Return the middle of an opening."""
    (x, y), (u, v) = opening.start, opening.end
    return (x + u) / 2, (y + v) / 2


def kind_of(unit: Unit) -> str:
    """Return how a unit is drawn."""
    if unit.category in GROUND:
        return "ground"
    if unit.category in CARRIERS:
        return "carrier"
    if unit.category in CLOSED:
        return {"opentobelow": "void", "vegetation": "plants"}.get(unit.category, "closed")
    if unit.category == "foodservice":
        return "food"
    if unit.category in ("room", "office", "storage", "library", "recreation"):
        return "shop" if unit.occupant else "vacant"
    return "service"


def ordered_units(level: Level) -> list[Unit]:
    """Return the units of a level in the order in which they lie upon each other."""
    return sorted(level.units, key=lambda unit: unit.category not in GROUND)


def _shapes(level: Level, frame: Frame, links: Mapping[str, str], current: str) -> Iterator[Shape]:
    """Give the areas in the order in which they lie upon each other."""
    for unit in ordered_units(level):
        title = " ".join(part for part in (unit.number, title_of(unit)[0]) if part)
        url = links.get(unit.id, "")
        yield Shape(
            unit.id,
            kind_of(unit),
            frame.path(unit.outline),
            url,
            title if url else "",
            unit.id == current,
        )


def _lettered(level: Level, frame: Frame, scale: float) -> Iterator[Lettering]:
    for unit in level.units:
        if unit.category in ROOMS and (unit.occupant or unit.number):
            ring = tuple(map(frame.at, unit.outline))
            name = title_of(unit)[0] if unit.occupant else "frei"
            found = letter(unit.number, name, ring, scale)
            if found:
                yield found


def _numbers(level: Level, frame: Frame, scale: float) -> Iterator[Lettering]:
    for unit in level.units:
        if unit.number:
            ring = tuple(map(frame.at, unit.outline))
            size = NUMBER_SIZE * scale
            place = room_for(ring, width_of(unit.number) * size * 0.9, size)
            yield Lettering(*(place or _centre(ring)), size, (unit.number,))


def _centre(ring: Ring) -> Point:
    xs, ys = [x for x, _ in ring], [y for _, y in ring]
    return (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2


def _signs(
    venue: Venue, level: Level, frame: Frame, links: Mapping[str, str], current: str
) -> Iterator[Sign]:
    for unit in level.units:
        letters, lines = sign_of(unit.category)
        if unit.category == "escalator" or not (letters or lines) or unit.occupant:
            continue
        if unit.category == "stairs" and _is_slim(unit):
            continue
        x, y = _centre(tuple(map(frame.at, unit.outline)))
        title = title_of(unit)[0] if unit.category in ROOMS else CARRIERS[unit.category][0]
        kind = "carrier" if unit.category in CARRIERS else "service"
        yield Sign(x, y, kind, letters, lines, links.get(unit.id, ""), title, unit.id == current)
    for amenity in level.amenities:
        letters, lines = sign_of(amenity.category)
        x, y = frame.at(amenity.at)
        title = amenity.name or AMENITIES[amenity.category][0]
        url = routes.place(f"{venue.id}/{amenity.id}")
        kind = "info" if amenity.category == "information" else "service"
        yield Sign(x, y, kind, letters, lines, url, title, amenity.id == current)


def _is_slim(unit: Unit) -> bool:
    """Tell whether a space is too narrow for a sign; its steps say what it is."""
    a, b, c, *_ = unit.outline
    return min(dist(a, b), dist(b, c)) < _SLIM


def _tags(level: Level, frame: Frame, current: str) -> Iterator[Tag]:
    """Give the names of entrances outside of the building, each with an arrow into it."""
    for opening in filter(is_entrance, level.openings):
        side = side_of(opening, level)
        x, y = frame.at(middle_of(opening))
        name = opening.name.removeprefix("Eingang ").removesuffix(f" im {level.name}")
        dx, dy, turn = {
            "up": (0, -1, 0), "down": (0, 1, 0), "left": (-1, 0, -90), "right": (1, 0, 90),
        }[side]  # fmt: skip
        arrow = (
            f"M{x + dx * 14 - dy * 8:g} {y + dy * 14 - dx * 8:g}"
            f"L{x + dx * 3:g} {y + dy * 3:g}L{x + dx * 14 + dy * 8:g} {y + dy * 14 + dx * 8:g}Z"
        )
        far = 24 if side != "down" else 30
        yield Tag(x + dx * far, y + dy * far, turn, name, arrow, opening.id == current)


def _belts(venue: Venue, level: Level, frame: Frame) -> Iterator[str]:
    """Give an arrow along each escalator, the way it runs."""
    units = {unit.id: unit for unit in level.units}
    doors = {o.id: middle_of(o) for o in level.openings}
    for relation in venue.relationships:
        if relation.category != "escalator":
            continue
        for id in relation.units:
            unit = units.get(id)
            if unit is None:
                continue
            near = [place for place in doors.values() if _away(place, unit.outline) < _NEAR]
            if not near:
                continue
            door = near[0]
            begins = id == relation.units[0]
            yield _arrow(unit, door, begins, frame)


def _away(place: Point, ring: Ring) -> float:
    """Return how far a place is from the nearest edge of an outline."""
    return min(
        _from_line(place, start, end) for start, end in zip(ring, (*ring[1:], ring[0]), strict=True)
    )


def _from_line(place: Point, start: Point, end: Point) -> float:
    length = dist(start, end) or 1.0
    u, v = (end[0] - start[0]) / length, (end[1] - start[1]) / length
    along = min(max((place[0] - start[0]) * u + (place[1] - start[1]) * v, 0), length)
    return dist(place, (start[0] + u * along, start[1] + v * along))


def _arrow(unit: Unit, door: Point, begins: bool, frame: Frame) -> str:
    xs, ys = [x for x, _ in unit.outline], [y for _, y in unit.outline]
    far = min(xs) + max(xs) - door[0], min(ys) + max(ys) - door[1]
    start, end = (door, far) if begins else (far, door)
    (ax, ay), (bx, by) = frame.at(start), frame.at(end)
    length = dist((ax, ay), (bx, by)) or 1
    u, v = (bx - ax) / length, (by - ay) / length
    tip = bx - u * length * 0.22, by - v * length * 0.22
    tail = ax + u * length * 0.22, ay + v * length * 0.22
    wings = [(tip[0] - u * 5 + side * v * 5, tip[1] - v * 5 - side * u * 5) for side in (1, -1)]
    lines = ((tail, tip), (wings[0], tip, wings[1]))
    return "".join("M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in line) for line in lines)


def _treads(level: Level, frame: Frame) -> Iterator[str]:
    """Give the steps of escalators and stairs, which have four corners, as lines across them."""
    for unit in level.units:
        if unit.category not in ("escalator", "stairs", "steps") or len(unit.outline) != 4:
            continue
        a, b, c, d = unit.outline
        # Escalators and stairs run along their longer side, a few steps along the shorter one.
        if (dist(a, b) < dist(b, c)) == (unit.category != "steps"):
            a, b, c, d = b, c, d, a
        for number in range(1, int(dist(a, b) * 10 / _TREAD)):
            share = number * _TREAD / 10 / dist(a, b)
            yield frame.line((_between(a, b, share), _between(d, c, share)))


def _between(one: Point, other: Point, share: float) -> Point:
    return one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share
