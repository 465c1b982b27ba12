"""Several captures of one place."""

from __future__ import annotations

from pathlib import Path

from plugins.core.cards import Ref
from plugins.core.errors import Mark
from plugins.core.report import Report
from plugins.tours.captures import check_captures, settled, stops_of
from plugins.tours.model import Position, Scene
from plugins.tours.plan import plan_tour
from tests.tours.authored import FILE, VERSIONS, capture, scene, spot, tour


def said(*scenes: Scene, **changes: object) -> list[str]:
    report = Report()
    check_captures(tour(*scenes, **changes), report)
    return [str(fault) for fault in report.faults]


DAY = scene("platz", moment="Tag")


def test_two_captures_with_their_moments_are_sound() -> None:
    assert said(DAY, capture("abend", of="platz")) == []


def test_a_capture_stands_where_the_first_one_stands() -> None:
    evening = capture("abend", of="platz", position=None)
    assert settled([evening, DAY])[0].position == DAY.position


def test_a_capture_may_say_its_own_place() -> None:
    own = Position(49.9, 8.6)
    assert settled([DAY, capture("abend", of="platz", position=own)])[1].position == own


def test_a_capture_of_an_unknown_scene_is_a_fault() -> None:
    assert said(DAY, capture("abend", of="plats"), capture("nacht", of="platz", moment="N")) == [
        f"{FILE}:52:17: Die Szene „plats“ gibt es nicht in dieser Tour – Meinten Sie „platz“?"
    ]


def test_a_capture_of_a_scene_with_faults_of_its_own_has_none() -> None:
    assert said(scene("halle"), capture("abend", of="platz"), broken=("platz",)) == []


def test_a_capture_of_itself_is_a_fault() -> None:
    assert said(capture("platz", of="platz")) == [
        f"{FILE}:52:17: „platz“ kann keine weitere Aufnahme von sich selbst sein"
        " – Die Szene nennen, die denselben Ort zuerst zeigt, oder die Zeile löschen."
    ]


def test_a_chain_of_captures_is_a_fault() -> None:
    evening = capture("abend", of="platz")
    night = capture("nacht", of="abend", moment="Nacht", line=70, position=DAY.position)
    assert said(DAY, evening, night) == [
        f"{FILE}:72:17: „abend“ ist selbst eine weitere Aufnahme von „platz“"
        " – „capture_of: platz“ eintragen."
    ]


def test_captures_without_a_moment_are_a_fault_on_either_side() -> None:
    assert said(scene("platz"), capture("abend", of="platz", moment="")) == [
        f"{FILE}:{line}:9: Bei „{id}“ fehlt, wann aufgenommen wurde: der Ort hat mehrere Aufnahmen"
        " – „moment: “ eintragen, zum Beispiel „moment: Abend“."
        for line, id in ((8, "platz"), (50, "abend"))
    ]


def test_two_captures_of_one_moment_are_a_fault() -> None:
    assert said(DAY, capture("abend", of="platz", moment="Tag")) == [
        f"{FILE}:50:9: „Tag“ heißt schon die Aufnahme „platz“ – Einen anderen „moment“ wählen."
    ]


def test_a_moment_alone_is_a_fault() -> None:
    assert said(DAY) == [
        f"{FILE}:8:9: „platz“ hat „moment“, aber keine Szene zeigt denselben Ort zu einer anderen"
        " Zeit – Dort „capture_of: platz“ eintragen, oder „moment“ löschen."
    ]
    assert said(DAY, broken=("abend",)) == []


def test_a_capture_taken_elsewhere_is_a_fault() -> None:
    assert said(DAY, capture("abend", of="platz", position=Position(49.9, 8.6))) == [
        f"{FILE}:50:9: „abend“ liegt woanders als „platz“ – „position“ und „plan“ weglassen,"
        " oder „capture_of“, wenn es ein anderer Ort ist."
    ]


def test_captures_are_one_stop_at_the_place_of_the_first() -> None:
    scenes = (
        capture("abend", of="platz"),
        scene("halle", spot(target="platz")),
        scene("platz", spot(target="halle"), moment="Tag"),
    )
    halle, platz = stops_of(plan_tour(tour(*scenes), Path("/c"), VERSIONS))
    assert (halle.number, platz.number) == (1, 2)
    assert [one.scene.id for one in platz.captures] == ["platz", "abend"]
    assert platz.first.scene.id == "platz"


def test_the_first_capture_need_not_be_sound() -> None:
    """The build ends later, with the faults of the first, and not with our bug."""
    alone = scene("abend", capture_of=Ref("platz", Mark(FILE, 52, 17)), position=None)
    (stop,) = stops_of(plan_tour(tour(alone, broken=("platz",)), Path("/c"), VERSIONS))
    assert stop.first.scene.id == "abend"
