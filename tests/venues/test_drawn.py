"""A building's faults that only show when it is drawn: no door, no way, no connection."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.venues.authored import FILE, changed, read_text

STAIRS = (
    "  - {id: treppe, category: stairs, name: Treppe, name_en: stairs,\n"
    "     origin: eg-treppe, destination: og-treppe}\n"
)
LIFT = (
    "  - {id: aufzug, category: elevator, name: Aufzug, name_en: lift,\n"
    "     origin: eg-aufzug, destination: og-aufzug}\n"
)


@pytest.mark.parametrize(
    ("changes", "faults"),
    [
        ([("      - line: [[2, 3], [4, 3]]\n", "")],
         ["19:9: „eg-01“ hat keine Tür – Unter „openings“ eine auf den Rand des Raums legen."]),
        ([("pedestrian.principal", "emergencyexit")],
         [": Das Haus hat keinen Eingang"
          " – Bei einer Öffnung „category: pedestrian.principal“ und eine id eintragen."]),
        ([(LIFT, ""), (STAIRS, ""), ("relationships:\n", "")],
         ["36:5: Das Geschoss „og“ ist mit keinem anderen verbunden"
          " – Unter „relationships“ einen Aufzug oder eine Treppe dorthin eintragen."]),
        ([(LIFT, ""), ("origin: eg-treppe", "direction: directed, origin: eg-treppe")],
         ["44:9: Von „og-wc“ führt kein Weg zurück zu „eingang“"
          " – Eine Treppe, einen Aufzug oder eine Rolltreppe für den Rückweg eintragen."]),
    ],
)  # fmt: skip
def test_a_building_in_which_one_gets_lost_is_a_fault(
    tmp_path: Path, changes: list[tuple[str, str]], faults: list[str]
) -> None:
    _, said = read_text(tmp_path, changed(*changes))
    assert said == [f"{FILE}{'' if fault[0] == ':' else ':'}{fault}" for fault in faults]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("imdf.zip", None, "Das Archiv gibt es nicht – In den Ordner des Gebäudes legen."),
        ("../imdf.zip", b"", "Das Archiv gibt es nicht – In den Ordner des Gebäudes legen."),
        ("imdf.zip", b"nichts", "Das ist kein lesbares IMDF-Archiv – Das Archiv neu holen oder"
                                " „archive“ weglassen."),
        ("imdf.zip", bytes((8 << 20) + 1), "Das Archiv ist größer als 8 MB – Weglassen."),
    ],
)  # fmt: skip
def test_an_archive_that_is_none_is_a_fault(
    tmp_path: Path, name: str, content: bytes | None, said: str
) -> None:
    (tmp_path / "haus").mkdir()
    if content is not None:
        (tmp_path / "haus" / name).write_bytes(content)
    _, faults = read_text(tmp_path, changed(("licence:", f"archive: {name}\nlicence:")))
    assert faults == [f"tours/haus/{name}: {said}"]
