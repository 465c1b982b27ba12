"""Makes regions of a panorama unrecognisable, on its pixels, before anything is written.

A region is what a flat picture aimed at its middle would show in a rectangle (gnomonic
projection), so that it is the same size at the horizon and near a pole.  Within it every
pixel becomes the mean of a block of a third of the region, which is then smoothed:
what is averaged away cannot be brought back.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import cv2
import numpy as np

from plugins.tours.model import Region
from plugins.tours.pixels import Plane, Planes, columns
from plugins.tours.projection import Axes, view_axes

BLOCKS = 3  # along the longer side of a region


def blurred(picture: Planes, regions: Sequence[Region]) -> Planes:
    """Return a panorama without what its regions showed; headings count from its centre."""
    if not regions:
        return picture
    whole = picture.each(np.copy)
    for region in regions:
        for plane in (whole.luma, whole.blue, whole.red):
            _cover(plane, region)
    return whole


def _cover(plane: Plane, region: Region) -> None:
    width = plane.shape[1]
    axes = view_axes(region.heading, region.pitch)
    rows, across = _bounds(region, plane.shape)
    window = columns(plane[rows], across.start, across.stop)
    mask = _mask(axes, region, rows, across, width)
    block = max(region.width, region.height) / BLOCKS * width / 360
    coarse = _pixelated(window, block, math.cos(math.radians(_middle_pitch(rows, width))))
    covered = np.where(mask, coarse, window)
    indices = np.arange(across.start, across.stop) % width
    plane[rows.start : rows.stop, indices] = covered


def _bounds(region: Region, shape: tuple[int, ...]) -> tuple[slice, range]:
    """Return the rows and columns around a region; columns may go beyond the panorama's ends."""
    height, width = shape
    reach = math.degrees(math.atan(math.hypot(*_half_sizes(region)))) + 360 / width
    degree = width / 360
    top = max(0, math.floor((90 - region.pitch - reach) * degree))
    bottom = min(height, math.ceil((90 - region.pitch + reach) * degree))
    if abs(region.pitch) + reach >= 90:
        return slice(top, bottom), range(0, width)
    turn = math.asin(math.sin(math.radians(reach)) / math.cos(math.radians(region.pitch)))
    yaw = (region.heading + 180) % 360 - 180
    first, last = (180 + yaw + side * math.degrees(turn) for side in (-1, 1))
    start, stop = math.floor(first * degree), math.ceil(last * degree)
    return slice(top, bottom), range(start, min(stop, start + width))


def _half_sizes(region: Region) -> tuple[float, float]:
    """Return how far a region reaches across and along on a plane at distance 1."""
    return math.tan(math.radians(region.width / 2)), math.tan(math.radians(region.height / 2))


def _mask(axes: Axes, region: Region, rows: slice, across: range, width: int) -> Plane:
    """Return where the pixels of a window show something of the region."""
    yaw = (np.arange(across.start, across.stop) + 0.5) * (2 * math.pi / width) - math.pi
    pitch = math.pi / 2 - (np.arange(rows.start, rows.stop) + 0.5) * (2 * math.pi / width)
    level = np.cos(pitch)[:, None]
    parts = (level * np.sin(yaw), np.sin(pitch)[:, None] * np.ones(len(yaw)), level * np.cos(yaw))
    depth, side, down = (
        sum(part * value for part, value in zip(parts, axis, strict=True))
        for axis in (axes.middle, axes.right, axes.down)
    )
    wide, tall = _half_sizes(region)
    seen: Plane = (depth > 0) & (np.abs(side) <= wide * depth) & (np.abs(down) <= tall * depth)
    return seen


def _middle_pitch(rows: slice, width: int) -> float:
    middle = (int(rows.start) + int(rows.stop)) / 2
    return min(85.0, abs(90 - middle * 360 / width))


def _pixelated(window: Plane, block: float, level: float) -> Plane:
    """Return a window in blocks of a size in pixels, wider where the sphere is stretched."""
    height, width = window.shape
    size = max(1, int(width / (block / level))), max(1, int(height / block))
    small = cv2.resize(np.ascontiguousarray(window), size, interpolation=cv2.INTER_AREA)
    smooth: Plane = cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR)
    return smooth
