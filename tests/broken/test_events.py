"""What an editor can get wrong in an event, in a whole site."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.broken.building import Changes, Fault, refuse
from tests.builders import article
from tests.events.authored import event_file

FILE = "content/termine/sprechstunde.yaml"
EINS = "content/artikel/eins.md"

CASES: dict[str, tuple[Changes, list[Fault]]] = {
    "end_before_start": (
        {FILE: event_file(end="17:00")},
        [
            f"{FILE}:6:6: „end“ (2026-12-01 17:00) liegt nicht nach „start“"
            " – Meinten Sie 2026-12-02 17:00?",
        ],
    ),
    "an_hour_that_does_not_exist": (
        {FILE: event_file(start="2026-12-01 25:00")},
        [
            f"{FILE}:5:8: Die Uhrzeit „25:00“ gibt es nicht"
            " – Von 00:00 bis 23:59, zum Beispiel 18:30.",
        ],
    ),
    "the_hour_that_the_clock_leaves_out": (
        {FILE: event_file(start="2027-03-28 02:30", end="04:00")},
        [
            f"{FILE}:5:8: 02:30 Uhr gibt es am 28. März 2027 nicht: die Uhr wird in dieser Stunde"
            " vorgestellt – Eine andere Uhrzeit eintragen.",
        ],
    ),
    "everything_at_once": (
        {
            FILE: event_file(
                category="beratungen",
                repeat="{every: woche}",
                register="{url: anrufen}",
                text="'[x](artikel:gibt es nicht)'",
            )
        },
        [
            f"{FILE}:3:11: „beratungen“ ist für „category“ nicht möglich – Meinten Sie „beratung“?",
            f"{FILE}:7:9: Die Wiederholung hört nie auf – „until“ oder „count“ eintragen.",
            f"{FILE}:8:17: „anrufen“ ist keine Adresse im Netz – Mit https:// beginnen.",
        ],
    ),
    "names_that_nobody_has": (
        {FILE: event_file(projects="[rundgange]", organisers="[staat]", articles="[ein]")},
        [
            f"{FILE}:7:12: Das Projekt „rundgange“ gibt es nicht – Meinten Sie „rundgaenge“?",
            f"{FILE}:8:14: Den Partner „staat“ gibt es nicht – Meinten Sie „stadt“?",
            f"{FILE}:9:12: Den Beitrag „ein“ gibt es nicht – Meinten Sie „eins“?",
        ],
    ),
    "before_its_project": (
        {FILE: event_file(start="2018-06-30", end=None, published="2018-06-01",
                          projects="[rundgaenge]")},
        [
            f"{FILE}:5:8: Der Termin beginnt am 30. Juni 2018, das Projekt „rundgaenge“ aber erst"
            " im Juli 2018 – „start“ oder das Projekt berichtigen.",
        ],
    ),
    "a_link_to_an_event_that_nobody_announced": (
        {FILE: event_file(), EINS: article("Siehe [hier](termin:sprechstunden).")},
        [
            f"{EINS}:17:14: Den Termin „sprechstunden“ gibt es nicht – Meinten Sie „sprechstunde“?",
        ],
    ),
    "an_address_that_the_site_needs": (
        {"content/termine/archiv.yaml": event_file()},
        [
            "content/termine/archiv.yaml: Die Adresse „/termine/archiv/“ braucht die Seite selbst"
            " – Der Datei einen anderen Namen geben.",
        ],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_mistake_is_explained(case: str, tmp_path: Path, small_cache: Path) -> None:
    changes, faults = CASES[case]
    refuse(tmp_path, changes, faults, small_cache)
