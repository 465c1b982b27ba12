"""Buildings for other programs, and from them."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from plugins.core.errors import Mark
from plugins.venues.archive import Archive, UnreadableArchive, opened, packed, unpacked
from plugins.venues.exchange import geojson_file, imdf_archive, text_of_archive
from plugins.venues.features import OWN
from plugins.venues.foreign import venue_of
from tests.venues.authored import guide_of, read, read_text
from tests.venues.test_kept import GIVEN, MANIFEST

HUGE = 10**400  # more than a number of a computer holds
NO_BUILDING = "Das Archiv beschreibt kein Gebäude, wie IMDF es tut"
FAR = "Im Archiv liegt ein Punkt mehr als 5 km vom Gebäude entfernt"
LEVEL = "Ein Geschoss im Archiv hat keine Nummer von -20 bis 200"


def test_a_building_of_an_archive_is_read_without_a_fault(tmp_path: Path) -> None:
    guide = read(tmp_path)
    text = text_of_archive(imdf_archive(guide.venue), "haus", "haus.zip")
    found, said = read_text(tmp_path, text)
    assert said == []
    assert guide_of(found).network == guide.network


def test_what_is_written_is_what_the_standard_calls_it(tmp_path: Path) -> None:
    venue = read(tmp_path).venue
    assert len(unpacked(imdf_archive(venue))["unit"]) == 8
    assert json.loads(geojson_file(venue))["type"] == "FeatureCollection"


def _moved(content: bytes, change: Callable[[Any], None]) -> str:
    """Return the venue.yaml of an archive with which another program has worked."""
    rows = unpacked(content)
    change(rows)
    collections = {kind: {"features": found} for kind, found in rows.items()}
    return text_of_archive(packed(Archive(MANIFEST, collections)), "haus", "haus.zip")


def test_what_another_program_has_moved_in_an_archive_of_ours_is_there(tmp_path: Path) -> None:
    """It keeps our property, which says where the space was."""
    content = imdf_archive(read(tmp_path).venue)

    def widen(rows: Any) -> None:
        (shop,) = (f for f in rows["unit"] if f["properties"][OWN].get("number") == "E01")
        (ring,) = shop["geometry"]["coordinates"]
        north = max(lat for _, lat in ring)
        ring[:] = [[lon, north + 0.00002 if lat == north else lat] for lon, lat in ring]

    text = _moved(content, widen)
    assert "outline: [[0, 3], [6, 3], [6, 8.2" in text
    assert _moved(content, lambda rows: None).count("[6, 8.2") == 0


def test_an_outline_that_is_not_closed_keeps_its_last_corner(tmp_path: Path) -> None:
    content = imdf_archive(read(tmp_path).venue)

    def open_all(rows: Any) -> None:
        for feature in (*rows["unit"], *rows["level"]):
            feature["properties"][OWN].pop("outline", None)
            feature["geometry"]["coordinates"][0].pop()

    found, said = read_text(tmp_path, _moved(content, open_all).replace("archive: imdf.zip\n", ""))
    assert said == []
    assert guide_of(found).network.edges == read(tmp_path).network.edges


def test_what_is_no_archive_is_refused() -> None:
    with pytest.raises(UnreadableArchive):
        text_of_archive(b"", "haus", "haus.zip")


def _set(kind: str, *path: str | int, to: Any) -> Callable[[Any], None]:
    """Return what gives the first feature of a type another value."""

    def change(rows: Any) -> None:
        *way, last = path
        place = rows[kind][0]
        for step in way:
            place = place[step]
        place[last] = to

    return change


@pytest.mark.parametrize(
    ("change", "said", "where"),
    [
        (_set("venue", "properties", OWN, "georeference", to=[HUGE, 8, 0]), NO_BUILDING, "venue:"),
        (_set("venue", "properties", "x", to=float("inf")), "kein lesbares", "venue"),
        (_set("venue", "properties", OWN, "georeference", to=[1e300, 8, 0]), NO_BUILDING, "venue:"),
        (_set("venue", "properties", OWN, "scenes", to=[["t/s", "eg", 0, 0, HUGE]]),
         NO_BUILDING, "venue:"),
        (_set("amenity", "geometry", "coordinates", to=[HUGE, HUGE]), NO_BUILDING, "amenity:"),
        (_set("amenity", "geometry", "coordinates", to=[8.65, 50.87]), FAR, "amenity:"),
        (_set("unit", "properties", OWN, "outline", to=[[HUGE, 0], [1, 1], [2, 2]]),
         NO_BUILDING, "unit:"),
        (_set("unit", "properties", OWN, "outline", to=[[5001, 0], [1, 1], [2, 2]]), FAR, "unit:"),
        (_set("level", "properties", "ordinal", to=HUGE), LEVEL, "level:"),
        (_set("level", "properties", "ordinal", to=1e9), LEVEL, "level:"),
        (_set("level", "properties", "ordinal", to=None), NO_BUILDING, "level:"),
        (_set("level", "properties", "ordinal", to=float("nan")), "kein lesbares", "level"),
        (_set("level", "geometry", "coordinates", to=[[[8.65, HUGE]] * 4]), NO_BUILDING, "level:"),
        (_set("unit", "id", to=["a", "list"]), NO_BUILDING, "unit:"),
        (lambda rows: rows["unit"].append(rows["unit"][0]), "zwei Dinge die Kennung", "unit:"),
        (lambda rows: rows["unit"].append(5), "kein lesbares", "unit"),
        (lambda rows: rows["venue"].clear(), "kein Gebäude mit Geschossen", ""),
    ],
)  # fmt: skip
def test_numbers_and_ids_that_no_building_has_are_told(
    tmp_path: Path, change: Callable[[Any], None], said: str, where: str
) -> None:
    rows = {
        kind: list(found) for kind, found in unpacked(imdf_archive(read(tmp_path).venue)).items()
    }
    change(rows)
    content = _zipped(rows)
    with pytest.raises(UnreadableArchive, match=said) as caught:
        text_of_archive(content, "haus", "haus.zip")
    mark = caught.value.mark("haus.zip")
    kind = where.rstrip(":")
    assert mark.path == (f"haus.zip/{kind}.geojson" if kind else "haus.zip")
    assert bool(mark.line and mark.column) == where.endswith(":")
    if mark.line:  # there, the feature begins that was changed
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            lines = archive.read(f"{kind}.geojson").decode().split("\n")
        text = "\n".join(lines[mark.line - 1 :])[mark.column - 1 :]
        found, _ = json.JSONDecoder().raw_decode(text)
        assert found == rows[kind][-1 if "zwei" in said else 0]


def _zipped(rows: Any) -> bytes:
    """Return an archive, also of what no archive of ours would hold."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("manifest.json", "{}")
        for kind, found in rows.items():
            archive.writestr(f"{kind}.geojson", json.dumps({"features": found}, indent=1))
    return stream.getvalue()


