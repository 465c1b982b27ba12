"""content/startseite.yaml to the editors' choices."""

from __future__ import annotations

from plugins.core.errors import Mark
from plugins.core.fields import Form, ListOf, RefTo, Text
from plugins.core.kinds import Kind
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.core.textfile import read_text
from plugins.core.yamlfile import parse
from plugins.frontpage.model import Choices

FRONT = Form(
    (
        Text("claim", "Ein kurzer Satz für den Kopf der Seite.", limit=120),
        Text("intro", "Ein Satz darunter.", limit=260),
        RefTo("lead", "Der Aufmacher: Name eines Beitrags.", to="article"),
        ListOf("highlights", "Drei bis vier Beiträge.", of=RefTo("", "", to="article"), least=2),
        ListOf(
            "showcases",
            "Schaufenster aus dem Handel.",
            required=False,
            of=RefTo("", "", to="article"),
        ),
        ListOf("projects", "Projekte.", of=RefTo("", "", to="project"), least=1),
        RefTo("edition", "Ausgabe; ohne Angabe die neueste.", required=False, to="edition"),
        RefTo("tour", "Die Tour, die man betreten kann.", required=False, to="tour"),
    )
)
FILE_KINDS = (Kind("front", "Startseite", "Startseite", "content/startseite.yaml", FRONT),)


def read_file(item: Input, _: Prosaist, report: Report) -> Found:
    """Return what the editors chose; nothing when the file is missing or has faults."""
    name = item.name
    if not item.parts:
        report.fault(Mark(name), "Die Datei fehlt", "Sie anlegen; siehe docs/redaktion.md.")
        return Found()
    text = read_text(item.path, name, report)
    node = parse(text, name, report) if text is not None else None
    if node is None:
        return Found()
    values = FRONT.read(node, report)
    if values["lead"] is None:
        return Found()
    return Found((Choices(**values),))
