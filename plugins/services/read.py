"""content/dienste/*.yaml to Services; faults of form, with line."""

from __future__ import annotations

from plugins.core import routes
from plugins.core.cards import Ref
from plugins.core.errors import Mark
from plugins.core.fields import (
    Form,
    Group,
    ListOf,
    LongText,
    Picture,
    RefTo,
    Text,
    Values,
)
from plugins.core.kinds import Kind
from plugins.core.naming import read_named
from plugins.core.offers import ServiceCard
from plugins.core.places import place_form, place_of
from plugins.core.prose import Prose
from plugins.core.prosereader import ProseReader
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.core.yamlfile import Mapping
from plugins.services.model import Contact, Service, Step

PLACE = place_form("Touristeninformation")
STEP = Form(
    (
        Text("title", "Was zu tun ist, in wenigen Wörtern.", limit=80),
        Text("text", "Ein bis zwei Sätze dazu.", limit=300),
        Picture("picture", "Ein Bild davon.", required=False),
    )
)
CONTACT = Form(
    (
        Text("role", "Die Aufgabe, keine Person.", limit=80),
        RefTo("organisation", "Name eines Partners.", to="partner"),
    )
)
SERVICE = Form(
    (
        Text("title", "Der Name des Dienstes.", limit=80),
        Text("summary", "Ein bis zwei Sätze: was man bekommt.", limit=300),
        Group("place", "Wo es ihn gibt.", form=PLACE),
        Text("hours", "Wann geöffnet ist; weglassen, wenn es nicht bekannt ist.", required=False),
        ListOf("conditions", "Bedingungen, je ein Satz.", required=False, of=Text("", "")),
        ListOf("steps", "Wie es geht, Schritt für Schritt.", required=False,
               of=Group("", "", form=STEP)),
        Text("accessibility", "Wie zugänglich der Dienst ist.", required=False),
        Group("contact", "An wen man sich wendet.", required=False, form=CONTACT),
        ListOf("projects", "Projekte.", required=False, of=RefTo("", "", to="project")),
        ListOf("articles", "Beiträge, die dazugehören.", required=False,
               of=RefTo("", "", to="article")),
        ListOf("topics", "Themen.", required=False, of=RefTo("", "", to="topics")),
        Picture("picture", "Das Bild mit file, alt, caption, credit und licence."),
        LongText("text", "Die Beschreibung in Markdown.", required=False),
        Text("demo", "Was daran erfunden ist.", required=False),
    )
)  # fmt: skip
FILE_KINDS = (Kind("service", "Dienst", "Dienste", "content/dienste/*.yaml", SERVICE),)


def read_service(item: Input, prose: Prosaist, report: Report) -> Found:
    """Return a service and its card, or, when its file has faults, only its name."""
    id = item.path.stem
    node = read_named(item, report)
    service = _service(id, item.name, node, prose.reader, report) if node else None
    if service is None or report.faults:
        return Found(broken=((ServiceCard, id),))
    return Found((service.card, service))


def _service(
    id: str, name: str, node: Mapping, reader: ProseReader, report: Report
) -> Service | None:
    values = SERVICE.read(node, report)
    text = values["text"]
    prose = reader.read_field(text, report) if text else Prose((), (), 0)
    if values["place"] is None or values["picture"] is None:
        return None
    contact = values["contact"]
    return Service(
        card=_card(id, name, values),
        place=place_of(values["place"]),
        hours=values["hours"],
        conditions=values["conditions"],
        steps=tuple(Step(s["title"], s["text"], s["picture"]) for s in values["steps"]),
        accessibility=values["accessibility"],
        contact=Contact(contact["role"], contact["organisation"]) if contact else None,
        projects=values["projects"],
        articles=values["articles"],
        prose=prose,
        topics=values["topics"],
    )


def _card(id: str, name: str, values: Values) -> ServiceCard:
    scene: Ref | None = values["place"]["scene"]
    return ServiceCard(
        id=id,
        title=values["title"],
        summary=values["summary"],
        url=routes.service(id),
        picture=values["picture"],
        scene=scene.id if scene else "",
        projects=tuple(ref.id for ref in values["projects"]),
        articles=tuple(ref.id for ref in values["articles"]),
        demo=values["demo"],
        mark=Mark(name),
        contact=values["contact"]["organisation"].id if values["contact"] else "",
        topics=tuple(ref.id for ref in values["topics"]),
    )
