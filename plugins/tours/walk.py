"""What is wrong between the scenes of a tour: targets, duplicates, ways there and back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from plugins.core.cards import Ref
from plugins.core.report import Report
from plugins.core.wording import did_you_mean, quoted
from plugins.tours.model import Hotspot, Position, Scene, Tour


def check_walk(tour: Tour, report: Report) -> None:
    """Note every fault that only shows when the scenes are seen together."""
    _check_names(tour, report)
    known = _known(tour)
    _check_scene_name(tour.start, known, report)
    for scene in tour.scenes:
        _check_links(scene, tour, known, report)
    # A scene that could not be read has links nobody knows, so nothing is said of ways.
    if not tour.broken and tour.start.id in known:
        _check_ways(tour, report)


def _known(tour: Tour) -> tuple[str, ...]:
    return (*(scene.id for scene in tour.scenes), *tour.broken)


def _check_names(tour: Tour, report: Report) -> None:
    seen: dict[str, Scene] = {}
    for scene in tour.scenes:
        first = seen.setdefault(scene.id, scene)
        if first is not scene:
            report.fault(
                scene.mark,
                f"Die Szene {quoted(scene.id)} steht schon in Zeile {first.mark.line}",
                "Eine andere „id“ wählen.",
            )


def _check_scene_name(ref: Ref, known: Iterable[str], report: Report) -> None:
    if ref.id not in known:
        report.fault(
            ref.mark,
            f"Die Szene {quoted(ref.id)} gibt es nicht in dieser Tour",
            did_you_mean(ref.id, known),
        )


def _check_links(scene: Scene, tour: Tour, known: Iterable[str], report: Report) -> None:
    positions = {other.id: other.position for other in tour.scenes}
    seen: dict[tuple[str, str], int] = {}
    for hotspot in scene.hotspots:
        if hotspot.target is None:
            continue
        line = seen.setdefault((hotspot.kind, hotspot.target.id), hotspot.mark.line)
        if line != hotspot.mark.line:
            report.fault(
                hotspot.target.mark,
                f"Zu {quoted(hotspot.target.id)} führt schon der Hotspot in Zeile {line}",
                "Einen der beiden löschen.",
            )
        if hotspot.kind == "scene":
            _check_scene_name(hotspot.target, known, report)
            _check_direction(scene, hotspot, positions, report)


def _check_direction(
    scene: Scene, hotspot: Hotspot, positions: Mapping[str, Position], report: Report
) -> None:
    assert hotspot.target is not None
    if hotspot.target.id == scene.id:
        report.fault(
            hotspot.target.mark,
            f"Der Hotspot führt in seine eigene Szene {quoted(scene.id)}",
            "Eine andere Szene nennen oder den Hotspot löschen.",
        )
    elif hotspot.heading is None and positions.get(hotspot.target.id) == scene.position:
        report.fault(
            hotspot.mark,
            f"{quoted(hotspot.target.id)} liegt am selben Ort wie {quoted(scene.id)}, die Richtung"
            " lässt sich nicht berechnen",
            "„heading: “ in Grad eintragen.",
        )


def _check_ways(tour: Tour, report: Report) -> None:
    """Note scenes that no way leads to, and those from which none leads back to the start."""
    forth: dict[str, set[str]] = {scene.id: _targets(scene) for scene in tour.scenes}
    back: dict[str, set[str]] = {scene.id: set() for scene in tour.scenes}
    for id, targets in forth.items():
        for target in targets & back.keys():
            back[target].add(id)
    reached, returning = _reached(tour.start.id, forth), _reached(tour.start.id, back)
    for scene in tour.scenes:
        if scene.id not in reached:
            report.fault(
                scene.mark,
                f"Zur Szene {quoted(scene.id)} führt kein Weg von {quoted(tour.start.id)} aus",
                f"In einer anderen Szene „- to: {scene.id}“ eintragen.",
            )
        elif scene.id not in returning and not scene.oneway:
            report.fault(
                scene.mark,
                f"Aus der Szene {quoted(scene.id)} führt kein Weg zurück zu"
                f" {quoted(tour.start.id)}",
                "Einen Hotspot mit „to: “ ergänzen, oder „oneway: true“, wenn das so sein soll.",
            )


def _targets(scene: Scene) -> set[str]:
    return {h.target.id for h in scene.hotspots if h.kind == "scene" and h.target}


def _reached(start: str, ways: Mapping[str, set[str]]) -> set[str]:
    reached: set[str] = set()
    waiting = [start]
    while waiting:
        id = waiting.pop()
        if id in ways and id not in reached:
            reached.add(id)
            waiting += ways[id]
    return reached
