"""content/projekte/*.yaml and content/partner/*.yaml to Projects and Partners."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from plugins.core import routes
from plugins.core.cards import PartnerCard, ProjectCard
from plugins.core.errors import Mark
from plugins.core.fields import (
    Choice,
    Date,
    Form,
    Group,
    ListOf,
    LongText,
    Month,
    Picture,
    RefTo,
    Text,
    Values,
    WebAddress,
)
from plugins.core.kinds import Kind
from plugins.core.naming import read_named
from plugins.core.prosereader import ProseReader
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.core.site import NavItem
from plugins.core.wording import quoted
from plugins.projects.model import Contact, Figure, Partner, Period, Project, Step
from plugins.projects.translations import ENGLISH_PROJECT, read_wording

STATUSES = ("quick-win", "laufend", "geplant", "abgeschlossen")
PARTNER_KINDS = ("stadt", "kammer", "verband", "unternehmen", "verein")

_STATUS = Choice("status", "Der Stand, zum Beispiel laufend.", options=STATUSES)
STEP = Form((Date("date", "Seit wann."), _STATUS, Text("note", "Warum, in einem Satz.")))
PERIOD = Form(
    (
        Month("start", "Beginn, zum Beispiel 2018-07."),
        Month("end", "Ende.", required=False),
        Text("note", "Woher die Angabe stammt.", required=False),
    )
)
FIGURE = Form(
    (
        Text("value", "Die Zahl.", limit=30),
        Text("label", "Was sie zählt.", limit=120),
        Text("source", "Woher sie stammt.", limit=120),
    )
)
CONTACT = Form(
    (
        Text("role", "Die Aufgabe, keine Person.", limit=80),
        RefTo("organisation", "Name eines Partners.", to="partner"),
    )
)
LINK = Form((Text("title", "Wohin der Link führt.", limit=80), WebAddress("url", "Adresse.")))
PROJECT = Form(
    (
        Text("title", "Der Name des Projekts.", limit=80),
        Text("summary", "Ein bis zwei Sätze.", limit=300),
        Choice("kind", "quick-win oder building-block.", options=("quick-win", "building-block")),
        _STATUS,
        ListOf("history", "Der Stand im Lauf der Zeit.", of=Group("", "", form=STEP), least=1),
        Group("period", "Der Zeitraum mit start.", form=PERIOD),
        ListOf("partners", "Wer mitwirkt.", of=RefTo("", "", to="partner"), least=1),
        ListOf("goals", "Die Ziele, je ein Satz.", of=Text("goals", "")),
        ListOf("figures", "Zahlen mit Quelle.", required=False, of=Group("", "", form=FIGURE)),
        Group("contact", "An wen man sich wendet.", required=False, form=CONTACT),
        ListOf("links", "Adressen im Netz.", required=False, of=Group("", "", form=LINK)),
        Picture("picture", "Das Bild mit file, alt, caption, credit und licence."),
        ListOf("pictures", "Weitere Bilder.", required=False, of=Picture("", "")),
        ListOf("tours", "Touren.", required=False, of=RefTo("", "", to="tour")),
        ListOf("topics", "Themen.", required=False, of=RefTo("", "", to="topics")),
        LongText("text", "Die Beschreibung in Markdown."),
        Text("demo", "Was daran erfunden ist.", required=False),
        Group("en", "Dasselbe auf Englisch.", required=False, form=ENGLISH_PROJECT),
    )
)
PARTNER = Form(
    (
        Text("name", "Der Name.", limit=80),
        Text("summary", "Ein bis zwei Sätze."),
        Choice("kind", "Die Art.", options=PARTNER_KINDS),
        WebAddress("url", "Adresse im Netz.", required=False),
        Text("roles", "Was der Partner beiträgt."),
        Text("demo", "Was daran erfunden ist.", required=False),
    )
)
FILE_KINDS = (
    Kind("project", "Projekt", "Projekte", "content/projekte/*.yaml", PROJECT),
    Kind("partner", "Partner", "Partner", "content/partner/*.yaml", PARTNER, named_by=("name",)),
)


def read_project(item: Input, prose: Prosaist, report: Report) -> Found:
    """Return a project and its card, or, when its file has faults, only its name."""
    id, node = item.path.stem, read_named(item, report)
    values = PROJECT.read(node, report) if node else None
    project = _project(id, item.name, values, prose.reader, report) if values else None
    english: tuple[Any, ...] = ()
    if project and values and values["en"]:
        english = read_wording(values["en"], project, prose.reader, report)
    if project is None or report.faults:
        return Found(broken=((ProjectCard, id),))
    return Found((project.card, project, *english))


def read_partner(item: Input, _: Prosaist, report: Report) -> Found:
    """Return a partner and its card, or, when its file has faults, only its name."""
    id, node = item.path.stem, read_named(item, report)
    partner = _partner(id, item.name, PARTNER.read(node, report)) if node else None
    if partner is None or report.faults:
        return Found(broken=((PartnerCard, id),))
    return Found((partner.card, partner))


def _partner(id: str, name: str, values: Values) -> Partner:
    card = PartnerCard(
        id=id,
        title=values["name"],
        kind=values["kind"],
        summary=values["summary"],
        roles=values["roles"],
        url=routes.partner(id),
        demo=values["demo"],
        mark=Mark(name),
    )
    return Partner(card, values["url"])


def _project(
    id: str, name: str, values: Values, reader: ProseReader, report: Report
) -> Project | None:
    _check_history(values, report)
    needed = ("kind", "status", "picture", "period", "text")
    if any(values[key] is None for key in needed):
        return None
    period = values["period"]
    return Project(
        card=_card(id, name, values),
        partners=values["partners"],
        tours=values["tours"],
        history=tuple(Step(s["date"], s["status"], s["note"]) for s in values["history"]),
        period=Period(period["start"], period["end"], period["note"]),
        goals=values["goals"],
        figures=tuple(Figure(f["value"], f["label"], f["source"]) for f in values["figures"]),
        contact=_contact(values["contact"]),
        links=tuple(NavItem(link["title"], link["url"]) for link in values["links"]),
        pictures=values["pictures"],
        prose=reader.read_field(values["text"], report),
        topics=values["topics"],
    )


def _card(id: str, name: str, values: Values) -> ProjectCard:
    return ProjectCard(
        id=id,
        title=values["title"],
        summary=values["summary"],
        kind=values["kind"],
        status=values["status"],
        start=values["period"]["start"].replace(day=1),
        url=routes.project(id),
        picture=values["picture"],
        partners=tuple(ref.id for ref in values["partners"]),
        tours=tuple(ref.id for ref in values["tours"]),
        demo=values["demo"],
        mark=Mark(name),
        contact=values["contact"]["organisation"].id if values["contact"] else "",
        topics=tuple(ref.id for ref in values["topics"]),
    )


def _contact(values: Any) -> Contact | None:
    return Contact(values["role"], values["organisation"]) if values else None


def _check_history(values: Values, report: Report) -> None:
    """Note a history that runs backwards or ends in another status than the project has."""
    steps = values["history"]
    for earlier, later in pairwise(steps):
        if later["date"] < earlier["date"]:
            report.fault(
                later["mark"], "„history“ läuft rückwärts", "Die älteste Zeile zuerst schreiben."
            )
    if steps and values["status"] and steps[-1]["status"] != values["status"]:
        report.fault(
            steps[-1]["mark"],
            f"„history“ endet mit {quoted(steps[-1]['status'])}, „status“ ist aber"
            f" {quoted(values['status'])}",
            "Eine Zeile in „history“ ergänzen oder „status“ ändern.",
        )
    period = values["period"]
    if period and period["end"] and period["end"] < period["start"]:
        report.fault(period["mark"], "„end“ liegt vor „start“", "Den Zeitraum berichtigen.")
