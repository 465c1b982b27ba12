"""What stands under `en:` in the file of a project -> its words, and the project in them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from plugins.core import routes
from plugins.core.cards import ArticleCard, PictureUse, ProjectCard
from plugins.core.desk import Desk
from plugins.core.errors import Mark
from plugins.core.fields import Form, Group, ListOf, LongText, Text, Values
from plugins.core.languages import ENGLISH, Version, version_id
from plugins.core.offers import EventCard
from plugins.core.pages import Page
from plugins.core.report import Report
from plugins.core.site import NavItem
from plugins.core.value import replace
from plugins.core.wording import counted, quoted
from plugins.projects.model import Contact, Figure, Project, ProjectWording

if TYPE_CHECKING:  # Markdown is loaded only when a text has changed
    from plugins.core.prosereader import ProseReader

PICTURE = Form(
    (
        Text("alt", "Was auf dem Bild zu sehen ist, auf Englisch.", limit=300),
        Text("caption", "Die Bildunterschrift auf Englisch.", limit=300),
    )
)
FIGURE = Form(
    (
        Text("value", "Die Zahl, wie man sie auf Englisch schreibt.", limit=30),
        Text("label", "Was sie zählt, auf Englisch.", limit=120),
    )
)
# What stands in a list stands there in the order of the original.
ENGLISH_PROJECT = Form(
    (
        Text("title", "Der Name des Projekts auf Englisch.", limit=80),
        Text("summary", "Ein bis zwei Sätze auf Englisch.", limit=300),
        ListOf(
            "goals", "Die Ziele auf Englisch, in derselben Reihenfolge.",
            of=Text("goals", "Ein Ziel auf Englisch."),
        ),
        ListOf(
            "history", "Die Notizen zum Stand auf Englisch, in derselben Reihenfolge.",
            of=Text("history", "Eine Notiz auf Englisch."),
        ),
        Text("period", "Woher die Angabe zum Zeitraum stammt, auf Englisch.", required=False),
        ListOf(
            "figures", "Die Zahlen auf Englisch, in derselben Reihenfolge.", required=False,
            of=Group("figures", "Eine Zahl mit value und label.", form=FIGURE),
        ),
        Text("contact", "Die Aufgabe der Ansprechstelle auf Englisch.", required=False, limit=80),
        ListOf(
            "links", "Wohin die Links führen, auf Englisch.", required=False,
            of=Text("links", "Der Name eines Links auf Englisch.", limit=80),
        ),
        Group("picture", "alt und caption auf Englisch.", form=PICTURE),
        ListOf(
            "pictures", "alt und caption der weiteren Bilder auf Englisch.", required=False,
            of=Group("pictures", "alt und caption eines Bildes auf Englisch.", form=PICTURE),
        ),
        LongText("text", "Die Beschreibung in Markdown, auf Englisch."),
        Text("demo", "Was daran erfunden ist, auf Englisch.", required=False),
    )
)  # fmt: skip


def read_wording(
    values: Values, project: Project, reader: ProseReader, report: Report
) -> tuple[Version, ProjectWording]:
    """Return what is said under `en`; what the original has and it lacks is a fault."""
    mark: Mark = values["mark"]
    _check(values, project, mark, report)
    url = project.card.url
    version = Version(
        id=version_id(ENGLISH.code, url),
        language=ENGLISH.code,
        kind="project",
        original=project.id,
        url=ENGLISH.address(url),
        title=values["title"],
        summary=values["summary"],
        mark=mark,
        alt=values["picture"]["alt"],
        caption=values["picture"]["caption"],
    )
    return version, ProjectWording(
        id=version.id,
        goals=values["goals"],
        history=values["history"],
        period=values["period"],
        figures=tuple((one["value"], one["label"]) for one in values["figures"]),
        contact=values["contact"],
        links=values["links"],
        pictures=tuple((one["alt"], one["caption"]) for one in values["pictures"]),
        prose=reader.read_field(values["text"], report),
        demo=values["demo"],
        mark=mark,
    )


def _check(values: Values, project: Project, mark: Mark, report: Report) -> None:
    for key in ("goals", "history", "figures", "links", "pictures"):
        original: Sequence[Any] = getattr(project, key)
        if len(values[key]) != len(original):
            found = counted(len(values[key]), "Eintrag", "Einträge")
            report.fault(
                mark,
                f"{quoted(f'en.{key}')} hat {found}, das Original {len(original)}",
                "Zu jedem Eintrag einen schreiben, in derselben Reihenfolge.",
            )
    told = {
        "period": project.period.note,
        "contact": project.contact.role if project.contact else "",
        "demo": project.card.demo,
    }
    for key, text in told.items():
        if bool(text) != bool(values[key]):
            report.fault(
                mark,
                f"Nur eines von Original und „en“ hat die Angabe {quoted(key)}",
                "In beiden eintragen oder in beiden weglassen.",
            )


def in_english(project: Project, wording: ProjectWording, desk: Desk) -> Project:
    """Return a project with its English words; `desk` speaks English."""
    card = desk.catalogue.get(ProjectCard, project.id)
    contact = project.contact
    return replace(
        project,
        card=replace(card, demo=wording.demo),
        history=tuple(
            replace(step, note=note)
            for step, note in zip(project.history, wording.history, strict=True)
        ),
        period=replace(project.period, note=wording.period),
        goals=wording.goals,
        figures=tuple(
            Figure(value, label, figure.source)
            for figure, (value, label) in zip(project.figures, wording.figures, strict=True)
        ),
        contact=Contact(wording.contact, contact.organisation) if contact else None,
        links=tuple(
            NavItem(title, link.url)
            for link, title in zip(project.links, wording.links, strict=True)
        ),
        pictures=tuple(_said_of(use, *words) for use, words in _pairs(project, wording)),
        prose=wording.prose,
    )


def _pairs(project: Project, wording: ProjectWording) -> zip[tuple[PictureUse, tuple[str, str]]]:
    return zip(project.pictures, wording.pictures, strict=True)


def _said_of(use: PictureUse, alt: str, caption: str) -> PictureUse:
    return replace(use, alt=alt, caption=caption)


def with_rest(page: Page, id: str, desk: Desk) -> Page:
    """Return the page of a project that leads to the German one, where that one has more.

    Lines of events are German, and so are articles that nobody has translated.
    """
    articles = desk.catalogue.cards(
        ArticleCard, desk.catalogue.group(ArticleCard, "sound project", id)
    )
    german = any(not desk.speaks(one.url) for one in articles)
    if not german and not desk.catalogue.group(EventCard, "project", id):
        return page
    return replace(page, view=replace(page.view, elsewhere=routes.project(id)))
