"""What detectors saw in panoramas -> reminders for those who answer for them."""

from __future__ import annotations

import math
from collections.abc import Iterable
from pathlib import Path

from plugins.core.packing import pack, unpack
from plugins.core.report import Report
from plugins.core.value import Value, replace
from plugins.core.wording import quoted
from plugins.tours.jobs import is_checked
from plugins.tours.model import Finding, Region
from plugins.tours.planned import ScenePlan, TourPlan
from plugins.tours.projection import direction, view_axes

_NAMES = {"face": "ein Gesicht", "plate": "ein Kennzeichen"}


class Findings(Value, frozen=True):
    """All that was seen in one panorama."""

    found: tuple[Finding, ...]


def packed(found: tuple[Finding, ...]) -> bytes:
    """Return findings as they lie in the cache."""
    return pack(Findings(found))


def remind_of_findings(plans: Iterable[TourPlan], report: Report) -> None:
    """Note what detectors saw and no author has looked at yet."""
    for plan in plans:
        for scene in plan.scenes:
            for finding in _open(scene):
                _remind(scene, finding, report)


def _open(scene: ScenePlan) -> Iterable[Finding]:
    """Give the findings in a scene that its author does not call harmless, in compass headings."""
    check = scene.job.check
    if check is None or not is_checked(scene.job):
        return  # nobody can search here, or it could not be decoded, which is a fault
    for finding in _read(check.file):
        heading = round((finding.region.heading + scene.scene.heading) % 360, 1)
        seen = replace(finding, region=replace(finding.region, heading=heading))
        if not any(_covers(region, seen.region) for region in scene.scene.harmless):
            yield seen


def _read(file: Path) -> tuple[Finding, ...]:
    return unpack(Findings, file.read_bytes()).found


def _covers(region: Region, other: Region) -> bool:
    """Tell whether the middle of another region lies in a region."""
    axes, aim = view_axes(region.heading, region.pitch), direction(other.heading, other.pitch)
    depth, across, along = (
        sum(a * b for a, b in zip(aim, axis, strict=True))
        for axis in (axes.middle, axes.right, axes.down)
    )
    wide, tall = (math.tan(math.radians(size / 2)) for size in (region.width, region.height))
    return depth > 0 and abs(across) <= wide * depth and abs(along) <= tall * depth


def _remind(scene: ScenePlan, finding: Finding, report: Report) -> None:
    region = finding.region
    line = (
        f"- {{heading: {region.heading:g}, pitch: {region.pitch:g},"
        f" width: {region.width:g}, height: {region.height:g}}}"
    )
    report.remind(
        scene.scene.mark,
        f"Auf {quoted(scene.scene.panorama.path.name)} ist vielleicht {_NAMES[finding.kind]}"
        " zu erkennen",
        "Hinsehen (der Rechner irrt und übersieht vieles) und unter „blur:“ eintragen, oder,"
        f" wenn es keines ist, unter „harmless:“: {line}",
    )
