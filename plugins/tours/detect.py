"""A panorama's pixels -> the places where OpenCV's detectors see a face or a number plate.

They look at flat views, because a panorama itself bends what it shows, and where people and cars
are: around the horizon, up to 35 degrees above it, and more roughly down to the ground, where who
holds the camera stands, and what is just beside.  What they find is a hint: they overlook much, and
see faces where there are none.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

import cv2

from plugins.tours.flat import flat_plane
from plugins.tours.model import Detector, Finding, Region, View
from plugins.tours.pixels import Plane
from plugins.tours.projection import Axes, Vector, angles, focal_length, plane_direction, view_axes

_AHEAD, _DOWN = 0.0, -55.0  # pitches
_TURNS = range(0, 360, 45)  # below, too: seen from aside a face would lie there, and be overlooked
_FOV = 60.0  # a quarter of each view is seen in the next as well: no face is cut everywhere
_TALL = 70.0
# Pixels for a degree in the middle of a view; more find little more and cost their square.  What is
# below is near and therefore large.
_PIXELS = {_AHEAD: 16.0, _DOWN: 8.0}
_STEPS = {"face": 1.2, "plate": 1.1}  # how much larger the next size is at which it looks
_NEIGHBOURS = 5  # how many times it must see the same
_SMALLEST = {"face": (24, 24), "plate": (60, 20)}
_LARGEST = {"face": 3, "plate": 4}  # parts of a view, across: at arm's length, a car beside
_MARGIN = 1.4  # a detector frames the features only; blurred is the head
_SAME = 0.6  # of its size: how near to another a finding is the same

Box = tuple[int, int, int, int]


def look_for(luma: Plane, detectors: Sequence[Detector]) -> tuple[Finding, ...]:
    """Return what detectors see in a panorama; headings count from its centre."""
    found: list[tuple[float, Finding]] = []
    for detector in detectors:
        cascade = cv2.CascadeClassifier(str(detector.path))
        for pitch in _PIXELS:
            for turn in _TURNS:
                found += _seen(luma, View(turn, pitch, _FOV), detector.kind, cascade)
    kept: list[Finding] = []
    for _, finding in sorted(found, key=lambda one: (one[0], _order(one[1]))):
        if not any(_same(finding, other) for other in kept):
            kept.append(finding)
    return tuple(sorted(kept, key=_order))


def _seen(
    luma: Plane, look: View, kind: str, cascade: cv2.CascadeClassifier
) -> Iterator[tuple[float, Finding]]:
    """Give what is seen in one view, each with how far it is from the middle of the view."""
    focal = min(_PIXELS[look.pitch], luma.shape[1] / 360) * 180 / math.pi
    size = (
        round(2 * focal * math.tan(math.radians(_FOV / 2))),
        round(2 * focal * math.tan(math.radians(_TALL / 2))),
    )
    view = flat_plane(luma, look, 0.0, size)
    largest = size[0] // _LARGEST[kind]
    boxes = cascade.detectMultiScale(
        view, _STEPS[kind], _NEIGHBOURS,
        minSize=_SMALLEST[kind], maxSize=(largest, largest),
    )  # fmt: skip
    axes = view_axes(look.heading, look.pitch)
    for left, top, width, height in boxes:
        box = int(left), int(top), int(width), int(height)
        region = _region(box, axes, size)
        away = _between(plane_direction(axes, _middle(box), _focal(size), *size), axes.middle)
        yield round(away, 3), Finding(kind, region)


def _region(box: Box, axes: Axes, size: tuple[int, int]) -> Region:
    left, top, width, height = box
    x, y = _middle(box)
    heading, pitch = angles(_at(axes, (x, y), size))
    across = _between(_at(axes, (left, y), size), _at(axes, (left + width, y), size))
    along = _between(_at(axes, (x, top), size), _at(axes, (x, top + height), size))
    return Region(
        round(heading % 360, 1),
        round(pitch, 1),
        round(across * _MARGIN, 1),
        round(along * _MARGIN, 1),
    )


def _at(axes: Axes, point: tuple[float, float], size: tuple[int, int]) -> Vector:
    return plane_direction(axes, point, _focal(size), *size)


def _focal(size: tuple[int, int]) -> float:
    return focal_length(_FOV, size[0])


def _middle(box: Box) -> tuple[float, float]:
    left, top, width, height = box
    return left + width / 2, top + height / 2


def _between(a: Vector, b: Vector) -> float:
    """Return the angle between two directions of any length, in degrees."""
    product = sum(x * y for x, y in zip(a, b, strict=True))
    return math.degrees(math.acos(min(1.0, product / (math.hypot(*a) * math.hypot(*b)))))


def _same(one: Finding, other: Finding) -> bool:
    if one.kind != other.kind:
        return False
    a, b = one.region, other.region
    turn = (a.heading - b.heading + 180) % 360 - 180
    apart = math.hypot(turn * math.cos(math.radians(a.pitch)), a.pitch - b.pitch)
    return apart < _SAME * max(a.width, b.width)


def _order(finding: Finding) -> tuple[str, float, float, float, float]:
    region = finding.region
    return finding.kind, region.heading, region.pitch, region.width, region.height
