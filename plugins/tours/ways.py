"""From scene to scene: direction and distance, from a common floor plan or from positions."""

from __future__ import annotations

from collections.abc import Iterable

from plugins.core.value import Value
from plugins.tours.floors import plan_way
from plugins.tours.geography import bearing, distance
from plugins.tours.model import FloorPlan, Scene


class Leg(Value, frozen=True):
    """The straight way between two scenes: compass heading in degrees, length in metres."""

    heading: float
    metres: float


def leg(start: Scene, end: Scene, floors: Iterable[FloorPlan]) -> Leg | None:
    """Return the way between two scenes; None when they have neither plan nor positions in common.

    The plan comes first: within a building it is more exact than any position.
    """
    if start.point and end.point and start.point.plan == end.point.plan:
        floor = next(floor for floor in floors if floor.id == start.point.plan)
        return Leg(*plan_way(floor, start.point, end.point))
    if start.position and end.position:
        return Leg(bearing(start.position, end.position), distance(start.position, end.position))
    return None
