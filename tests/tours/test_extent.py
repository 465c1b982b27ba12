"""Partial panoramas: what they show, and what must lie in it."""

from __future__ import annotations

import pytest

from plugins.core.report import Report
from plugins.tours.extent import (
    DeclaredPart,
    check_extents,
    cropped_extent,
    declared_extent,
    fits,
)
from plugins.tours.model import Extent, View
from tests.tours.authored import panorama, plan, scene, spot


def test_what_an_author_leaves_out_follows_from_the_size() -> None:
    assert declared_extent(DeclaredPart(), 4000, 1000) == Extent(-180, 180, -45, 45)
    assert declared_extent(DeclaredPart(-60, 60), 2400, 1200) == Extent(-60, 60, -30, 30)
    assert declared_extent(DeclaredPart(-60, 60, top=50), 2400, 1200) == Extent(-60, 60, -10, 50)
    assert declared_extent(DeclaredPart(-60, 60, -20), 2400, 1200) == Extent(-60, 60, -20, 40)


def area(**pixels: int) -> bytes:
    return " ".join(f'GPano:{key}Pixels="{value}"' for key, value in pixels.items()).encode()


def test_gpano_says_what_is_cut_out() -> None:
    xmp = area(
        CroppedAreaImageWidth=4000, CroppedAreaImageHeight=1000, CroppedAreaLeft=1000,
        CroppedAreaTop=2000, FullPanoWidth=8000, FullPanoHeight=4000,
    )  # fmt: skip
    assert cropped_extent(xmp) == Extent(-135, 45, -45, 0)


def test_gpano_of_a_whole_sphere_or_of_half_a_sentence_is_none() -> None:
    assert cropped_extent(area(CroppedAreaImageWidth=8704, FullPanoWidth=8704)).whole
    assert cropped_extent(area(CroppedAreaImageWidth=4000)).whole
    assert cropped_extent(b"").whole


@pytest.mark.parametrize(
    ("extent", "size", "right"),
    [
        (Extent(), (4096, 2048), True),
        (Extent(-180, 180, -65, 65), (4096, 1480), True),
        (Extent(-180, 180, -59, 65), (4096, 1480), False),
        (Extent(90, -90, -45, 45), (2000, 1000), False),
        (Extent(-180, 180, -100, 80), (4000, 2000), False),
    ],
)
def test_degrees_and_pixels_must_have_the_same_shape(
    extent: Extent, size: tuple[int, int], right: bool
) -> None:
    assert fits(extent, *size) == right


def test_a_direction_is_shown_whatever_its_turns() -> None:
    extent = Extent(-60, 100, -30, 30)
    for turn in (-720, 0, 360):
        assert extent.shows(90 + turn, 0) and not extent.shows(120 + turn, 0)
        assert extent.shows(-50 + turn, 0) and not extent.shows(-70 + turn, 0)
    assert not extent.shows(0, 31)


def faults(**changes: object) -> list[str]:
    part = panorama("platz", extent=Extent(-60, 60, -30, 40))
    report = Report()
    platz = scene("platz", *changes.pop("spots", ()), panorama=part, heading=350.0, **changes)  # type: ignore[misc]
    check_extents(plan(platz, scene("halle")), report)
    return [str(fault).partition(": ")[2] for fault in report.faults]


def test_a_view_and_a_hotspot_within_are_right() -> None:
    inside = spot("info", heading=45.0, pitch=20.0)
    assert faults(view=View(300.0, 0.0, 90.0), spots=(inside,)) == []


def test_what_lies_outside_is_a_fault() -> None:
    outside = spot("info", heading=20.0, pitch=50.0)
    assert faults(view=View(180.0, 0.0, 90.0), spots=(outside,)) == [
        "Der erste Blick liegt außerhalb des Teilpanoramas"
        " – Zu sehen ist 290 bis 50 Grad Richtung, -30 bis 40 Grad Höhe.",
        "Der Hotspot liegt außerhalb des Teilpanoramas – Zu sehen ist 290 bis 50 Grad Richtung,"
        " -30 bis 40 Grad Höhe; „heading: “ oder „pitch: “ ändern.",
    ]
