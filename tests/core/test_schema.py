"""Forms as JSON Schema."""

from __future__ import annotations

import json

import pytest

from plugins.core import fields
from plugins.core.fields import (
    PICTURE,
    Choice,
    Date,
    Field,
    Form,
    Group,
    ListOf,
    LongText,
    Number,
    Picture,
    RefTo,
    Text,
)
from plugins.core.hoursfield import EXAMPLE, OpeningHours
from plugins.core.schema import json_schema, schema_of

SOMETHING = {"pattern": "\\S", "patternErrorMessage": "Hier fehlt etwas."}


def test_a_form_is_an_object_of_its_keys_and_no_others() -> None:
    form = Form((Text("title", "Der Name."), Date("date", "Der Tag.", required=False)))
    schema = json.loads(json_schema(form, "Ein Ding"))
    assert schema["title"] == "Ein Ding"
    assert list(schema["properties"]) == ["title", "date"]
    assert schema["required"] == ["title"]
    assert schema["additionalProperties"] is False


def test_of_some_keys_exactly_one_or_at_least_one_must_be_there() -> None:
    keys = (Text("a", "", required=False), Text("b", "", required=False))
    assert json.loads(json_schema(Form(keys, one_of=("a", "b")), ""))["oneOf"] == [
        {"required": ["a"]}, {"required": ["b"]},
    ]  # fmt: skip
    assert json.loads(json_schema(Form(keys, any_of=("a", "b")), ""))["anyOf"] == [
        {"required": ["a"]}, {"required": ["b"]},
    ]  # fmt: skip
    assert not {"oneOf", "anyOf"} & json.loads(json_schema(Form(keys), "")).keys()


def test_umlauts_stay_readable() -> None:
    assert "Größe" in json_schema(Form((Text("k", "Die Größe."),)), "Größe")


@pytest.mark.parametrize(
    ("field", "schema"),
    [
        (Text("k", "Ein Wort.", limit=80),
         {"description": "Ein Wort.", "type": ["string", "number"], **SOMETHING, "maxLength": 80}),
        (LongText("k", "", limit=900), {"type": "string", **SOMETHING, "maxLength": 900}),
        (Choice("k", "", options=("a", "b"), default="a"),
         {"type": "string", "enum": ["a", "b"], "default": "a"}),
        (Choice("k", "", options=("true", "false"), default="false"),
         {"type": "boolean", "default": False}),
        (Number("k", "", minimum=-90, maximum=90, default=0.0),
         {"type": "number", "minimum": -90, "maximum": 90, "default": 0}),
        (Number("k", "", minimum=0.5), {"type": "number", "minimum": 0.5}),
        (Number("k", "", whole=True), {"type": "integer"}),
        (RefTo("k", ""), {"type": ["string", "number"], **SOMETHING}),
        (ListOf("k", "", of=RefTo("", ""), least=2),
         {"type": "array", "items": {"type": ["string", "number"], **SOMETHING},
          "minItems": 2, "uniqueItems": True}),
        (OpeningHours("k", ""), {"type": "string", "minLength": 1, "examples": [EXAMPLE]}),
        (ListOf("k", "", of=Date("", "")),
         {"type": "array", "items": schema_of(Date("", ""))}),
    ],
)  # fmt: skip
def test_a_field_says_what_may_stand_there(field: Field, schema: object) -> None:
    assert schema_of(field) == schema


def test_a_member_of_a_list_is_explained_by_the_list_unless_it_says_more() -> None:
    form = Form((Text("name", "Der Name."),))
    silent = schema_of(ListOf("k", "Die Namen.", of=Group("", "", form=form)))
    assert silent["items"]["description"] == "Die Namen."
    own = schema_of(ListOf("k", "Die Namen.", of=Group("", "Ein Name.", form=form)))
    assert own["items"]["description"] == "Ein Name."


def test_a_group_is_an_object_within() -> None:
    assert schema_of(Group("k", "", form=PICTURE)) == schema_of(Picture("k", ""))
    assert schema_of(Picture("k", ""))["required"] == [
        "file",
        "alt",
        "caption",
        "credit",
        "licence",
    ]


def test_every_kind_of_field_has_a_schema() -> None:
    kinds = {kind for kind in vars(fields).values() if isinstance(kind, type)}
    for kind in kinds - {Field}:
        if issubclass(kind, Field):
            assert schema_of(kind("k", "Wofür."))["description"] == "Wofür."
