"""content/rubriken.yaml, themen.yaml and personen.yaml to the words articles choose from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from plugins.core import routes
from plugins.core.cards import PersonCard, RubricCard, TopicCard
from plugins.core.errors import Mark
from plugins.core.fields import Form, Group, ListOf, Slug, Text
from plugins.core.kinds import Kind
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.core.yamlfile import parse, read_text
from plugins.listings.model import Entry

_ENTRY = (
    Slug("id", "Der Name, mit dem Beiträge darauf verweisen, zum Beispiel handel."),
    Text("title", "Wie es auf der Seite heißt.", limit=60),
    Text("summary", "Ein bis zwei Sätze."),
)
_SUMMARY = _ENTRY[2]
PERSON = Form(
    (
        _ENTRY[0],
        Text("name", "Der Name, wie er über Beiträgen steht.", limit=60),
        Text("role", "Die Aufgabe.", limit=100),
        _SUMMARY,
        Text("demo", "Was erfunden ist.", required=False),
    )
)
ENTRY = Form(_ENTRY)


def _list_of(key: str, form: Form) -> Form:
    """Return the form of a file that is nothing but a list under one key."""
    return Form((ListOf(key, "Die Liste der Einträge.", of=Group("", "", form=form), least=1),))


RUBRICS = _list_of("rubrics", ENTRY)
TOPICS = _list_of("topics", ENTRY)
PEOPLE = _list_of("people", PERSON)
FILE_KINDS = (
    Kind("rubrics", "Rubriken", "Rubriken", "content/rubriken.yaml", RUBRICS),
    Kind("topics", "Themen", "Themen", "content/themen.yaml", TOPICS),
    Kind("people", "Personen", "Personen", "content/personen.yaml", PEOPLE),
)


def read_file(item: Input, _: Prosaist, report: Report) -> Found:
    """Return the cards of rubrics, topics or people; a missing file is a fault."""
    key, form, card_of = FILES[item.path.name]
    return Found(tuple(card_of(entry) for entry in _entries(item, key, form, report)))


def _rubric(entry: Entry) -> RubricCard:
    return RubricCard(entry.id, entry.title, entry.summary, routes.rubric(entry.id), entry.mark)


def _topic(entry: Entry) -> TopicCard:
    return TopicCard(entry.id, entry.title, entry.summary, routes.topic(entry.id), entry.mark)


def _person(entry: Entry) -> PersonCard:
    return PersonCard(
        entry.id, entry.title, entry.role, entry.summary, routes.author(entry.id), entry.demo,
        entry.mark,
    )  # fmt: skip


FILES: Mapping[str, tuple[str, Form, Callable[[Entry], object]]] = MappingProxyType(
    {
        "rubriken.yaml": ("rubrics", RUBRICS, _rubric),
        "themen.yaml": ("topics", TOPICS, _topic),
        "personen.yaml": ("people", PEOPLE, _person),
    }
)


def _entries(item: Input, key: str, form: Form, report: Report) -> tuple[Entry, ...]:
    name = item.name
    if not item.parts:
        report.fault(Mark(name), "Die Datei fehlt", f"Sie mit „{key}:“ anlegen.")
        return ()
    text = read_text(item.path, name, report)
    node = parse(text, name, report) if text is not None else None
    if node is None:
        return ()
    values = form.read(node, report)[key]
    return tuple(
        Entry(
            id=value["id"].id,
            title=value.get("title") or value["name"],
            summary=value["summary"],
            role=value.get("role", ""),
            demo=value.get("demo", ""),
            mark=Mark(name, value["mark"].line),
        )
        for value in values
    )
