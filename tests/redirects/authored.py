"""Redirects as an editor writes them, and read."""

from __future__ import annotations

from pathlib import Path

from plugins.core.report import Report
from plugins.redirects.model import Redirects
from plugins.redirects.read import read_file
from tests.cases import faults, input_of, read_inputs, write_files

FILE = "content/redirects.yaml"
TEXT = """\
moved:
  - {from: /aktuell/wlan.html, to: /artikel/eins/}
  - {from: /plan.pdf, to: "/artikel/eins/#plan"}
gone:
  - /gewinnspiel/
"""


def read(folder: Path, text: str | None = TEXT) -> tuple[Redirects | None, list[str]]:
    """Return what a file says, and the faults in it; None: there is no such file."""
    content = write_files(folder, {} if text is None else {"redirects.yaml": text})
    report = Report()
    values = read_inputs([input_of(content, "redirects.yaml")], read_file, report).values
    return (values[0] if values else None), faults(report)


def moves(*pairs: tuple[str, str], gone: tuple[str, ...] = ()) -> str:
    """Return a file of moves, one a line from line 2 on, and of what is gone."""
    lines = [f'  - {{from: {old}, to: "{new}"}}\n' for old, new in pairs]
    text = "moved:\n" + "".join(lines) if lines else ""
    return text + ("gone:\n" + "".join(f"  - {old}\n" for old in gone) if gone else "")
