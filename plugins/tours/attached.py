"""Files that lie beside a tour and are named in it: found by name, or a fault at the name."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from pathlib import Path

from plugins.core.cards import Ref
from plugins.core.errors import Mark
from plugins.core.report import Report
from plugins.core.value import Value
from plugins.core.wording import did_you_mean, quoted


class Unfit(Exception):
    """A file that cannot be published: complaint and remedy."""


class Shelf(Value, frozen=True):
    """The files of one folder of a tour; `name` is the folder as authors know it."""

    name: str
    files: Mapping[str, Path]


def open_shelf(place: Path, folder: str) -> Shelf:
    """Return what lies in a folder of a tour; a folder that is missing is empty."""
    path = place / folder
    found = sorted(path.iterdir()) if path.is_dir() and not path.is_symlink() else []
    # Names that begin with _ or . are looked at by nobody, also when they change.
    files = {
        entry.name: entry
        for entry in found
        if entry.is_file() and entry.name[0] not in "._" and entry.name.isprintable()
    }
    return Shelf(f"{place.parent.name}/{place.name}/{folder}", files)


def take(shelf: Shelf, noun: str, file: Ref, report: Report) -> Path | None:
    """Return the file an author names; `noun` is what it is, in German, with its article."""
    path = shelf.files.get(file.id)
    if path is None:
        report.fault(
            file.mark,
            f"{noun} {quoted(file.id)} gibt es nicht in {shelf.name}",
            did_you_mean(file.id, shelf.files),
        )
    elif path.is_symlink():
        report.fault(file.mark, "Verknüpfungen sind nicht erlaubt", "Die Datei selbst ablegen.")
        return None
    return path


def content_of(path: Path, most: int) -> bytes:
    """Return a file's bytes; Unfit when there are more than `most` of them, or none to be had."""
    name = quoted(path.name)
    try:
        size = path.stat().st_size
        if size <= most:
            return path.read_bytes()
    except OSError as reason:
        raise Unfit(
            f"{name} lässt sich nicht lesen ({reason.strerror})", "Die Rechte prüfen."
        ) from reason
    megabytes = f"{math.ceil(size / 1e5) / 10:.1f}".replace(".", ",")  # never as few as are allowed
    raise Unfit(f"{name} ist {megabytes} MB groß", f"Höchstens {most / 1e6:.0f} MB.")


def remind_of_unused(shelf: Shelf, used: Iterable[str], report: Report) -> None:
    """Note every file of a folder that nothing of the tour names."""
    for name in sorted(shelf.files.keys() - set(used)):
        report.remind(Mark(f"{shelf.name}/{name}"), "Keine Szene zeigt diese Datei", "Löschen.")
