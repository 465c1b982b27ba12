"""Width of a panorama -> face, levels, tiles; numbers only.

The layout is that of Pannellum's multi-resolution cubes: `{level}/{face}{row}_{column}.jpg`,
level 1 the coarsest.  One tile edge for the whole pyramid, chosen so that a face divides into
equal tiles: 126 files for 8192 x 4096 where a fixed edge of 512 needs 300, many of them slivers.
"""

from __future__ import annotations

import math
from types import MappingProxyType

from plugins.tours.model import Extent, Level, Pyramid, Tile

_LARGEST_TILE = 656  # two of them side by side are a phone's or half a desktop's width
_FEWEST_HALVINGS = 2
_GRAIN = 8  # JPEG works in blocks of 8 pixels
_TURNS = MappingProxyType({"f": 0, "r": 90, "b": 180, "l": 270})  # degrees to the right
Range = tuple[float, float]


def pyramid_of(width: int) -> Pyramid:
    """Return the pyramid of a panorama `width` pixels wide.

    A face of width / pi pixels keeps the panorama's density where the two meet best: its
    centre has 2/pi of the density of the horizon there, its corners have more.
    """
    wanted = width / math.pi
    halvings = max(_FEWEST_HALVINGS, math.ceil(math.log2(wanted / _LARGEST_TILE)))
    face = _round_up(wanted, max(_GRAIN, 2**halvings))
    tile = _round_up(face / 2**halvings, _GRAIN)
    sizes = [face >> (halvings - step) for step in range(halvings + 1)]
    levels = (Level(i, size, math.ceil(size / tile)) for i, size in enumerate(sizes, 1))
    return Pyramid(face, tile, tuple(levels))


def absent_tiles(pyramid: Pyramid, extent: Extent) -> tuple[str, ...]:
    """Return the tiles of a partial panorama in which there is nothing of it, as `2/u0_0`."""
    if extent.whole:
        return ()
    sizes = {level.level: level.size for level in pyramid.levels}
    return tuple(
        tile.stem for tile in pyramid.tiles() if not _may_show(tile, sizes[tile.level], extent)
    )


def _may_show(tile: Tile, size: int, extent: Extent) -> bool:
    """Tell whether the smallest range of yaw and pitch around a tile meets the extent."""
    left, right = (2 * x / size - 1 for x in (tile.left, tile.left + tile.width))
    top, bottom = (2 * y / size - 1 for y in (tile.top, tile.top + tile.height))
    if tile.face in _TURNS:
        yaws, pitches = _side_ranges(left, right, top, bottom)
        turn = _TURNS[tile.face]
        yaws = yaws[0] + turn, yaws[1] + turn
    else:
        yaws, pitches = _pole_ranges(tile.face, (left, right), (top, bottom))
    if pitches[1] < extent.bottom or pitches[0] > extent.top:
        return False
    return any(
        yaws[0] + round_ <= extent.right and yaws[1] + round_ >= extent.left
        for round_ in (-720, -360, 0, 360, 720)
    )


def _side_ranges(left: float, right: float, top: float, bottom: float) -> tuple[Range, Range]:
    """Return yaw and pitch, in degrees, of a rectangle on the face ahead; its half edge is 1."""
    nearest = 0.0 if left <= 0 <= right else min(abs(left), abs(right))
    away = math.hypot(1, nearest), math.hypot(1, max(abs(left), abs(right)))
    pitches = [math.degrees(math.atan2(-side, far)) for side in (top, bottom) for far in away]
    yaws = math.degrees(math.atan(left)), math.degrees(math.atan(right))
    return yaws, (min(pitches), max(pitches))


def _pole_ranges(face: str, across: Range, along: Range) -> tuple[Range, Range]:
    """Return yaw and pitch, in degrees, of a rectangle on the face above or below."""
    ahead = along if face == "u" else (-along[1], -along[0])
    inside = across[0] < 0 < across[1] and ahead[0] < 0 < ahead[1]
    nearest = math.hypot(*(_least(side) for side in (across, ahead)))
    farthest = math.hypot(*(max(map(abs, side)) for side in (across, ahead)))
    lifts = math.degrees(math.atan2(1, farthest)), math.degrees(math.atan2(1, nearest))
    pitches = lifts if face == "u" else (-lifts[1], -lifts[0])
    if inside:
        return (-180.0, 180.0), pitches
    middle = math.degrees(math.atan2(sum(across), sum(ahead)))
    offsets = [
        (math.degrees(math.atan2(x, y)) - middle + 180) % 360 - 180 for x in across for y in ahead
    ]
    return (middle + min(offsets), middle + max(offsets)), pitches


def _least(side: Range) -> float:
    return 0.0 if side[0] <= 0 <= side[1] else min(map(abs, side))


def _round_up(value: float, grain: int) -> int:
    return math.ceil(value / grain) * grain
