"""Hotspots so near to one another that one hides the other -> reminders for their author."""

from __future__ import annotations

from itertools import product

from plugins.core.report import Report
from plugins.tours.model import Aim
from plugins.tours.planned import TourPlan

LEAST = 2.0  # degrees: half a marker of the viewer in a view of 90 degrees on a desk
_Cell = tuple[int, int]


def remind_of_overlaps(plan: TourPlan, report: Report) -> None:
    """Note every hotspot that lies where another of its scene does."""
    for scene in plan.scenes:
        seen: dict[_Cell, Aim] = {}
        for aim in scene.aims:
            other = _near(aim, seen)
            if other:
                report.remind(
                    aim.hotspot.mark,
                    f"Der Hotspot liegt fast da, wo der in Zeile {other.hotspot.mark.line} liegt",
                    "„heading: “ oder „pitch: “ ändern, sonst verdeckt einer den anderen.",
                )
            else:
                seen[_cell(aim)] = aim


def _cell(aim: Aim) -> _Cell:
    return int(aim.heading % 360 // LEAST), int(aim.hotspot.pitch // LEAST)


def _near(aim: Aim, seen: dict[_Cell, Aim]) -> Aim | None:
    """Return the hotspot next to another; what is near lies in a cell around its own."""
    column, row = _cell(aim)
    around = product((column - 1, column, column + 1), (row - 1, row, row + 1))
    cells = ((across % int(360 // LEAST), down) for across, down in around)
    others = (seen[cell] for cell in cells if cell in seen)
    return next((other for other in others if _is_near(aim, other)), None)


def _is_near(aim: Aim, other: Aim) -> bool:
    turn = abs((aim.heading - other.heading + 180) % 360 - 180)
    return turn < LEAST and abs(aim.hotspot.pitch - other.hotspot.pitch) < LEAST
