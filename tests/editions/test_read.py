"""Files of editions, and the faults in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.core.cards import EditionCard
from plugins.core.report import Report
from plugins.editions.model import Edition
from plugins.editions.read import read_file
from tests.cases import PICTURE, faults, of_kind, read_folder, write_files, yaml_lines

HEAD = {
    "title": "Der Anfang",
    "number": "3",
    "year": "2018",
    "date": "2018-07-04",
    "summary": "Eine Ausgabe.",
    "cover": PICTURE,
}
FILE = "content/cityzeitung/2018-03.md"
Seen = tuple[tuple[Edition, ...], tuple[str, ...], list[str]]


def read(folder: Path, stem: str = "2018-03", **changes: str | None) -> Seen:
    text = f"---\n{yaml_lines(HEAD, changes)}---\nEin Satz.\n"
    report = Report()
    content = write_files(folder, {f"cityzeitung/{stem}.md": text})
    found = read_folder(content, "cityzeitung", ".md", read_file, report)
    editions = of_kind(Edition, found)
    assert of_kind(EditionCard, found) == tuple(edition.card for edition in editions)
    assert {kind for kind, _ in found.broken} <= {EditionCard}
    return editions, tuple(id for _, id in found.broken), faults(report)


def test_a_sound_edition_is_read_whole(tmp_path: Path) -> None:
    (edition,), broken, found = read(tmp_path, lead="eins")
    assert (broken, found) == ((), [])
    assert (edition.card.id, edition.card.name) == ("2018-03", "Cityzeitung 03/2018")
    assert edition.card.url == "/cityzeitung/2018-03/"
    assert edition.lead and str(edition.lead.mark) == f"{FILE}:8:7"
    assert edition.editorial.words == 2


def test_a_file_name_that_contradicts_its_number_is_a_fault(tmp_path: Path) -> None:
    editions, broken, found = read(tmp_path, stem="2018-04")
    assert (editions, broken) == ((), ("2018-04",))
    assert found == [
        "content/cityzeitung/2018-04.md: Die Datei heißt „2018-04“, enthält aber die Ausgabe"
        " 2018-03 – Sie „2018-03.md“ nennen oder year und number berichtigen."
    ]


@pytest.mark.parametrize(
    ("key", "value", "fault"),
    [
        ("number", None, "2:1: Die Angabe „number“ fehlt – Die Nummer im Jahr."),
        ("number", "drei", "3:9: „drei“ ist keine ganze Zahl – Nur Ziffern schreiben."),
        ("number", "0", "3:9: „number“ ist 0 – Erlaubt ist 1 bis 99."),
        ("year", "18", "4:7: „year“ ist 18 – Erlaubt ist 1950 bis 2100."),
        ("date", "Juli 2018", "5:7: „Juli 2018“ ist kein Datum der Form Jahr-Monat-Tag"
         " – Zum Beispiel 2018-07-04 schreiben."),
        ("cover", None, "2:1: Die Angabe „cover“ fehlt – Das Titelbild mit file, alt, caption,"
         " credit und licence."),
        ("titel", "X", "8:1: Den Schlüssel „titel“ gibt es hier nicht – Meinten Sie „title“?"),
        ("summary", "", "6:9: „summary“ ist leer – Einen Text eintragen."),
    ],
)  # fmt: skip
def test_a_fault_has_place_and_remedy(
    tmp_path: Path, key: str, value: str | None, fault: str
) -> None:
    editions, broken, found = read(tmp_path, **{key: value})
    assert (editions, broken, found) == ((), ("2018-03",), [f"{FILE}:{fault}"])
