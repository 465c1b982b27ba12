"""Features as an archive and as GeoJSON."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest

from plugins.venues.archive import UnreadableArchive, archived, geojson, unpacked
from plugins.venues.features import TYPES
from tests.venues.authored import read
from tests.venues.test_foreign import features_of


def zipped(**files: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, text in files.items():
            archive.writestr(name.replace("_", "."), text)
    return stream.getvalue()


def test_an_archive_holds_a_manifest_and_a_file_for_each_type(tmp_path: Path) -> None:
    content = archived(features_of(read(tmp_path).venue))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.namelist() == ["manifest.json", *(f"{kind}.geojson" for kind in TYPES)]
        manifest = json.loads(archive.read("manifest.json"))
    assert (manifest["version"], manifest["language"]) == ("1.0.0", "de")
    assert content == archived(features_of(read(tmp_path).venue))
    assert set(unpacked(content)) == set(TYPES)


def test_geojson_holds_what_has_a_shape(tmp_path: Path) -> None:
    found = json.loads(geojson(features_of(read(tmp_path).venue)))
    kinds = [feature["feature_type"] for feature in found["features"]]
    assert found["type"] == "FeatureCollection"
    assert (kinds.count("unit"), kinds.count("opening"), kinds.count("occupant")) == (8, 7, 0)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"nichts", "kein lesbares IMDF-Archiv"),
        (zipped(readme_txt="x"), "fehlt manifest.json"),
        (zipped(**{"haus/manifest_json": "{}"}), "in „haus“; nur die Dateien packen"),
        (zipped(manifest_json="{}", level_geojson="{"), "kein lesbares IMDF-Archiv"),
        (zipped(manifest_json="{}", level_geojson="{}"), "kein lesbares IMDF-Archiv"),
    ],
)
def test_what_is_no_archive_is_refused(content: bytes, said: str) -> None:
    with pytest.raises(UnreadableArchive, match=said):
        unpacked(content)


def test_a_zip_bomb_is_refused_before_it_is_unpacked() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", b"0" * (65 << 20))
    with pytest.raises(UnreadableArchive, match="zu groß"):
        unpacked(stream.getvalue())
