"""Cube faces, equirectangular and flat views: where each looks.

Directions are vectors (right, up, ahead) of a viewer who looks at the panorama's centre.
Pixel 0 reaches from 0 to 1, so its middle is at 0.5; positions given to OpenCV count from the
middle of pixel 0 and are therefore half a pixel less.

Sources: equirectangular (plate carree) and gnomonic projection, Snyder, "Map Projections - A
Working Manual", USGS 1395 (1987), chapters 12 and 22; faces as in Pannellum's multires cubes.
"""

from __future__ import annotations

import math
from types import MappingProxyType

from plugins.core.value import Value

Vector = tuple[float, float, float]


class Axes(Value, frozen=True):
    """Where a picture's middle, its right side and its lower side point."""

    middle: Vector
    right: Vector
    down: Vector


# u: its lower edge adjoins the upper edge of f; d: its upper edge adjoins the lower edge of f.
FACE_AXES = MappingProxyType(
    {
        "f": Axes((0, 0, 1), (1, 0, 0), (0, -1, 0)),
        "r": Axes((1, 0, 0), (0, 0, -1), (0, -1, 0)),
        "b": Axes((0, 0, -1), (-1, 0, 0), (0, -1, 0)),
        "l": Axes((-1, 0, 0), (0, 0, 1), (0, -1, 0)),
        "u": Axes((0, 1, 0), (1, 0, 0), (0, 0, 1)),
        "d": Axes((0, -1, 0), (1, 0, 0), (0, 0, -1)),
    }
)


def direction(yaw: float, pitch: float) -> Vector:
    """Return the direction of a yaw (to the right) and a pitch (upwards), both in degrees."""
    turn, lift = math.radians(yaw), math.radians(pitch)
    return math.sin(turn) * math.cos(lift), math.sin(lift), math.cos(turn) * math.cos(lift)


def angles(vector: Vector) -> tuple[float, float]:
    """Return yaw (-180 to 180) and pitch of a direction of any length, in degrees."""
    right, up, ahead = vector
    return (
        math.degrees(math.atan2(right, ahead)),
        math.degrees(math.atan2(up, math.hypot(right, ahead))),
    )


def equirectangular_point(yaw: float, pitch: float, width: int) -> tuple[float, float]:
    """Return where a panorama `width` pixels wide shows a direction, in pixels."""
    return (yaw / 360 + 0.5) % 1 * width, (0.5 - pitch / 180) * width / 2


def equirectangular_angles(x: float, y: float, width: int) -> tuple[float, float]:
    """Return the yaw and pitch that a panorama shows at a place in pixels."""
    return (x / width - 0.5) * 360, (0.5 - y / (width / 2)) * 180


def face_point(vector: Vector, size: int) -> tuple[str, float, float]:
    """Return the face that shows a direction, and where on it, in pixels."""
    face = max(FACE_AXES, key=lambda name: _dot(vector, FACE_AXES[name].middle))
    return (face, *plane_point(vector, FACE_AXES[face], size / 2, size, size))


def face_direction(face: str, x: float, y: float, size: int) -> Vector:
    """Return the direction that a face shows at a place in pixels."""
    return plane_direction(FACE_AXES[face], (x, y), size / 2, size, size)


def view_axes(yaw: float, pitch: float) -> Axes:
    """Return the axes of a flat view that looks at a yaw and pitch without leaning."""
    turn = math.radians(yaw)
    return Axes(
        direction(yaw, pitch),
        (math.cos(turn), 0.0, -math.sin(turn)),
        direction(yaw, pitch - 90),
    )


def focal_length(fov: float, width: int) -> float:
    """Return how far a flat view lies from the eye, in its pixels, for a horizontal angle."""
    return width / 2 / math.tan(math.radians(fov) / 2)


def plane_direction(
    axes: Axes, point: tuple[float, float], focal: float, width: int, height: int
) -> Vector:
    """Return the direction that a flat picture shows at a place in pixels."""
    across, along = (point[0] - width / 2) / focal, (point[1] - height / 2) / focal
    right, up, ahead = (
        middle + across * side + along * lower
        for middle, side, lower in zip(axes.middle, axes.right, axes.down, strict=True)
    )
    return right, up, ahead


def plane_point(
    vector: Vector, axes: Axes, focal: float, width: int, height: int
) -> tuple[float, float]:
    """Return where a flat picture shows a direction before it, in pixels."""
    depth = _dot(vector, axes.middle)
    across, along = _dot(vector, axes.right) / depth, _dot(vector, axes.down) / depth
    return width / 2 + across * focal, height / 2 + along * focal


def _dot(a: Vector, b: Vector) -> float:
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
