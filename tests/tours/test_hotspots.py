"""Hotspots as their authors write them: shops, pictures, texts."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tours.authored import FILE, TOUR, read, write_tour

PICTURE = "{file: bilder/a.jpg, alt: Ein Regal., caption: Am Tag., credit: A, licence: CC0}"


def faults(folder: Path, line: str) -> list[str]:
    text = TOUR.replace("      - to: halle\n", f"      - to: halle\n      - {line}\n")
    return [str(fault) for fault in read(write_tour(folder, text))[1].faults]


def test_a_shop_and_a_picture_are_read_as_written(tmp_path: Path) -> None:
    lines = (
        "      - {shop: laden, heading: 5}\n"
        f"      - {{info: Regal, heading: 6, picture: {PICTURE}}}\n"
    )
    found, report = read(
        write_tour(tmp_path, TOUR.replace("      - to: halle\n", f"      - to: halle\n{lines}"))
    )
    assert report.faults == ()
    _, shop, info, _ = found.tours[0].scenes[0].hotspots
    assert shop.kind == "shop" and shop.target and shop.target.id == "laden"
    assert info.picture and info.picture.file.id == "bilder/a.jpg"


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        (
            "{shop: laden}",
            f"{FILE}:17:9: Die Richtung des Hotspots fehlt"
            " – „heading: “ in Grad eintragen, Norden 0, Osten 90.",
        ),
        (
            "{shop: laden, article: eins, heading: 5}",
            f"{FILE}:17:9: Der Hotspot hat mehrere Ziele: „article“ und „shop“"
            " – Genau eines von to, info, article, project, shop oder url eintragen.",
        ),
        (
            f"{{shop: laden, heading: 5, picture: {PICTURE}}}",
            f"{FILE}:17:51: „picture“ gehört nur zu Hinweisen – „info: “ verwenden.",
        ),
        (
            "{info: Regal, heading: 5}",
            f"{FILE}:17:9: Der Hinweis „Regal“ sagt nichts – „text: “ oder „picture: “ eintragen.",
        ),
        (
            "{info: Regal, heading: 5, picture: {file: bilder/a.jpg}}",
            f"{FILE}:17:44: Die Angabe „alt“ fehlt"
            " – Was auf dem Bild zu sehen ist, für Menschen, die es nicht sehen.",
        ),
    ],
)
def test_faults_say_where_and_what_to_do(tmp_path: Path, line: str, fault: str) -> None:
    assert faults(tmp_path, line)[0] == fault
