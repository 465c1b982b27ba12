"""A finished build, and a manifest -> values."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

from plugins.core.errors import HubError, Mark
from plugins.core.report import Report
from plugins.publish.digests import Digests
from plugins.publish.model import Manifest, Origin, Piece, SiteFile


class Unreadable(HubError):
    """Says that a manifest is none."""


def read_output(output: Path, digests: Digests, report: Report) -> tuple[Piece, ...]:
    """Return every file of a build, sorted; links lead out of the site and are faults."""
    pieces = []
    for entry in _files(str(output)):
        name = os.path.relpath(entry.path, output)
        if entry.is_symlink() or not entry.is_file():
            report.fault(Mark(name), "Nur Dateien werden veröffentlicht", "Verknüpfung entfernen.")
            continue
        source = Path(entry.path)
        pieces.append(Piece(name, source, entry.stat().st_size, digests.of(source)))
    return tuple(pieces)


def _files(folder: str) -> Iterator[os.DirEntry[str]]:
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        if entry.is_dir(follow_symlinks=False):
            yield from _files(entry.path)
        else:
            yield entry


def read_manifest(content: bytes) -> Manifest:
    """Return what a manifest says; anything else is Unreadable."""
    try:
        said = json.loads(content)
        origin = Origin(*(str(said["origin"][key]) for key in ("commit", "day", "site")))
        files = {
            str(name): SiteFile(int(file["size"]), str(file["sha256"]))
            for name, file in said["files"].items()
        }
        return Manifest(str(said["release"]), origin, files)
    except (ValueError, KeyError, TypeError, AttributeError) as reason:
        raise Unreadable("Das ist kein Verzeichnis eines Releases.") from reason
