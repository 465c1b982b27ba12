"""Partial panoramas: what part of the sphere a picture shows, and what must lie in it.

Degrees are counted from the middle of the sphere, whose compass heading is the scene's
`heading`.  GPano's cropped area is used by its proportions only: resized files keep the sizes
of the original.
"""

from __future__ import annotations

import re

from plugins.core.report import Report
from plugins.core.value import Value
from plugins.tours.model import Extent
from plugins.tours.planned import ScenePlan, TourPlan

_AREA = re.compile(
    rb"""GPano:(CroppedArea(?:Image(?:Width|Height)|Left|Top)|FullPano(?:Width|Height))Pixels"""
    rb"""\s*(?:=\s*["']|>)\s*(\d+)"""
)
_TOLERANCE = 0.03  # by how much degrees and pixels may disagree: one pixel row in a narrow strip


class DeclaredPart(Value, frozen=True):
    """What an author says of a partial panorama, in degrees; None is to be worked out."""

    left: float | None = None
    right: float | None = None
    bottom: float | None = None
    top: float | None = None


def declared_extent(part: DeclaredPart, width: int, height: int) -> Extent:
    """Return an author's extent; what he leaves out follows from the size of the picture."""
    left = -180.0 if part.left is None else part.left
    right = 180.0 if part.right is None else part.right
    tall = (right - left) * height / width
    if part.top is None and part.bottom is None:
        return Extent(left, right, -tall / 2, tall / 2)
    if part.top is None or part.bottom is None:
        bottom = part.bottom if part.top is None else part.top - tall
        assert bottom is not None
        return Extent(left, right, bottom, bottom + tall)
    return Extent(left, right, part.bottom, part.top)


def cropped_extent(xmp: bytes) -> Extent:
    """Return what GPano says is cut out; all of the sphere where it says nothing."""
    area = {key.decode(): int(pixels) for key, pixels in _AREA.findall(xmp)}
    left, right = _share(area, "Width", "Left")
    top, bottom = _share(area, "Height", "Top")
    return Extent(left * 360 - 180, right * 360 - 180, 90 - bottom * 180, 90 - top * 180)


def _share(area: dict[str, int], size: str, edge: str) -> tuple[float, float]:
    part, whole = area.get(f"CroppedAreaImage{size}", 0), area.get(f"FullPano{size}", 0)
    if not part or part >= whole:
        return 0.0, 1.0
    start = min(area.get(f"CroppedArea{edge}", 0), whole - part)
    return start / whole, (start + part) / whole


def fits(extent: Extent, width: int, height: int) -> bool:
    """Tell whether degrees and pixels have the same shape."""
    wide, tall = extent.right - extent.left, extent.top - extent.bottom
    if not (0 < wide <= 360 and 0 < tall <= 180 and extent.bottom >= -90 and extent.top <= 90):
        return False
    return abs(wide * height / (tall * width) - 1) <= _TOLERANCE


def check_extents(plan: TourPlan, report: Report) -> None:
    """Report views and hotspots that lie where a partial panorama shows nothing."""
    for scene in plan.scenes:
        if not scene.scene.panorama.extent.whole:
            _check_scene(scene, report)


def _check_scene(plan: ScenePlan, report: Report) -> None:
    scene = plan.scene
    extent, view = scene.panorama.extent, scene.view
    shown = _in_words(extent, scene.heading)
    if not extent.shows(view.heading - scene.heading, view.pitch):
        report.fault(
            scene.mark,
            "Der erste Blick liegt außerhalb des Teilpanoramas",
            f"Zu sehen ist {shown}.",
        )
    for aim in plan.aims:
        if not extent.shows(aim.heading - scene.heading, aim.hotspot.pitch):
            report.fault(
                aim.hotspot.mark,
                "Der Hotspot liegt außerhalb des Teilpanoramas",
                f"Zu sehen ist {shown}; „heading: “ oder „pitch: “ ändern.",
            )


def _in_words(extent: Extent, heading: float) -> str:
    height = f"{extent.bottom:.0f} bis {extent.top:.0f} Grad Höhe"
    if extent.right - extent.left >= 360:
        return height
    first, last = ((side + heading) % 360 for side in (extent.left, extent.right))
    return f"{first:.0f} bis {last:.0f} Grad Richtung, {height}"
