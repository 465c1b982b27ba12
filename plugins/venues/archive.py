"""Features ↔ the bytes of an IMDF archive, and of one GeoJSON file; the same bytes every time."""

from __future__ import annotations

import io
import json
import lzma
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from plugins.core.errors import Mark
from plugins.core.wording import quoted
from plugins.venues.faultplace import NOWHERE, Place, of_feature, of_parser
from plugins.venues.features import OWN, TYPES, Feature, Features

MANIFEST = "manifest.json"
_NO_ARCHIVE = "Das ist kein lesbares IMDF-Archiv"
_SUFFIX = ".geojson"
_NAME = re.compile(rf"([a-z][a-z_-]*){re.escape(_SUFFIX)}")  # no folders: nothing leads elsewhere
LARGEST = 16 << 20  # bytes of an archive, and that it may hold when unpacked
_NEVER = (1980, 1, 1, 0, 0, 0)  # a zip file knows no earlier time


# What comes of an archive that is none, is encrypted, packed in an unknown way, or holds no JSON.
NO_ARCHIVE = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, NotImplementedError,
    RecursionError, RuntimeError, TypeError, ValueError, ArithmeticError, LookupError,
    AttributeError, OSError,
)  # fmt: skip


class UnreadableArchive(Exception):
    """Says in German what is wrong with an archive, and where in it, as far as that is known."""

    def __init__(
        self, what: str, file: str = "", place: Place = NOWHERE, feature: Feature | None = None
    ) -> None:
        """Name the file within the archive and the place in it, or the feature."""
        super().__init__(what)
        self.feature = feature
        self._file, self._place = file, place

    def mark(self, path: str) -> Mark:
        """Return where it is, in the archive at a path."""
        return Mark(f"{path}/{self._file}" if self._file else path, *self._place)


@contextmanager
def about(feature: Feature) -> Iterator[None]:
    """Let a complaint know of which feature it is; the innermost one is right."""
    try:
        yield
    except UnreadableArchive as reason:
        reason.feature = reason.feature or feature
        raise
    except NO_ARCHIVE as reason:
        raise UnreadableArchive(NO_BUILDING, feature=feature) from reason


NO_BUILDING = "Das Archiv beschreibt kein Gebäude, wie IMDF es tut"
EXTENSION = f"imdf:extension:{OWN}:names#1.0.0"
_OURS = {
    "version": "1.0.0", "created": "1980-01-01T00:00:00Z", "generated_by": "Digitalstadt-Hub",
    "language": "de", "extensions": [EXTENSION],
}  # fmt: skip


@dataclass(frozen=True)
class Archive:
    """All that is in an archive: what it says of itself, and its collections by type."""

    manifest: Feature
    collections: Mapping[str, Feature]

    @property
    def features(self) -> Features:
        """Return the features by type."""
        return {kind: found["features"] for kind, found in self.collections.items()}


def archived(features: Features) -> bytes:
    """Return an IMDF archive of ours."""
    return packed(Archive(_OURS, {kind: _collection(features[kind]) for kind in TYPES}))


def packed(whole: Archive) -> bytes:
    """Return the bytes of an archive."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        archive.writestr(_entry(MANIFEST), _json(whole.manifest))
        for kind, found in whole.collections.items():
            archive.writestr(_entry(f"{kind}{_SUFFIX}"), _json(found))
    return stream.getvalue()


def geojson(features: Features) -> bytes:
    """Return all features that have a shape as one GeoJSON file."""
    drawn = [feature for found in features.values() for feature in found if feature.get("geometry")]
    return _json(_collection(drawn))


def unpacked(content: bytes) -> Features:
    """Return the features of an archive; UnreadableArchive when it is none."""
    return opened(content).features


def opened(content: bytes) -> Archive:
    """Return all of an archive, also types that nobody knows; UnreadableArchive when it is none."""
    if len(content) > LARGEST:
        raise UnreadableArchive("Das Archiv ist zu groß")
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            sizes = [info.file_size for info in archive.infolist()]
            if sum(sizes) > LARGEST:
                raise UnreadableArchive("Das Archiv ist zu groß")
            names = archive.namelist()
            if MANIFEST not in names:
                raise UnreadableArchive(_without_manifest(names))
            kinds = _ordered(found[1] for name in names if (found := _NAME.fullmatch(name)))
            return Archive(
                _member(archive, MANIFEST, _loaded),
                {kind: _member(archive, f"{kind}{_SUFFIX}", _read) for kind in kinds},
            )
    except NO_ARCHIVE as reason:
        raise UnreadableArchive(_NO_ARCHIVE) from reason


def _without_manifest(names: Iterable[str]) -> str:
    """Say what is wrong: who packs a folder and not the files in it has all of it one too deep."""
    folder = next((name for name in names if name.endswith(f"/{MANIFEST}")), "")
    if folder:
        where = quoted(folder.removesuffix(f"/{MANIFEST}"))
        return f"Im Archiv liegt {MANIFEST} in {where}; nur die Dateien packen, nicht den Ordner"
    return f"Dem Archiv fehlt {MANIFEST}; ist es ein IMDF-Archiv?"


def _member(archive: zipfile.ZipFile, name: str, read: Callable[[bytes], Feature]) -> Feature:
    content = archive.read(name)
    try:
        return read(content)
    except NO_ARCHIVE as reason:
        raise UnreadableArchive(_NO_ARCHIVE, name, of_parser(reason)) from reason


def located(reason: UnreadableArchive, content: bytes, whole: Archive) -> UnreadableArchive:
    """Return a complaint about a feature with the file and the line where it is."""
    for kind, rows in whole.features.items():
        for number, row in enumerate(rows):
            if row is reason.feature:
                name = f"{kind}{_SUFFIX}"
                with zipfile.ZipFile(io.BytesIO(content)) as archive:
                    place = of_feature(archive.read(name), number, row)
                return UnreadableArchive(str(reason), name, place)
    return reason


def _ordered(kinds: Iterable[str]) -> list[str]:
    """Return types in the order of the standard, others behind them."""
    known = {kind: index for index, kind in enumerate(TYPES)}
    return sorted(set(kinds), key=lambda kind: (known.get(kind, len(known)), kind))


def _read(content: bytes) -> Feature:
    found = _loaded(content)
    rows = found["features"]
    if not isinstance(rows, list) or not all(isinstance(feature, dict) for feature in rows):
        raise TypeError("features")
    return found


def _loaded(content: bytes) -> Feature:
    """Return an object of JSON; an error for anything else, also for a number that is none."""
    found = json.loads(content.decode("utf-8-sig"), parse_constant=_no_number)
    if not isinstance(found, dict):
        raise TypeError("object")
    return found


def _no_number(word: str) -> float:
    raise ValueError(word)


def _collection(features: Any) -> Feature:
    return {"type": "FeatureCollection", "features": list(features)}


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _NEVER)
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry


def _json(value: Any) -> bytes:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.encode()
