"""What an editor can get wrong in the directory of merchants."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.broken.building import Changes, Fault, refuse
from tests.builders import TOUR, article
from tests.merchants.authored import merchant_file

FILE = "content/haendler/brummel.yaml"
EINS = "content/artikel/eins.md"
GOOD = merchant_file()

CASES: dict[str, tuple[Changes, list[Fault]]] = {
    "hours_as_germans_write_them": (
        {FILE: merchant_file(hours="Mo–Fr 9–18 Uhr, Sa 10–14 Uhr")},
        [
            f"{FILE}:7:8: Die Zeiten „Mo–Fr 9–18 Uhr, Sa 10–14 Uhr“ sind nicht lesbar"
            " – Meinten Sie „Mo-Fr 09:00-18:00; Sa 10:00-14:00“?",
        ],
    ),
    "hours_that_are_wrong_at_the_end": (
        {FILE: merchant_file(hours="Mo-Fr 09:00-18:00; PH zu")},
        [
            f"{FILE}:7:30: Die Zeiten „Mo-Fr 09:00-18:00; PH zu“ sind ab „zu“ nicht lesbar"
            " – Meinten Sie „Mo-Fr 09:00-18:00; PH off“?",
        ],
    ),
    "hours_that_forget_holidays": (
        {FILE: merchant_file(hours="Mo-Fr 09:00-18:00")},
        [
            f"{FILE}:7:8: „hours“ sagt nichts über Feiertage"
            " – Zum Beispiel „Mo-Fr 09:00-18:00; PH off“ für geschlossen.",
        ],
    ),
    "several_faults_at_once": (
        {FILE: merchant_file(trade="spielzeug", access="[stufenfrei]", demoo="x")},
        [
            f"{FILE}:3:8: „spielzeug“ ist für „trade“ nicht möglich – Meinten Sie „spielwaren“?",
            f"{FILE}:8:10: „stufenfrei“ ist für „access“ nicht möglich – Meinten Sie „stufenlos“?",
            f"{FILE}:14:1: Den Schlüssel „demoo“ gibt es hier nicht – Meinten Sie „demo“?",
        ],
    ),
    "unknown_project_article_and_scene": (
        {FILE: merchant_file(projects="[rundgang]", articles="[ein]", scene="rundgang/plaz")},
        [
            f"{FILE}:14:12: Das Projekt „rundgang“ gibt es nicht – Meinten Sie „rundgaenge“?",
            f"{FILE}:15:12: Den Beitrag „ein“ gibt es nicht – Meinten Sie „eins“?",
            f"{FILE}:16:8: Die Szene „rundgang/plaz“ gibt es nicht – Meinten Sie „rundgang/platz“?",
        ],
    ),
    "links_to_an_unknown_merchant": (
        {FILE: GOOD, EINS: article("Bei [Brummel](haendler:brumel).", merchants="[brumel]")},
        [
            f"{EINS}:16:13: Den Händler „brumel“ gibt es nicht – Meinten Sie „brummel“?",
            f"{EINS}:18:15: Den Händler „brumel“ gibt es nicht – Meinten Sie „brummel“?",
        ],
    ),
    "hotspot_to_a_misspelt_merchant": (
        {
            FILE: GOOD,
            "tours/rundgang/tour.yaml": TOUR.replace(
                "      - to: platz\n", "      - {shop: brumel, heading: 5}\n      - to: platz\n"
            ),
        },
        [
            "tours/rundgang/tour.yaml:29:16: Den Händler „brumel“ gibt es nicht"
            " – Meinten Sie „brummel“?",
        ],
    ),
    "file_of_another_kind": (
        {"content/haendler/brummel.md": "Ein Laden.\n"},
        [
            "content/haendler/brummel.md: Diese Datei liest niemand"
            " – Die Endung muss „.yaml“ sein.",
        ],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_fault_stops_the_build_and_says_what_to_do(
    case: str, tmp_path: Path, small_cache: Path
) -> None:
    changes, faults = CASES[case]
    refuse(tmp_path, changes, faults, small_cache)


def test_a_link_to_a_merchant_with_faults_of_its_own_is_no_second_fault(
    tmp_path: Path, small_cache: Path
) -> None:
    changes = {FILE: merchant_file(trade="x"), EINS: article("[Laden](haendler:brummel)")}
    done = refuse(tmp_path, changes, None, small_cache)
    assert len(done.errors) == 2 and done.errors[0].startswith(f"{FILE}:3:8: „x“ ist für „trade“")
