"""A floor plan and the scenes on it -> the drawing of both, in drawing units."""

from __future__ import annotations

from collections.abc import Sequence

from plugins.core.desk import Desk
from plugins.tours.badges import DOT, RADIUS, Mapped, draw_places, draw_ways, has_numbers, scale_bar
from plugins.tours.map import stops_in_words
from plugins.tours.model import FloorPlan
from plugins.tours.planned import PlannedFloor
from plugins.tours.views import Drawing, FloorView, Underlay

WIDTH = 360.0
_EDGE = 24.0
_FOOT = 44.0  # below the picture: scale and north arrow


def draw_floors(
    floors: Sequence[PlannedFloor], stops: Sequence[Mapped], desk: Desk
) -> tuple[FloorView, ...]:
    """Return every floor plan that has scenes, with these; where one stands on one, only that."""
    views = []
    for planned in floors:
        here = [
            stop for stop in stops
            if stop.scene.point and stop.scene.point.plan == planned.floor.id
        ]  # fmt: skip
        if here:
            views.append(_floor(planned.floor, planned.job.url, here, desk))
    around = [view for view in views if any(place.current for place in view.map.places)]
    inside = any(stop.current for stop in stops)
    return tuple(around if inside else views)


def _floor(floor: FloorPlan, url: str, mapped: Sequence[Mapped], desk: Desk) -> FloorView:
    scale = WIDTH / floor.file.width
    tall = floor.file.height * scale
    points = [(stop.scene.point.x * scale, stop.scene.point.y * scale)
              for stop in mapped if stop.scene.point]  # fmt: skip
    return FloorView(
        id=floor.id,
        title=floor.title,
        map=Drawing(
            width=WIDTH,
            height=round(tall + _FOOT, 1),
            radius=RADIUS if has_numbers(mapped) else DOT,
            numbered=has_numbers(mapped),
            north_x=WIDTH - _EDGE,
            north_y=round(tall + 4, 1),
            ways=draw_ways(mapped, points),
            places=draw_places(mapped, points, (WIDTH, tall)),
            scale=scale_bar((_EDGE, tall + _FOOT - 12), WIDTH / 3, WIDTH / floor.metres),
            summary=_summary(floor, mapped, desk),
            underlay=Underlay(url, round(tall, 1)),
            north_turn=round(-floor.up, 1),
        ),
        credit=floor.credit,
        licence=floor.licence,
        demo=floor.demo,
    )


def _summary(floor: FloorPlan, mapped: Sequence[Mapped], desk: Desk) -> str:
    count = stops_in_words(len(mapped), desk)
    what = desk.say("Grundriss „{title}“ mit {count}.", title=floor.title, count=count)
    return f"{what} {floor.alt}"
