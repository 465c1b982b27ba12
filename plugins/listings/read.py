"""content/rubriken.yaml, themen.yaml and personen.yaml to the words articles choose from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from plugins.core import routes
from plugins.core.cards import PersonCard, RubricCard, TopicCard
from plugins.core.errors import Mark
from plugins.core.fields import Form, Group, ListOf, LongText, RefTo, Slug, Text, Values
from plugins.core.kinds import Kind
from plugins.core.prose import Prose
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.core.textfile import read_text
from plugins.core.value import replace
from plugins.core.yamlfile import parse
from plugins.listings.model import Entry, Topic

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
TOPIC = Form(
    (
        *_ENTRY,
        LongText("text", "Eine Einführung in Markdown.", required=False),
        ListOf(
            "leads", "Beiträge zum Einstieg, am besten drei.", required=False,
            of=RefTo("", "", to="article"),
        ),
        ListOf("related", "Verwandte Themen.", required=False, of=RefTo("", "", to="topics")),
    )
)  # fmt: skip


def _list_of(key: str, form: Form) -> Form:
    """Return the form of a file that is nothing but a list under one key."""
    return Form((ListOf(key, "Die Liste der Einträge.", of=Group("", "", form=form), least=1),))


RUBRICS = _list_of("rubrics", ENTRY)
TOPICS = _list_of("topics", TOPIC)
PEOPLE = _list_of("people", PERSON)
FILE_KINDS = (
    Kind("rubrics", "Rubriken", "Rubriken", "content/rubriken.yaml", RUBRICS),
    Kind("topics", "Themen", "Themen", "content/themen.yaml", TOPICS),
    Kind("people", "Personen", "Personen", "content/personen.yaml", PEOPLE),
)


def read_file(item: Input, prose: Prosaist, report: Report) -> Found:
    """Return the cards of rubrics, topics or people; a missing file is a fault."""
    key, form, card_of = FILES[item.path.name]
    values = _values(item, key, form, report)
    cards = tuple(card_of(_entry(item.name, value)) for value in values)
    if key != "topics":
        return Found(cards)
    topics = tuple(
        _topic(card, value, prose, report) for card, value in zip(cards, values, strict=True)
    )
    return Found((*(topic.card for topic in topics), *topics))


def _rubric(entry: Entry) -> RubricCard:
    return RubricCard(entry.id, entry.title, entry.summary, routes.rubric(entry.id), entry.mark)


def _topic_card(entry: Entry) -> TopicCard:
    return TopicCard(entry.id, entry.title, entry.summary, routes.topic(entry.id), entry.mark)


def _topic(card: TopicCard, values: Values, prose: Prosaist, report: Report) -> Topic:
    text, related = values["text"], values["related"]
    return Topic(
        card=replace(card, related=tuple(ref.id for ref in related)),
        prose=prose.reader.read_field(text, report) if text else Prose((), (), 0),
        leads=values["leads"],
        related=related,
    )


def _person(entry: Entry) -> PersonCard:
    return PersonCard(
        entry.id, entry.title, entry.role, entry.summary, routes.author(entry.id), entry.demo,
        entry.mark,
    )  # fmt: skip


FILES: Mapping[str, tuple[str, Form, Callable[[Entry], Any]]] = MappingProxyType(
    {
        "rubriken.yaml": ("rubrics", RUBRICS, _rubric),
        "themen.yaml": ("topics", TOPICS, _topic_card),
        "personen.yaml": ("people", PEOPLE, _person),
    }
)


def _values(item: Input, key: str, form: Form, report: Report) -> tuple[Values, ...]:
    name = item.name
    if not item.parts:
        report.fault(Mark(name), "Die Datei fehlt", f"Sie mit „{key}:“ anlegen.")
        return ()
    text = read_text(item.path, name, report)
    node = parse(text, name, report) if text is not None else None
    if node is None:
        return ()
    return tuple(value for value in form.read(node, report)[key] if value["id"])


def _entry(name: str, value: Values) -> Entry:
    return Entry(
        id=value["id"].id,
        title=value.get("title") or value["name"],
        summary=value["summary"],
        role=value.get("role", ""),
        demo=value.get("demo", ""),
        mark=Mark(name, value["mark"].line),
    )
