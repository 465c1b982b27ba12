"""A planned tour -> what a tool needs to show its scenes by itself."""

from __future__ import annotations

from collections.abc import Iterable

from plugins.core.kits import PlanPicture, TourKit
from plugins.tours.planned import TourPlan


def kit_of(plan: TourPlan, scenes: Iterable[str]) -> TourKit:
    """Return the kit of a tour; `scenes` are ready for the viewer."""
    pictures = tuple(
        PlanPicture(
            planned.floor.id, planned.job.url, planned.floor.file.width, planned.floor.file.height
        )
        for planned in plan.floors
    )
    card = plan.card
    return TourKit(card.id, card.title, card.url, tuple(scenes), pictures, card.mark)
