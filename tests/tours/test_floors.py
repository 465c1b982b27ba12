"""Floor plans as their authors write them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from plugins.core.report import Report
from plugins.tours.model import PlanPoint
from plugins.tours.walk import check_walk
from tests.tours.authored import FILE, TOUR, Seen, read, write_tour

PLANS = """\
plans:
  - id: eg
    title: Erdgeschoss
    file: eg.png
    width: 80
    up: 90
    alt: Eine Halle mit zwei Türen.
    credit: Redaktion
    licence: CC0
scenes:
"""
POINT = "    plan: {on: eg, x: 120, y: 340}\n"
WITH_PLAN = TOUR.replace("scenes:\n", PLANS).replace(
    "    position: {lat: 49.8725, lon: 8.6512}\n", POINT
)


def found_in(folder: Path, old: str = "", new: str = "", plan: bool = True) -> tuple[Seen, Report]:
    assert old in WITH_PLAN
    tours = write_tour(folder, WITH_PLAN.replace(old, new, 1))
    (tours / "rundgang" / "plans").mkdir()
    if plan:
        Image.new("RGB", (800, 500)).save(tours / "rundgang" / "plans" / "eg.png")
    return read(tours)


def said(folder: Path, old: str, new: str, plan: bool = True) -> list[str]:
    return [str(fault) for fault in found_in(folder, old, new, plan)[1].faults]


def test_a_plan_and_a_scene_on_it_are_read_as_written(tmp_path: Path) -> None:
    found, report = found_in(tmp_path)
    assert report.faults == () and report.reminders == ()
    (floor,) = found.tours[0].floors
    assert (floor.id, floor.title, floor.metres, floor.up) == ("eg", "Erdgeschoss", 80.0, 90.0)
    assert (floor.file.width, floor.file.height) == (800, 500)
    scene = found.tours[0].scenes[0]
    assert (scene.position, scene.point) == (None, PlanPoint("eg", 120.0, 340.0))


CASES = [
    (
        "on: eg", "on: og",
        f"{FILE}:20:16: Den Plan „og“ gibt es nicht in dieser Tour – Möglich sind: „eg“.",
    ),
    (
        "x: 120", "x: 820",
        f"{FILE}:20:11: Der Punkt 820, 340 liegt nicht auf dem Plan „eg“"
        " – Er ist 800 × 500 Pixel groß.",
    ),
    (
        POINT, "",
        f"{FILE}:17:5: Es fehlt, wo die Szene liegt"
        " – „position: {lat: …, lon: …}“ oder „plan: {on: …, x: …, y: …}“ eintragen.",
    ),
    (
        "file: eg.png", "file: ge.png",
        f"{FILE}:10:11: Den Plan „ge.png“ gibt es nicht in tours/rundgang/plans"
        " – Meinten Sie „eg.png“?",
    ),
    (
        "width: 80", "width: 0",
        f"{FILE}:11:12: „width“ ist 0 – Erlaubt ist 1 bis 20000.",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "fault"), CASES)
def test_faults_say_where_and_what_to_do(tmp_path: Path, old: str, new: str, fault: str) -> None:
    assert said(tmp_path, old, new) == [fault]


def test_a_plan_twice_is_a_fault(tmp_path: Path) -> None:
    again = PLANS.removeprefix("plans:\n").removesuffix("scenes:\n")
    assert said(tmp_path, "    licence: CC0\n", f"    licence: CC0\n{again}") == [
        f"{FILE}:16:9: Der Plan „eg“ steht schon in Zeile 8 – Eine andere „id“ wählen."
    ]


def test_scenes_on_a_plan_with_faults_of_its_own_have_none(tmp_path: Path) -> None:
    found, report = found_in(tmp_path, "title: Erdgeschoss", "titel: Erdgeschoss")
    check_walk(found.tours[0], report)
    assert found.tours[0].broken == ("platz",)
    assert [str(fault) for fault in report.faults] == [
        f"{FILE}:8:5: Die Angabe „title“ fehlt – Der Name für Leser.",
        f"{FILE}:9:5: Den Schlüssel „titel“ gibt es hier nicht – Meinten Sie „title“?",
    ]


def test_a_plan_that_cannot_be_published_is_named_where_it_is_used(tmp_path: Path) -> None:
    tours = write_tour(tmp_path, WITH_PLAN)
    (tours / "rundgang" / "plans").mkdir()
    (tours / "rundgang" / "plans" / "eg.png").write_bytes(b"GIF89a")
    assert [str(fault) for fault in read(tours)[1].faults] == [
        f"{FILE}:10:11: „eg.png“ ist kein lesbares PNG – Als PNG neu speichern."
    ]
