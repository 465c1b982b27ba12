"""Names of files and folders that become part of an address."""

from __future__ import annotations

from plugins.core.errors import Mark
from plugins.core.readings import Input
from plugins.core.report import Report
from plugins.core.textfile import read_text
from plugins.core.wording import quoted, slugify
from plugins.core.yamlfile import Mapping, parse


def wrong_name(name: str, what: str = "Dateiname") -> str:
    """Return the complaint about a name that cannot stand in an address; empty if it can."""
    if name == slugify(name):
        return ""
    return f"Der {what} {quoted(name)} ist in einer Adresse nicht erlaubt"


def note_file_name(path: str, stem: str, suffix: str, report: Report) -> bool:
    """Note a file whose name cannot stand in an address; tell whether it can."""
    wrong = wrong_name(stem)
    if wrong:
        report.fault(Mark(path), wrong, f"Die Datei {quoted(slugify(stem) + suffix)} nennen.")
    return not wrong


def note_folder_name(path: str, name: str, report: Report) -> None:
    """Note a folder whose name cannot stand in an address; `path` is a file within it."""
    wrong = wrong_name(name, "Ordnername")
    if wrong:
        report.fault(Mark(path), wrong, f"Den Ordner {quoted(slugify(name))} nennen.")


def read_named(item: Input, report: Report) -> Mapping | None:
    """Return what a YAML file says whose name stands in an address; None if nobody can tell."""
    text = read_text(item.path, item.name, report)
    node = parse(text, item.name, report) if text is not None else None
    note_file_name(item.name, item.path.stem, ".yaml", report)
    return node
