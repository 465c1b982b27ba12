"""Files that no feature reads: something an author wrote would be missing without a word."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from plugins.core.errors import Mark
from plugins.core.report import Report
from plugins.core.wording import did_you_mean, nearest, quoted

# What lies where below content/; pictures answer for their own folder.
FOLDERS: Mapping[str, str] = {
    "artikel": ".md",
    "cityzeitung": ".md",
    "seiten": ".md",
    "projekte": ".yaml",
    "partner": ".yaml",
    "bilder": "",
}
FILES = ("startseite.yaml", "rubriken.yaml", "themen.yaml", "personen.yaml")


def note_strays(content: Path, report: Report) -> None:
    """Note every file below content/ that no feature reads; names that begin with _ or . may be."""
    for path in _visible(content):
        name = path.relative_to(content.parent).as_posix()
        folder, *rest = path.relative_to(content).parts
        if not rest and folder not in FILES:
            report.fault(Mark(name), "Diese Datei liest niemand", _remedy(folder))
        elif rest and folder not in FOLDERS:
            report.fault(
                Mark(name),
                f"Im Ordner {quoted(folder)} liest niemand",
                did_you_mean(folder, FOLDERS),
            )
        elif rest and FOLDERS[folder] and path.suffix != FOLDERS[folder]:
            report.fault(
                Mark(name),
                "Diese Datei liest niemand",
                f"Die Endung muss {quoted(FOLDERS[folder])} sein.",
            )


def _remedy(name: str) -> str:
    near = nearest(name, FILES)
    return f"Meinten Sie {quoted(near)}?" if near else "In einen der Ordner verschieben."


def _visible(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if path.name.startswith((".", "_")):
            continue
        if path.is_dir() and not path.is_symlink():
            yield from _visible(path)
        else:
            yield path
