"""Scenes -> the places of their tour, and which of them are near to which."""

from __future__ import annotations

from collections.abc import Sequence

from plugins.tours.captures import place_of
from plugins.tours.model import Scene
from plugins.tours.planned import Course

NEAR = 24  # places on the map of a scene, however long its tour is: their numbers find room


def course_of(scenes: Sequence[Scene]) -> Course:
    """Return the places of distinct scenes."""
    groups: dict[str, list[int]] = {}
    for i in sorted(range(len(scenes)), key=lambda i: scenes[i].capture_of is not None):
        groups.setdefault(place_of(scenes[i]), []).append(i)
    stops = tuple(tuple(group) for group in sorted(groups.values(), key=lambda group: group[0]))
    stop_of = {i: place for place, group in enumerate(stops) for i in group}
    numbers = tuple(stop_of[i] for i in range(len(scenes)))
    return Course(stops, numbers, _near(_steps(scenes, stops, numbers)))


def _steps(
    scenes: Sequence[Scene], stops: Sequence[Sequence[int]], stop_of: Sequence[int]
) -> list[list[int]]:
    """Return for each place those to which one can walk from it, or from which one can come."""
    index = {scene.id: stop_of[i] for i, scene in enumerate(scenes)}
    steps: list[dict[int, None]] = [{} for _ in stops]
    for i, scene in enumerate(scenes):
        for hotspot in scene.hotspots:
            target = index.get(hotspot.target.id) if hotspot.target else None
            if hotspot.kind == "scene" and target is not None:
                steps[stop_of[i]][target] = None
                steps[target][stop_of[i]] = None
    return [sorted(ways) for ways in steps]


def _near(steps: Sequence[Sequence[int]]) -> tuple[tuple[int, ...], ...]:
    """Return for each place the first ones that one walks to; all of them in a small tour."""
    if len(steps) <= NEAR:
        return (tuple(range(len(steps))),) * len(steps)
    return tuple(_around(place, steps) for place in range(len(steps)))


def _around(place: int, steps: Sequence[Sequence[int]]) -> tuple[int, ...]:
    found, turn = [place], 0
    while turn < len(found) < NEAR:
        ahead = [there for there in steps[found[turn]] if there not in found]
        found += ahead[: NEAR - len(found)]
        turn += 1
    return tuple(sorted(found))
