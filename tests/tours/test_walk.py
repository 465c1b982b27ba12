"""What is wrong between scenes."""

from __future__ import annotations

from plugins.core.cards import Ref
from plugins.core.errors import Mark
from plugins.core.report import Report
from plugins.core.value import replace
from plugins.tours.model import Position, Tour
from plugins.tours.walk import check_walk
from tests.tours.authored import FILE, capture, floor, inside, scene, spot, tour


def said(checked: Tour) -> list[str]:
    report = Report()
    check_walk(checked, report)
    return [str(fault) for fault in report.faults]


def test_two_scenes_with_ways_both_ways_are_sound() -> None:
    assert said(tour()) == []


def test_a_ring_is_sound_although_no_way_leads_straight_back() -> None:
    ring = tour(
        scene("platz", spot(target="halle")),
        scene("halle", spot(target="markt")),
        scene("markt", spot(target="platz")),
    )
    assert said(ring) == []


def test_a_start_that_does_not_exist_is_a_fault() -> None:
    checked = replace(tour(), start=Ref("plats", Mark(FILE, 3, 8)))
    assert said(checked) == [
        f"{FILE}:3:8: Die Szene „plats“ gibt es nicht in dieser Tour – Meinten Sie „platz“?"
    ]


def test_a_way_to_nowhere_is_a_fault() -> None:
    checked = tour(
        scene("platz", spot(target="hale"), spot(target="halle", line=21)),
        scene("halle", spot(target="platz")),
    )
    assert said(checked) == [
        f"{FILE}:20:9: Die Szene „hale“ gibt es nicht in dieser Tour – Meinten Sie „halle“?"
    ]


def test_a_way_to_a_scene_with_faults_of_its_own_is_none() -> None:
    assert said(tour(scene("platz", spot(target="halle")), broken=("halle",))) == []


def test_a_way_into_its_own_scene_is_a_fault() -> None:
    assert said(tour(scene("platz", spot(target="platz")))) == [
        f"{FILE}:20:9: Der Hotspot führt in seine eigene Szene „platz“"
        " – Eine andere Szene nennen oder den Hotspot löschen."
    ]


def test_two_ways_to_the_same_scene_are_a_fault() -> None:
    checked = tour(
        scene("platz", spot(target="halle"), spot(target="halle", line=25)),
        scene("halle", spot(target="platz")),
    )
    assert said(checked) == [
        f"{FILE}:25:9: Zu „halle“ führt schon der Hotspot in Zeile 20 – Einen der beiden löschen."
    ]


def test_an_article_may_have_the_name_of_a_scene() -> None:
    checked = tour(
        scene("platz", spot(target="halle"), spot("article", "halle", line=25)),
        scene("halle", spot(target="platz")),
    )
    assert said(checked) == []


def test_two_scenes_of_one_name_are_a_fault() -> None:
    both = tour(scene("platz", line=8), scene("platz", line=30))
    assert said(both) == [
        f"{FILE}:30:9: Die Szene „platz“ steht schon in Zeile 8 – Eine andere „id“ wählen."
    ]


def test_a_scene_that_nobody_can_reach_is_a_fault() -> None:
    checked = tour(
        scene("platz", spot(target="halle")),
        scene("halle", spot(target="platz")),
        scene("markt", spot(target="platz"), line=50),
    )
    assert said(checked) == [
        f"{FILE}:50:9: Zur Szene „markt“ führt kein Weg von „platz“ aus"
        " – In einer anderen Szene „- to: markt“ eintragen."
    ]


def test_a_scene_without_a_way_back_is_a_fault() -> None:
    assert said(tour(scene("platz", spot(target="halle")), scene("halle", line=30))) == [
        f"{FILE}:30:9: Aus der Szene „halle“ führt kein Weg zurück zu „platz“"
        " – Einen Hotspot mit „to: “ ergänzen, oder „oneway: true“, wenn das so sein soll."
    ]


def test_no_way_back_is_sound_where_it_is_said() -> None:
    assert said(tour(scene("platz", spot(target="halle")), scene("halle", oneway=True))) == []


