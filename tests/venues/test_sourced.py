"""Buildings whose plan is a map of OpenStreetMap, with the real one of Berlin Hauptbahnhof."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest

from plugins.core.pages import Page
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.venues.compile import compile_venues
from plugins.venues.directions import moves
from plugins.venues.kit import kit_address
from plugins.venues.modes import FAST, STEP_FREE
from plugins.venues.phrases import german
from plugins.venues.read import read_venue
from plugins.venues.reasons import why_not
from plugins.venues.telling import labels
from tests.cases import faults, make_desk, outputs_of
from tests.venues.authored import guide_of
from tests.venues.maps import ROWS, as_geojson, as_xml, berlin

HEAD = """\
title: Bahnhof
summary: Ein Bahnhof.
category: transitstation
source: karte.osm
credit: © OpenStreetMap-Mitwirkende
licence: ODbL 1.0
"""


def read(folder: Path, text: str, content: bytes | None) -> tuple[Found, Report]:
    place = folder / "bahnhof"
    place.mkdir(exist_ok=True)
    (place / "venue.yaml").write_text(text, encoding="utf-8")
    if content is not None:
        (place / "karte.osm").write_bytes(content)
    report = Report()
    return read_venue(Input(place, "tours/bahnhof", ()), Prosaist(), report), report


@pytest.mark.parametrize("name", ["Terminal", "Schilder", "Ebene 0", "\\ud800Laden", "x" * 5000])
def test_a_place_may_be_called_anything(tmp_path: Path, name: str) -> None:
    content = as_geojson(ROWS).replace(b'"Buchladen"', f'"{name}"'.encode())
    found, report = read(tmp_path, HEAD, content)
    assert faults(report) == []
    desk = make_desk(*found.values)
    urls = [planned.url for planned in compile_venues(desk)]
    assert len(set(urls)) == len(urls) == len(outputs_of(compile_venues(desk), desk))
    assert all(len(part.encode()) < 200 for url in urls for part in url.split("/"))


@pytest.mark.parametrize("source", ["../geheim.osm", "/etc/hostname", "unter/karte.osm", "..", "."])
def test_no_map_is_read_from_elsewhere(tmp_path: Path, source: str) -> None:
    (tmp_path / "geheim.osm").write_bytes(as_xml(ROWS))
    (tmp_path / "bahnhof" / "unter").mkdir(parents=True)
    (tmp_path / "bahnhof" / "unter" / "karte.osm").write_bytes(as_xml(ROWS))
    _, report = read(tmp_path, HEAD.replace("karte.osm", source), None)
    assert [fault.message for fault in report.faults] == ["Die Karte gibt es nicht"]


def test_a_map_that_is_a_link_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "geheim.osm").write_bytes(as_xml(ROWS))
    (tmp_path / "bahnhof").mkdir()
    (tmp_path / "bahnhof" / "karte.osm").symlink_to(tmp_path / "geheim.osm")
    _, report = read(tmp_path, HEAD, None)
    assert [fault.message for fault in report.faults] == ["Die Karte gibt es nicht"]


def test_a_map_becomes_a_building_with_pages(tmp_path: Path) -> None:
    found, report = read(tmp_path, HEAD, as_geojson(ROWS))
    assert faults(report) == []
    desk = make_desk(*found.values)
    made = outputs_of(compile_venues(desk), desk)
    assert "/wege/bahnhof/buchladen/" in made
    assert "/wege/bahnhof/imdf.zip" not in made  # a map of others is not passed on as ours
    page = made["/wege/bahnhof/"]
    assert isinstance(page, Page)
    assert page.view.credit == "© OpenStreetMap-Mitwirkende"  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "content", "fault"),
    [
        (f"{HEAD}scenes: [{{scene: t/s, level: eg, at: [1, 1]}}]\n", as_geojson(ROWS),
         "venue.yaml:7:10: „scenes“ geht nur bei gezeichneten Plänen – Weglassen oder die Geschosse"
         " unter „levels“ zeichnen."),
        (HEAD, None, "karte.osm: Die Karte gibt es nicht – In den Ordner des Gebäudes legen."),
        (HEAD, as_geojson(ROWS).replace(b"8.65,", b"9" * 401 + b","),
         "karte.osm:1:44: Dieses Objekt der Karte ist kein lesbares GeoJSON-Feature – Die Karte von"
         " overpass-turbo.eu neu holen."),
        (HEAD, as_geojson(ROWS).replace(b", {", b",\n {").replace(b'"node/10"', b"no"),
         "karte.osm:10:28: Das ist keine lesbare Karte (.osm oder .geojson) – Die Karte von"
         " overpass-turbo.eu neu holen."),
        (HEAD, as_geojson([*ROWS, ("node/99", [(0, 900)], {"amenity": "atm", "level": "0"})]),
         "karte.osm:1:2868: Auf der Karte liegt „node/99“ mehr als 5 km von den Wegen im Haus"
         " entfernt – Die Karte kleiner ausschneiden."),
        (HEAD, as_xml(ROWS).replace(b"<node", b"\n<node").replace(b'lon="', b'lon="x', 1),
         "karte.osm:2:1: Dieser Punkt der Karte hat keine lesbaren Koordinaten (lon, lat) – Die"
         " Karte von overpass-turbo.eu neu holen."),
        (HEAD, b"<osm", "karte.osm:1:1: Das ist keine lesbare Karte (.osm oder .geojson)"
         " – Die Karte von overpass-turbo.eu neu holen."),
        (HEAD, as_xml(ROWS[1:2]), "karte.osm: Auf der Karte ist kein Eingang (entrance) an einem"
         " Weg – Ihn dort eintragen."),
        (HEAD.replace("OpenStreetMap", "OSM"), as_xml(ROWS), "venue.yaml: Bei „credit“ fehlt"
         " OpenStreetMap, von dem die Karte stammt – © OpenStreetMap-Mitwirkende schreiben, bei"
         " „licence“ ODbL 1.0."),
        (HEAD.replace("source: karte.osm\n", ""), None, "venue.yaml: Es braucht entweder „levels“"
         " oder „source“ – Die Geschosse zeichnen oder eine Karte nennen."),
    ],
)  # fmt: skip
def test_a_fault_names_its_file_and_a_remedy(
    tmp_path: Path, text: str, content: bytes | None, fault: str
) -> None:
    found, report = read(tmp_path, text, content)
    assert faults(report) == [f"tours/bahnhof/{fault}"]
    assert found.values == ()


def test_places_without_a_way_are_left_out_and_said(tmp_path: Path) -> None:
    island = ("way/98", [(30, 30), (31, 30)], {"highway": "footway", "level": "0"})
    shop = ("way/99", [(30, 31), (31, 31), (31, 32), (30, 31)],
            {"indoor": "room", "name": "Insel", "level": "0"})  # fmt: skip
    content = as_xml([*ROWS, island, shop]).replace(b"<way", b"\n<way")
    found, report = read(tmp_path, HEAD, content)
    assert faults(report) == []
    assert "insel" not in guide_of(found).spots
    desk = make_desk(*found.values)
    assert kit_address("bahnhof") in outputs_of(compile_venues(desk), desk)
    line = 1 + content[: content.index(b'<way id="99"')].count(b"\n")
    assert [str(reminder) for reminder in report.reminders] == [
        f"tours/bahnhof/karte.osm:{line}:1: 1 Ort hat auf der Karte keinen Weg: „Insel“ (way/99)"
        " – In OpenStreetMap einen Weg (highway=footway, indoor=yes) bis dorthin eintragen."
    ]


def test_berlin_hauptbahnhof_is_imported_and_every_pair_routed_or_explained(
    tmp_path: Path,
) -> None:
    found, report = read(tmp_path, HEAD, berlin("berlin_hbf.osm"))
    assert faults(report) == [] and report.reminders == ()
    guide = guide_of(found)
    assert len(guide.venue.levels) == 5
    assert [level.name_en for level in guide.venue.levels] == [
        "second basement level", "first basement level", "ground floor", "first floor",
        "second floor",
    ]  # fmt: skip
    doors = [opening for level in guide.venue.levels for opening in level.openings]
    for names in ([door.name for door in doors], [door.name_en for door in doors]):
        assert all(names) and len(set(names)) == len(names) == 8
    spots = guide.network.spots
    assert len(spots) > 80 and {"Eingang Washingtonplatz", "Eingang Europaplatz"} <= {
        spot.title for spot in spots
    }
    for start in spots:
        fast = guide.ways.tree(start.node, FAST)
        step_free = guide.ways.tree(start.node, STEP_FREE)
        for target in spots:
            assert target.node in fast.times
            if target.node not in step_free.times:
                note = why_not(guide, STEP_FREE, start, target, step_free).german
                assert "stufenlos nicht erreichbar" in note and note.count(".") >= 2
    for start, target in product(spots[:4], spots[4:]):
        path = guide.ways.tree(start.node, FAST).path(target.node)
        said = german(moves(guide.network, path), labels(guide, start, target))
        assert said[-1].startswith("Ihr Ziel liegt ")


def test_berlin_hauptbahnhof_has_pages_that_name_the_source(tmp_path: Path) -> None:
    found, _ = read(tmp_path, HEAD, berlin("berlin_hbf.geojson"))
    desk = make_desk(*found.values)
    planned = [one for one in compile_venues(desk) if one.url.count("/") == 3]
    made = outputs_of(planned, desk)
    page = made["/wege/bahnhof/"]
    assert isinstance(page, Page)
    levels = page.view.levels  # type: ignore[attr-defined]
    assert [level.short_name for level in levels] == ["2", "1", "0", "-1", "-2"]
    assert sum(len(level.plan.names) for level in levels) > 30
