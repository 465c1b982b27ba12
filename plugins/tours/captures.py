"""Several captures of one place at different times: one place of the tour, a scene each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from plugins.core.errors import Mark
from plugins.core.report import Report
from plugins.core.value import Value, replace
from plugins.core.wording import did_you_mean, quoted
from plugins.tours.geography import distance
from plugins.tours.model import Scene, Tour
from plugins.tours.planned import ScenePlan, TourPlan

SAME_PLACE = 20.0  # metres: how far captures of one place may be apart; GPS is no better


class Stop(Value, frozen=True):
    """A place of the tour with its number from 1 and its captures, the first one first."""

    number: int
    captures: tuple[ScenePlan, ...]

    @property
    def first(self) -> ScenePlan:
        """Return the capture that stands for the place."""
        return self.captures[0]


def place_of(scene: Scene) -> str:
    """Return the name of the scene that stands for a scene's place."""
    return scene.capture_of.id if scene.capture_of else scene.id


def settled(scenes: Sequence[Scene]) -> tuple[Scene, ...]:
    """Return the scenes, each further capture at the place of the first unless it says its own."""
    first = {scene.id: scene for scene in scenes}
    return tuple(_settled(scene, first) for scene in scenes)


def _settled(scene: Scene, first: Mapping[str, Scene]) -> Scene:
    base = first.get(place_of(scene), scene)
    if scene.position or scene.point:
        return scene
    return replace(scene, position=base.position, point=base.point)


def same_place(scene: Scene, other: Scene) -> bool:
    """Tell whether two scenes are captures of one place."""
    return place_of(scene) == place_of(other)


def stops_of(plan: TourPlan) -> tuple[Stop, ...]:
    """Return the places of a tour in the order of the file."""
    return tuple(stop_at(plan, place) for place in range(len(plan.course.stops)))


def stop_at(plan: TourPlan, place: int) -> Stop:
    """Return one place of a tour by its index."""
    return Stop(place + 1, tuple(plan.scenes[i] for i in plan.course.stops[place]))


def check_captures(tour: Tour, report: Report) -> None:
    """Note captures of unknown, of the same, or of further captures, and missing moments."""
    scenes = {scene.id: scene for scene in tour.scenes}
    for scene in tour.scenes:
        if scene.capture_of is not None:
            _check(scene, scenes, tour.broken, report)
    _check_moments(tour, report)


def _check(
    scene: Scene, scenes: Mapping[str, Scene], broken: Iterable[str], report: Report
) -> None:
    ref = scene.capture_of
    assert ref is not None
    base = scenes.get(ref.id)
    if ref.id == scene.id:
        report.fault(
            ref.mark,
            f"{quoted(scene.id)} kann keine weitere Aufnahme von sich selbst sein",
            "Die Szene nennen, die denselben Ort zuerst zeigt, oder die Zeile löschen.",
        )
    elif base is None and ref.id not in broken:
        report.fault(
            ref.mark,
            f"Die Szene {quoted(ref.id)} gibt es nicht in dieser Tour",
            did_you_mean(ref.id, (id for id in (*scenes, *broken) if id != scene.id)),
        )
    elif base is not None and base.capture_of is not None:
        report.fault(
            ref.mark,
            f"{quoted(ref.id)} ist selbst eine weitere Aufnahme von {quoted(base.capture_of.id)}",
            f"„capture_of: {base.capture_of.id}“ eintragen.",
        )
    elif base is not None and _far(scene, base):
        report.fault(
            scene.mark,
            f"{quoted(scene.id)} liegt woanders als {quoted(base.id)}",
            "„position“ und „plan“ weglassen, oder „capture_of“, wenn es ein anderer Ort ist.",
        )


def _far(scene: Scene, base: Scene) -> bool:
    """Tell whether a capture says that it was taken elsewhere than the first."""
    if scene.position and base.position and distance(scene.position, base.position) > SAME_PLACE:
        return True
    return scene.point is not None and base.point is not None and scene.point != base.point


def _check_moments(tour: Tour, report: Report) -> None:
    """Note captures that do not say when they were made, or say the same."""
    groups: dict[str, list[Scene]] = {}
    distinct = {scene.id: scene for scene in reversed(tour.scenes)}
    for scene in reversed(distinct.values()):
        groups.setdefault(place_of(scene), []).append(scene)
    for group in groups.values():
        for mark, message, hint in _moment_faults(group):
            # A scene with faults of its own may be the capture that seems to be missing.
            if len(group) > 1 or not tour.broken:
                report.fault(mark, message, hint)


def _moment_faults(group: Sequence[Scene]) -> Iterator[tuple[Mark, str, str]]:
    if len(group) == 1:
        (scene,) = group
        if scene.moment and scene.capture_of is None:
            yield (
                scene.mark,
                f"{quoted(scene.id)} hat „moment“, aber keine Szene zeigt denselben Ort zu einer"
                " anderen Zeit",
                f"Dort „capture_of: {scene.id}“ eintragen, oder „moment“ löschen.",
            )
        return
    seen: dict[str, Scene] = {}
    for scene in group:
        if not scene.moment:
            yield (
                scene.mark,
                f"Bei {quoted(scene.id)} fehlt, wann aufgenommen wurde: der Ort hat mehrere"
                " Aufnahmen",
                "„moment: “ eintragen, zum Beispiel „moment: Abend“.",
            )
        elif seen.setdefault(scene.moment, scene) is not scene:
            yield (
                scene.mark,
                f"{quoted(scene.moment)} heißt schon die Aufnahme {quoted(seen[scene.moment].id)}",
                "Einen anderen „moment“ wählen.",
            )
