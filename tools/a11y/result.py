"""The result of an audit for the statement of accessibility: content/barrierefreiheit.json."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.builders import ROOT
from tests.site.samples import kind_of
from tools.a11y.model import Visited
from tools.a11y.report import path_of
from tools.a11y.scripts import CHECKS
from tools.setup.browser import CHROMIUM
from tools.setup.programs import answer, find

FILE = ROOT / "content" / "barrierefreiheit.json"
SURROUNDINGS = (
    "320, 768 und 1280 Pixel breit, dazu hochkant und quer auf einem Telefon",
    "helle und dunkle Darstellung, erzwungene Farben des Systems",
    "Schrift auf 200 Prozent und mit größeren Abständen im Text",
    "mit und ohne den Wunsch nach wenig Bewegung",
    "mit und ohne JavaScript",
    "mit der Maus und nur mit der Tastatur",
)


def result_of(pages: Sequence[Visited], day: dt.date) -> dict[str, Any]:
    """Return what is kept of an audit; the same barrier counts once for each kind of page."""
    findings: dict[tuple[str, str], dict[str, str]] = {}
    for page in pages:
        url = path_of(page.url)
        for finding in sorted(page.findings):
            entry = {"page": url, "rule": finding.rule, "text": finding.text}
            findings.setdefault((kind_of(url), finding.rule), entry)
    return {
        "date": day.isoformat(),
        "tools": versions(),
        "surroundings": list(SURROUNDINGS),
        "kinds": len({kind_of(path_of(page.url)) for page in pages}),
        "pages": len(pages),
        "findings": list(findings.values()),
    }


def write(result: dict[str, Any], file: Path = FILE) -> None:
    """Write a result for the build to read."""
    file.write_text(json.dumps(result, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def versions() -> dict[str, str]:
    """Return the tools of an audit with their versions."""
    program = find(CHROMIUM)
    said = re.search(r"\d+", answer(program, "--version")) if program else None
    npm = {name: _npm_version(folder) for name, folder in _NPM.items()}
    own = {"eigene Prüfungen": f"({len(CHECKS) + len(_BY_USE)} Gruppen)"}
    return {**npm, **own, "Chromium": said[0] if said else ""}


_NPM = {"axe-core": "axe-core", "html-validate": "html-validate", "vnu": "vnu-jar"}
# What is not looked at but tried out, a file each.
_BY_USE = ("walk", "press", "hover", "keys", "motion", "narrow", "unscripted", "navigation")


def _npm_version(folder: str) -> str:
    package = json.loads((ROOT / "node_modules" / folder / "package.json").read_text("utf-8"))
    return str(package["version"])
