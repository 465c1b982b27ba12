"""content/serien/*.yaml to Series; faults of form, with line."""

from __future__ import annotations

from plugins.core import routes
from plugins.core.cards import SeriesCard
from plugins.core.errors import Mark
from plugins.core.fields import Form, ListOf, LongText, Picture, RefTo, Text, Values
from plugins.core.kinds import Kind
from plugins.core.naming import read_named
from plugins.core.prose import Prose
from plugins.core.prosereader import ProseReader
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.core.yamlfile import Mapping
from plugins.series.model import Series

SERIES = Form(
    (
        Text("title", "Der Name der Serie.", limit=80),
        Text("summary", "Ein bis zwei Sätze: wovon die Serie handelt.", limit=300),
        LongText("text", "Die Einführung in Markdown.", required=False),
        Picture(
            "picture", "Ein Bild mit file, alt, caption, credit und licence.", required=False
        ),
        RefTo("project", "Das Projekt, zu dem sie gehört.", required=False, to="project"),
        ListOf("topics", "Themen.", required=False, of=RefTo("", "", to="topics")),
        ListOf(
            "parts", "Beiträge in ihrer Reihenfolge; ohne diese Liste zählt „part“ oder der Tag.",
            required=False, of=RefTo("", "", to="article"),
        ),
        Text("demo", "Was an der Serie erfunden ist.", required=False),
    )
)  # fmt: skip
FILE_KINDS = (Kind("series", "Serie", "Serien", "content/serien/*.yaml", SERIES),)


def read_series(item: Input, prose: Prosaist, report: Report) -> Found:
    """Return a series and its card, or, when its file has faults, only its name."""
    id = item.path.stem
    node = read_named(item, report)
    series = _series(id, item.name, node, prose.reader, report) if node else None
    if series is None or report.faults:
        return Found(broken=((SeriesCard, id),))
    return Found((series.card, series))


def _series(id: str, name: str, node: Mapping, reader: ProseReader, report: Report) -> Series:
    values = SERIES.read(node, report)
    text = values["text"]
    return Series(
        card=_card(id, name, values),
        project=values["project"],
        topics=values["topics"],
        parts=values["parts"],
        prose=reader.read_field(text, report) if text else Prose((), (), 0),
    )


def _card(id: str, name: str, values: Values) -> SeriesCard:
    project = values["project"]
    return SeriesCard(
        id=id,
        title=values["title"],
        summary=values["summary"],
        url=routes.series(id),
        picture=values["picture"],
        projects=(project.id,) if project else (),
        topics=tuple(ref.id for ref in values["topics"]),
        demo=values["demo"],
        mark=Mark(name),
    )
