"""A file of content/termine/ -> an event and its card."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from plugins.core.offers import EventCard
from plugins.events.model import Event, Note, Registration
from tests.cases import PICTURE, of_kind
from tests.events.authored import at, event, event_file, read, told


def test_an_event_with_all_it_can_have(tmp_path: Path) -> None:
    one = event(
        tmp_path,
        repeat="{every: woche, count: 2}",
        place="{name: Halle, address: Am Markt 1, position: {lat: 49.8, lon: 8.6},"
        " scene: rundgang/platz}",
        capacity="70",
        audience="Händler und Gastronomen",
        organisers="[stadt]",
        register="{url: 'mailto:a@example.org', note: Mit Namen., until: 2026-11-30}",
        accessibility="Stufenlos.",
        changes="[{date: 2026-11-22, note: Neuer Ort.}]",
        cancelled="{date: 2026-11-24, reason: Krank.}",
        projects="[wlan]",
        articles="[eins]",
        picture=PICTURE,
        text="Ein Satz.",
        demo="Erfunden.",
    )
    card = one.card
    assert (card.url, card.place, card.scene) == (
        "/termine/sprechstunde/", "Halle", "rundgang/platz",
    )  # fmt: skip
    assert (card.projects, card.articles) == (("wlan",), ("eins",))
    assert (card.published, card.modified) == (dt.date(2026, 11, 20), dt.date(2026, 11, 24))
    assert one.registration == Registration(
        "mailto:a@example.org", "Mit Namen.", dt.date(2026, 11, 30)
    )
    assert one.cancelled == Note(dt.date(2026, 11, 24), "Krank.")
    assert one.place and (one.place.lat, one.place.lon) == (49.8, 8.6)
    assert (one.capacity, one.prose.words) == (70, 2)
    assert (one.start, one.end) == (at("2026-12-01 18:00"), at("2026-12-01 20:00"))


def test_the_least_an_event_needs(tmp_path: Path) -> None:
    one = event(tmp_path, end=None)
    assert (one.place, one.registration, one.rule, one.capacity) == (None, None, None, 0)
    assert one.card.modified == one.card.published


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"changes": "[{date: 2026-11-19, note: Neu.}]"},
         "7:11: „changes“ liegt mit 2026-11-19 vor „published“ (2026-11-20)"
         " – Einen der beiden Tage berichtigen."),
        ({"cancelled": "{date: 2026-11-01, reason: Krank.}"},
         "7:12: „cancelled“ liegt mit 2026-11-01 vor „published“ (2026-11-20)"
         " – Einen der beiden Tage berichtigen."),
        ({"register": "{url: 'https://example.org/', until: 2026-12-02}"},
         "7:48: Die Anmeldung endet nach dem letzten Termin (1. Dezember 2026)"
         " – Einen früheren Tag nennen."),
        ({"register": "{url: anrufen}"},
         "7:17: „anrufen“ ist keine Adresse im Netz – Mit https:// beginnen."),
        ({"category": "berattung"},
         "3:11: „berattung“ ist für „category“ nicht möglich – Meinten Sie „beratung“?"),
        ({"capacity": "70 Leute"},
         "7:11: „70 Leute“ ist keine ganze Zahl – Nur Ziffern schreiben."),
        ({"organizers": "[stadt]"},
         "7:1: Den Schlüssel „organizers“ gibt es hier nicht – Meinten Sie „organisers“?"),
        ({"start": None},
         "1:1: Die Angabe „start“ fehlt"
         " – Der Beginn: 2026-12-01 18:00, oder 2026-12-01 für den ganzen Tag."),
    ],
)  # fmt: skip
def test_a_fault_names_line_and_remedy(
    tmp_path: Path, changes: dict[str, str | None], complaint: str
) -> None:
    assert told(tmp_path, **changes) == [complaint]


@pytest.mark.parametrize("name", ["archiv", "alle", "beratung", "2026-12"])
def test_addresses_of_the_site_itself_are_taken(tmp_path: Path, name: str) -> None:
    found, said = read(tmp_path, event_file(), name)
    assert said == [
        f"content/termine/{name}.yaml: Die Adresse „/termine/{name}/“ braucht die Seite selbst"
        " – Der Datei einen anderen Namen geben."
    ]
    assert found.broken == ((EventCard, name),)


def test_a_name_that_is_no_address_is_refused(tmp_path: Path) -> None:
    _, said = read(tmp_path, event_file(), "Größe")
    assert said == [
        "content/termine/Größe.yaml: Der Dateiname „Größe“ ist in einer Adresse nicht erlaubt"
        " – Die Datei „groesse.yaml“ nennen."
    ]


def test_a_file_with_faults_gives_its_name_only(tmp_path: Path) -> None:
    found, said = read(tmp_path, "title: [\n")
    assert said and of_kind(Event, found) == ()
    assert found.broken == ((EventCard, "sprechstunde"),)
