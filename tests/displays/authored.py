"""Displays as an editor writes them, read as a build reads them."""

from __future__ import annotations

from pathlib import Path

from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.displays.model import Display
from plugins.displays.read import read_display
from tests.cases import PICTURE, faults, of_kind, yaml_lines

GIVEN = {
    "title": "Im Fenster",
    "summary": "Was der Laden zeigt.",
    "show": "{articles: {count: 2}}",
}
SLIDES = (
    f"[{{title: Kreisel, text: Sie drehen sich., picture: {PICTURE}}},"
    " {kicker: Lesen, title: Mehr dazu, link: 'artikel:eins'}]"
)


def read_text(folder: Path, text: str, name: str = "fenster") -> tuple[Found, list[str]]:
    """Return what a file gives, and what its author reads."""
    report = Report()
    path = folder / f"{name}.yaml"
    path.write_text(text, encoding="utf-8")
    found = read_display(Input(path, f"content/display/{name}.yaml", ()), Prosaist(), report)
    return found, faults(report)


def display_file(**changes: str | None) -> str:
    """Return the file of a display; a change of None leaves its line out."""
    return yaml_lines(GIVEN, changes)


def display(folder: Path, **changes: str | None) -> Display:
    """Return a sound display."""
    found, said = read_text(folder, display_file(**changes))
    assert said == []
    (one,) = of_kind(Display, found)
    assert isinstance(one, Display)
    return one
