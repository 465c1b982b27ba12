"""What is wrong between the scenes of a tour: targets, duplicates, ways there and back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from plugins.core.cards import Ref
from plugins.core.report import Report
from plugins.core.wording import did_you_mean, quoted
from plugins.tours.captures import check_captures, place_of, same_place
from plugins.tours.geography import about, distance
from plugins.tours.model import Hotspot, Scene, Tour
from plugins.tours.ways import leg

_ONE_PLACE = 0.01  # metres
_FARTHEST = 50_000.0  # metres from the first scene
_Known = Mapping[str, Scene | None]


def check_walk(tour: Tour, report: Report) -> None:
    """Note every fault that only shows when the scenes are seen together."""
    _check_names(tour, report)
    check_captures(tour, report)
    _check_distances(tour, report)
    known = _known(tour)
    check_scene_name(tour.start, known, report)
    for scene in tour.scenes:
        _check_links(scene, tour, known, report)
    # A scene that could not be read has links nobody knows, so nothing is said of ways.
    if not tour.broken and tour.start.id in known:
        _check_ways(tour, report)


def _known(tour: Tour) -> dict[str, Scene | None]:
    """Return the scenes by their names; those with faults of their own are None."""
    known: dict[str, Scene | None] = {}
    for scene in tour.scenes:
        known.setdefault(scene.id, scene)
    return known | {id: known.get(id) for id in tour.broken}


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


def _check_distances(tour: Tour, report: Report) -> None:
    """Note places where nobody walks to, as they come about by a wrong digit."""
    start = next((s.position for s in tour.scenes if s.id == tour.start.id), None)
    for scene in tour.scenes:
        metres = distance(start, scene.position) if start and scene.position else 0.0
        if metres > _FARTHEST and scene.capture_of is None:
            report.fault(
                scene.mark,
                f"Die Szene {quoted(scene.id)} liegt {about(metres)} von"
                f" {quoted(tour.start.id)} entfernt",
                "„position“ bei beiden prüfen: „lat“ ist die Breite, „lon“ die Länge.",
            )


def check_scene_name(ref: Ref, known: Iterable[str], report: Report) -> None:
    """Note a scene that is none of those known."""
    if ref.id not in known:
        report.fault(
            ref.mark,
            f"Die Szene {quoted(ref.id)} gibt es nicht in dieser Tour",
            did_you_mean(ref.id, known),
        )


def _check_links(scene: Scene, tour: Tour, known: _Known, report: Report) -> None:
    seen: dict[tuple[str, str], Hotspot] = {}
    for hotspot in scene.hotspots:
        first = seen.setdefault(_aim(hotspot), hotspot)
        if first is not hotspot:
            _refuse_second(hotspot, first, report)
        if hotspot.kind == "scene" and hotspot.target:
            check_scene_name(hotspot.target, known, report)
            _check_direction(scene, hotspot, known, tour, report)


def _aim(hotspot: Hotspot) -> tuple[str, str]:
    """Return what no two hotspots of a scene may share; a shop is an article as well."""
    kind = "article" if hotspot.kind == "shop" else hotspot.kind
    return kind, hotspot.target.id if hotspot.target else hotspot.url or hotspot.title


def _refuse_second(hotspot: Hotspot, first: Hotspot, report: Report) -> None:
    mark = hotspot.target.mark if hotspot.target else hotspot.mark
    line = first.mark.line
    if hotspot.kind == "info":
        report.fault(
            mark,
            f"Der Hinweis {quoted(hotspot.title)} steht schon in Zeile {line}",
            "Einen der beiden anders nennen oder löschen.",
        )
    else:
        target = hotspot.target.id if hotspot.target else hotspot.url
        report.fault(
            mark,
            f"Zu {quoted(target)} führt schon der Hotspot in Zeile {line}",
            "Einen der beiden löschen.",
        )


def _check_direction(
    scene: Scene, hotspot: Hotspot, known: _Known, tour: Tour, report: Report
) -> None:
    assert hotspot.target is not None
    other = known.get(hotspot.target.id)
    if hotspot.target.id == scene.id:
        report.fault(
            hotspot.target.mark,
            f"Der Hotspot führt in seine eigene Szene {quoted(scene.id)}",
            "Eine andere Szene nennen oder den Hotspot löschen.",
        )
    elif other and same_place(scene, other):
        report.fault(
            hotspot.target.mark,
            f"{quoted(other.id)} zeigt denselben Ort zu einer anderen Zeit, der Weg dorthin"
            " entsteht von selbst",
            "Den Hotspot löschen.",
        )
    elif other and hotspot.heading is None:
        _check_leg(scene, hotspot, other, tour, report)


def _check_leg(scene: Scene, hotspot: Hotspot, other: Scene, tour: Tour, report: Report) -> None:
    """Note a way whose direction can neither be read nor computed."""
    way = leg(scene, other, tour.floors)
    if way is None and not _waits_for_another(scene, other, tour):
        report.fault(
            hotspot.mark,
            f"{quoted(scene.id)} und {quoted(other.id)} haben weder Positionen noch einen Plan"
            " gemeinsam, die Richtung lässt sich nicht berechnen",
            "„heading: “ in Grad eintragen, oder bei beiden „position“ oder „plan“.",
        )
    elif way is not None and way.metres < _ONE_PLACE:
        report.fault(
            hotspot.mark,
            f"{quoted(other.id)} liegt am selben Ort wie {quoted(scene.id)}, die Richtung"
            " lässt sich nicht berechnen",
            "„heading: “ in Grad eintragen.",
        )


def _waits_for_another(scene: Scene, other: Scene, tour: Tour) -> bool:
    """Tell whether one of two scenes gets its place from a scene that has faults of its own."""
    return any(one.capture_of and one.capture_of.id in tour.broken for one in (scene, other))


def _check_ways(tour: Tour, report: Report) -> None:
    """Note scenes that no way leads to, and those from which none leads back to the start."""
    times: dict[str, set[str]] = {}
    for scene in tour.scenes:
        times.setdefault(place_of(scene), set()).add(scene.id)
    forth = {scene.id: _targets(scene) | times[place_of(scene)] for scene in tour.scenes}
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
