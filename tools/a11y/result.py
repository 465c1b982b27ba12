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
from tools.a11y import hover, press, walk
from tools.a11y.model import Visited
from tools.a11y.report import path_of
from tools.a11y.scripts import CHECKS
from tools.setup.browser import CHROMIUM
from tools.setup.programs import answer, find

FILE = ROOT / "content" / "barrierefreiheit.json"
# What visit.py and phone.py do, word for word: it stands on the public page.
SURROUNDINGS = (
    "Fenster, 1280, 768 und 320 Pixel breit: alles, was sich einer fertigen Seite ansehen lässt,"
    " axe-core und der Umbruch, auch mit größeren Abständen im Text",
    "Fenster, 640 Pixel breit, Schrift auf 200 Prozent: der Umbruch und ob Text verloren geht",
    "Fenster, 1280 Pixel breit, dunkel und in erzwungenen Farben des Systems (hell und dunkel):"
    " Kontraste, Zustände und ob Text verloren geht, axe-core dazu dunkel und in hellen Farben"
    " des Systems",
    "Fenster, 1280 Pixel breit: was sich von selbst bewegt oder ändert, auch nach Minuten; wo sich"
    " etwas bewegt, noch einmal mit dem Wunsch nach wenig Bewegung, und überall, ob Text damit"
    " verloren geht",
    "Fenster, 1280 Pixel breit, mit und ohne JavaScript: ob Texte, Links, Bilder, Felder fehlen",
    f"Fenster, 1280 Pixel breit, hell und dunkel mit der Tabulatortaste (bis zu {walk.MOST}"
    f" Stationen) und der Maus (bis zu {hover.MOST} Arten von Elementen), in Farben des Systems,"
    " wo der Fokus nur durch Farbe oder Schatten zu sehen ist; hell mit einzelnen Tasten und bis zu"
    f" {press.MOST} Schaltflächen und Feldern",
    "Telefon mit dem Wunsch nach wenig Bewegung, hochkant (360 × 780) und quer geladen, dazu"
    " Fenster von 360 × 780 und 768 × 1024 Pixel gedreht: ob der Inhalt da ist und steht",
    "Telefon, 320 Pixel breit, mit der Tabulatortaste hin und zurück und den Schaltflächen, die es"
    " nur dort gibt; die Kontraste hell und dunkel",
    "der Quelltext: html-validate und vnu",
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
_BY_USE = (
    "walk", "press", "hover", "keys", "motion", "narrow", "phone", "colours", "manifest",
    "unscripted", "navigation",
)  # fmt: skip


def _npm_version(folder: str) -> str:
    package = json.loads((ROOT / "node_modules" / folder / "package.json").read_text("utf-8"))
    return str(package["version"])
