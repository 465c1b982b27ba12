"""Files that no feature reads: something an author wrote would be missing without a word."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from plugins.core.errors import Mark
from plugins.core.folders import Listed
from plugins.core.report import Report
from plugins.core.wording import LONGEST_NAME, UNPRINTED, did_you_mean, nearest, quoted

# What lies where below content/; pictures and recordings answer for their own folders.
FOLDERS: Mapping[str, str] = {
    "artikel": ".md",
    "cityzeitung": ".md",
    "seiten": ".md",
    "projekte": ".yaml",
    "partner": ".yaml",
    "haendler": ".yaml",
    "termine": ".yaml",
    "dienste": ".yaml",
    "serien": ".yaml",
    "display": ".yaml",
    "sprachen": ".md",
    "gebaerden": "",
    "bilder": "",
    "medien": "",
}
FILES = (
    "startseite.yaml",
    "redirects.yaml",
    "rubriken.yaml",
    "themen.yaml",
    "personen.yaml",
    "barrierefreiheit.json",
)


def note_strays(files: Iterable[Listed], content: Path, report: Report) -> None:
    """Note every link or pipe, and every file below content/ that no feature reads.

    Files whose names begin with _ or . may lie anywhere; they are not among `files`.
    """
    for file in files:
        if any(len(part) > LONGEST_NAME for part in file.name.split("/")):
            report.fault(
                Mark(file.name), "Der Name ist zu lang", f"Höchstens {LONGEST_NAME} Zeichen."
            )
        if file.linked:
            _note_no_file(file, report)
        elif file.name.startswith(f"{content.name}/"):
            _note_stray(file.name, file.name.split("/")[1:], report)


def _note_no_file(file: Listed, report: Report) -> None:
    if UNPRINTED in file.name:
        report.fault(
            Mark(file.name), "Der Name enthält unsichtbare oder beschädigte Zeichen", "Umbenennen."
        )
    elif os.path.islink(file.path):
        below = "Die Dateien selbst" if os.path.isdir(file.path) else "Die Datei selbst"
        report.fault(Mark(file.name), "Verknüpfungen sind nicht erlaubt", f"{below} ablegen.")
    elif os.path.isdir(file.path):
        report.fault(Mark(file.name), "Der Ordner lässt sich nicht lesen", "Die Rechte prüfen.")
    else:
        report.fault(
            Mark(file.name), "Das ist keine gewöhnliche Datei", "Die Datei selbst ablegen."
        )


def _note_stray(name: str, parts: list[str], report: Report) -> None:
    folder, *rest = parts
    if not rest:
        if folder not in FILES:
            report.fault(Mark(name), "Diese Datei liest niemand", _remedy(folder))
    elif folder not in FOLDERS:
        report.fault(
            Mark(name),
            f"Im Ordner {quoted(folder)} liest niemand",
            did_you_mean(folder, FOLDERS),
        )
    elif FOLDERS[folder] and os.path.splitext(name)[1] != FOLDERS[folder]:
        report.fault(
            Mark(name),
            "Diese Datei liest niemand",
            f"Die Endung muss {quoted(FOLDERS[folder])} sein.",
        )


def _remedy(name: str) -> str:
    near = nearest(name, FILES)
    return f"Meinten Sie {quoted(near)}?" if near else "In einen der Ordner verschieben."
