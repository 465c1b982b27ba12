"""Splits a Markdown file into its YAML head and its text."""

from __future__ import annotations

from pathlib import Path

from plugins.core.errors import Mark
from plugins.core.report import Report
from plugins.core.textfile import read_text
from plugins.core.value import Value
from plugins.core.yamlfile import Mapping, parse

_FENCE = "---"


class Source(Value, frozen=True):
    """A Markdown file: its head, its text, and the line at which the text begins."""

    path: str
    head: Mapping
    body: str
    body_mark: Mark


def read_source(path: Path, name: str, report: Report) -> Source | None:
    """Return a Markdown file in its two parts; None after noting why that is not possible."""
    text = read_text(path, name, report)
    if text is None:
        return None
    lines = text.split("\n")
    if lines[0].strip() != _FENCE:
        report.fault(
            Mark(name, 1), "Die Angaben am Anfang fehlen", "Mit einer Zeile „---“ beginnen."
        )
        return None
    end = next((i for i, line in enumerate(lines[1:], 1) if line.strip() == _FENCE), None)
    if end is None:
        report.fault(
            Mark(name, 1),
            "Die Angaben am Anfang sind nicht abgeschlossen",
            "Nach der letzten Angabe eine Zeile „---“ setzen.",
        )
        return None
    head = parse("\n".join(lines[1:end]), name, report, first_line=2)
    if head is None:
        return None
    return Source(name, head, "\n".join(lines[end + 1 :]), Mark(name, end + 2))


def files_below(folder: Path, root: Path, suffix: str, report: Report) -> list[tuple[Path, str]]:
    """Return the files of a folder with their names as authors know them, sorted by name.

    Symbolic links are refused: they could publish what lies outside the project.
    """
    if folder.is_symlink():
        name = folder.relative_to(root).as_posix()
        report.fault(Mark(name), "Verknüpfungen sind nicht erlaubt", "Die Dateien selbst ablegen.")
        return []
    found = []
    for path in sorted(folder.rglob(f"*{suffix}")):
        name = path.relative_to(root).as_posix()
        hidden = any(part.startswith((".", "_")) for part in path.relative_to(folder).parts)
        if hidden:
            continue
        if path.is_symlink() or not path.resolve().is_relative_to(folder.resolve()):
            report.fault(
                Mark(name), "Verknüpfungen sind nicht erlaubt", "Die Datei selbst ablegen."
            )
        elif path.is_file():
            found.append((path, name))
    return found
