"""A venue's outlines as shapes: what they enclose and touch, and what is wrong with them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import shapely
from shapely.errors import ShapelyError
from shapely.geometry import LineString, Polygon
from shapely.geometry import Point as Place
from shapely.geometry.base import BaseGeometry

from plugins.core.report import Report
from plugins.core.wording import quoted
from plugins.venues.model import Level, Opening, Point, Ring, Unit
from plugins.venues.words import CLOSED, CLOSED_OPENINGS, PRINCIPAL

NO_SHAPE = ShapelyError  # what comes of outlines of which nothing can be made
NEAR = 0.05  # metres: as exact as one draws
_LEAST = 0.05  # square metres by which two rooms may overlap
_SPOT = re.compile(r"\[(-?[\d.e+-]+) (-?[\d.e+-]+)\]")


@dataclass(frozen=True)
class Sketch:
    """A level whose outlines are sound: the room of each unit, and who touches what."""

    level: Level
    areas: Mapping[str, Polygon]
    """The room of each unit, without the units that lie within it."""
    joins: Mapping[str, tuple[str, ...]]
    """The one or two units that each opening is on the edge of."""
    hosts: Mapping[str, str]
    """The unit in which each amenity is."""


def sketch(level: Level, report: Report) -> Sketch | None:
    """Return the level as shapes; None after noting faults of its outlines."""
    before = len(report.faults)
    floor = [_polygon(ring, level, report) for ring in level.outlines]
    whole = {unit.id: _polygon(unit.outline, unit, report) for unit in level.units}
    if len(report.faults) > before:
        return None
    shapes = {id: shape for id, shape in whole.items() if shape is not None}
    _check_floor(level, shapely.union_all(floor).buffer(NEAR), shapes, report)
    areas = _cut(level.units, shapes, report)
    if len(report.faults) > before:
        return None
    joins = {opening.id: _joined(opening, level, areas, report) for opening in level.openings}
    hosts = _hosts(level, areas, report)
    _check_anchors(level, areas, report)
    return None if len(report.faults) > before else Sketch(level, areas, joins, hosts)


def rough(level: Level) -> Sketch:
    """Return a level whose outlines may have faults, each space about as large as it was drawn."""
    areas = _rough_areas(level.units)
    first = next(iter(areas), "")
    hosts = {
        amenity.id: next(
            (id for id, area in areas.items() if area.covers(Place(amenity.at))), first
        )
        for amenity in level.amenities
    }
    return Sketch(level, areas, {}, hosts)


def _rough_areas(units: Sequence[Unit]) -> dict[str, Polygon]:
    return _cut(units, {unit.id: _area(Polygon(unit.outline)) for unit in units}, Report())


def unchanged(drawn: Sequence[Unit], given: Mapping[str, Ring]) -> Iterator[str]:
    """Give those of some drawn spaces that are still as large as is given of them.

    What lies within a space, or at its edge, is not given as a part of it.
    """
    areas = _rough_areas(drawn)
    for id, ring in given.items():
        whole, now = Polygon(areas[id].exterior), _area(Polygon(ring))
        if whole.symmetric_difference(now).area <= _LEAST + NEAR * whole.length:
            yield id


def _area(shape: Polygon) -> Polygon:
    if shape.is_valid and shape.area:
        return shape
    hull = shape.convex_hull
    return hull if isinstance(hull, Polygon) else hull.buffer(0.1)


def _polygon(ring: Ring, of: Level | Unit, report: Report) -> Polygon | None:
    shape = Polygon(ring)
    if shape.is_valid and shape.area > _LEAST:
        return shape
    place = _SPOT.search(shapely.is_valid_reason(shape))
    where = f" bei [{float(place[1]):g}, {float(place[2]):g}]" if place else ""
    crossing = f"Der Umriss von {quoted(of.id)} schneidet oder berührt sich selbst{where}"
    empty = f"Der Umriss von {quoted(of.id)} umschließt keine Fläche"
    report.fault(
        of.mark,
        empty if shape.is_valid else crossing,
        "Die Ecken in der Reihenfolge schreiben, in der man am Rand entlanggeht.",
    )
    return None


def _check_floor(
    level: Level, around: BaseGeometry, shapes: Mapping[str, Polygon], report: Report
) -> None:
    for unit in level.units:
        if not around.covers(shapes[unit.id]):
            report.fault(
                unit.mark,
                f"{quoted(unit.id)} reicht über den Rand von {quoted(level.id)} hinaus",
                "Den Umriss des Raums oder den des Geschosses ändern.",
            )


def _cut(
    units: Sequence[Unit], shapes: Mapping[str, Polygon], report: Report
) -> dict[str, Polygon]:
    """Return what is left of each unit when those within it are cut out."""
    within: dict[str, list[Polygon]] = {id: [] for id in shapes}
    for index, one in enumerate(units):
        for other in units[index + 1 :]:
            shared = _shared(shapes[one.id], shapes[other.id])
            if shared <= _LEAST:
                continue
            small, large = sorted((one, other), key=lambda unit: shapes[unit.id].area)
            if shared < shapes[small.id].area - _LEAST or shapes[small.id].equals(shapes[large.id]):
                report.fault(
                    other.mark,
                    f"{quoted(other.id)} überschneidet sich mit {quoted(one.id)}"
                    f" um {shared:.1f} m²".replace(".", ","),
                    "Räume dürfen sich berühren oder ganz ineinanderliegen.",
                )
            else:
                within[large.id].append(shapes[small.id])
    return {id: _without(shapes[id], inner) for id, inner in within.items()}


def _shared(one: Polygon, other: Polygon) -> float:
    if not one.intersects(other):
        return 0.0
    return float(one.intersection(other).area)


def _without(shape: Polygon, inner: list[Polygon]) -> Polygon:
    """Return the largest part of a shape without others."""
    left = shape.difference(shapely.union_all(inner)) if inner else shape
    parts = [part for part in shapely.get_parts(left) if isinstance(part, Polygon)]
    return max(parts, key=lambda part: float(part.area), default=shape)


def _joined(
    opening: Opening, level: Level, areas: Mapping[str, Polygon], report: Report
) -> tuple[str, ...]:
    ends = LineString((opening.start, opening.end))
    touching = [id for id, area in areas.items() if _is_on(ends, area)]
    named = quoted(opening.id)
    if not touching:
        id, away = min(
            ((id, float(area.boundary.distance(ends))) for id, area in areas.items()),
            key=lambda pair: pair[1],
        )
        report.fault(
            opening.mark,
            f"Die Öffnung {named} liegt auf keinem Rand",
            f"Am nächsten ist der von {quoted(id)}, {away:.1f} m entfernt.".replace(".", ",", 1)
            if away > NEAR
            else f"Beide Enden auf den Rand von {quoted(id)} legen.",
        )
    elif len(touching) == 1 and opening.category not in (PRINCIPAL, *CLOSED_OPENINGS):
        report.fault(
            opening.mark,
            f"Hinter der Öffnung {named} von {quoted(touching[0])} liegt kein Raum",
            "Für einen Eingang „category: pedestrian.principal“ schreiben.",
        )
    return tuple(touching)


def _is_on(line: LineString, area: Polygon) -> bool:
    """Tell whether a line runs along the edge of an area."""
    if area.boundary.distance(line) > NEAR:
        return False
    return bool(area.boundary.buffer(NEAR).covers(line))


def _hosts(level: Level, areas: Mapping[str, Polygon], report: Report) -> dict[str, str]:
    closed = {unit.id for unit in level.units if unit.category in CLOSED}
    found: dict[str, str] = {}
    for amenity in level.amenities:
        place = Place(amenity.at)
        host = next(
            (id for id, area in areas.items() if area.covers(place) and id not in closed), ""
        )
        found[amenity.id] = host
        if not host:
            report.fault(
                amenity.mark,
                f"{quoted(amenity.id)} liegt in keinem Raum, den man betreten kann",
                "„at“ in einen Raum oder Weg legen.",
            )
    return found


def _check_anchors(level: Level, areas: Mapping[str, Polygon], report: Report) -> None:
    for unit, at in _anchors(level):
        if not areas[unit.id].covers(Place(at)):
            report.fault(
                unit.mark,
                f"Der Ort von {quoted(unit.id)} liegt außerhalb des Raums",
                "„at“ in den Umriss legen oder weglassen.",
            )


def _anchors(level: Level) -> Iterator[tuple[Unit, Point]]:
    for unit in level.units:
        if unit.occupant and unit.occupant.at:
            yield unit, unit.occupant.at


def bare_holes(holes: Sequence[Ring], outlines: Sequence[Ring]) -> Iterator[Ring]:
    """Give the holes in which there is room that no outline within them encloses."""
    if not holes:
        return
    shapes = [shapely.make_valid(Polygon(ring)) for ring in outlines]
    tree = shapely.STRtree(shapes)
    for hole in holes:
        room = shapely.make_valid(Polygon(hole))
        inner = [shapes[index] for index in tree.query(room.buffer(NEAR), predicate="covers")]
        if room.difference(shapely.union_all(inner).buffer(NEAR)).area > _LEAST:
            yield hole


def inner_point(area: Polygon) -> Point:
    """Return a place well inside an area."""
    place = shapely.maximum_inscribed_circle(area, tolerance=0.1).coords[0]
    return round(place[0], 2), round(place[1], 2)
