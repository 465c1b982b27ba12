"""Detectors for tests: one that takes every bright spot for a face, and drawn faces and plates."""

from __future__ import annotations

import math
from pathlib import Path

import cv2
import numpy as np

from plugins.core.fingerprint import of_file
from plugins.tours.model import Detector, Region
from plugins.tours.projection import view_axes
from tests.tours.worlds import Pixels, direction_world

FACE, PLATE = "haarcascade_frontalface_alt2.xml", "haarcascade_russian_plate_number.xml"
# One feature: a middle that is brighter than what is around it.
_SPOT = """\
<?xml version="1.0"?>
<opencv_storage>
<cascade type_id="opencv-cascade-classifier">
<stageType>BOOST</stageType><featureType>HAAR</featureType>
<height>20</height><width>20</width>
<stageParams><maxWeakCount>1</maxWeakCount></stageParams>
<featureParams><maxCatCount>0</maxCatCount></featureParams>
<stageNum>1</stageNum>
<stages><_><maxWeakCount>1</maxWeakCount><stageThreshold>0.5</stageThreshold>
<weakClassifiers><_><internalNodes>0 -1 0 1.5</internalNodes>
<leafValues>0. 1.</leafValues></_></weakClassifiers></_></stages>
<features><_><rects><_>0 0 20 20 -1.</_><_>5 5 10 10 4.</_></rects><tilted>0</tilted></_></features>
</cascade>
</opencv_storage>
"""


def spot_detector(folder: Path) -> Detector:
    """Write a detector of bright spots under the name of the one for faces."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / FACE
    path.write_text(_SPOT, encoding="utf-8")
    return Detector("face", path, of_file(path))


def with_picture(world: Pixels, picture: Pixels, region: Region) -> Pixels:
    """Return a grey panorama with a flat picture hung up in it, filling a region."""
    axes = view_axes(region.heading, region.pitch)
    rays = direction_world(world.shape[1])
    depth, across, along = (
        rays @ np.float32(axis) for axis in (axes.middle, axes.right, axes.down)
    )
    sizes = (math.tan(math.radians(size / 2)) for size in (region.width, region.height))
    ahead = np.where(depth > 0, depth, np.float32(1e9))
    x, y = (
        ((part / ahead / size + 1) / 2 * pixels - 0.5).astype(np.float32)
        for part, size, pixels in zip((across, along), sizes, picture.shape[::-1], strict=True)
    )
    seen = cv2.remap(picture, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    inside = (depth > 0) & (x > 0) & (y > 0)
    inside &= (x < picture.shape[1] - 1) & (y < picture.shape[0] - 1)
    return np.where(inside, seen, world)


def drawn_face(size: int = 400) -> Pixels:
    """Draw a face from the front, as round and as plain as a child would."""
    half = size // 2
    picture = np.full((size, size), 150, np.uint8)

    def oval(x: float, y: float, wide: float, tall: float, grey: int, start: int = 0) -> None:
        middle = round(half + x * half), round(half + y * half)
        radii = round(wide * half), round(tall * half)
        cv2.ellipse(picture, middle, radii, 0, start, 360, grey, -1)

    oval(0, 0, 0.62, 0.85, 205)
    oval(0, -0.55, 0.62, 0.42, 70, start=180)
    for side in (-0.26, 0.26):
        oval(side, -0.15, 0.17, 0.1, 110)
        oval(side, -0.15, 0.08, 0.07, 40)
        oval(side, -0.29, 0.18, 0.04, 80)
    oval(0, 0.18, 0.12, 0.06, 150)
    oval(0, 0.45, 0.24, 0.06, 105)
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), half * 0.05))


def drawn_plate() -> Pixels:
    """Draw the back of a car with its number plate."""
    picture = np.full((200, 400), 90, np.uint8)
    cv2.rectangle(picture, (100, 75), (300, 120), 235, -1)
    cv2.rectangle(picture, (100, 75), (300, 120), 30, 3)
    cv2.putText(picture, "DA AB 123", (108, 110), cv2.FONT_HERSHEY_SIMPLEX, 1.05, 20, 3)
    return picture
