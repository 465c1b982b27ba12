"""Features ↔ the bytes of an IMDF archive, and of one GeoJSON file; the same bytes every time."""

from __future__ import annotations

import io
import json
import lzma
import zipfile
import zlib
from typing import Any

from plugins.venues.features import OWN, TYPES, Feature, Features

MANIFEST = "manifest.json"
LARGEST = 16 << 20  # bytes that an archive may hold when unpacked
_NEVER = (1980, 1, 1, 0, 0, 0)  # a zip file knows no earlier time


# What comes of an archive that is none, is encrypted, packed in an unknown way, or holds no JSON.
NO_ARCHIVE = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, NotImplementedError, RecursionError,
    RuntimeError, TypeError, ValueError, LookupError, AttributeError, OSError,
)  # fmt: skip


class UnreadableArchive(Exception):
    """Says in German what is wrong with an archive."""


def archived(features: Features) -> bytes:
    """Return an IMDF archive."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        manifest = {
            "version": "1.0.0", "created": "1980-01-01T00:00:00Z",
            "generated_by": "Digitalstadt-Hub", "language": "de",
            "extensions": [f"imdf:extension:{OWN}:names#1.0.0"],
        }  # fmt: skip
        archive.writestr(_entry(MANIFEST), _json(manifest))
        for kind in TYPES:
            archive.writestr(_entry(f"{kind}.geojson"), _json(_collection(features[kind])))
    return stream.getvalue()


def geojson(features: Features) -> bytes:
    """Return all features that have a shape as one GeoJSON file."""
    drawn = [feature for kind in TYPES for feature in features[kind] if feature["geometry"]]
    return _json(_collection(drawn))


def unpacked(content: bytes) -> Features:
    """Return the features of an archive; UnreadableArchive when it is none."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            sizes = [info.file_size for info in archive.infolist()]
            if sum(sizes) > LARGEST:
                raise UnreadableArchive("Das Archiv ist zu groß")
            names = set(archive.namelist())
            if MANIFEST not in names:
                raise UnreadableArchive(f"Dem Archiv fehlt {MANIFEST}; ist es ein IMDF-Archiv?")
            return {
                kind: _features(archive.read(f"{kind}.geojson"))
                for kind in TYPES
                if f"{kind}.geojson" in names
            }
    except NO_ARCHIVE as reason:
        raise UnreadableArchive("Das ist kein lesbares IMDF-Archiv") from reason


def _features(content: bytes) -> list[Feature]:
    found: list[Feature] = json.loads(content)["features"]
    return found


def _collection(features: Any) -> Feature:
    return {"type": "FeatureCollection", "features": list(features)}


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _NEVER)
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
