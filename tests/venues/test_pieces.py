"""Spaces of several parts and with holes, as an archive of others has them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from plugins.venues.features import OWN, Feature
from plugins.venues.model import Point, Ring
from plugins.venues.pieces import Piece, pieces_of

Corners = list[tuple[float, float]]


def box(x: float, y: float, wide: float, high: float) -> Corners:
    """Return an outline as GeoJSON has it: the first corner comes again."""
    return [(x, y), (x + wide, y), (x + wide, y + high), (x, y + high), (x, y)]


def open_ring(ring: Sequence[Point]) -> Ring:
    return tuple((float(x), float(y)) for x, y in ring[:-1])


def unit(id: str, *parts: list[Corners], **ours: Any) -> Feature:
    return {
        "id": id, "properties": {"level_id": "l", OWN: ours},
        "geometry": {"type": "MultiPolygon", "coordinates": list(parts)},
    }  # fmt: skip


def found(*units: Feature) -> dict[str, tuple[Piece, ...]]:
    names = {one["id"]: f"raum-{one['id']}" for one in units}
    return dict(pieces_of(units, names, open_ring))


HALL = [box(0, 0, 20, 10), box(5, 2, 10, 6)]


def test_each_part_is_a_space_and_so_is_a_hole() -> None:
    pieces = found(unit("1", HALL, [box(30, 0, 5, 5)]))
    assert [(p.id, p.is_hole) for p in pieces["1"]] == [
        ("raum-1", False), ("raum-1-2", False), ("raum-1-luftraum", True),
    ]  # fmt: skip
    assert [p.outline for p in pieces["1"]] == [
        open_ring(ring) for ring in (HALL[0], box(30, 0, 5, 5), HALL[1])
    ]


def test_a_hole_that_other_spaces_fill_is_none_of_its_own() -> None:
    left, right = unit("2", [box(5, 2, 4, 6)]), unit("3", [box(9, 2, 6, 6)])
    assert len(found(unit("1", HALL), left, right)["1"]) == 1
    assert len(found(unit("1", HALL), left)["1"]) == 2, "half of it is free"


def test_what_lies_around_a_hole_does_not_fill_it() -> None:
    around = unit("2", [box(-5, -5, 40, 30)])
    assert len(found(unit("1", HALL), around)["1"]) == 2
    island = unit("2", [box(-5, -5, 40, 30), box(0, 0, 20, 10)], [HALL[1]])
    assert [len(pieces) for pieces in found(unit("1", HALL), island).values()] == [1, 2]


def test_a_space_of_ours_is_as_it_was_drawn() -> None:
    """Its shape in the archive lacks what lies within it, which comes as a space, too."""
    drawn = ((0, 0), (20, 0), (20, 5), (20, 10), (0, 10))
    (piece,) = found(unit("1", HALL, outline=[list(corner) for corner in drawn]))["1"]
    assert piece == Piece("raum-1", drawn)


def test_a_space_of_ours_that_somebody_moved_is_where_it_was_moved() -> None:
    """Other programs keep our word of its outline, and know nothing of it."""
    kiosk = [[5, 2], [15, 2], [15, 8], [5, 8]]
    hall = unit("1", HALL, outline=[[0, 0], [20, 0], [20, 10], [0, 10]])
    pieces = found(hall, unit("2", [box(6, 2, 10, 6)], outline=kiosk))
    assert [p.outline for p in pieces["2"]] == [open_ring(box(6, 2, 10, 6))]
    assert [p.outline for p in pieces["1"]] == [open_ring(HALL[0])], "still as it was drawn"


def test_a_space_of_ours_that_somebody_divided_has_two_parts() -> None:
    halves = ([box(0, 0, 8, 10)], [box(12, 0, 8, 10)])
    pieces = found(unit("1", *halves, outline=[[0, 0], [20, 0], [20, 10], [0, 10]]))
    assert [p.outline for p in pieces["1"]] == [open_ring(one[0]) for one in halves]


def test_names_of_pieces_are_used_once() -> None:
    units = [unit("1", [box(0, 0, 1, 1)], [box(2, 0, 1, 1)]), unit("1-2", [box(4, 0, 1, 1)])]
    pieces = found(*units)
    assert [p.id for p in pieces["1"]] == ["raum-1", "raum-1-3"]
    assert [p.id for p in pieces["1-2"]] == ["raum-1-2"]
