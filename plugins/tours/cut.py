"""A panorama's pixels -> the tiles of its cube and the preview strip.

The four side faces share one map for OpenCV's `remap`, made and used in strips of one row of
tiles; the four quarters of both poles share another.  Of the panorama each face sees only the
part it shows, because `remap` takes no source of 32767 pixels or more.  The colours, at half
the size, share maps of their own.

A pixel of a face stands for all that it covers, not for its middle; a cubic look-up alone comes
out sharper than that, with jagged edges.  Taking a breath of each pixel's neighbours before is
as good as looking up sixteen times and costs next to nothing: 1.1 dB more on the side faces.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import Any

import cv2
import numpy as np

from plugins.core.value import Value
from plugins.tours.maps import pole_map, side_map
from plugins.tours.model import FACES, PREVIEW, Level, Pyramid, Tile
from plugins.tours.pixels import Plane, Planes, avif, columns, halved, jpeg, reduced, remapped
from plugins.tours.planned import TileJob

TILE_ENCODERS: Mapping[str, Callable[[Planes], bytes]] = MappingProxyType(
    {
        "jpg": partial(jpeg, quality=80),
        "avif": partial(avif, quality=70, speed=10),
    }
)
PREVIEW_EDGE = 128
PREVIEW_QUALITY = 75
SIDES = "frbl"  # by heading: each a quarter turn to the right of the one before
_MARGIN = 4  # pixels that the cubic kernel and rounding may reach beyond a face
# Found by trying against faces looked up 4 x 4 times; in 256ths OpenCV counts in whole numbers,
# so that every machine gets the same bytes.
_NEIGHBOURS = np.array([6, 244, 6], np.float32) / 256
_POLE_ROWS = 512  # of a quarter of a pole's face at once: maps take eight times a plane's memory
_POLE_REACH = math.degrees(math.atan(math.sqrt(2))) / 180  # from a pole to a face's corner

Save = Callable[[str, bytes], None]
Alike = Sequence[Plane]  # planes of one size, which share maps


def cut_tiles(panorama: Planes, job: TileJob, saves: Mapping[str, Save]) -> None:
    """Cut all tiles and the preview strip; `saves` takes those of each format by their names."""
    pyramid = job.pyramid
    writer = _TileWriter(saves, frozenset(job.absent))
    sides = {face: _Face(face, pyramid, writer) for face in SIDES}
    for face, strip in _side_rows(panorama, pyramid):
        sides[face].add(strip)
    small = {face: sides[face].finish() for face in SIDES}
    for face in "ud":
        pole = _Face(face, pyramid, writer)
        for strip in _pole_rows(panorama, pyramid, upside_down=face == "d"):
            pole.add(strip)
        small[face] = pole.finish()
    if "jpg" in saves:
        saves["jpg"](PREVIEW, jpeg(_preview(small), PREVIEW_QUALITY))


def _rows(pyramid: Pyramid) -> list[range]:
    """Return the rows of pixels of a face that become one row of tiles each."""
    return [
        range(top, min(top + pyramid.tile, pyramid.face))
        for top in range(0, pyramid.face, pyramid.tile)
    ]


def _side_rows(panorama: Planes, pyramid: Pyramid) -> Iterator[tuple[str, Planes]]:
    rows = _rows(pyramid)
    half_rows = [range(band.start // 2, band.stop // 2) for band in rows]
    whole = side_strips([panorama.luma], pyramid.face, rows)
    colours = side_strips([panorama.blue, panorama.red], pyramid.face // 2, half_rows)
    for (side, (luma,)), (_, (blue, red)) in zip(whole, colours, strict=True):
        yield side, Planes(luma, blue, red)


def _pole_rows(panorama: Planes, pyramid: Pyramid, *, upside_down: bool) -> Iterator[Planes]:
    (luma,) = pole_faces([panorama.luma], pyramid.face, upside_down=upside_down)
    colours = [panorama.blue, panorama.red]
    blue, red = pole_faces(colours, pyramid.face // 2, upside_down=upside_down)
    face = Planes(luma, blue, red)
    for band in _rows(pyramid):
        yield face.part(0, band.start, pyramid.face, len(band))


def _preview(faces: dict[str, Planes]) -> Planes:
    edges = (PREVIEW_EDGE, PREVIEW_EDGE // 2, PREVIEW_EDGE // 2)
    return Planes(
        *(
            np.hstack([reduced(getattr(faces[face], plane), edge, edge) for face in FACES])
            for plane, edge in zip(("luma", "blue", "red"), edges, strict=True)
        )
    )


class _TileWriter(Value, frozen=True):
    """Encodes tiles in every wanted format, those without anything in them left out."""

    saves: Mapping[str, Save]
    absent: frozenset[str]

    def write(self, tile: Tile, strip: Planes) -> None:
        """Encode one tile of a row that is given as a strip."""
        if tile.stem in self.absent:
            return
        piece = strip.part(tile.left, 0, tile.width, tile.height)
        for suffix, save in self.saves.items():
            save(f"{tile.stem}.{suffix}", TILE_ENCODERS[suffix](piece))


class _Face:
    """Takes one face in strips from top to bottom, has its tiles written and halves it."""

    def __init__(self, face: str, pyramid: Pyramid, writer: _TileWriter) -> None:
        self._face = face
        self._pyramid = pyramid
        self._writer = writer
        self._row = 0
        self._halves: list[Planes] = []

    def add(self, strip: Planes) -> None:
        """Encode one row of tiles at full resolution."""
        self._encode(self._pyramid.levels[-1], self._row, strip)
        self._halves.append(strip.each(halved))
        self._row += 1

    def finish(self) -> Planes:
        """Encode the coarser levels and return the coarsest."""
        whole = Planes(
            np.vstack([half.luma for half in self._halves]),
            np.vstack([half.blue for half in self._halves]),
            np.vstack([half.red for half in self._halves]),
        )
        self._halves.clear()
        for level in reversed(self._pyramid.levels[:-1]):
            if whole.width != level.size:
                whole = whole.each(halved)
            for row in range(level.tiles):
                top = row * self._pyramid.tile
                height = min(self._pyramid.tile, level.size - top)
                self._encode(level, row, whole.part(0, top, level.size, height))
        return whole

    def _encode(self, level: Level, row: int, strip: Planes) -> None:
        for tile in self._pyramid.row(level, self._face, row):
            self._writer.write(tile, strip)


def side_strips(
    planes: Alike, face: int, rows: Sequence[range]
) -> Iterator[tuple[str, list[Plane]]]:
    """Go through the strips of the four side faces, all four of one map together."""
    height, width = planes[0].shape
    reach = width // 8 + _MARGIN
    top = height // 4 - _MARGIN
    middles = {side: width * (2 + turn) / 4 % width for turn, side in enumerate(SIDES)}
    sources = {
        side: [
            _averaged(
                columns(plane[top : height - top], int(middle) - reach, int(middle) + reach + 1)
            )
            for plane in planes
        ]
        for side, middle in middles.items()
    }
    for band in rows:
        x, y = side_map(face, band, width)
        maps: dict[float, Any] = {}
        for side in SIDES:
            fraction = middles[side] % 1  # half a pixel where the width is no multiple of four
            if fraction not in maps:
                maps[fraction] = _fixed(x + np.float32(reach + fraction), y - np.float32(top))
            yield side, [remapped(source, *maps[fraction]) for source in sources[side]]


def pole_faces(planes: Alike, face: int, *, upside_down: bool) -> list[Plane]:
    """Return face u of each plane, or face d, made of four quarters that are one turned."""
    height, width = planes[0].shape
    reach = min(height, math.ceil(height * _POLE_REACH) + _MARGIN)
    # A colour plane may end half a pair of rows beyond the panorama.
    beyond = height - width / 2 if upside_down else 0.0
    sources = [_averaged(plane[::-1][:reach] if upside_down else plane[:reach]) for plane in planes]
    faces: list[Plane] = [np.empty((face, face), plane.dtype) for plane in planes]
    for top in range(0, face // 2, _POLE_ROWS):
        rows = range(top, min(top + _POLE_ROWS, face // 2))
        x, y = pole_map(face, rows, width)
        maps = {
            part: _fixed(x + np.float32(_MARGIN + part), y + np.float32(beyond))
            for part in {width * (2 + turn) / 4 % 1 for turn in range(4)}
        }
        for source, whole in zip(sources, faces, strict=True):
            _fill_quarters(whole, rows, source, maps)
    return [whole[::-1] if upside_down else whole for whole in faces]


def _fill_quarters(whole: Plane, rows: range, source: Plane, maps: dict[float, Any]) -> None:
    """Put rows of all four quarters into face u of the upper part of a plane."""
    width = source.shape[1]
    for turn in range(4):
        left = width * (2 + turn) / 4
        start = int(left) - _MARGIN
        seen = columns(source, start, start + width // 4 + 2 * _MARGIN + 1)
        # Turned so that the quarter in question is the lower right one.
        lower_right = np.rot90(whole, -turn)[len(whole) // 2 :, len(whole) // 2 :]
        lower_right[rows.start : rows.stop] = remapped(seen, *maps[left % 1])


def _averaged(source: Plane) -> Plane:
    """Return part of a panorama with a little of each pixel's neighbours in it."""
    whole = np.ascontiguousarray(source)
    averaged: Plane = cv2.sepFilter2D(
        whole, -1, _NEIGHBOURS, _NEIGHBOURS, borderType=cv2.BORDER_REPLICATE
    )
    return averaged


def _fixed(x: Any, y: Any) -> tuple[Any, Any]:
    """Return a map in OpenCV's fixed-point form, which all faces can share at no more cost."""
    whole, part = cv2.convertMaps(x, y, cv2.CV_16SC2)
    return whole, part
