"""content/startseite.yaml to the editors' choices."""

from __future__ import annotations

from pathlib import Path

from plugins.core.errors import Mark
from plugins.core.fields import Form, ListOf, RefTo, Text
from plugins.core.report import Report
from plugins.core.yamlfile import parse, read_text
from plugins.frontpage.model import Choices

FILE = "startseite.yaml"
FRONT = Form(
    (
        Text("claim", "Ein kurzer Satz für den Kopf der Seite.", limit=120),
        Text("intro", "Ein Satz darunter.", limit=260),
        RefTo("lead", "Der Aufmacher: Name eines Beitrags."),
        ListOf("highlights", "Drei bis vier Beiträge.", of=RefTo("", ""), least=2),
        ListOf("showcases", "Schaufenster aus dem Handel.", required=False, of=RefTo("", "")),
        ListOf("projects", "Projekte.", of=RefTo("", ""), least=1),
        RefTo("edition", "Ausgabe; ohne Angabe die neueste.", required=False),
        RefTo("tour", "Die Tour, die man betreten kann."),
    )
)


def read_choices(content: Path, report: Report) -> Choices | None:
    """Return what the editors chose; None when the file is missing or has faults."""
    path = content / FILE
    name = f"{content.name}/{FILE}"
    if not path.is_file():
        report.fault(Mark(name), "Die Datei fehlt", "Sie anlegen; siehe docs/redaktion.md.")
        return None
    text = read_text(path, name, report)
    node = parse(text, name, report) if text is not None else None
    if node is None:
        return None
    values = FRONT.read(node, report)
    if values["lead"] is None or values["tour"] is None:
        return None
    return Choices(**values)