def test_what_cannot_be_written_again_is_refused_before_it_lies_beside_a_building() -> None:
    """Half a letter is JSON, but no file; the part of an archive that we pass on may have one."""
    odd = {"id": "x", "type": "Feature", "properties": {"note": "\ud800"}}
    content = _zipped({**GIVEN, "kiosk": [odd]})
    with pytest.raises(UnreadableArchive, match=NO_BUILDING):
        text_of_archive(content, "haus", "haus.zip")


def test_a_feature_that_has_no_shape_at_all_is_not_in_the_geojson(tmp_path: Path) -> None:
    rows = {kind: {"features": found} for kind, found in {**GIVEN, "kiosk": [{"id": "k"}]}.items()}
    content = packed(Archive(MANIFEST, rows))
    venue = venue_of(opened(content).features, "haus", Mark("haus.zip"))
    found = json.loads(geojson_file(venue, content))
    assert "k" not in [feature["id"] for feature in found["features"]]


def test_a_place_of_an_archive_may_be_called_like_a_page_of_ours(tmp_path: Path) -> None:
    unit = {
        **GIVEN["unit"][1],
        "properties": {**GIVEN["unit"][1]["properties"], "name": {"de": "Terminal"}},
    }
    text = text_of_archive(_zipped({**GIVEN, "unit": [GIVEN["unit"][0], unit]}), "haus", "x.zip")
    assert "- id: terminal-2\n" in text and "- id: terminal\n" not in text
