"""The floor plans of a tour and the points on them: read, checked, measured."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from pathlib import Path

from plugins.core.cards import Ref
from plugins.core.fields import Values
from plugins.core.report import Report
from plugins.core.wording import did_you_mean, quoted
from plugins.tours.attached import Unfit, open_shelf, remind_of_unused, take
from plugins.tours.model import FloorPlan, PlanFile, PlanPoint
from plugins.tours.translations import floor_words

FOLDER = "plans"


def read_floors(entries: Sequence[Values], place: Path, report: Report) -> tuple[FloorPlan, ...]:
    """Return the sound floor plans of a tour folder; each fault where its author wrote it."""
    shelf = open_shelf(place, FOLDER)
    if not report.faults:  # plans with faults use files as well
        remind_of_unused(shelf, (entry["file"].id for entry in entries), report)
    floors: dict[str, FloorPlan] = {}
    for entry in entries:
        file = _file(entry["file"], place, report)
        first = floors.get(entry["id"].id)
        if first:
            report.fault(
                entry["id"].mark,
                f"Der Plan {quoted(first.id)} steht schon in Zeile {first.mark.line}",
                "Eine andere „id“ wählen.",
            )
        elif file:
            floors[entry["id"].id] = _floor(entry, file)
    return tuple(floors.values())


def _file(file: Ref, place: Path, report: Report) -> PlanFile | None:
    from plugins.tours.drawings import read_drawing  # noqa: PLC0415 - loads Pillow

    shelf = open_shelf(place, FOLDER)
    path = take(shelf, "Den Plan", file, report)
    try:
        return read_drawing(path, f"{shelf.name}/{path.name}") if path else None
    except Unfit as unfit:
        report.fault(file.mark, *unfit.args)
        return None


def _floor(entry: Values, file: PlanFile) -> FloorPlan:
    return FloorPlan(
        id=entry["id"].id,
        title=entry["title"],
        file=file,
        metres=entry["width"],
        up=entry["up"] % 360,
        alt=entry["alt"],
        credit=entry["credit"],
        licence=entry["licence"],
        demo=entry["demo"],
        mark=entry["id"].mark,
        english=floor_words(entry["en"]),
    )


def read_point(
    values: Values, floors: Iterable[FloorPlan], known: Iterable[str], report: Report
) -> PlanPoint | None:
    """Return a point on a plan; `known` names also the plans that have faults of their own."""
    named: Ref = values["on"]
    floor = next((floor for floor in floors if floor.id == named.id), None)
    if floor is None:
        if named.id not in known:
            report.fault(
                named.mark,
                f"Den Plan {quoted(named.id)} gibt es nicht in dieser Tour",
                did_you_mean(named.id, known) or "Ihn unter „plans:“ eintragen.",
            )
        return None
    width, height = floor.file.width, floor.file.height
    if values["x"] > width or values["y"] > height:
        report.fault(
            values["mark"],
            f"Der Punkt {values['x']:g}, {values['y']:g} liegt nicht auf dem Plan"
            f" {quoted(floor.id)}",
            f"Er ist {width} × {height} Pixel groß.",
        )
        return None
    return PlanPoint(floor.id, values["x"], values["y"])


def plan_way(floor: FloorPlan, start: PlanPoint, end: PlanPoint) -> tuple[float, float]:
    """Return compass heading in degrees and distance in metres between two points of a plan.

    Pixels count to the right and down; the plan's upward direction has the heading `floor.up`.
    """
    right, down = end.x - start.x, end.y - start.y
    heading = (floor.up + math.degrees(math.atan2(right, -down))) % 360
    return heading, math.hypot(right, down) * floor.metres / floor.file.width
