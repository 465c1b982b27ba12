"""What an editor can get wrong in series and on the pages of topics."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.broken.building import Changes, Fault, refuse
from tests.builders import article

FILE = "content/serien/netze.yaml"
EINS, ZWEI = "content/artikel/eins.md", "content/artikel/zwei.md"
VIER = "content/artikel/vier.md"
SERIES = "title: Netze\nsummary: Was Netze sind.\n"
TOPIC = "topics:\n  - id: quick-wins\n    title: Quick Wins\n    summary: Kleines zuerst.\n"

CASES: dict[str, tuple[Changes, list[Fault]]] = {
    "misspelt_series": (
        {FILE: SERIES, EINS: article(series="netz")},
        [f"{EINS}:16:9: Die Serie „netz“ gibt es nicht – Meinten Sie „netze“?"],
    ),
    "part_of_nothing": (
        {EINS: article(part="2")},
        [
            f"{EINS}:16:1: „part“ gehört nur zu Teilen einer Serie"
            " – „series“ ergänzen oder die Zeile löschen.",
        ],
    ),
    "one_number_twice": (
        {
            FILE: SERIES,
            EINS: article(series="netze", part="1"),
            ZWEI: article(series="netze", part="1", title="Zwei"),
        },
        [
            f"{ZWEI}:16:9: Teil 1 der Serie „netze“ ist schon „eins“"
            " – Eine andere Nummer bei „part“ eintragen.",
        ],
    ),
    "order_in_two_places": (
        {FILE: SERIES + "parts: [eins]\n", EINS: article(series="netze", part="1")},
        [
            f"{EINS}:16:9: Die Reihenfolge der Serie „netze“ steht schon in ihrer Datei"
            " – „part“ hier löschen oder „parts“ dort.",
        ],
    ),
    "forgotten_and_foreign_parts": (
        {FILE: SERIES + "parts: [zwei]\n", EINS: article(series="netze")},
        [
            f"{EINS}:16:9: Der Beitrag fehlt in der Reihenfolge der Serie „netze“"
            f" – „eins“ in {FILE} unter „parts“ eintragen.",
            f"{FILE}:3:9: Der Beitrag „zwei“ gehört nicht zu dieser Serie"
            " – Im Beitrag „series: netze“ eintragen oder ihn hier streichen.",
        ],
    ),
    "unknown_project_of_a_series": (
        {FILE: SERIES + "project: rundgang\n", EINS: article(series="netze")},
        [f"{FILE}:3:10: Das Projekt „rundgang“ gibt es nicht – Meinten Sie „rundgaenge“?"],
    ),
    "lead_of_another_topic": (
        {
            "content/themen.yaml": f"{TOPIC}    leads: [eins]\n"
            "  - {id: wlan, title: WLAN, summary: Funk.}\n",
            EINS: article(topics="[wlan]"),
        },
        [
            "content/themen.yaml:5:13: Der Beitrag „eins“ gehört nicht zum Thema „quick-wins“"
            " – Im Beitrag unter „topics“ „quick-wins“ ergänzen oder ihn hier streichen.",
        ],
    ),
    "withdrawn_lead_and_unknown_related_topic": (
        {
            "content/themen.yaml": f"{TOPIC}    leads: [vier]\n    related: [wlan]\n",
            VIER: article(title="Vier", withdrawn="{date: 2018-07-09, reason: Falsch.}"),
        },
        [
            "content/themen.yaml:5:13: Der Beitrag „vier“ ist zurückgezogen – Ihn hier streichen.",
            "content/themen.yaml:6:15: Das Thema „wlan“ gibt es nicht"
            " – Möglich sind: „quick-wins“.",
        ],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_what_does_not_fit_is_refused(name: str, tmp_path: Path, small_cache: Path) -> None:
    changes, expected = CASES[name]
    refuse(tmp_path, changes, expected, small_cache)
