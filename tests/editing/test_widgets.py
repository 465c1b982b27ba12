"""Fields of our forms as fields of the editor's."""

from __future__ import annotations

from typing import Any

import pytest

from plugins.core import fields
from plugins.core.fields import (
    Choice,
    Date,
    Field,
    Form,
    Group,
    ListOf,
    LongText,
    Month,
    Number,
    Picture,
    RefTo,
    Slug,
    Text,
    WebAddress,
)
from plugins.core.kinds import Kind
from plugins.core.patterns import pattern_of
from plugins.editing.widgets import LISTS, Widgets, label_of

ENTRY = Form((Slug("id", "Der Name."), Text("title", "Wie es heißt.")))
KINDS = (
    Kind("project", "Projekt", "Projekte", "content/projekte/*.yaml", Form((Text("title", ""),))),
    Kind("tour", "Tour", "Touren", "tours/*/tour.yaml", Form((Text("title", ""),))),
    Kind("topics", "Themen", "Themen", "content/themen.yaml",
         Form((ListOf("topics", "Alle.", of=Group("", "", form=ENTRY)),))),
)  # fmt: skip
WIDGETS = Widgets(KINDS)


def widget(field: Field) -> dict[str, Any]:
    """Return a field of the editor without what all of them have."""
    found = WIDGETS.of_field(field)
    return {key: found[key] for key in found if key not in ("name", "label", "hint", "required")}


def test_a_field_has_its_name_german_words_and_says_whether_it_must_be_there() -> None:
    field = WIDGETS.of_field(Text("teaser", "Der Vorspann, ein bis zwei Sätze.", required=False))
    assert (field["name"], field["label"]) == ("teaser", "Der Vorspann")
    assert field["hint"] == "Der Vorspann, ein bis zwei Sätze. (teaser)"
    assert field["required"] is False
    assert WIDGETS.of_field(Text("title", "Der Titel."))["required"] is True


@pytest.mark.parametrize(
    ("help", "label"),
    [
        ("Die Überschrift.", "Die Überschrift"),
        ("Wer schreibt, zum Beispiel [redaktion].", "Wer schreibt"),
        ("Das Bild mit file, alt und caption.", "Das Bild"),
        ("Ausgabe; ohne Angabe die neueste.", "Ausgabe"),
        ("Ausgabe 2.5 des Hefts.", "Ausgabe 2.5 des Hefts"),
        ("", "k"),
    ],
)
def test_a_label_is_the_explanation_up_to_its_first_stop(help: str, label: str) -> None:
    assert label_of(Text("k", help)) == label


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        (Text("k", "", limit=90), {"widget": "string", "maxlength": 90}),
        (Text("k", "", limit=300), {"widget": "text", "maxlength": 300}),
        (LongText("k", ""), {"widget": "richtext", "modes": ["raw", "rich_text"]}),
        (Date("k", ""), {"widget": "datetime", "type": "date", "format": "YYYY-MM-DD"}),
        (Choice("k", "", options=("a", "b"), default="a"),
         {"widget": "select", "options": ["a", "b"], "default": "a"}),
        (Choice("k", "", options=("a", "b")), {"widget": "select", "options": ["a", "b"]}),
        (Choice("k", "", options=("true", "false"), default="false"),
         {"widget": "boolean", "default": False}),
        (Number("k", "", minimum=1, maximum=99, whole=True),
         {"widget": "number", "value_type": "int", "step": 1, "min": 1, "max": 99}),
        (Number("k", ""), {"widget": "number", "value_type": "float", "step": 0.0001}),
        (RefTo("k", "", to="picture"), {"widget": "image", "choose_url": False}),
        (RefTo("k", "", to="project"),
         {"widget": "relation", "collection": "project", "value_field": "{{slug}}",
          "display_fields": ["{{title}}"]}),
        (RefTo("k", "", to="topics"),
         {"widget": "relation", "collection": LISTS, "file": "topics",
          "value_field": "topics.*.id", "display_fields": ["topics.*.title"]}),
        (RefTo("k", "", to="tour/scenes"),
         {"widget": "relation", "collection": "tour",
          "value_field": "{{slug}}/{{scenes.*.id}}",
          "display_fields": ["{{title}}: {{scenes.*.title}}"]}),
        (ListOf("k", "", of=RefTo("", "", to="project"), least=2),
         {"widget": "relation", "collection": "project", "value_field": "{{slug}}",
          "display_fields": ["{{title}}"], "multiple": True, "min": 2}),
    ],
)  # fmt: skip
def test_a_field_is_written_with_what_fits(field: Field, expected: dict[str, Any]) -> None:
    assert widget(field) == expected


@pytest.mark.parametrize("kind", [Month, Slug, WebAddress])
def test_what_has_a_form_of_its_own_is_checked_while_typed(kind: type[Field]) -> None:
    pattern = pattern_of(kind("k", ""))
    assert pattern
    assert widget(kind("k", ""))["pattern"] == [pattern.expression, pattern.message]


def test_a_name_of_a_kind_that_is_switched_off_is_typed() -> None:
    assert widget(RefTo("k", "", to="merchant"))["widget"] == "string"
    listed = widget(ListOf("k", "Die Namen.", of=RefTo("", "", to="merchant")))
    assert (listed["widget"], listed["field"]["widget"]) == ("list", "string")
    assert listed["field"]["label"] == "Die Namen"


def test_a_group_is_an_object_and_shut_when_it_may_be_missing() -> None:
    must = widget(Picture("picture", "Das Bild."))
    assert [field["name"] for field in must["fields"]] == [
        "file", "alt", "caption", "credit", "licence",
    ]  # fmt: skip
    assert must["fields"][0]["widget"] == "image"
    assert "collapsed" not in must
    assert widget(Picture("picture", "Das Bild.", required=False))["collapsed"] == "auto"


def test_a_list_of_groups_shows_the_title_of_each_or_its_first_key() -> None:
    listed = widget(ListOf("k", "", of=Group("", "", form=ENTRY), least=1))
    assert (listed["widget"], listed["summary"], listed["min"]) == ("list", "{{fields.title}}", 1)
    assert [field["name"] for field in listed["fields"]] == ["id", "title"]
    dated = Form((Date("date", "Der Tag."), Text("note", "Was war.")))
    assert widget(ListOf("k", "", of=Group("", "", form=dated)))["summary"] == "{{fields.date}}"


def test_every_kind_of_field_has_a_widget() -> None:
    kinds = {kind for kind in vars(fields).values() if isinstance(kind, type)}
    for kind in kinds - {Field}:
        if issubclass(kind, Field):
            assert widget(kind("k", "Wofür."))["widget"]
