"""What a feature gives to tools that show its things by themselves, beside the cards."""

from __future__ import annotations

from plugins.core.errors import Mark
from plugins.core.value import Value


class PlanPicture(Value, frozen=True):
    """The picture of a floor plan as it is published; `id` is its name within the tour."""

    id: str
    url: str
    width: int
    height: int


class TourKit(Value, frozen=True):
    """What a tool needs to show the scenes of a tour by itself; `id` is the tour's."""

    id: str
    title: str
    url: str
    scenes: tuple[str, ...]
    """What our viewer reads of each scene, as JSON; hotspots are left out."""
    plans: tuple[PlanPicture, ...]
    mark: Mark