def test_scenes_at_the_same_place_need_a_heading() -> None:
    here = Position(49.87, 8.65)
    checked = tour(
        scene("platz", spot(target="abend"), position=here),
        scene("abend", spot(target="platz", heading=180.0, line=40), position=here),
    )
    assert said(checked) == [
        f"{FILE}:20:9: „abend“ liegt am selben Ort wie „platz“, die Richtung lässt sich nicht"
        " berechnen – „heading: “ in Grad eintragen."
    ]


def test_a_place_that_nobody_can_walk_to_is_a_fault() -> None:
    swapped = tour(
        scene("platz", spot(target="halle"), position=Position(49.8725, 8.6512)),
        scene("halle", spot(target="platz"), position=Position(8.6512, 49.8720), line=30),
    )
    assert said(swapped) == [
        f"{FILE}:30:9: Die Szene „halle“ liegt etwa 5953,3 km von „platz“ entfernt"
        " – „position“ bei beiden prüfen: „lat“ ist die Breite, „lon“ die Länge."
    ]


def test_a_tour_may_lead_through_the_region() -> None:
    region = tour(
        scene("platz", spot(target="halle"), position=Position(49.8725, 8.6512)),
        scene("halle", spot(target="platz"), position=Position(50.1109, 8.6821)),  # Frankfurt
    )
    assert said(region) == []


DAY = scene("platz", spot(target="halle"), moment="Tag")
HALL = scene("halle", spot(target="platz"))


def test_another_time_of_a_place_is_reached_without_a_hotspot() -> None:
    assert said(tour(DAY, HALL, capture("abend", of="platz"))) == []


def test_a_hotspot_to_another_time_of_the_same_place_is_a_fault() -> None:
    evening = capture("abend", of="platz", hotspots=(spot(target="platz", line=55),))
    assert said(tour(DAY, HALL, evening)) == [
        f"{FILE}:55:9: „platz“ zeigt denselben Ort zu einer anderen Zeit, der Weg dorthin"
        " entsteht von selbst – Den Hotspot löschen."
    ]


def test_faults_of_captures_are_found_on_the_walk() -> None:
    assert len(said(tour(DAY, HALL, capture("abend", of="platz", moment="Tag")))) == 1


def test_scenes_on_one_plan_need_no_positions() -> None:
    rooms = (
        inside("platz", 10, 10, spot(target="halle")),
        inside("halle", 90, 10, spot(target="platz")),
    )
    assert said(tour(*rooms, floors=(floor(),))) == []


def test_scenes_with_nothing_in_common_need_a_heading() -> None:
    rooms = (
        scene("platz", spot(target="halle")),
        inside("halle", 90, 10, spot(target="platz", heading=5.0)),
    )
    assert said(tour(*rooms, floors=(floor(),))) == [
        f"{FILE}:20:9: „platz“ und „halle“ haben weder Positionen noch einen Plan gemeinsam,"
        " die Richtung lässt sich nicht berechnen"
        " – „heading: “ in Grad eintragen, oder bei beiden „position“ oder „plan“."
    ]


def test_a_capture_of_a_scene_with_faults_waits_for_its_place() -> None:
    waiting = capture("abend", of="platz", position=None, hotspots=(spot(target="halle"),))
    assert said(tour(HALL, waiting, broken=("platz",))) == []


def test_an_address_twice_is_a_fault() -> None:
    town = "https://www.darmstadt.de/"
    twice = (spot("url", url=town, title="Stadt"), spot("url", url=town, title="Amt", line=25))
    assert said(tour(scene("platz", spot(target="halle"), *twice), HALL)) == [
        f"{FILE}:25:9: Zu „{town}“ führt schon der Hotspot in Zeile 20 – Einen der beiden löschen."
    ]


def test_two_info_points_of_one_name_are_a_fault() -> None:
    twice = (spot("info", title="Säule"), spot("info", title="Säule", line=25))
    assert said(tour(scene("platz", spot(target="halle"), *twice), HALL)) == [
        f"{FILE}:25:9: Der Hinweis „Säule“ steht schon in Zeile 20"
        " – Einen der beiden anders nennen oder löschen."
    ]


def test_a_shop_is_the_article_that_presents_it() -> None:
    twice = (spot("article", "laden"), spot("shop", "laden", line=25))
    assert said(tour(scene("platz", spot(target="halle"), *twice), HALL)) == [
        f"{FILE}:25:9: Zu „laden“ führt schon der Hotspot in Zeile 20 – Einen der beiden löschen."
    ]
