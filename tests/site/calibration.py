"""A panorama whose every line says where it is, and what a picture of it may get wrong.

Eight meridians, 45° apart and so on every vertical edge of the cube's faces, each with a hue as
many degrees round the colour circle as its heading; white parallels every 30°.
"""

from __future__ import annotations

import colorsys
import io
import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PIL import Image

Pixels = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float64]

WIDTH = 4096
YAW0 = 30.0  # the heading of the panorama's centre: none of the lines lies at a round pixel
HALF = 0.5  # degrees: half a line's breadth
MERIDIANS = tuple(range(0, 360, 45))
PARALLELS = (-60, -30, 0, 30, 60)
STEEPEST = 70.0  # degrees: nearer to the poles the meridians run together
BIN = 2.0  # degrees along a line that are judged together
BORDER = 4  # pixels at the edge of a picture, where lines are cut


@dataclass(frozen=True)
class Look:
    """Where a rectilinear picture looks; focal, width and height in its own pixels."""

    heading: float
    pitch: float
    focal: float
    width: int
    height: int


def look(heading: float, pitch: float, fov: float, width: int, height: int) -> Look:
    """Return the look of a picture that shows `fov` across 16:9, cut to its own shape."""
    across = max(width, height * 16 / 9)
    return Look(heading, pitch, across / 2 / math.tan(math.radians(fov) / 2), width, height)


def panorama() -> bytes:
    """Draw the panorama as a JPEG."""
    heading = (YAW0 + ((np.arange(WIDTH) + 0.5) / WIDTH - 0.5) * 360)[None, :]
    pitch = (90 - (np.arange(WIDTH // 2) + 0.5) / (WIDTH // 2) * 180)[:, None]
    pixels = np.full((WIDTH // 2, WIDTH, 3), 96, np.uint8)
    for parallel in PARALLELS:
        pixels[np.broadcast_to(abs(pitch - parallel) < HALF, pixels.shape[:2])] = 255
    for meridian in MERIDIANS:
        away = abs(_turn(heading - meridian)) * np.cos(np.radians(pitch))
        colour = colorsys.hsv_to_rgb(meridian / 360, 1, 1)
        pixels[away < HALF] = np.array(colour) * 255
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, "JPEG", quality=95, subsampling=0)
    return stream.getvalue()


def direction_of(view: Look, x: Floats, y: Floats) -> tuple[Floats, Floats]:
    """Return heading and pitch in degrees of points of a picture."""
    a, b = (x - view.width / 2) / view.focal, (view.height / 2 - y) / view.focal
    tilt = math.radians(view.pitch)
    forward = math.cos(tilt) - b * math.sin(tilt)
    up = math.sin(tilt) + b * math.cos(tilt)
    heading = view.heading + np.degrees(np.arctan2(a, forward))
    return heading % 360, np.degrees(np.arctan2(up, np.hypot(a, forward)))


def worst_error(pixels: Pixels, view: Look) -> float:
    """Return by how many degrees a line is displaced at worst; a line with a gap is an error."""
    seen = list(_lines(pixels, view))
    assert len(seen) >= 2, "no lines are in the picture"
    return max(max(_displacements(along, aside)) for along, aside in seen)


def _lines(pixels: Pixels, view: Look) -> Iterator[tuple[Floats, Floats]]:
    """Give, for each line in view, where along it its pixels are and how far aside, in degrees."""
    y, x = (axis + 0.5 for axis in np.indices(pixels.shape[:2]))
    heading, pitch = direction_of(view, x, y)
    inside = (x > BORDER) & (x < view.width - BORDER) & (y > BORDER) & (y < view.height - BORDER)
    inside &= abs(pitch) < STEEPEST
    hue, saturation, value = _hsv(pixels)
    for meridian in MERIDIANS:
        line = inside & (saturation > 0.5) & (abs(_turn(hue - meridian)) < 18)
        aside = _turn(heading - meridian) * np.cos(np.radians(pitch))
        if line.sum() > 200:
            yield pitch[line], aside[line]
    for parallel in PARALLELS:
        line = inside & (saturation < 0.2) & (value > 190) & (abs(pitch - parallel) < 15)
        if line.sum() > 200:
            yield _turn(heading - view.heading)[line], (pitch - parallel)[line]


def _displacements(along: Floats, aside: Floats) -> Iterator[float]:
    """Give how far the middle of each piece of a line is from where it belongs."""
    pieces = np.round(along / BIN).astype(int)
    full = np.bincount(pieces - pieces.min())
    for piece in np.unique(pieces)[1:-1]:  # the pieces at both ends may be cut
        own = aside[pieces == piece]
        if len(own) > 0.75 * np.median(full[full > 0]):  # not where another line crosses
            yield abs(float(own.mean()))
            # Half of a line that is doubled lies further off than its own breadth.
            yield max(0.0, float(np.percentile(abs(own), 95)) - HALF)


def _hsv(pixels: Pixels) -> tuple[Floats, Floats, Floats]:
    bands = np.asarray(Image.fromarray(pixels).convert("HSV"), float)
    return bands[..., 0] * 360 / 255, bands[..., 1] / 255, bands[..., 2]


def _turn(angle: Floats) -> Floats:
    """Return angles between -180° and 180°."""
    return (angle + 180) % 360 - 180
