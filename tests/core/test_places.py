"""Places: their form and what was written in it."""

from __future__ import annotations

import pytest

from plugins.core.places import Place, place_form, place_of
from plugins.core.report import Report
from plugins.core.yamlfile import parse
from tests.cases import ref
from tests.core.builders import faults

FORM = place_form("Luisenplatz")


def read(text: str) -> tuple[Place | None, list[str]]:
    report = Report()
    node = parse(text, "x.yaml", report)
    assert node
    values = FORM.read(node, report)
    return (None if report.faults else place_of(values)), faults(report)


def test_a_place_may_be_a_name_alone() -> None:
    assert read("name: Halle\n") == (Place("Halle", "", None, None, None), [])


def test_all_that_is_known_of_a_place_is_read() -> None:
    place, complaints = read(
        "name: Halle\naddress: Luisenplatz 5\nposition: {lat: 49.8728, lon: 8.6512}\n"
        "scene: rundgang/halle\n"
    )
    assert complaints == [] and place and place.scene
    assert (place.address, place.lat, place.lon) == ("Luisenplatz 5", 49.8728, 8.6512)
    assert place.scene.id == ref("rundgang/halle").id


@pytest.mark.parametrize("position", ["{lat: 91, lon: 8}", "{lat: 49}", "{lat: 49, lon: 181}"])
def test_a_position_off_the_globe_or_by_halves_is_a_fault(position: str) -> None:
    place, complaints = read(f"name: Halle\nposition: {position}\n")
    assert place is None and len(complaints) == 1


@pytest.mark.parametrize(
    "position", ["{lat: 49.5, lon: 9}", "{lat: -8.65, lon: 49.87}", "{lat: 40.6, lon: -73.9}"]
)
def test_a_position_may_be_anywhere(position: str) -> None:
    assert read(f"name: Halle\nposition: {position}\n")[1] == []


def test_latitude_and_longitude_that_have_changed_places_are_a_fault() -> None:
    place, complaints = read("name: Halle\nposition: {lat: 8.6512, lon: 49.8725}\n")
    assert place is None
    assert complaints == [
        "x.yaml:2:11: „lat“ und „lon“ sind vertauscht – „lat: 49.8725, lon: 8.6512“ schreiben:"
        " „lat“ ist die Breite, „lon“ die Länge."
    ]


def test_a_form_gives_the_example_of_its_users() -> None:
    _, (complaint,) = read("address: Luisenplatz 5\n")
    assert complaint.endswith("Die Angabe „name“ fehlt – Der Ort, zum Beispiel Luisenplatz.")
