"""Width of a panorama -> face, levels, tiles; numbers only.

The layout is that of Pannellum's multi-resolution cubes: `{level}/{face}{row}_{column}.jpg`,
level 1 the coarsest.  One tile edge for the whole pyramid, chosen so that a face divides into
equal tiles: 126 files for 8192 x 4096 where a fixed edge of 512 needs 300, many of them slivers.
"""

from __future__ import annotations

import math

from plugins.tours.model import Level, Pyramid

_LARGEST_TILE = 656  # two of them side by side are a phone's or half a desktop's width
_FEWEST_HALVINGS = 2
_GRAIN = 8  # JPEG works in blocks of 8 pixels


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


def _round_up(value: float, grain: int) -> int:
    return math.ceil(value / grain) * grain
