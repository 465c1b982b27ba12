"""A file of content/dienste/ -> a service and its card."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.core.offers import ServiceCard
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.services.model import Service
from plugins.services.read import read_service
from tests.cases import PICTURE, faults, of_kind, yaml_lines

GIVEN = {
    "title": "Verleih",
    "summary": "Geladene Akkus.",
    "place": "{name: Auskunft, scene: rundgang/platz}",
    "picture": PICTURE,
}


def read(folder: Path, text: str, name: str = "verleih") -> tuple[Found, list[str]]:
    report = Report()
    path = folder / f"{name}.yaml"
    path.write_text(text, encoding="utf-8")
    found = read_service(Input(path, f"content/dienste/{name}.yaml", ()), Prosaist(), report)
    return found, faults(report)


def service(folder: Path, **changes: str | None) -> Service:
    """Return a sound service."""
    found, said = read(folder, yaml_lines(GIVEN, changes))
    assert said == []
    (one,) = of_kind(Service, found)
    assert isinstance(one, Service)
    return one


def test_a_service_with_all_it_can_have(tmp_path: Path) -> None:
    one = service(
        tmp_path,
        place="{name: Auskunft, address: Am Platz 1, position: {lat: 49.5, lon: 8.25}}",
        hours="Montag bis Freitag",
        conditions="[Nur mit Ausweis.]",
        steps=f"[{{title: Holen, text: Fragen., picture: {PICTURE}}}, {{title: Laden, text: Ja.}}]",
        accessibility="Stufenlos.",
        contact="{role: Handel, organisation: stadt}",
        projects="[wlan]",
        articles="[eins]",
        text="Ein Satz.",
        demo="Erfunden.",
    )
    assert (one.card.url, one.card.projects, one.card.articles) == (
        "/dienste/verleih/", ("wlan",), ("eins",),
    )  # fmt: skip
    assert [step.title for step in one.steps] == ["Holen", "Laden"]
    assert (one.place.lat, one.place.address, one.prose.words) == (49.5, "Am Platz 1", 2)
    assert one.contact and one.contact.organisation.id == "stadt"


def test_the_least_a_service_needs(tmp_path: Path) -> None:
    one = service(tmp_path)
    assert (one.hours, one.conditions, one.steps, one.contact) == ("", (), (), None)
    assert one.card.scene == "rundgang/platz"


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"place": None}, "1:1: Die Angabe „place“ fehlt – Wo es ihn gibt."),
        ({"steps": "[{title: Holen}]"},
         "5:9: Die Angabe „text“ fehlt – Ein bis zwei Sätze dazu."),
        ({"hour": "immer"},
         "5:1: Den Schlüssel „hour“ gibt es hier nicht – Meinten Sie „hours“?"),
    ],
)  # fmt: skip
def test_a_fault_names_line_and_remedy(
    tmp_path: Path, changes: dict[str, str | None], complaint: str
) -> None:
    found, said = read(tmp_path, yaml_lines(GIVEN, changes))
    assert said == [f"content/dienste/verleih.yaml:{complaint}"]
    assert found.broken == ((ServiceCard, "verleih"),)


def test_a_name_that_is_no_address_is_refused(tmp_path: Path) -> None:
    _, said = read(tmp_path, yaml_lines(GIVEN, {}), "Größe")
    assert said == [
        "content/dienste/Größe.yaml: Der Dateiname „Größe“ ist in einer Adresse nicht erlaubt"
        " – Die Datei „groesse.yaml“ nennen."
    ]
