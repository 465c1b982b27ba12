"""A panorama's pixels -> the tiles of its cube and the preview strip.

The four side faces share one map for OpenCV's `remap`, made and used in strips of one row of
tiles; the four quarters of both poles share another.  Of the panorama each face sees only the
part it shows, because `remap` takes no source of 32767 pixels or more.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import Any

import cv2
import numpy as np

from plugins.tours.model import FACES, PREVIEW, Level, Pyramid
from plugins.tours.pixels import Pixels, columns, halved, jpeg, reduced, remapped
from plugins.tours.projection import pole_map, side_map

TILE_QUALITY = 80
PREVIEW_EDGE = 128
PREVIEW_QUALITY = 75
SIDES = "frbl"  # by heading: each a quarter turn to the right of the one before
_MARGIN = 4  # pixels that the cubic kernel and rounding may reach beyond a face
_POLE_REACH = math.degrees(math.atan(math.sqrt(2))) / 180  # from a pole to a face's corner

Save = Callable[[str, bytes], None]


def cut_tiles(panorama: Pixels, pyramid: Pyramid, save: Save) -> None:
    """Cut all tiles and the preview strip and give each to `save` under its name."""
    rows = [
        range(top, min(top + pyramid.tile, pyramid.face))
        for top in range(0, pyramid.face, pyramid.tile)
    ]
    sides = {face: _Face(face, pyramid, save) for face in SIDES}
    for face, strip in side_strips(panorama, pyramid.face, rows):
        sides[face].add(strip)
    small = {face: sides[face].finish() for face in SIDES}
    for face, source in (("u", panorama), ("d", panorama[::-1])):
        whole = pole_face(source, pyramid.face)
        upright = whole if face == "u" else whole[::-1]
        pole = _Face(face, pyramid, save)
        for band in rows:
            pole.add(upright[band.start : band.stop])
        small[face] = pole.finish()
    strip = np.hstack([reduced(small[face], PREVIEW_EDGE, PREVIEW_EDGE) for face in FACES])
    save(PREVIEW, jpeg(strip, PREVIEW_QUALITY))


class _Face:
    """Takes one face in strips from top to bottom, encodes its tiles and halves it."""

    def __init__(self, face: str, pyramid: Pyramid, save: Save) -> None:
        self._face = face
        self._pyramid = pyramid
        self._save = save
        self._row = 0
        self._halves: list[Pixels] = []

    def add(self, strip: Pixels) -> None:
        """Encode one row of tiles at full resolution."""
        self._encode(self._pyramid.levels[-1], self._row, strip)
        self._halves.append(halved(strip))
        self._row += 1

    def finish(self) -> Pixels:
        """Encode the coarser levels and return the coarsest."""
        whole: Pixels = np.vstack(self._halves)
        self._halves.clear()
        for level in reversed(self._pyramid.levels[:-1]):
            if len(whole) != level.size:
                whole = halved(whole)
            for row in range(level.tiles):
                top = row * self._pyramid.tile
                self._encode(level, row, whole[top : top + self._pyramid.tile])
        return whole

    def _encode(self, level: Level, row: int, strip: Pixels) -> None:
        for tile in self._pyramid.row(level, self._face, row):
            piece = strip[: tile.height, tile.left : tile.left + tile.width]
            self._save(tile.name, jpeg(piece, TILE_QUALITY))


def side_strips(panorama: Pixels, face: int, rows: list[range]) -> Iterator[tuple[str, Pixels]]:
    """Go through the strips of the four side faces, all four of one map together."""
    width, height = panorama.shape[1], panorama.shape[0]
    reach = width // 8 + _MARGIN
    top = height // 4 - _MARGIN
    middles = {side: width * (2 + turn) / 4 % width for turn, side in enumerate(SIDES)}
    sources = {
        side: columns(panorama[top : height - top], int(middle) - reach, int(middle) + reach + 1)
        for side, middle in middles.items()
    }
    for band in rows:
        x, y = side_map(face, band, width)
        maps: dict[float, Any] = {}
        for side in SIDES:
            fraction = middles[side] % 1  # half a pixel where the width is no multiple of four
            if fraction not in maps:
                maps[fraction] = _fixed(x + np.float32(reach + fraction), y - np.float32(top))
            yield side, remapped(sources[side], *maps[fraction])


def pole_face(panorama: Pixels, face: int) -> Pixels:
    """Return face u of a panorama, made of four quarters that are one turned."""
    width, height = panorama.shape[1], panorama.shape[0]
    bottom = min(height, math.ceil(height * _POLE_REACH) + _MARGIN)
    x, y = pole_map(face, width)
    x += _MARGIN
    half = face // 2
    whole: Pixels = np.empty((face, face, 3), panorama.dtype)
    corners = ((half, half), (0, half), (0, 0), (half, 0))  # counter-clockwise from lower right
    for turn, (row, column) in enumerate(corners):
        left = width * (2 + turn) / 4
        start = int(left) - _MARGIN
        source = columns(panorama[:bottom], start, start + width // 4 + 2 * _MARGIN + 1)
        quarter = remapped(np.ascontiguousarray(source), *_fixed(x + np.float32(left % 1), y))
        whole[row : row + half, column : column + half] = np.rot90(quarter, turn)
    return whole


def _fixed(x: Any, y: Any) -> tuple[Any, Any]:
    """Return a map in OpenCV's fixed-point form, which all faces can share at no more cost."""
    whole, part = cv2.convertMaps(x, y, cv2.CV_16SC2)
    return whole, part
