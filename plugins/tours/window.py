"""Flat views that show nothing beside a partial panorama: how far one may look, and through what.

A flat picture sees farther to the sides at its corners than in its middle, the more so the more it
is tilted.  What is worked out here for stills and flat views, `view.js` works out for the viewer.
"""

from __future__ import annotations

import math

from plugins.tours.model import Extent, View

_SPARE = 0.02  # degrees kept from each edge: pages and viewer get two digits
_STEP = 0.99  # by which a view is narrowed until it fits
_LEAST = 0.1  # degrees: nobody sees anything in a panorama for which that is too much

Window = tuple[float, float]
"""Half the width and half the height of a flat picture one unit ahead."""


def view_within(extent: Extent, view: View, middle: float, ratio: tuple[int, int]) -> View:
    """Return the view nearest to one that shows nothing beside the extent.

    `middle` is the compass heading of the sphere's middle, `ratio` the shape of the picture.
    """
    if extent.whole:
        return view
    fov = view.fov
    while fov > _LEAST and not _has_room(extent, _window(fov, ratio)):
        fov *= _STEP
    window = _window(fov, ratio)
    lowest, highest = tilts(extent, window)
    pitch = min(max(view.pitch, lowest), highest)
    heading = view.heading
    if extent.right - extent.left < 360:
        half = sideways(window, pitch) + _SPARE
        yaw = (view.heading - middle - extent.left) % 360 + extent.left
        heading = (middle + min(max(yaw, extent.left + half), extent.right - half)) % 360
    return View(round(heading, 2) % 360, round(pitch, 2), math.floor(fov * 100) / 100)


def _window(fov: float, ratio: tuple[int, int]) -> Window:
    across = math.tan(math.radians(fov) / 2)
    return across, across * ratio[1] / ratio[0]


def _has_room(extent: Extent, window: Window) -> bool:
    lowest, highest = tilts(extent, window)
    return lowest <= highest


def tilts(extent: Extent, window: Window) -> tuple[float, float]:
    """Return the lowest and highest pitch at which a picture can lie within; crossed where none."""
    level = _level((extent.right - extent.left) / 2 - _SPARE, window)
    if extent.right - extent.left >= 360:
        level = 90.0
    highest = _rise(extent.top - _SPARE, window) if extent.top < 90 else 90.0
    lowest = -_rise(-extent.bottom - _SPARE, window) if extent.bottom > -90 else -90.0
    return max(lowest, -level), min(highest, level)


def sideways(window: Window, pitch: float) -> float:
    """Return how far to each side a tilted picture sees at its farthest corner."""
    lift = math.radians(abs(pitch))
    return math.degrees(math.atan2(window[0], math.cos(lift) - window[1] * math.sin(lift)))


def _level(side: float, window: Window) -> float:
    """Return the pitch, up or down, at which a picture's corners see `side` degrees aside."""
    across, along = window
    nearness = across / math.tan(math.radians(side)) / math.hypot(1, along) if side < 90 else 0.0
    nearness = max(nearness, 0.002)  # never the pole itself, where all sides meet
    if nearness > 1:
        return -90.0
    return math.degrees(math.acos(nearness) - math.atan(along))


def _rise(edge: float, window: Window) -> float:
    """Return the pitch at which a picture's upper edge meets a height.

    Above the horizon its middle is highest, below it its corners are.
    """
    across, along = window
    lift = math.radians(edge)
    if edge < 0:
        corner = math.hypot(1, across / math.hypot(1, along))
        lift = -math.asin(min(1.0, math.sin(-lift) * corner))
    return math.degrees(lift - math.atan(along))
