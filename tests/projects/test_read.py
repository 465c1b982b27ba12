"""Files of projects and partners, and the faults in them."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from plugins.core.cards import PartnerCard, ProjectCard
from plugins.core.report import Report
from plugins.projects.model import Partner, Project
from plugins.projects.read import read_partner, read_project
from tests.cases import PICTURE, faults, of_kind, read_folder, write_files, yaml_lines

STEP = "{date: 2018-07-04, status: laufend, note: Begonnen.}"
PROJECT = {
    "title": "WLAN",
    "summary": "Netz für alle.",
    "kind": "quick-win",
    "status": "laufend",
    "history": f"[{STEP}]",
    "period": "{start: 2018-07}",
    "partners": "[stadt]",
    "goals": "[Netz für alle.]",
    "picture": PICTURE,
    "text": "|\n  Ein Satz.",
}
PARTNER = {"name": "Die Stadt", "summary": "Sie hilft.", "kind": "stadt", "roles": "Trägerin"}
FILE = "content/projekte/wlan.yaml"
Seen = tuple[tuple[Project, ...], tuple[str, ...], list[str]]


def read(folder: Path, stem: str = "wlan", **changes: str | None) -> Seen:
    report = Report()
    content = write_files(folder, {f"projekte/{stem}.yaml": yaml_lines(PROJECT, changes)})
    found = read_folder(content, "projekte", ".yaml", read_project, report)
    projects = of_kind(Project, found)
    assert of_kind(ProjectCard, found) == tuple(project.card for project in projects)
    assert {kind for kind, _ in found.broken} <= {ProjectCard}
    return projects, tuple(id for _, id in found.broken), faults(report)


def partner_faults(folder: Path, stem: str = "stadt", **changes: str | None) -> list[str]:
    report = Report()
    content = write_files(folder, {f"partner/{stem}.yaml": yaml_lines(PARTNER, changes)})
    found = read_folder(content, "partner", ".yaml", read_partner, report)
    partners = of_kind(Partner, found)
    assert of_kind(PartnerCard, found) == tuple(partner.card for partner in partners)
    broken = ((PartnerCard, stem),)
    assert (len(partners), found.broken) == ((0, broken) if report.faults else (1, ()))
    return faults(report)


def test_a_sound_project_is_read_whole(tmp_path: Path) -> None:
    (project,), broken, found = read(
        tmp_path,
        period="{start: 2018-07, end: 2018-09-15, note: Laut Plan.}",
        contact="{role: Leitung, organisation: stadt}",
        links="[{title: Stadt, url: 'https://stadt.example/'}]",
        figures="[{value: '7', label: Orte, source: Cityzeitung}]",
    )
    assert (broken, found) == ((), [])
    assert (project.card.id, project.card.partners) == ("wlan", ("stadt",))
    assert project.period.start == dt.date(2018, 7, 1)
    assert project.period.end == dt.date(2018, 9, 15)
    assert project.contact and project.contact.organisation.id == "stadt"
    assert project.figures[0].value == "7"
    assert project.prose.words == 2


@pytest.mark.parametrize("key", sorted(PROJECT))
def test_a_missing_key_is_a_fault(tmp_path: Path, key: str) -> None:
    projects, broken, found = read(tmp_path, **{key: None})
    assert (projects, broken) == ((), ("wlan",))
    assert [fault.partition(" – ")[0] for fault in found] == [
        f"{FILE}:1:1: Die Angabe „{key}“ fehlt"
    ]


@pytest.mark.parametrize(
    ("key", "value", "fault"),
    [
        ("status", "lauffend", "4:9: „lauffend“ ist für „status“ nicht möglich"
         " – Meinten Sie „laufend“?"),
        ("kind", "gross", "3:7: „gross“ ist für „kind“ nicht möglich"
         " – Möglich sind: „building-block“ oder „quick-win“."),
        ("partner", "[stadt]", "12:1: Den Schlüssel „partner“ gibt es hier nicht"
         " – Meinten Sie „partners“?"),
        ("period", "{start: Sommer}", "6:17: „Sommer“ ist kein Monat der Form Jahr-Monat"
         " – Zum Beispiel 2018-07."),
        ("period", "{start: 2018-07, end: 2018-06}", "6:9: „end“ liegt vor „start“"
         " – Den Zeitraum berichtigen."),
        ("history", "[]", "5:10: „history“ ist zu kurz – Mindestens 1 Eintrag."),
        ("history", f"[{STEP}, {STEP.replace('07-04', '07-03')}]",
         "5:65: „history“ läuft rückwärts – Die älteste Zeile zuerst schreiben."),
        ("history", f"[{STEP.replace('laufend', 'geplant')}]",
         "5:11: „history“ endet mit „geplant“, „status“ ist aber „laufend“"
         " – Eine Zeile in „history“ ergänzen oder „status“ ändern."),
        ("links", "[{title: Stadt, url: stadt.example}]",
         "12:29: „stadt.example“ ist keine Adresse im Netz – Mit https:// beginnen."),
        ("partners", "stadt", "7:11: „partners“ muss eine Liste sein"
         " – Zum Beispiel [eins, zwei]."),
    ],
)  # fmt: skip
def test_a_fault_has_place_and_remedy(tmp_path: Path, key: str, value: str, fault: str) -> None:
    projects, broken, found = read(tmp_path, **{key: value})
    assert (projects, broken) == ((), ("wlan",))
    assert f"{FILE}:{fault}" in found


def test_a_history_of_one_day_in_two_steps_is_sound(tmp_path: Path) -> None:
    history = f"[{STEP.replace('laufend', 'geplant')}, {STEP}]"
    assert read(tmp_path, history=history)[2] == []


def test_a_fault_in_the_description_has_its_line(tmp_path: Path) -> None:
    found = read(tmp_path, text="|\n  Ein Satz.\n\n  Ein <b>Wort</b>.")[2]
    assert found[0].startswith(f"{FILE}:13:")


def test_a_file_name_with_an_umlaut_is_a_fault_with_the_right_name(tmp_path: Path) -> None:
    assert read(tmp_path, stem="Größe")[2] == [
        "content/projekte/Größe.yaml: Der Dateiname „Größe“ ist in einer Adresse nicht erlaubt"
        " – Die Datei „groesse.yaml“ nennen."
    ]


def test_a_sound_partner_is_read(tmp_path: Path) -> None:
    assert partner_faults(tmp_path, url="https://stadt.example/") == []


@pytest.mark.parametrize(
    ("key", "value", "fault"),
    [
        ("name", None, "1:1: Die Angabe „name“ fehlt – Der Name."),
        ("kind", "verien", "3:7: „verien“ ist für „kind“ nicht möglich – Meinten Sie „verein“?"),
        ("rolle", "X", "5:1: Den Schlüssel „rolle“ gibt es hier nicht – Meinten Sie „roles“?"),
        ("url", "stadt.example", "5:6: „stadt.example“ ist keine Adresse im Netz"
         " – Mit https:// beginnen."),
        ("summary", "[a]", "2:10: „summary“ ist eine Liste – Einen Text eintragen."),
    ],
)  # fmt: skip
def test_a_fault_of_a_partner_has_place_and_remedy(
    tmp_path: Path, key: str, value: str | None, fault: str
) -> None:
    assert partner_faults(tmp_path, **{key: value}) == [f"content/partner/stadt.yaml:{fault}"]


def test_a_partner_file_name_with_a_blank_is_a_fault(tmp_path: Path) -> None:
    assert partner_faults(tmp_path, stem="die stadt") == [
        "content/partner/die stadt.yaml: Der Dateiname „die stadt“ ist in einer Adresse nicht"
        " erlaubt – Die Datei „die-stadt.yaml“ nennen."
    ]
