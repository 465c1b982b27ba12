"""Spaces of an archive that have several parts or holes -> what they are in our words.

Each part is a space of its own.  A hole that no other space fills is one in which nobody walks: it
is cut out of what lies around it, as everything that lies within another space.  A space of ours is
what we drew, as long as nobody has given it another shape since.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from plugins.core.errors import Mark
from plugins.venues.archive import about
from plugins.venues.features import Feature
from plugins.venues.given import Names
from plugins.venues.imdf import own, polygons, within_reach
from plugins.venues.model import Point, Ring, Unit
from plugins.venues.shapes import bare_holes, unchanged

VOID = "opentobelow"
_HOLE = "luftraum"


@dataclass(frozen=True)
class Piece:
    """A space of ours that is a part of a space of an archive, or a hole in it."""

    id: str
    """Its name in our words; that of the first part is the whole's."""
    outline: Ring
    is_hole: bool = False


Shapes = list[tuple[Ring, list[Ring]]]
"""The outline of each part of a space, and its holes."""
Pieces = Mapping[str, tuple[Piece, ...]]
"""By the id of the space in the archive; its first part comes first."""


def pieces_of(
    units: Sequence[Feature], names: Mapping[str, str], ring: Callable[[Sequence[Point]], Ring]
) -> Pieces:
    """Return the pieces of all spaces; `ring` makes an outline in degrees one of the plan."""
    shapes: dict[str, Shapes] = {}
    drawn: dict[str, Ring] = {}
    rows: dict[str, list[Any]] = {}
    for unit in units:
        with about(unit):
            shapes[unit["id"]] = [
                (ring(outer), list(map(ring, inner))) for outer, *inner in polygons(unit)
            ]
            drawn.update(_drawn(unit))
        rows.setdefault(unit["properties"]["level_id"], []).append(unit["id"])
    bare: set[Ring] = set()
    for ids in rows.values():
        shapes.update(_as_drawn(ids, shapes, drawn))
        outlines = [outline for id in ids for outline, _ in shapes[id]]
        holes = [hole for id in ids for _, inner in shapes[id] for hole in inner]
        bare.update(bare_holes(holes, outlines))
    free = Names(names.values())
    return {id: tuple(_pieces(names[id], found, bare, free)) for id, found in shapes.items()}


def _drawn(unit: Feature) -> Iterator[tuple[str, Ring]]:
    """Give a space of ours with the outline that we drew."""
    outline = own(unit).get("outline")
    if outline:
        yield unit["id"], tuple(within_reach((float(x), float(y))) for x, y in outline)


def _as_drawn(
    ids: Sequence[str], shapes: Mapping[str, Shapes], drawn: Mapping[str, Ring]
) -> Iterator[tuple[str, Shapes]]:
    """Give the spaces of a level that still are what we drew."""
    ours = {id: shapes[id][0][0] for id in ids if id in drawn and len(shapes[id]) == 1}
    if not ours:
        return
    mark = Mark("")
    units = [
        Unit(id, "", "", "", "", "", drawn.get(id, shapes[id][0][0]), None, mark) for id in ids
    ]
    for id in unchanged(units, ours):
        yield id, [(drawn[id], [])]


def _pieces(
    name: str, shapes: Sequence[tuple[Ring, list[Ring]]], bare: set[Ring], free: Names
) -> Iterator[Piece]:
    for number, (outline, _) in enumerate(shapes):
        yield Piece(free.free(name) if number else name, outline)
    for _, holes in shapes:
        for hole in holes:
            if hole in bare:
                yield Piece(free.free(f"{name}-{_HOLE}"), hole, is_hole=True)
